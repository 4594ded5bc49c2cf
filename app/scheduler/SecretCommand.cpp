// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/SecretCommand.h"

#include "app/scheduler/EchoOff.h"
#include "app/scheduler/TextTable.h"
#include "core/config/EnvironmentSecretStore.h"
#include "core/config/Settings.h"
#include "core/domain/NearestText.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

/// Time to type the keychain's own password.
constexpr Millis kPatience{120'000};
constexpr qint64 kLongestSecret = 4096;

template <typename T>
Result<T> await(QFuture<Result<T>> future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if (!future.isFinished() || future.resultCount() == 0)
        return fail(u"SECRET_STORE"_s, u"The keychain did not answer in time."_s,
                    u"Unlock it and try again."_s);
    return future.result();
}

QStringList secretNames()
{
    QStringList names;
    for (const SettingKey& key : Settings::table()) {
        if (key.type == SettingKey::Type::Secret)
            names.append(key.name);
    }
    return names;
}

/// The short variable is as good a name as the key's own.
const SettingKey* secretKey(const QString& name)
{
    for (const SettingKey& key : Settings::table()) {
        if (key.type == SettingKey::Type::Secret && (key.name == name || key.environment == name))
            return &key;
    }
    return nullptr;
}

bool isInEnvironment(const CliContext& context, const QString& name)
{
    const auto secret = EnvironmentSecretStore(context.environment).read(name).result();
    return secret && *secret;
}

QString originOf(bool inEnvironment, bool inKeychain)
{
    if (inEnvironment)
        return inKeychain ? u"environment (the keychain has one too)"_s : u"environment"_s;
    return inKeychain ? u"keychain"_s : u"not set"_s;
}

} // namespace

int SecretCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    const QStringList given = parser.positionalArguments();
    if (given.first() == u"list" && given.size() == 1)
        return list(parser, context);
    if (given.size() == 2 && (given.first() == u"set" || given.first() == u"remove"))
        return change(parser, context, given.last());
    return usageError(context, u"set NAME, remove NAME or list is wanted."_s);
}

int SecretCommand::list(const QCommandLineParser& parser, CliContext& context) const
{
    const auto store = context.secrets();
    std::optional<Error> problem;
    QJsonArray rows;
    TextTable table({u"NAME"_s, u"FROM"_s, u"VARIABLE"_s});
    for (const QString& name : secretNames()) {
        const auto kept = problem ? Result<std::optional<QString>>() : await(store->read(name));
        if (!kept)
            problem = kept.error();
        const QString origin = originOf(isInEnvironment(context, name), kept && *kept);
        const QString variable = Settings::key(name)->environment;
        table.add({name, origin, variable});
        rows.append(QJsonObject{{u"name"_s, name}, {u"from"_s, origin}, {u"variable"_s, variable}});
    }
    if (parser.isSet(u"json"_s))
        printLines(context, rows);
    else
        context.out << table.text();
    if (problem)
        context.err << problem->message.english() << '\n';
    return kDone;
}

int SecretCommand::change(const QCommandLineParser& parser, CliContext& context, const QString& name) const
{
    const SettingKey* key = secretKey(name);
    if (!key) {
        const QString nearest = nearestText(name, secretNames());
        return usageError(context, nearest.isEmpty()
                                       ? u"\"%1\" is no secret; `secret list` names them."_s.arg(name)
                                       : u"\"%1\" is no secret. Did you mean %2?"_s.arg(name, nearest));
    }
    return parser.positionalArguments().first() == u"set" ? set(parser, context, *key)
                                                          : remove(parser, context, *key);
}

int SecretCommand::set(const QCommandLineParser& parser, CliContext& context, const SettingKey& key) const
{
    QString secret;
    {
        const EchoOff silence;
        if (silence.isTerminal())
            context.err << u"Value of %1 (it is not shown): "_s.arg(key.name) << Qt::flush;
        secret = context.in.readLine(kLongestSecret).trimmed();
        if (silence.isTerminal())
            context.err << '\n';
    }
    if (secret.isEmpty())
        return refuse(parser, context,
                      {u"SECRET_EMPTY"_s, u"Standard input held no value for %1."_s.arg(key.name),
                       u"Nothing was changed; `secret remove` removes one."_s});
    if (const auto written = await(context.secrets()->write(key.name, secret)); !written)
        return refuse(parser, context, written.error());
    return report(parser, context, key,
                  u"kept in the keychain. A running program uses it from its next start."_s);
}

int SecretCommand::remove(const QCommandLineParser& parser, CliContext& context, const SettingKey& key) const
{
    if (const auto removed = await(context.secrets()->remove(key.name)); !removed)
        return refuse(parser, context, removed.error());
    return report(parser, context, key,
                  u"not in the keychain any more. A running program keeps it until its next start."_s);
}

int SecretCommand::report(const QCommandLineParser& parser, CliContext& context, const SettingKey& key,
                          const QString& done)
{
    const bool overridden = isInEnvironment(context, key.name);
    if (parser.isSet(u"json"_s)) {
        printJson(context,
                  {{u"name"_s, key.name}, {u"done"_s, done}, {u"environmentOverrides"_s, overridden}});
        return kDone;
    }
    context.out << u"%1 is %2\n"_s.arg(key.name, done);
    if (overridden)
        context.out << u"%1 is set in this environment and wins over the keychain.\n"_s.arg(key.environment);
    return kDone;
}

} // namespace ic
