// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/UndoJob.h"

#include "core/jobs/JobContext.h"
#include "core/jobs/Outcomes.h"
#include "core/store/BarStore.h"

namespace ic {

namespace {

JobOutcome undone(RunId target, RunId undoing, const UndoReport& report)
{
    JobOutcome outcome = outcome::succeeded(
        Phrase(QT_TRANSLATE_NOOP(
                   "Phrase",
                   "Run %1 is undone: %2 bars have their former values again, %3 that it had added are gone; "
                   "corporate actions gone back: %4, sessions: %5."),
               target.value(), report.restored, report.removed, report.actions, report.sessions),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Undo run %1 to bring its rows back."), undoing.value()));
    outcome.counters.written = report.restored + report.removed;
    outcome.details = {{QStringLiteral("target"), target.value()},
                       {QStringLiteral("restored"), report.restored},
                       {QStringLiteral("removed"), report.removed},
                       {QStringLiteral("corporateActions"), report.actions},
                       {QStringLiteral("sessions"), report.sessions}};
    return outcome;
}

} // namespace

JobOutcome UndoJob::run(JobContext& context)
{
    const RunId target(context.parameters.value(QLatin1String("run")).toVariant().toLongLong());
    if (!target.isValid()) {
        return outcome::failed(
            QStringLiteral("BAD_PARAMETER"),
            QT_TRANSLATE_NOOP("Phrase", "An undo needs the number of a run."),
            QT_TRANSLATE_NOOP("Phrase", "Choose the run in the history and undo it there."));
    }
    const auto report = context.bars.undoRun(target, context.run);
    if (!report) {
        JobOutcome refused = outcome::of(report.error());
        refused.retryable = false;
        return refused;
    }
    return undone(target, context.run, *report);
}

} // namespace ic
