// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ReadySecret.h"
#include "core/config/SecretStore.h"

#include <QHash>
#include <QTimer>
#include <memory>

namespace ic {

/// A keychain in memory; several stores may open the same vault. One thread.
class FakeSecretStore final : public SecretStore
{
public:
    struct Vault
    {
        QHash<QString, QString> secrets;
        std::optional<Error> problem; ///< everything is answered with it
        bool late = false;            ///< answers come from the event loop, as a real keychain's do
        bool silent = false;          ///< no answer ever comes
        QStringList asked;            ///< names that were read
        int writes = 0;
    };

    explicit FakeSecretStore(std::shared_ptr<Vault> vault) : m_vault(std::move(vault)) {}

    QString kind() const override { return QStringLiteral("keychain"); }
    QFuture<Result<std::optional<QString>>> read(const QString& name) override
    {
        m_vault->asked.append(name);
        return answer<std::optional<QString>>([vault = m_vault, name]() -> std::optional<QString> {
            const auto found = vault->secrets.constFind(name);
            return found == vault->secrets.constEnd() ? std::nullopt : std::optional(*found);
        });
    }
    QFuture<Result<void>> write(const QString& name, const QString& secret) override
    {
        return answer<void>([vault = m_vault, name, secret] {
            ++vault->writes;
            vault->secrets.insert(name, secret);
        });
    }
    QFuture<Result<void>> remove(const QString& name) override
    {
        return answer<void>([vault = m_vault, name] { vault->secrets.remove(name); });
    }

private:
    template <typename T, typename Work>
    QFuture<Result<T>> answer(Work work)
    {
        const auto result = [vault = m_vault, work]() -> Result<T> {
            if (vault->problem)
                return tl::unexpected(*vault->problem);
            if constexpr (std::is_void_v<T>) {
                work();
                return {};
            } else {
                return work();
            }
        };
        if (!m_vault->late && !m_vault->silent)
            return readySecret<T>(result());
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto future = promise->future();
        if (m_vault->silent)
            m_unanswered = promise;
        else
            QTimer::singleShot(0, [promise, result] {
                promise->addResult(result());
                promise->finish();
            });
        return future;
    }

    std::shared_ptr<Vault> m_vault;
    std::shared_ptr<void> m_unanswered;
};

} // namespace ic
