// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/SecretStore.h"

#include <QHash>

namespace ic {

/// Secrets from environment variables, read-only: what a service without a desktop session uses. Immutable,
/// any thread.
class EnvironmentSecretStore final : public SecretStore
{
public:
    explicit EnvironmentSecretStore(QHash<QString, QString> environment);
    QString kind() const override { return QStringLiteral("environment"); }
    QFuture<Result<std::optional<QString>>> read(const QString& name) override;
    QFuture<Result<void>> write(const QString& name, const QString& secret) override;
    QFuture<Result<void>> remove(const QString& name) override;

private:
    QHash<QString, QString> m_environment;
};

} // namespace ic
