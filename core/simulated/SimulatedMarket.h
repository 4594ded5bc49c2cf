// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/market/CorporateAction.h"
#include "core/simulated/MarketPath.h"
#include "core/simulated/SimulatedInstrument.h"
#include "core/time/MarketCalendar.h"

#include <QStringList>
#include <QVector>
#include <memory>
#include <optional>

namespace ic {

/// An invented stock market with a memory: about 300 Korean companies, 20 ETFs and three indices, and the 35
/// US names of the collector's universe, session by session from 2014-01-02. A pure function of seed and
/// calendars: the same question has the same answer on any machine, in any order, from any thread.
///
/// KR rows look as KRX publishes them (unadjusted, on ticks, inside limits, halts without a range); US rows
/// as an adjusting source delivers them (four decimals, no change, no shares). Every row's source is "SIM".
/// Thread-safe. The first question about a year generates all sessions up to it (12 years take well under a
/// second) and later ones read them; about 3 MB a year are kept.
class SimulatedMarket
{
public:
    static constexpr quint64 kDefaultSeed = 20140102;

    /// Figures of the last session that has opened: while it runs as of now, afterwards final, until the next
    /// opens.
    struct Quote
    {
        Market market = Market::Kr;
        QString symbol;
        TradingDate session;
        Instant at; ///< when `last` was true: now, cut to the second, or the session's close
        Price last;
        Price base;                ///< what the day's change counts from
        std::optional<Price> open; ///< nullopt when halted
        qint64 volume = 0;         ///< shares since the open of `session`
        bool inSession = false;
        bool halted = false;

        bool operator==(const Quote&) const = default;
    };

    explicit SimulatedMarket(std::shared_ptr<const MarketCalendars> calendars, quint64 seed = kDefaultSeed);
    ~SimulatedMarket();

    quint64 seed() const { return m_seed; }
    /// First session there are rows for.
    static TradingDate firstDate() { return {2014, 1, 2}; }
    /// Every name there is or ever will be; stocks, funds, indices.
    const QVector<SimulatedInstrument>& instruments(Market market) const;

    /// nullopt: no such name, no session, or not listed on that date. Knows the future as well as the past;
    /// what may be shown when is SimulatedBarSource's business.
    std::optional<Bar> bar(Market market, QStringView symbol, TradingDate date) const;
    /// The rows of one session in the order of instruments(), those of `boardsOrSymbols` or all when it is
    /// empty.
    QVector<Bar> bars(Market market, TradingDate date, const QStringList& boardsOrSymbols = {}) const;
    /// nullopt: no such name, or not listed in the last session opened at `now`.
    std::optional<Quote> quote(Market market, QStringView symbol, Instant now) const;
    /// Splits, reverse splits and rights with from <= ex-date <= to: what a SplitDetector has to find. No
    /// evidence text.
    QVector<CorporateAction> corporateActions(Market market, TradingDate from, TradingDate to) const;

private:
    struct Side; ///< one market: names and path
    const Side& side(Market market) const { return market == Market::Kr ? *m_kr : *m_us; }

    quint64 m_seed;
    std::unique_ptr<const Side> m_kr;
    std::unique_ptr<const Side> m_us;
};

} // namespace ic
