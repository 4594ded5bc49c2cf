// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/TriggerCommand.h"

#include "app/scheduler/OccurrenceWait.h"

using namespace Qt::StringLiterals;

namespace ic {

QString TriggerCommand::method() const
{
    return u"trigger"_s;
}

void TriggerCommand::declare(QCommandLineParser& parser) const
{
    OperatorCommand::declare(parser);
    declareParam(parser);
    parser.addOption({u"force"_s, u"Past hold, calendar and dependencies; never past the gate."_s});
    parser.addOption({u"wait"_s, u"Until the run has ended; its result decides the exit code."_s});
    parser.addOption({u"here"_s, u"When no scheduler runs: run one here until the run has ended."_s});
}

Result<QJsonObject> TriggerCommand::parameters(const QCommandLineParser& parser) const
{
    return jobParameters(parser).map([&](const QJsonObject& values) {
        return QJsonObject{{u"job"_s, parser.positionalArguments().first()},
                           {u"parameters"_s, values},
                           {u"force"_s, parser.isSet(u"force"_s)}};
    });
}

int TriggerCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    if (!parser.isSet(u"wait"_s) && !parser.isSet(u"here"_s))
        return OperatorCommand::execute(parser, context);
    const Result<QJsonObject> wanted = request(parser, context);
    if (!wanted)
        return usageError(context, wanted.error().message);
    const auto core =
        context.open(workspace(parser), parser.isSet(u"here"_s) ? CoreUse::Here : CoreUse::Running);
    if (!core)
        return refuse(parser, context, core.error());
    const auto ended = (*core)->call(method(), *wanted).and_then([&](const QJsonObject& receipt) {
        if (!parser.isSet(u"json"_s))
            context.out << receipt.value(u"message"_s).toString() << Qt::endl;
        return OccurrenceWait::untilSettled(**core, receipt.value(u"occurrence"_s));
    });
    if (!ended)
        return refuse(parser, context, ended.error());
    if (parser.isSet(u"json"_s))
        printJson(context, *ended);
    else
        context.out << OccurrenceWait::sentence(*ended) << '\n';
    return OccurrenceWait::isGood(*ended) ? kDone : kRefused;
}

} // namespace ic
