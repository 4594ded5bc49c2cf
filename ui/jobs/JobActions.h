// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QHash>

class QMenu;

namespace ic {

/// What an operator can ask of the selected jobs.
enum class JobVerb {
    Run,
    Hold,
    Resume,
    SkipNext,
    Unskip,
    SwitchPath,
    Shadow,
    Cancel,
    Confirm,
    Undo,
    Why,
    Logs,
    Runs,
    Inspect,
    Edit
};

/// One action a verb, with its key, enabled as the selection allows. GUI thread.
class JobActions final : public QObject
{
    Q_OBJECT
public:
    explicit JobActions(const Theme& theme, QObject* parent = nullptr);

    QAction* action(JobVerb verb) const { return m_actions[verb]; }
    QList<QAction*> all() const;
    /// Another process decides: nothing but looking is offered.
    void setReadingOnly(bool readingOnly);
    /// Enables what makes sense for these jobs and words the buttons by their effect.
    void setSelection(const QVector<JobRow>& jobs, Instant now);
    void retranslate();
    void fill(QMenu& menu) const;
    /// Whether the verb can do anything to this job now.
    static bool applies(JobVerb verb, const JobRow& row);

signals:
    void requested(ic::JobVerb verb);

private:
    void add(JobVerb verb, const char* name, const char* icon, Tone tone, const QKeySequence& key,
             const Theme& theme);
    void word();

    QHash<JobVerb, QAction*> m_actions;
    QVector<JobVerb> m_order;
    QVector<JobRow> m_jobs;
    bool m_readingOnly = false;
    Instant m_now;
};

} // namespace ic
