// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/RunsCommand.h"

#include "app/scheduler/CliTime.h"
#include "app/scheduler/RowText.h"
#include "app/scheduler/TextTable.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

QString tookText(const QJsonObject& row)
{
    const QJsonValue end = row.value(u"endedAtMs"_s);
    return end.isDouble() ? durationText(end.toInteger() - row.value(u"startedAtMs"_s).toInteger()) : u"-"_s;
}

QStringList cells(const QJsonObject& row)
{
    const qint64 run = row.value(u"run"_s).toInteger();
    const QString detail = row.value(u"skipDetail"_s).toString();
    return {run > 0 ? QString::number(run) : u"-"_s,
            timeText(row, u"plannedAt"_s),
            row.value(u"job"_s).toString(),
            row.value(u"kind"_s).toString(),
            outcomeText(row),
            tookText(row),
            numberText(row.value(u"counters"_s)[u"written"_s].toInteger()),
            row.value(u"code"_s).toString(),
            detail.isEmpty() ? row.value(u"message"_s).toString() : detail};
}

/// As many rows as the query's limit, however far back they are: a page may pause on the way.
Result<QJsonArray> newest(CoreLink& core, QJsonObject query, bool& more)
{
    QJsonArray rows;
    for (more = true; more && query.value(u"limit"_s).toInt() > 0;) {
        const auto page = core.call(u"history"_s, query);
        if (!page)
            return tl::unexpected(page.error());
        const QJsonArray found = page->value(u"rows"_s).toArray();
        for (const QJsonValue& row : found)
            rows.append(row);
        const QJsonObject next = page->value(u"next"_s).toObject();
        more = !next.isEmpty();
        query.insert(u"limit"_s, query.value(u"limit"_s).toInt() - int(found.size()));
        query.insert(u"beforePlannedAt"_s, next.value(u"plannedAtMs"_s));
        query.insert(u"beforeOccurrence"_s, next.value(u"occurrence"_s));
    }
    return rows;
}

} // namespace

void RunsCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"job"_s, u"Only this job; repeatable."_s, u"JOB"_s});
    parser.addOption(
        {u"state"_s, u"Only this state of the run (SUCCEEDED, FAILED ...); repeatable."_s, u"STATE"_s});
    parser.addOption({u"since"_s, u"Planned at or after: ISO or -24h."_s, u"T"_s});
    parser.addOption({u"limit"_s, u"At most so many."_s, u"N"_s, u"50"_s});
    parser.addOption({u"all"_s, u"Also occurrences that never started."_s});
}

int RunsCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    bool ok = false;
    const int limit = parser.value(u"limit"_s).toInt(&ok);
    if (!ok || limit < 1 || limit > 10'000)
        return usageError(context, u"--limit wants a number from 1 to 10000."_s);
    const auto core = context.open(workspace(parser), CoreUse::Answer);
    const auto status = core.and_then([](const auto& link) { return link->call(u"status"_s, {}); });
    if (!status)
        return refuse(parser, context, status.error());
    const Instant now{status->value(u"nowMs"_s).toInteger()};
    QJsonObject query{{u"jobs"_s, QJsonArray::fromStringList(parser.values(u"job"_s))},
                      {u"states"_s, QJsonArray::fromStringList(parser.values(u"state"_s))},
                      {u"explained"_s, parser.isSet(u"all"_s)},
                      {u"open"_s, true},
                      {u"to"_s, now.ms + 1},
                      {u"limit"_s, limit}};
    if (parser.isSet(u"since"_s)) {
        const auto since = typedInstant(parser.value(u"since"_s), now);
        if (!since)
            return usageError(context, u"--since wants an instant or a duration like -24h."_s);
        query.insert(u"from"_s, std::min(*since, now).ms);
    }
    bool more = false;
    const auto found = newest(**core, query, more);
    if (!found)
        return refuse(parser, context, found.error());
    QJsonArray rows;
    for (const QJsonValue& row : *found) {
        if (parser.isSet(u"all"_s) || row[u"run"_s].isDouble())
            rows.append(row);
    }
    if (parser.isSet(u"json"_s)) {
        printLines(context, rows);
        return kDone;
    }
    TextTable table({u"RUN"_s, u"PLANNED (KST)"_s, u"JOB"_s, u"KIND"_s, u"STATE"_s, u"TOOK"_s, u"ROWS"_s,
                     u"CODE"_s, u"MESSAGE"_s});
    for (const QJsonValue& row : rows)
        table.add(cells(row.toObject()));
    context.out << table.text();
    if (more)
        context.out << u"... more; --limit or --since shows them\n"_s;
    return kDone;
}

} // namespace ic
