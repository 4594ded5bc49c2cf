// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/StatusCommand.h"

#include "app/scheduler/JobTable.h"
#include "app/scheduler/RowText.h"

using namespace Qt::StringLiterals;

namespace ic {

int StatusCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    const auto core = context.open(workspace(parser), CoreUse::Answer);
    const auto answer = core.and_then([](const auto& link) { return link->call(u"status"_s, {}); });
    if (!answer)
        return refuse(parser, context, answer.error());
    QJsonObject status = *answer;
    status.insert(u"scheduling"_s, (*core)->schedules());
    if (parser.isSet(u"json"_s)) {
        printJson(context, status);
        return kDone;
    }
    context.out << u"workspace  "_s << status.value(u"workspace"_s).toString() << '\n'
                << u"scheduler  "_s << ((*core)->schedules() ? u"running"_s : u"not running"_s) << '\n'
                << u"now        "_s << longTimeText(status, u"now"_s) << '\n'
                << u"state      "_s << statusLine(status) << '\n'
                << u"attention  "_s << status.value(u"alerts"_s).toInteger() << u" job(s)\n"_s;
    return kDone;
}

} // namespace ic
