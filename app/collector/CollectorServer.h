// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/collector/CollectorAnswer.h"
#include "core/ports/BarSource.h"
#include "core/time/Clock.h"
#include "core/time/MarketCalendar.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QThreadPool>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace ic {

/// The collector's HTTP side, on loopback only: GET /health, POST /us-daily, /krx-daily, /us-daily/range and
/// /krx-daily/range. Collecting runs on a pool of its own, so /health answers meanwhile, and ends when its
/// caller hangs up. Lives on the thread that made it, which needs an event loop.
///
/// Not a QHttpServer with QFuture handlers: Qt 6.4 writes such an answer to the caller's socket without
/// asking whether it still exists, and a caller that gave up would crash the service.
class CollectorServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    static constexpr qint64 kMaxBody = 1024 * 1024;

    struct Config
    {
        QString apiKey;     ///< wanted in X-Api-Key by everything but /health, when set
        QString sourceName; ///< "real" or "simulated", told by /health
        QString version;
    };
    struct Sources
    {
        std::shared_ptr<BarSource> kr;
        std::shared_ptr<BarSource> us;
    };

    /// `clock` must outlive the server.
    CollectorServer(Config config, Sources sources, std::shared_ptr<const MarketCalendars> calendars,
                    const Clock& clock, QObject* parent = nullptr);
    /// Stops.
    ~CollectorServer() override;

    /// Port 0 takes any free one. Returns the port; PORT_TAKEN when it cannot listen.
    Result<quint16> listen(quint16 port);
    /// Asks running collections to stop and waits for them. Idempotent.
    void stop();

signals:
    /// One request was answered: "POST /us-daily 200, 1234 bytes in 350 ms". Holds no secret.
    void answered(const QString& line);

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    struct Route
    {
        QString path;
        Market market;
        tl::expected<CollectorRequest, Refusal> (*parse)(Market, const QByteArray&);
        HttpAnswer (CollectorAnswer::*collect)(const CollectorRequest&, std::stop_token) const;
    };
    static const std::vector<Route>& routes();
    static const Route* routeOf(const QString& path);

    void serve(const Route& route, const QHttpServerRequest& request, QTcpSocket* socket);
    void collect(const Route& route, CollectorRequest wanted, const QHttpServerRequest& request,
                 QTcpSocket* socket);
    /// Key and size; nullopt when the request may be read.
    std::optional<Refusal> refuse(const QHttpServerRequest& request) const;
    void respond(QHttpServerResponder& responder, const QString& what, const HttpAnswer& answer,
                 qint64 startedMs);

    const Config m_config;
    const Sources m_sources;
    const std::shared_ptr<const MarketCalendars> m_calendars;
    const Clock& m_clock;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace ic
