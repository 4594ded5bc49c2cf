// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/Clock.h"
#include "ui/jobs/VerbForm.h"

class QComboBox;
class QDateTimeEdit;

namespace ic {

/// Hold: until resumed, for an hour, to the end of the day, or until an instant of choice. GUI thread.
class HoldForm final : public VerbForm
{
    Q_OBJECT
public:
    enum class Until { Resumed, OneHour, EndOfDay, Chosen };

    /// `zone`: in which the end of the day and the chosen instant are meant.
    HoldForm(const Clock& clock, const QByteArray& zone, QWidget* parent = nullptr);

    QString title() const override { return tr("Hold"); }
    QString actionText() const override;
    Verb verb(const JobRow& row) const override { return HoldJob{row.definition.id, until()}; }
    QString problem() const override;

    std::optional<Instant> until() const;

private:
    const Clock& m_clock;
    QByteArray m_zone;
    QComboBox* m_preset;
    QDateTimeEdit* m_chosen;
};

} // namespace ic
