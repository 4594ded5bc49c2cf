// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/StartupSecrets.h"

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace ic {

struct StartupSecrets::Shared
{
    std::mutex mutex;
    std::condition_variable answered;
    qsizetype pending = 0;
    Found found;
};

StartupSecrets::StartupSecrets() : m_shared(std::make_shared<Shared>()) {}

void StartupSecrets::begin(SecretStore& store, const QStringList& names)
{
    m_shared->pending = names.size();
    for (const QString& name : names) {
        store.read(name).then([shared = m_shared, name](const Result<std::optional<QString>>& answer) {
            take(*shared, name, answer);
        });
    }
}

void StartupSecrets::take(Shared& shared, const QString& name, const Result<std::optional<QString>>& answer)
{
    {
        const std::lock_guard lock(shared.mutex);
        --shared.pending;
        if (!answer)
            shared.found.note = u"%1 Secrets come from the environment of this process."_s.arg(
                answer.error().message.english());
        else if (*answer)
            shared.found.values.insert(name, **answer);
    }
    shared.answered.notify_all();
}

StartupSecrets::Found StartupSecrets::wait(Millis limit) const
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->answered.wait_for(lock, limit, [this] { return m_shared->pending == 0; });
    Found found = m_shared->found;
    if (m_shared->pending > 0)
        found.note = u"The keychain did not answer within %1 s (is it locked?); what it holds is not used. "
                     "Unlock it and start again."_s.arg(limit.count() / 1000);
    return found;
}

} // namespace ic
