// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/UnavailableSecretStore.h"

#include "core/config/ReadySecret.h"
#include "core/config/Settings.h"

using namespace Qt::StringLiterals;

namespace ic {

Error UnavailableSecretStore::unavailable(const QString& name) const
{
    const SettingKey* key = Settings::key(name);
    return {u"SECRET_STORE_UNAVAILABLE"_s, u"There is no keychain to use: %1."_s.arg(m_why),
            key ? u"Set the environment variable %1 instead."_s.arg(key->environment)
                : u"Nothing was kept."_s};
}

QFuture<Result<std::optional<QString>>> UnavailableSecretStore::read(const QString& name)
{
    return readySecret<std::optional<QString>>(tl::unexpected(unavailable(name)));
}

QFuture<Result<void>> UnavailableSecretStore::write(const QString& name, const QString&)
{
    return readySecret<void>(tl::unexpected(unavailable(name)));
}

QFuture<Result<void>> UnavailableSecretStore::remove(const QString& name)
{
    return readySecret<void>(tl::unexpected(unavailable(name)));
}

} // namespace ic
