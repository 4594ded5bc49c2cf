// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/SecretStore.h"

namespace ic {

/// Stands where there is no keychain: answers everything with SECRET_STORE_UNAVAILABLE, why, and the
/// environment variable to use instead. Immutable, any thread.
class UnavailableSecretStore final : public SecretStore
{
public:
    /// `why`: a sentence without its full stop ("no session bus here").
    explicit UnavailableSecretStore(QString why) : m_why(std::move(why)) {}
    QString kind() const override { return QStringLiteral("unavailable"); }
    QFuture<Result<std::optional<QString>>> read(const QString& name) override;
    QFuture<Result<void>> write(const QString& name, const QString& secret) override;
    QFuture<Result<void>> remove(const QString& name) override;

private:
    Error unavailable(const QString& name) const;

    QString m_why;
};

} // namespace ic
