// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/collector/CollectorOptions.h"
#include "app/collector/CollectorServer.h"
#include "core/adapters/http/HttpCaller.h"
#include "core/adapters/http/ThreadWaiter.h"
#include "core/time/SystemClock.h"

#include <QObject>
#include <memory>

namespace ic {

/// Builds the collector: clock, calendars, HTTP, sources, server; and takes it down in the opposite order.
/// Lives on the main thread, whose event loop is also the network's.
class CollectorHost final : public QObject
{
    Q_OBJECT

public:
    explicit CollectorHost(CollectorOptions options, QObject* parent = nullptr);
    ~CollectorHost() override;

    /// Loads the calendars and listens. Returns the port.
    Result<quint16> start();
    void stop();

signals:
    void logged(const QString& line);

private:
    CollectorServer::Sources makeSources(const std::shared_ptr<const MarketCalendars>& calendars);

    const CollectorOptions m_options;
    SystemClock m_clock;
    ThreadWaiter m_waiter;
    HttpClient m_client;
    HttpCaller m_caller;
    std::unique_ptr<CollectorServer> m_server;
};

} // namespace ic
