// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/SecretStore.h"

namespace ic {

/// Secrets in the user's keychain (Secret Service or KWallet) through QtKeychain, under the service
/// "investment-console". Called on one thread with an event loop, where the futures finish.
class KeychainSecretStore final : public SecretStore
{
public:
    QString kind() const override { return QStringLiteral("keychain"); }
    QFuture<Result<std::optional<QString>>> read(const QString& name) override;
    QFuture<Result<void>> write(const QString& name, const QString& secret) override;
    QFuture<Result<void>> remove(const QString& name) override;
};

} // namespace ic
