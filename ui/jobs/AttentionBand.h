// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/jobs/JobActions.h"
#include "ui/shell/LanguageSwitch.h"
#include "ui/shell/Theme.h"

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace ic {

class AttentionRow;

/// The rows that need a decision, each with the verbs that decide; hidden when there are none. Many of them
/// leave room for the table until the reader asks for all. GUI thread.
class AttentionBand final : public QFrame
{
    Q_OBJECT
public:
    AttentionBand(const Theme& theme, const LanguageSwitch& language, QWidget* parent = nullptr);

    /// Rows are kept by job, so a button under the mouse stays where it is.
    void setJobs(const QVector<JobRow>& jobs);

signals:
    void verbRequested(const ic::JobId& job, ic::JobVerb verb);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showMore(qsizetype hidden);

    const Theme& m_theme;
    const LanguageSwitch& m_language;
    QVBoxLayout* m_column;
    QHash<JobId, AttentionRow*> m_rows;
    QVector<JobRow> m_jobs;
    QToolButton* m_more;
    bool m_all = false; ///< the reader asked for all of them
};

} // namespace ic
