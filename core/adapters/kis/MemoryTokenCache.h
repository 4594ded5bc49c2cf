// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/TokenCache.h"

#include <QHash>
#include <mutex>

namespace ic {

/// Tokens until the process ends. Thread-safe.
class MemoryTokenCache final : public TokenCache
{
public:
    std::optional<Token> load(const QString& key) override
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_tokens.constFind(key);
        return found == m_tokens.constEnd() ? std::nullopt : std::optional(*found);
    }
    void save(const QString& key, const Token& token) override
    {
        const std::lock_guard lock(m_mutex);
        m_tokens.insert(key, token);
    }
    void remove(const QString& key) override
    {
        const std::lock_guard lock(m_mutex);
        m_tokens.remove(key);
    }

private:
    std::mutex m_mutex;
    QHash<QString, Token> m_tokens;
};

} // namespace ic
