// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobRowText.h"

#include "ui/shell/Say.h"
#include "ui/shell/TimeText.h"

#include <QCoreApplication>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* source, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("JobRowText", source, comment, n);
}

bool isBroken(const JobRow& row)
{
    return !row.definition.error.isEmpty();
}

QString runningDetail(const RunningInfo& run, Instant now)
{
    if (run.cancelRequested)
        return say(QT_TRANSLATE_NOOP("JobRowText", "stopping"));
    if (run.attempt > 1)
        return say(QT_TRANSLATE_NOOP("JobRowText", "attempt %1")).arg(run.attempt);
    const QString progress = progressText(run.progress);
    return progress.isEmpty() ? durationText(now - run.startedAt) : progress;
}

QString stateDetail(const JobRow& row, Instant now)
{
    if (isBroken(row))
        return say(QT_TRANSLATE_NOOP("JobRowText", "needs you"));
    if (!row.running.isEmpty())
        return runningDetail(row.running.first(), now);
    if (row.hold)
        return row.hold->until ? say(QT_TRANSLATE_NOOP("JobRowText", "until %1"))
                                     .arg(shortInstant(*row.hold->until, row.definition.zone, now))
                               : say(QT_TRANSLATE_NOOP("JobRowText", "by %1")).arg(row.hold->by);
    if (row.lastRun && row.lastRun->state == RunState::Unknown)
        return say(QT_TRANSLATE_NOOP("JobRowText", "needs you"));
    return {};
}

/// What stands where the next run would, when there is none.
CellText noNextRun(const JobRow& row)
{
    if (isBroken(row))
        return {say(QT_TRANSLATE_NOOP("JobRowText", "none")),
                say(QT_TRANSLATE_NOOP("JobRowText", "definition")),
                {},
                Tone::Muted};
    if (row.hold)
        return {say(QT_TRANSLATE_NOOP("JobRowText", "held")),
                row.hold->until ? QString() : say(QT_TRANSLATE_NOOP("JobRowText", "until resumed")),
                {},
                Tone::Held};
    if (row.definition.cron.isEmpty())
        return {u"–"_s, {}, {}, Tone::Muted};
    if (!row.definition.enabled)
        return {say(QT_TRANSLATE_NOOP("JobRowText", "off")), {}, {}, Tone::Muted};
    return {say(QT_TRANSLATE_NOOP("JobRowText", "never")), {}, {}, Tone::Warning};
}

CellText runningCell(const RunningInfo& run, Instant now)
{
    const QString left =
        run.progress.etaMs
            ? say(QT_TRANSLATE_NOOP("JobRowText", "%1 left")).arg(durationText(Millis(*run.progress.etaMs)))
            : QString();
    const QString since = durationText(now - run.startedAt);
    return {left.isEmpty() ? since : left, {}, {}, Tone::Running};
}

} // namespace

StateLook jobLook(const JobRow& row)
{
    if (isBroken(row))
        return {Tone::Error, u"warning"_s, MarkShape::Cross, say(QT_TRANSLATE_NOOP("JobRowText", "Broken"))};
    if (!row.running.isEmpty())
        return lookOf(row.running.first().state);
    if (row.hold)
        return {Tone::Held, u"held"_s, MarkShape::Bar, say(QT_TRANSLATE_NOOP("JobRowText", "Held"))};
    if (!row.waiting.isEmpty())
        return lookOf(OccurrenceState::Waiting);
    if (!row.definition.enabled)
        return {Tone::Explained, u"disabled"_s, MarkShape::Hollow,
                say(QT_TRANSLATE_NOOP("JobRowText", "Off"))};
    if (!row.definition.implemented)
        return lookOf(SkipCode::NotImplemented);
    if (!row.lastRun)
        return {Tone::Muted, u"planned"_s, MarkShape::Hollow,
                say(QT_TRANSLATE_NOOP("JobRowText", "Not run yet"))};
    return lookOf(row.lastRun->state);
}

CellText stateCell(const JobRow& row, Instant now)
{
    const StateLook look = jobLook(row);
    return {look.word, stateDetail(row, now), look.icon, look.tone, Tone::Muted};
}

CellText executorCell(const JobRow& row)
{
    if (row.path.available.isEmpty())
        return {pathName(row.definition.executor)};
    const bool on = row.path.switchedOn;
    return {pathName(row.path.active),
            on ? say(QT_TRANSLATE_NOOP("JobRowText", "switch on"))
               : say(QT_TRANSLATE_NOOP("JobRowText", "switch off")),
            u"path"_s, on ? Tone::Text : Tone::Held, on ? Tone::Muted : Tone::Held};
}

CellText nextRunCell(const JobRow& row, Instant now)
{
    if (!row.nextRun)
        return noNextRun(row);
    CellText cell{
        shortInstant(*row.nextRun, row.definition.zone, now), countdown(*row.nextRun - now), {}, Tone::Text};
    if (row.skipNext) {
        cell.second = say(QT_TRANSLATE_NOOP("JobRowText", "one before skipped"));
        cell.secondTone = Tone::Held;
    }
    return cell;
}

CellText lastRunCell(const JobRow& row, Instant now)
{
    if (!row.running.isEmpty())
        return runningCell(row.running.first(), now);
    if (!row.lastRun)
        return {say(QT_TRANSLATE_NOOP("JobRowText", "never ran")), {}, {}, Tone::Muted};
    const LastRun& last = *row.lastRun;
    const StateLook look = lookOf(last.state);
    QStringList facts{durationText(last.endedAt - last.startedAt)};
    const QString counted = counterText(last.counters);
    if (last.state != RunState::Succeeded)
        facts.prepend(look.word);
    else if (!counted.isEmpty())
        facts.prepend(counted);
    return {shortInstant(last.startedAt, row.definition.zone, now),
            facts.join(u" · "_s),
            {},
            Tone::Text,
            last.state == RunState::Succeeded ? Tone::Muted : look.tone};
}

QString progressText(const Progress& progress)
{
    if (progress.total > 0)
        return u"%1 %"_s.arg(progress.done * 100 / progress.total);
    return progress.done > 0 ? countText(progress.done) : QString();
}

QString counterText(const JobCounters& counters)
{
    if (counters.orders > 0)
        return say(QT_TRANSLATE_N_NOOP("JobRowText", "%n order(s)"), nullptr, int(counters.orders));
    const qint64 rows = std::max(counters.written, counters.read);
    if (rows <= 0)
        return {};
    return say(QT_TRANSLATE_NOOP("JobRowText", "%1 rows"), "counter of a run, already formatted")
        .arg(countText(rows));
}

QString accessibleRow(const JobRow& row, const QString& name, Instant now)
{
    const CellText next = nextRunCell(row, now);
    const CellText last = lastRunCell(row, now);
    return say(QT_TRANSLATE_NOOP("JobRowText", "%1, %2, next run %3 %4, last run %5 %6"),
               "row of the job matrix for a screen reader")
        .arg(name, jobLook(row).word, next.first, next.second, last.first, last.second);
}

QString attentionSentence(const JobRow& row)
{
    const QString& code = row.attention;
    const QString why = row.lastRun ? ic::say(row.lastRun->message) : QString();
    if (code.isEmpty())
        return {};
    if (code == u"RUN_FAILED")
        return say(QT_TRANSLATE_NOOP("JobRowText", "The last run failed. %1")).arg(why);
    if (code == u"OUTCOME_UNKNOWN")
        return say(QT_TRANSLATE_NOOP("JobRowText", "Nobody knows how the last run ended. %1")).arg(why);
    if (code == u"BAD_DEFINITION")
        return say(QT_TRANSLATE_NOOP("JobRowText", "The definition cannot be used. %1"))
            .arg(row.definition.error);
    if (code == u"OVERDUE")
        return say(QT_TRANSLATE_NOOP("JobRowText", "An occurrence is overdue and nothing explains it."));
    return code;
}

QString layerName(Layer layer)
{
    switch (layer) {
    case Layer::Collection:
        return say(QT_TRANSLATE_NOOP("JobRowText", "Collection"));
    case Layer::Compute:
        return say(QT_TRANSLATE_NOOP("JobRowText", "Compute"));
    case Layer::Orchestration:
        return say(QT_TRANSLATE_NOOP("JobRowText", "Orchestration"));
    case Layer::Execution:
        return say(QT_TRANSLATE_NOOP("JobRowText", "Execution"));
    }
    return {};
}

QString pathName(const QString& path)
{
    if (path == u"collector")
        return say(QT_TRANSLATE_NOOP("JobRowText", "collector"), "execution path");
    if (path == u"internal")
        return say(QT_TRANSLATE_NOOP("JobRowText", "internal"), "execution path");
    if (path == u"script")
        return say(QT_TRANSLATE_NOOP("JobRowText", "script"), "execution path");
    if (path == u"stub")
        return say(QT_TRANSLATE_NOOP("JobRowText", "stub"), "execution path");
    if (path == u"file")
        return say(QT_TRANSLATE_NOOP("JobRowText", "file"), "execution path");
    if (path == u"core")
        return say(QT_TRANSLATE_NOOP("JobRowText", "core"), "executor");
    if (path == u"prediction")
        return say(QT_TRANSLATE_NOOP("JobRowText", "prediction"), "executor");
    return path;
}

} // namespace ic
