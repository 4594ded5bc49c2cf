// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/LogsCommand.h"

#include "app/scheduler/RowText.h"

using namespace Qt::StringLiterals;

namespace ic {

int LogsCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    bool number = false;
    const qint64 run = parser.positionalArguments().first().toLongLong(&number);
    if (!number || run < 1)
        return usageError(context, u"The number of a run is wanted; `runs` lists them."_s);
    const auto answer = ask(parser, context, u"log"_s, {{u"run"_s, run}});
    if (!answer)
        return kRefused;
    const QJsonArray rows = answer->value(u"rows"_s).toArray();
    if (parser.isSet(u"json"_s)) {
        printLines(context, rows);
        return kDone;
    }
    for (const QJsonValue& row : rows)
        context.out << longTimeText(row.toObject(), u"at"_s) << ' '
                    << row[u"level"_s].toString().leftJustified(6) << row[u"text"_s].toString() << '\n';
    return kDone;
}

} // namespace ic
