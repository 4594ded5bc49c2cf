// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"

#include <QString>
#include <optional>

namespace ic {

/// Where a broker's access token waits for the next call and, in some caches, for the next start of the
/// program. An implementation that outlives the process keeps it encrypted, never in clear. Any thread; must
/// not block.
class TokenCache
{
public:
    struct Token
    {
        QString value;
        Instant expiresAt;
        bool operator==(const Token&) const = default;
    };

    virtual ~TokenCache() = default;
    /// `key` tells servers and app keys apart and holds no secret.
    virtual std::optional<Token> load(const QString& key) = 0;
    virtual void save(const QString& key, const Token& token) = 0;
    virtual void remove(const QString& key) = 0;
};

} // namespace ic
