// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/CliCommand.h"

#include "core/service/JsonRows.h"

#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ic {

int CliCommand::run(const QStringList& args, CliContext& context) const
{
    QCommandLineParser parser;
    parser.addOption({u"workspace"_s, u"Folder of ledger, settings and logs."_s, u"DIR"_s});
    parser.addOption({u"json"_s, u"Answer in JSON."_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"This text."_s});
    declare(parser);
    if (!parser.parse(QStringList(name()) + args))
        return usageError(context, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        context.out << helpText(parser);
        return kDone;
    }
    const QStringList given = parser.positionalArguments();
    if (given.size() < words().first)
        return usageError(context, u"Something is missing."_s);
    if (given.size() > words().second)
        return usageError(context, u"\"%1\" is not understood."_s.arg(given.at(words().second)));
    return execute(parser, context);
}

QString CliCommand::helpText(const QCommandLineParser& parser) const
{
    const QString text = parser.helpText();
    const qsizetype options = text.indexOf(u"Options:"_s);
    return u"Usage: investment-scheduler %1 %2\n\n%3\n\n%4"_s.arg(name(), usage(), summary(),
                                                                  text.mid(options));
}

int CliCommand::usageError(CliContext& context, const QString& complaint) const
{
    context.err << complaint << u"\nusage: investment-scheduler %1 %2\n"_s.arg(name(), usage());
    return kUsage;
}

int CliCommand::refuse(const QCommandLineParser& parser, CliContext& context, const Error& error)
{
    if (parser.isSet(u"json"_s))
        printJson(context, {{u"error"_s, toJson(error)}});
    context.err << error.text() << u" ["_s << error.code << u"]\n"_s;
    return kRefused;
}

std::optional<QJsonObject> CliCommand::ask(const QCommandLineParser& parser, CliContext& context,
                                           const QString& method, const QJsonObject& params)
{
    const auto answer = context.open(workspace(parser), CoreUse::Answer).and_then([&](const auto& core) {
        return core->call(method, params);
    });
    if (answer)
        return *answer;
    refuse(parser, context, answer.error());
    return std::nullopt;
}

QString CliCommand::workspace(const QCommandLineParser& parser)
{
    if (parser.isSet(u"workspace"_s))
        return parser.value(u"workspace"_s);
    const QString given = qEnvironmentVariable("INVESTMENT_CONSOLE_WORKSPACE");
    if (!given.isEmpty())
        return given;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/investment-console"_s;
}

void CliCommand::printJson(CliContext& context, const QJsonObject& document)
{
    context.out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)) << '\n';
}

void CliCommand::printLines(CliContext& context, const QJsonArray& rows)
{
    for (const QJsonValue& row : rows)
        printJson(context, row.toObject());
}

} // namespace ic
