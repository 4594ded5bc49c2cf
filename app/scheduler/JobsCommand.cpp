// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/JobsCommand.h"

#include "app/scheduler/JobTable.h"

using namespace Qt::StringLiterals;

namespace ic {

int JobsCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    const auto answer = ask(parser, context, u"jobs"_s, {});
    if (!answer)
        return kRefused;
    const QJsonArray rows = answer->value(u"rows"_s).toArray();
    if (parser.isSet(u"json"_s))
        printLines(context, rows);
    else
        context.out << jobTable(rows, answer->value(u"nowMs"_s).toInteger()).text();
    return kDone;
}

} // namespace ic
