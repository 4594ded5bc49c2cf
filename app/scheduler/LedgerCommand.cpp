// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/LedgerCommand.h"

#include "app/scheduler/ReadLedger.h"
#include "app/scheduler/RowText.h"
#include "core/domain/DurationText.h"
#include "core/service/JsonRows.h"
#include "core/store/LedgerVerifier.h"
#include "core/time/ZoneText.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

QJsonObject violationJson(const LedgerViolation& v)
{
    return {{u"check"_s, v.check},
            {u"table"_s, v.table},
            {u"id"_s, v.id > 0 ? QJsonValue(v.id) : QJsonValue()},
            {u"job"_s, v.job},
            {u"what"_s, v.what}};
}

QJsonObject reportJson(const LedgerReport& report, qint64 tookMs)
{
    QJsonArray rows;
    for (const LedgerViolation& violation : report.rows)
        rows.append(violationJson(violation));
    return {{u"intact"_s, report.intact()},
            {u"occurrences"_s, report.occurrences},
            {u"runs"_s, report.runs},
            {u"settledUntil"_s, toIsoUtc(report.settledUntil)},
            {u"settledUntilMs"_s, report.settledUntil.ms},
            {u"due"_s, report.due},
            {u"ran"_s, report.ran},
            {u"explained"_s, report.explained},
            {u"open"_s, report.open},
            {u"violations"_s, report.violations},
            {u"rows"_s, rows},
            {u"tookMs"_s, tookMs}};
}

void print(QTextStream& out, const LedgerReport& report, qint64 tookMs)
{
    for (const LedgerViolation& v : report.rows) {
        out << v.check << u"  "_s << v.table << (v.id > 0 ? u" %1"_s.arg(v.id) : QString())
            << (v.job.isEmpty() ? QString() : u" (%1)"_s.arg(v.job)) << ' ' << v.what << '\n';
    }
    if (report.violations > report.rows.size())
        out << u"... and %1 more\n"_s.arg(report.violations - report.rows.size());
    out << u"%1 occurrences, %2 runs read in %3\n"_s.arg(numberText(report.occurrences),
                                                         numberText(report.runs), durationText(tookMs))
        << (report.settledUntil == Instant()
                ? u"No scheduler has led this ledger yet: nothing in it is due.\n"_s
                : u"until %1: %2 planned = %3 ran + %4 explained + %5 open\n"_s.arg(
                      toZonedText(report.settledUntil, "Asia/Seoul"), numberText(report.due),
                      numberText(report.ran), numberText(report.explained), numberText(report.open)))
        << (report.intact() ? u"The ledger holds.\n"_s
                            : u"The ledger is broken: %1 violation(s).\n"_s.arg(report.violations));
}

} // namespace

void LedgerCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption(
        {u"quiescent"_s, u"Nothing runs: whatever was due before the last heartbeat must be closed."_s});
    parser.addOption({u"grace"_s, u"How late a running scheduler may decide."_s, u"DURATION"_s, u"60s"_s});
}

int LedgerCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    if (parser.positionalArguments().first() != u"verify")
        return usageError(context, u"\"%1\" is not understood."_s.arg(parser.positionalArguments().first()));
    const auto grace = durationFromText(parser.value(u"grace"_s));
    if (!grace)
        return usageError(context, u"--grace wants a duration like 60s."_s);
    const LedgerVerifier::Options options{parser.isSet(u"quiescent"_s), Millis(*grace)};
    const qint64 begin = context.clock.monotonicMs();
    const auto report = readLedger(workspace(parser), [options](Connection& connection) {
        return LedgerVerifier::verify(connection, options);
    });
    if (!report)
        return refuse(parser, context, report.error());
    const qint64 took = context.clock.monotonicMs() - begin;
    if (parser.isSet(u"json"_s))
        printJson(context, reportJson(*report, took));
    else
        print(context.out, *report, took);
    return report->intact() ? kDone : kRefused;
}

} // namespace ic
