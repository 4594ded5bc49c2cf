// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collector/CollectorHost.h"

#include "core/adapters/krx/KrxOpenApiSource.h"
#include "core/adapters/yahoo/YahooChartSource.h"
#include "core/simulated/SimulatedBarSource.h"

#include <QCoreApplication>

namespace ic {

CollectorHost::CollectorHost(CollectorOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_client(m_clock), m_caller(m_client, m_clock, m_waiter)
{
    KrxOpenApiSource::limitCalls(m_caller, m_options.krxBaseUrl);
    m_caller.setObserver([this](const HttpCaller::Attempt& attempt) {
        const QString next =
            attempt.retryIn ? QStringLiteral("; again in %1 ms").arg(attempt.retryIn->count()) : QString();
        emit logged(attempt.host + QStringLiteral(": ") + attempt.summary + next);
    });
    connect(&m_client, &HttpClient::clockSkewed, this, [this](const QString& host, qint64 seconds) {
        emit logged(QStringLiteral("Clock differs from %1's by %2 s; set this machine's clock.")
                        .arg(host)
                        .arg(seconds));
    });
}

CollectorHost::~CollectorHost()
{
    stop();
}

Result<quint16> CollectorHost::start()
{
    const auto calendars = MarketCalendars::load();
    if (!calendars)
        return tl::unexpected(calendars.error());
    const CollectorServer::Config config{
        m_options.apiKey, m_options.simulated ? QStringLiteral("simulated") : QStringLiteral("real"),
        QCoreApplication::applicationVersion()};
    m_server = std::make_unique<CollectorServer>(config, makeSources(*calendars), *calendars, m_clock);
    connect(m_server.get(), &CollectorServer::answered, this, &CollectorHost::logged);
    return m_server->listen(m_options.port);
}

void CollectorHost::stop()
{
    m_server.reset();
}

CollectorServer::Sources CollectorHost::makeSources(const std::shared_ptr<const MarketCalendars>& calendars)
{
    if (m_options.simulated) {
        const auto market = std::make_shared<const SimulatedMarket>(calendars);
        const auto source = std::make_shared<SimulatedBarSource>(market, m_clock, calendars);
        return {source, source};
    }
    const KrxOpenApiSource::Config krx{.baseUrl = m_options.krxBaseUrl, .authKey = m_options.krxAuthKey};
    const YahooChartSource::Config yahoo{.baseUrl = m_options.yahooBaseUrl};
    return {std::make_shared<KrxOpenApiSource>(krx, m_caller, calendars, m_clock),
            std::make_shared<YahooChartSource>(yahoo, m_caller, calendars, m_clock)};
}

} // namespace ic
