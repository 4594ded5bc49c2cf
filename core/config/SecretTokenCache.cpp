// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/SecretTokenCache.h"

#include "core/domain/WhenReady.h"
#include "core/log/Logger.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ic {

SecretTokenCache::SecretTokenCache(SecretStore& store, const QString& stored, const Clock& clock)
    : m_store(store), m_clock(clock)
{
    const QJsonObject entries = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QJsonObject token = entry.value().toObject();
        const QString value = token.value(u"token").toString();
        if (!value.isEmpty())
            m_tokens.insert(entry.key(), {value, Instant{token.value(u"expiresAt").toInteger()}});
    }
}

std::optional<TokenCache::Token> SecretTokenCache::load(const QString& key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_tokens.constFind(key);
    return found == m_tokens.constEnd() ? std::nullopt : std::optional(*found);
}

void SecretTokenCache::save(const QString& key, const Token& token)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tokens.insert(key, token);
    }
    QMetaObject::invokeMethod(this, &SecretTokenCache::keep, Qt::QueuedConnection);
}

void SecretTokenCache::remove(const QString& key)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tokens.remove(key);
    }
    QMetaObject::invokeMethod(this, &SecretTokenCache::keep, Qt::QueuedConnection);
}

void SecretTokenCache::keep()
{
    whenReady(m_store.write(entryName(), text()), this, [this](const Result<void>& written) {
        if (written || std::exchange(m_complained, true))
            return;
        Logger().info(
            u"The broker's token is not kept across restarts: %1"_s.arg(written.error().message.english()));
    });
}

QString SecretTokenCache::text() const
{
    const std::lock_guard lock(m_mutex);
    QJsonObject entries;
    for (auto token = m_tokens.begin(); token != m_tokens.end(); ++token) {
        if (token->expiresAt > m_clock.now())
            entries.insert(token.key(),
                           QJsonObject{{u"token"_s, token->value}, {u"expiresAt"_s, token->expiresAt.ms}});
    }
    return QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

} // namespace ic
