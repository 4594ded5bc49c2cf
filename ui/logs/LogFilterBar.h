// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/LogFilter.h"
#include "ui/runs/CheckMenuButton.h"
#include "ui/shell/UiContext.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace ic {

/// Level, jobs, run and text of a log filter, and the search within what is shown. Typing is waited for; the
/// rest acts at once. GUI thread.
class LogFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LogFilterBar(UiContext& context, QWidget* parent = nullptr);

    LogFilter filter() const;
    void setFilter(const LogFilter& filter);
    /// The text to mark in the lines, whether or not lines without it are hidden.
    QString highlight() const;
    void setJobs(const QVector<JobRow>& jobs);
    void focusText();
    void retranslate();

signals:
    void changed();
    void findRequested(bool backwards);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addLevels();

    UiContext& m_context;
    QTimer m_typing;
    QComboBox* m_level = nullptr;
    CheckMenuButton* m_jobs = nullptr;
    QLineEdit* m_run = nullptr;
    QLineEdit* m_text = nullptr;
    QCheckBox* m_onlyMatches = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
};

} // namespace ic
