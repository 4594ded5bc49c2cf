// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobActions.h"

#include "ui/jobs/JobRowText.h"
#include "ui/shell/TimeText.h"

#include <QMenu>
#include <algorithm>

namespace ic {

namespace {

bool takesOneJob(JobVerb verb)
{
    switch (verb) {
    case JobVerb::Run:
    case JobVerb::Hold:
    case JobVerb::Resume:
    case JobVerb::SkipNext:
    case JobVerb::Unskip:
    case JobVerb::SwitchPath:
        return false;
    default:
        return true;
    }
}

bool isLooking(JobVerb verb)
{
    switch (verb) {
    case JobVerb::Why:
    case JobVerb::Logs:
    case JobVerb::Runs:
    case JobVerb::Edit: // shows the definition; saving is another matter
    case JobVerb::Inspect:
        return true;
    default:
        return false;
    }
}

bool isSwitchedOn(const QVector<JobRow>& jobs)
{
    return !jobs.isEmpty() && jobs.first().path.switchedOn;
}

} // namespace

JobActions::JobActions(const Theme& theme, QObject* parent) : QObject(parent)
{
    add(JobVerb::Run, "runAction", "play", Tone::Accent, Qt::Key_R, theme);
    add(JobVerb::Hold, "holdAction", "held", Tone::Held, Qt::Key_H, theme);
    add(JobVerb::Resume, "resumeAction", "play", Tone::Ok, Qt::SHIFT | Qt::Key_H, theme);
    add(JobVerb::SkipNext, "skipAction", "skip", Tone::Muted, Qt::Key_S, theme);
    add(JobVerb::Unskip, "unskipAction", "undo", Tone::Muted, Qt::SHIFT | Qt::Key_S, theme);
    add(JobVerb::SwitchPath, "pathAction", "path", Tone::Muted, Qt::Key_P, theme);
    add(JobVerb::Shadow, "shadowAction", "shadow", Tone::Muted, Qt::SHIFT | Qt::Key_P, theme);
    add(JobVerb::Cancel, "cancelAction", "cancel", Tone::Error, Qt::Key_X, theme);
    add(JobVerb::Confirm, "confirmAction", "unknown", Tone::Unknown, Qt::Key_O, theme);
    add(JobVerb::Undo, "undoAction", "undo", Tone::Warning, Qt::Key_U, theme);
    add(JobVerb::Why, "whyAction", "why", Tone::Muted, Qt::Key_W, theme);
    add(JobVerb::Logs, "logsAction", "logs", Tone::Muted, Qt::Key_L, theme);
    add(JobVerb::Runs, "runsAction", "history", Tone::Muted, Qt::SHIFT | Qt::Key_L, theme);
    add(JobVerb::Edit, "editAction", "edit", Tone::Muted, Qt::Key_E, theme);
    add(JobVerb::Inspect, "inspectAction", "inspector", Tone::Muted, {}, theme);
    retranslate();
    setSelection({}, {});
}

void JobActions::add(JobVerb verb, const char* name, const char* icon, Tone tone, const QKeySequence& key,
                     const Theme& theme)
{
    auto* action = new QAction(theme.icon(QLatin1String(icon), tone), {}, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    // One letter is a verb only while the table has the focus, never while somebody types.
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, [this, verb] { emit requested(verb); });
    m_actions.insert(verb, action);
    m_order.append(verb);
}

QList<QAction*> JobActions::all() const
{
    QList<QAction*> actions;
    for (const JobVerb verb : m_order)
        actions.append(m_actions[verb]);
    return actions;
}

bool JobActions::applies(JobVerb verb, const JobRow& row)
{
    const bool usable = row.definition.error.isEmpty();
    switch (verb) {
    case JobVerb::Run:
        return usable;
    case JobVerb::Hold:
        return usable && !row.hold;
    case JobVerb::Resume:
        return row.hold.has_value();
    case JobVerb::SkipNext:
        return usable && row.nextRun && !row.skipNext && !row.hold;
    case JobVerb::Unskip:
        return row.skipNext;
    case JobVerb::SwitchPath: // also before the preferred path is configured
        return row.definition.paths.size() > 1 || row.path.available.size() > 1;
    case JobVerb::Shadow:
        return row.path.available.size() > 1;
    case JobVerb::Cancel:
        return !row.running.isEmpty() && !row.running.first().cancelRequested;
    case JobVerb::Confirm:
        return row.attention == u"OUTCOME_UNKNOWN" && row.lastRun;
    case JobVerb::Undo:
        return row.definition.danger == DangerLevel::Data && row.lastRun && row.lastRun->counters.written > 0;
    case JobVerb::Why:
        return row.nextOccurrence || !row.outcomes.isEmpty();
    case JobVerb::Logs:
    case JobVerb::Runs:
    case JobVerb::Inspect:
    case JobVerb::Edit:
        return true;
    }
    return false;
}

void JobActions::setSelection(const QVector<JobRow>& jobs, Instant now)
{
    m_jobs = jobs;
    m_now = now;
    for (const JobVerb verb : m_order) {
        const bool count = jobs.size() == 1 || (!jobs.isEmpty() && !takesOneJob(verb));
        const bool any = std::ranges::any_of(jobs, [verb](const JobRow& row) { return applies(verb, row); });
        m_actions[verb]->setEnabled(count && any && (!m_readingOnly || isLooking(verb)));
    }
    word();
}

void JobActions::setReadingOnly(bool readingOnly)
{
    if (std::exchange(m_readingOnly, readingOnly) != readingOnly)
        setSelection(QVector<JobRow>(m_jobs), m_now);
}

void JobActions::word()
{
    const JobRow* one = m_jobs.size() == 1 ? &m_jobs.first() : nullptr;
    m_actions[JobVerb::SkipNext]->setText(
        one && one->nextRun && !one->skipNext
            ? tr("&Skip %1").arg(shortInstant(*one->nextRun, one->definition.zone, m_now))
            : tr("&Skip next run"));
    m_actions[JobVerb::SwitchPath]->setText(isSwitchedOn(m_jobs) ? tr("Use internal &path")
                                                                 : tr("Use preferred &path"));
}

void JobActions::retranslate()
{
    const auto name = [this](JobVerb verb, const QString& text, const QString& shortText,
                             const QString& tip) {
        m_actions[verb]->setText(text);
        m_actions[verb]->setIconText(shortText);
        m_actions[verb]->setToolTip(tip);
    };
    name(JobVerb::Run, tr("&Run now..."), tr("Run"), tr("Start a run by hand (R)"));
    name(JobVerb::Hold, tr("&Hold until..."), tr("Hold"), tr("Nothing starts while held (H)"));
    name(JobVerb::Resume, tr("R&esume"), tr("Resume"), tr("End the hold (Shift+H)"));
    name(JobVerb::SkipNext, tr("&Skip next run"), tr("Skip"),
         tr("Exactly the next planned run will not start (S)"));
    name(JobVerb::Unskip, tr("Do &not skip"), tr("Unskip"),
         tr("The next planned run starts after all (Shift+S)"));
    name(JobVerb::SwitchPath, tr("Use internal &path"), tr("Path"), tr("Switch the execution path (P)"));
    name(JobVerb::Shadow, tr("Co&mpare paths"), tr("Compare"),
         tr("Fetch through both paths and compare; writes nothing (Shift+P)"));
    name(JobVerb::Cancel, tr("Stop this r&un"), tr("Stop"), tr("Ask the run under way to stop (X)"));
    name(JobVerb::Confirm, tr("C&onfirm outcome..."), tr("Confirm"), tr("Decide how the run ended (O)"));
    name(JobVerb::Undo, tr("Un&do last run..."), tr("Undo"), tr("Restore what the last run overwrote (U)"));
    name(JobVerb::Why, tr("&Why"), tr("Why"), tr("Why it ran, did not run or will run (W)"));
    name(JobVerb::Logs, tr("&Logs"), tr("Logs"), tr("Its lines in the drawer (L)"));
    name(JobVerb::Runs, tr("H&istory"), tr("History"), tr("All its occurrences (Shift+L)"));
    name(JobVerb::Edit, tr("Edi&t schedule"), tr("Edit"), tr("Change the definition (E)"));
    name(JobVerb::Inspect, tr("Inspe&ct"), tr("Inspect"), tr("Everything about this job (Enter)"));
    word();
}

void JobActions::fill(QMenu& menu) const
{
    for (const JobVerb verb : m_order) {
        if (verb == JobVerb::SwitchPath || verb == JobVerb::Cancel || verb == JobVerb::Why)
            menu.addSeparator();
        menu.addAction(m_actions[verb]);
    }
}

} // namespace ic
