// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/ConfirmForm.h"

#include "ui/shell/Theme.h"

#include <QBoxLayout>
#include <QRadioButton>

namespace ic {

ConfirmForm::ConfirmForm(QWidget* parent)
    : VerbForm(parent)
    , m_succeeded(new QRadioButton(tr("It succeeded: the broker shows what it was to do"), this))
    , m_failed(new QRadioButton(tr("It failed: the broker shows nothing of it"), this))
{
    m_succeeded->setObjectName(QStringLiteral("confirmSucceeded"));
    m_failed->setObjectName(QStringLiteral("confirmFailed"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kInside);
    for (QRadioButton* button : {m_succeeded, m_failed}) {
        button->setAccessibleName(button->text());
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &VerbForm::changed);
    }
}

QString ConfirmForm::actionText() const
{
    return m_failed->isChecked() ? tr("Confirm as failed") : tr("Confirm as succeeded");
}

Verb ConfirmForm::verb(const JobRow& row) const
{
    return ConfirmRun{row.lastRun ? row.lastRun->run : RunId(), m_succeeded->isChecked()};
}

QString ConfirmForm::problem() const
{
    return m_succeeded->isChecked() || m_failed->isChecked()
               ? QString()
               : tr("Look at the broker, then choose one of the two.");
}

} // namespace ic
