// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/VerbForm.h"

class QRadioButton;

namespace ic {

/// Decides how a run ended whose outcome is unknown. Nothing is chosen at first. GUI thread.
class ConfirmForm final : public VerbForm
{
    Q_OBJECT
public:
    explicit ConfirmForm(QWidget* parent = nullptr);

    QString title() const override { return tr("Confirm outcome"); }
    QString actionText() const override;
    Verb verb(const JobRow& row) const override;
    QString problem() const override;

private:
    QRadioButton* m_succeeded;
    QRadioButton* m_failed;
};

} // namespace ic
