// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/EnvironmentSecretStore.h"

#include "core/config/Settings.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

Result<void> readOnly(const QString& name)
{
    const SettingKey* key = Settings::key(name);
    return fail(u"SECRET_READ_ONLY"_s, u"Secrets of this process come from its environment."_s,
                u"Set %1 and start again."_s.arg(key ? key->environment : name));
}

} // namespace

EnvironmentSecretStore::EnvironmentSecretStore(QHash<QString, QString> environment)
    : m_environment(std::move(environment))
{}

QFuture<Result<std::optional<QString>>> EnvironmentSecretStore::read(const QString& name)
{
    const SettingKey* key = Settings::key(name);
    const QString secret = key ? m_environment.value(key->environment).trimmed() : QString();
    return ready<std::optional<QString>>(secret.isEmpty() ? std::nullopt : std::optional(secret));
}

QFuture<Result<void>> EnvironmentSecretStore::write(const QString& name, const QString&)
{
    return ready<void>(readOnly(name));
}

QFuture<Result<void>> EnvironmentSecretStore::remove(const QString& name)
{
    return ready<void>(readOnly(name));
}

} // namespace ic
