// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/OperatorCommand.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace ic {

void OperatorCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"reason"_s, u"Why; kept in the audit."_s, u"TEXT"_s});
    parser.addOption({u"token"_s, u"The same token twice does it once."_s, u"T"_s});
    parser.addOption({u"lang"_s, u"Language of the answer: en or ko."_s, u"L"_s, u"en"_s});
}

int OperatorCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    const Result<QJsonObject> wanted = request(parser, context);
    if (!wanted)
        return usageError(context, wanted.error().message);
    const auto receipt = context.open(workspace(parser), coreUse()).and_then([&](const auto& core) {
        return core->call(methodOf(parser), *wanted);
    });
    if (!receipt)
        return refuse(parser, context, receipt.error());
    if (parser.isSet(u"json"_s))
        printJson(context, *receipt);
    else
        context.out << receipt->value(u"message"_s).toString() << '\n';
    return kDone;
}

Result<QJsonObject> OperatorCommand::request(const QCommandLineParser& parser,
                                             const CliContext& context) const
{
    if (needsReason() && parser.value(u"reason"_s).trimmed().isEmpty())
        return usageProblem(u"--reason is needed: it is kept in the audit."_s);
    return parameters(parser).map([&](QJsonObject object) {
        const QString token = parser.value(u"token"_s);
        object.insert(u"actor"_s, context.actor);
        object.insert(u"reason"_s, parser.value(u"reason"_s));
        object.insert(u"token"_s,
                      token.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : token);
        object.insert(u"language"_s, parser.value(u"lang"_s));
        return object;
    });
}

Result<QJsonObject> OperatorCommand::jobOf(const QCommandLineParser& parser)
{
    return QJsonObject{{u"job"_s, parser.positionalArguments().first()}};
}

Result<QJsonObject> OperatorCommand::runOf(const QCommandLineParser& parser)
{
    const QString text = parser.positionalArguments().first();
    bool ok = false;
    const qint64 run = text.toLongLong(&ok);
    if (!ok || run < 1)
        return usageProblem(u"\"%1\" is no number of a run; `runs` lists them."_s.arg(text));
    return QJsonObject{{u"run"_s, run}};
}

Result<QJsonObject> OperatorCommand::jobParameters(const QCommandLineParser& parser)
{
    QJsonObject values;
    for (const QString& text : parser.values(u"param"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return usageProblem(u"--param wants NAME=VALUE, not \"%1\"."_s.arg(text));
        values.insert(text.first(equals), text.sliced(equals + 1));
    }
    return values;
}

void OperatorCommand::declareParam(QCommandLineParser& parser)
{
    parser.addOption({u"param"_s, u"A parameter of the job; repeatable."_s, u"NAME=VALUE"_s});
}

tl::unexpected<Error> OperatorCommand::usageProblem(const QString& complaint)
{
    return fail(u"USAGE"_s, complaint);
}

} // namespace ic
