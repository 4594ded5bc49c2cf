// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/jobs/JobActions.h"
#include "ui/shell/Theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ic {

/// One line of the attention band: what is wrong with which job, and what can be done. GUI thread.
class AttentionRow final : public QWidget
{
    Q_OBJECT
public:
    explicit AttentionRow(const Theme& theme, QWidget* parent = nullptr);

    void show(const JobRow& row, const QString& name);

signals:
    void verbRequested(ic::JobVerb verb);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();
    void setVerb(QToolButton* button, JobVerb verb, const QString& text, const QString& jobName);

    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_name;
    QLabel* m_sentence;
    QToolButton* m_first;
    QToolButton* m_second;
    QString m_text;
    JobVerb m_firstVerb = JobVerb::Inspect;
    JobVerb m_secondVerb = JobVerb::Why;
};

} // namespace ic
