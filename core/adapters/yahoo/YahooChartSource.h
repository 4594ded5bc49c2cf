// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpCaller.h"
#include "core/adapters/yahoo/YahooChartParser.h"
#include "core/ports/BarSource.h"
#include "core/time/MarketCalendar.h"

#include <QUrl>
#include <map>
#include <memory>

namespace ic {

/// Daily US bars from Yahoo's chart service, adjusted for splits and dividends, one call a symbol for any
/// range. An unofficial service without a contract. Only sessions that have closed are answered: the running
/// day's bar is never taken for a daily one.
class YahooChartSource final : public BarSource
{
public:
    struct Config
    {
        QUrl baseUrl = QUrl(QStringLiteral("https://query1.finance.yahoo.com"));
        int attempts = 3;
    };

    /// `caller` and `clock` must outlive the source.
    YahooChartSource(Config config, HttpCaller& caller, std::shared_ptr<const MarketCalendars> calendars,
                     const Clock& clock);

    QString name() const override { return QStringLiteral("yahoo-chart"); }
    /// Per-symbol failures are in errors: NOT_FOUND, NO_DATA, BAD_SYMBOL, BAD_BAR, PROVIDER_ERROR (no JSON or
    /// broken JSON), RATE, CURRENCY ... When no symbol brought a bar the first failure is the Error;
    /// PROVIDER_EMPTY when there was none.
    Result<BarFetch> fetch(const BarRequest& request, std::stop_token stop) override;
    bool supportsRange() const override { return true; }
    Result<QVector<BarFetch>> fetchRange(Market market, TradingDate from, TradingDate to,
                                         const QStringList& symbols, std::stop_token stop) override;

private:
    struct Gathered
    {
        std::map<TradingDate, QVector<Bar>> sessions;
        QVector<BarFetch::SymbolError> errors;
        std::optional<Error> failure; ///< the first that was more than "no data"
        int rejected = 0;
    };

    Result<Gathered> gather(TradingDate from, TradingDate to, const QStringList& symbols,
                            std::stop_token stop) const;
    void add(Gathered& gathered, const QString& symbol, const Result<YahooBars>& bars) const;
    Result<YahooBars> ask(const QString& symbol, TradingDate from, TradingDate to,
                          std::stop_token stop) const;
    bool hasClosed(TradingDate date) const;
    BarFetch rows(const Gathered& gathered, const QVector<Bar>& bars) const;

    const Config m_config;
    HttpCaller& m_caller;
    const std::shared_ptr<const MarketCalendars> m_calendars;
    const Clock& m_clock;
};

} // namespace ic
