// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/VerbForm.h"
#include "ui/shell/UiContext.h"

class QCheckBox;

namespace ic {

class ParameterField;

/// Run now: the parameters the job declares, and whether to go past hold, calendar and dependencies. GUI
/// thread.
class RunForm final : public VerbForm
{
    Q_OBJECT
public:
    /// Parameters are asked for one job only; several jobs run with their defaults.
    RunForm(UiContext& context, const QVector<JobRow>& jobs, QWidget* parent = nullptr);

    QString title() const override { return tr("Run now"); }
    QString actionText() const override
    {
        return m_jobs > 1 ? tr("Run %1 jobs now").arg(m_jobs) : tr("Run now");
    }
    Verb verb(const JobRow& row) const override;
    QString problem() const override;
    QStringList facts(const JobRow& row, Instant now) const override;

private:
    QJsonObject parameters() const;

    qsizetype m_jobs;
    QVector<ParameterField*> m_fields;
    QCheckBox* m_force;
};

} // namespace ic
