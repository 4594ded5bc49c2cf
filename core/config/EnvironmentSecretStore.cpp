// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/EnvironmentSecretStore.h"

#include "core/config/ReadySecret.h"
#include "core/config/SettingValue.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

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
    for (const QString& variable : key ? variablesOf(*key) : QStringList()) {
        if (const QString secret = m_environment.value(variable).trimmed(); !secret.isEmpty())
            return readySecret<std::optional<QString>>(secret);
    }
    return readySecret<std::optional<QString>>(std::nullopt);
}

QFuture<Result<void>> EnvironmentSecretStore::write(const QString& name, const QString&)
{
    return readySecret<void>(readOnly(name));
}

QFuture<Result<void>> EnvironmentSecretStore::remove(const QString& name)
{
    return readySecret<void>(readOnly(name));
}

} // namespace ic
