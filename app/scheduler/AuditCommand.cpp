// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/AuditCommand.h"

#include "app/scheduler/ReadLedger.h"
#include "app/scheduler/RowText.h"
#include "core/store/AuditStore.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

QJsonObject reportJson(const AuditReport& report)
{
    QJsonArray rows;
    for (const AuditProblem& problem : report.problems)
        rows.append(QJsonObject{{u"id"_s, problem.id}, {u"what"_s, problem.what}});
    return {{u"intact"_s, report.intact()},
            {u"entries"_s, report.entries},
            {u"headHash"_s, report.headHash},
            {u"violations"_s, report.problems.size()},
            {u"rows"_s, rows}};
}

void print(QTextStream& out, const AuditReport& report)
{
    for (const AuditProblem& problem : report.problems)
        out << u"audit "_s << problem.id << u"  "_s << problem.what << '\n';
    out << u"%1 entries, head %2\n"_s.arg(numberText(report.entries), report.headHash)
        << (report.intact() ? u"The chain holds.\n"_s
                            : u"The chain is broken: %1 problem(s).\n"_s.arg(report.problems.size()));
}

} // namespace

int AuditCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    if (parser.positionalArguments().first() != u"verify")
        return usageError(context, u"\"%1\" is not understood."_s.arg(parser.positionalArguments().first()));
    const auto report =
        readLedger(workspace(parser), [](Connection& connection) { return AuditStore::verify(connection); });
    if (!report)
        return refuse(parser, context, report.error());
    if (parser.isSet(u"json"_s))
        printJson(context, reportJson(*report));
    else
        print(context.out, *report);
    return report->intact() ? kDone : kRefused;
}

} // namespace ic
