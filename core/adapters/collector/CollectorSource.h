// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpCaller.h"
#include "core/ports/BarSource.h"
#include "core/time/MarketCalendar.h"

#include <QJsonObject>
#include <QUrl>
#include <memory>

namespace ic {

/// Daily bars of one market from an investment-data-collector: POST {url}/krx-daily or {url}/us-daily. Asks
/// for the envelope and understands the bare array of older collectors too.
class CollectorSource final : public BarSource
{
public:
    struct Config
    {
        Market market = Market::Us;
        QUrl url;       ///< investment.data.krx.collector-url or investment.data.us.collector-url
        QString apiKey; ///< sent as X-Api-Key when set
        int attempts = 3;
        Millis connectTimeout{5'000};
        Millis readTimeout{150'000}; ///< the collector may take 120 s itself
    };

    /// `caller` and `clock` must outlive the source.
    CollectorSource(Config config, HttpCaller& caller, std::shared_ptr<const MarketCalendars> calendars,
                    const Clock& clock);

    QString name() const override { return QStringLiteral("collector"); }
    /// Errors besides HttpCaller's: COLLECTOR_URL_MISSING, NO_SYMBOLS, KEY_REJECTED, REQUEST_REFUSED, SCHEMA,
    /// PROVIDER_EMPTY, and the collector's own (it passes its provider's on).
    Result<BarFetch> fetch(const BarRequest& request, std::stop_token stop) override;
    bool supportsRange() const override { return m_config.market == Market::Us; }
    /// Asks in pieces: a year a call for US, four weeks for KR.
    Result<QVector<BarFetch>> fetchRange(Market market, TradingDate from, TradingDate to,
                                         const QStringList& symbols, std::stop_token stop) override;

private:
    Result<void> checkConfig(Market market, const QStringList& symbols) const;
    Result<QJsonDocument> post(const QString& path, QJsonObject body, std::stop_token stop) const;
    Error failureOf(const HttpResponse& response) const;
    Result<BarFetch> judge(BarFetch fetch, TradingDate date) const;
    Result<QVector<BarFetch>> fetchPiece(TradingDate from, TradingDate to, const QStringList& symbols,
                                         std::stop_token stop) const;

    const Config m_config;
    HttpCaller& m_caller;
    const std::shared_ptr<const MarketCalendars> m_calendars;
    const Clock& m_clock;
};

} // namespace ic
