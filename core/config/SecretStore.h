// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QFuture>
#include <QString>
#include <optional>

namespace ic {

/// Where secrets live outside the process, by property name ("investment.data.krx.auth-key"). Called on the
/// thread that made it, which must run an event loop; futures finish there. Values never reach a log, a row
/// or an error.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Where it keeps them, for the settings page: "keychain", "environment".
    virtual QString kind() const = 0;
    /// nullopt: there is none; an Error: the store is locked or broken.
    virtual QFuture<Result<std::optional<QString>>> read(const QString& name) = 0;
    virtual QFuture<Result<void>> write(const QString& name, const QString& secret) = 0;
    virtual QFuture<Result<void>> remove(const QString& name) = 0;
};

} // namespace ic
