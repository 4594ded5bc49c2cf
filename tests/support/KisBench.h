// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/kis/KisClient.h"
#include "core/adapters/kis/MemoryTokenCache.h"
#include "tests/support/AwaitCall.h"
#include "tests/support/FakeKisServer.h"
#include "tests/support/FakeWaiter.h"

namespace ic {

/// A KIS server, the way to it and a clock that stands still at 2026-11-24 08:00 in Seoul.
class KisBench
{
public:
    static constexpr Instant kStart{1'795'474'800'000};

    KisBench()
    {
        retry.random = [] { return 0.5; };
        caller = std::make_unique<HttpCaller>(http, clock, waiter, retry);
        caller->setObserver([this](const HttpCaller::Attempt& attempt) {
            const std::lock_guard lock(m_mutex);
            m_lines.append(attempt.summary);
        });
        newClient();
    }
    ~KisBench()
    {
        client.reset();
        caller.reset();
    }
    void newClient()
    {
        client = std::make_shared<KisClient>(server.access(), *caller, clock, waiter, tokens);
    }
    Result<KisAnswer> send(const KisCall& call)
    {
        const auto result = awaitCall([&] { return client->send(call, stop.get_token()); });
        return result ? *result : fail(QStringLiteral("TEST_TIMEOUT"), {});
    }
    QString logged() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lines.join(u'\n');
    }

    ManualClock clock{kStart};
    FakeWaiter waiter{&clock};
    HttpClient http{clock};
    HttpRetryPolicy retry;
    FakeKisServer server;
    MemoryTokenCache tokens;
    std::unique_ptr<HttpCaller> caller;
    std::shared_ptr<KisClient> client;
    std::stop_source stop;

private:
    mutable std::mutex m_mutex;
    QStringList m_lines; ///< what the run's log would get
};

} // namespace ic
