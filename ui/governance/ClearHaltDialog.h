// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Rows.h"
#include "ui/shell/UiContext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ic {

/// Lets a halted strategy buy again: begins with what that means, needs a reason for the audit trail. Enter
/// keeps the halt. GUI thread.
class ClearHaltDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `jobs`: to say what buys next.
    ClearHaltDialog(UiContext& context, const GovernanceHalt& halt, const QVector<JobRow>& jobs,
                    QWidget* parent);

signals:
    void cleared(const QString& sentence);

private:
    void build(const QVector<JobRow>& jobs);
    QWidget* buildButtons();
    void review();
    void act();
    void showError(const QString& text);

    UiContext& m_context;
    GovernanceHalt m_halt;
    bool m_sending = false;
    QLineEdit* m_reason;
    QLabel* m_error;
    QPushButton* m_act;
    QPushButton* m_keep;
};

} // namespace ic
