// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/kis/KisClient.h"
#include "core/adapters/kis/KisDailyChart.h"
#include "core/ports/BarSource.h"
#include "core/time/MarketCalendar.h"

#include <map>
#include <memory>
#include <mutex>

namespace ic {

/// Daily bars of both markets from the broker, one call a symbol (for a US symbol whose exchange is not known
/// yet up to three) and hundred sessions. It has no list of symbols: they are always given. Only sessions
/// that have closed are answered. Thread-safe.
class KisDailyBarSource final : public BarSource
{
public:
    /// `clock` must outlive the source.
    KisDailyBarSource(std::shared_ptr<KisClient> client, std::shared_ptr<const MarketCalendars> calendars,
                      const Clock& clock);

    QString name() const override { return QStringLiteral("kis-daily"); }
    /// SYMBOLS_MISSING without symbols; else the first failure when no symbol brought a bar. Per-symbol
    /// errors: NO_DATA, BAD_ROW, UNSUPPORTED (an index without a code), and KisErrors'. What every other
    /// symbol would meet too ends the round: the rest is not asked.
    Result<BarFetch> fetch(const BarRequest& request, std::stop_token stop) override;
    bool supportsRange() const override { return true; }
    Result<QVector<BarFetch>> fetchRange(Market market, TradingDate from, TradingDate to,
                                         const QStringList& symbols, std::stop_token stop) override;

private:
    struct Span
    {
        Market market = Market::Kr;
        TradingDate from, to;
    };
    struct Gathered
    {
        std::map<TradingDate, QVector<Bar>> sessions;
        QVector<BarFetch::SymbolError> errors;
        std::optional<Error> failure; ///< the first that was more than "no data"
        int rejected = 0;
    };
    using Chart = KisDailyChart::Bars;

    Result<Gathered> gather(const Span& span, const QStringList& symbols, std::stop_token stop);
    void add(Gathered& gathered, const Span& span, const QString& symbol, const Chart& chart) const;
    Result<Chart> ask(const Span& span, const QString& symbol, std::stop_token stop);
    Result<Chart> askKorean(const Span& span, const QString& symbol, std::stop_token stop);
    Result<Chart> askOverseas(const Span& span, const QString& symbol, std::stop_token stop);
    Result<Chart> walkBack(const Span& span, const QString& exchange, const QString& symbol,
                           std::stop_token stop);
    /// All of them, the one where the symbol was found before first.
    QStringList exchangesFor(const QString& symbol);
    static BarFetch rows(const Gathered& gathered, const QVector<Bar>& bars);

    const std::shared_ptr<KisClient> m_client;
    const std::shared_ptr<const MarketCalendars> m_calendars;
    const Clock& m_clock;
    std::mutex m_mutex;
    QHash<QString, QString> m_exchanges; ///< guarded: where a US symbol was found
};

} // namespace ic
