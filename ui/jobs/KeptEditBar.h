// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "ui/shell/LanguageSwitch.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ic {

/// Reminds of an edit that was left for another job, with the way back to it. Absent when there is none. GUI
/// thread.
class KeptEditBar final : public QWidget
{
    Q_OBJECT
public:
    explicit KeptEditBar(const LanguageSwitch& language, QWidget* parent = nullptr);

    /// The definitions whose edits are put aside; the first one is offered.
    void setEdits(const QVector<JobDefinition>& definitions);
    void retranslate();

signals:
    void backRequested(const ic::JobId& job);
    void dropRequested(const ic::JobId& job);

private:
    const LanguageSwitch& m_language;
    QVector<JobDefinition> m_edits;
    QLabel* m_text;
    QToolButton* m_back;
    QToolButton* m_drop;
};

} // namespace ic
