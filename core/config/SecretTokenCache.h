// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/SecretStore.h"
#include "core/ports/TokenCache.h"
#include "core/time/Clock.h"

#include <QHash>
#include <QObject>
#include <mutex>

namespace ic {

/// Access tokens kept in a secret store, so that a restart need not ask for another. Lives on the store's
/// thread, which writes; load, save and remove work on a copy in memory, from any thread.
class SecretTokenCache final : public QObject, public TokenCache
{
    Q_OBJECT

public:
    /// The one entry of the store that holds all tokens.
    static QString entryName() { return QStringLiteral("investment.korea-investment.tokens"); }

    /// `stored`: what the entry held when the process started; unreadable text counts as none. Store and
    /// clock must outlive the cache.
    SecretTokenCache(SecretStore& store, const QString& stored, const Clock& clock);

    std::optional<Token> load(const QString& key) override;
    void save(const QString& key, const Token& token) override;
    void remove(const QString& key) override;

private:
    void keep();
    QString text() const;

    SecretStore& m_store;
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    QHash<QString, Token> m_tokens;
    bool m_complained = false;
};

} // namespace ic
