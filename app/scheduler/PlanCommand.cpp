// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/PlanCommand.h"

#include "app/scheduler/CliTime.h"
#include "app/scheduler/PlanReader.h"
#include "app/scheduler/RowText.h"
#include "app/scheduler/TextTable.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

QString detailOf(const QJsonObject& row)
{
    const QString detail = row.value(u"skipDetail"_s).toString();
    return detail.isEmpty() ? row.value(u"message"_s).toString() : detail;
}

} // namespace

void PlanCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"from"_s, u"Begin: ISO, now, or -24h / +2h from now."_s, u"T"_s, u"now"_s});
    parser.addOption({u"to"_s, u"End, exclusive."_s, u"T"_s, u"+24h"_s});
    parser.addOption({u"job"_s, u"Only this job; repeatable."_s, u"JOB"_s});
}

int PlanCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    const auto core = context.open(workspace(parser), CoreUse::Answer);
    const auto status = core.and_then([](const auto& link) { return link->call(u"status"_s, {}); });
    if (!status)
        return refuse(parser, context, status.error());
    const Instant now{status->value(u"nowMs"_s).toInteger()};
    const auto from = typedInstant(parser.value(u"from"_s), now);
    const auto to = typedInstant(parser.value(u"to"_s), now);
    if (!from || !to || *from > *to)
        return usageError(context,
                          u"--from and --to want two instants in order, not \"%1\" and \"%2\"."_s.arg(
                              parser.value(u"from"_s), parser.value(u"to"_s)));
    const auto rows = PlanReader(**core, now).read(*from, *to, parser.values(u"job"_s));
    if (!rows)
        return refuse(parser, context, rows.error());
    if (parser.isSet(u"json"_s)) {
        printLines(context, *rows);
        return kDone;
    }
    TextTable table({u"PLANNED (KST)"_s, u"JOB"_s, u"KIND"_s, u"STATE"_s, u"OCCURRENCE"_s, u"DETAIL"_s});
    for (const QJsonValue& value : *rows) {
        const QJsonObject row = value.toObject();
        const qint64 occurrence = row.value(u"occurrence"_s).toInteger();
        table.add({timeText(row, u"plannedAt"_s), row.value(u"job"_s).toString(),
                   row.value(u"kind"_s).toString(), outcomeText(row),
                   occurrence > 0 ? QString::number(occurrence) : u"-"_s, detailOf(row)});
    }
    context.out << table.text() << rows->size() << u" occurrence(s)\n"_s;
    return kDone;
}

} // namespace ic
