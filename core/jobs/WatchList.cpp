// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/WatchList.h"

#include "core/config/Settings.h"
#include "core/domain/WaitFor.h"
#include "core/market/PositionSizing.h"
#include "core/store/ResearchStore.h"

#include <QDateTime>
#include <QTimeZone>

namespace ic {

namespace {

double capitalOf(const Settings& settings, Market market)
{
    return settings.decimal(market == Market::Kr
                                ? QStringLiteral("investment.trading-portfolio.default-capital")
                                : QStringLiteral("investment.trading-portfolio.default-capital-usd"));
}

TradingDate exchangeDate(Market market, Instant at)
{
    return TradingDate::fromDate(
        QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone(exchangeZone(market))).date());
}

Result<void> addPortfolio(const JobContext& context, Market market, WatchList& list)
{
    const TradingDate today = exchangeDate(market, context.plannedAt);
    const auto sheet = waitFor(context.research.portfolio(market, today));
    if (!sheet)
        return tl::unexpected(sheet.error());
    for (const PortfolioItem& item : sheet->items) {
        const int symbol = list.reading.panel->symbolIndex(item.symbol);
        if (symbol >= 0)
            list.names.append(WatchList::Name{symbol, item.amount});
    }
    return {};
}

void addConfigured(const QStringList& symbols, WatchList& list)
{
    for (const QString& code : symbols) {
        const int symbol = list.reading.panel->symbolIndex(code);
        if (symbol >= 0)
            list.names.append(WatchList::Name{symbol, {}});
    }
}

/// Names the strategy's own ranking kept, whether or not the capital reached them.
bool isCandidate(SizingVerdict verdict)
{
    return verdict != SizingVerdict::NotInUniverse && verdict != SizingVerdict::NoSetup;
}

Result<void> addCandidates(const JobContext& context, Market market, Strategy strategy, WatchList& list)
{
    const auto table = waitFor(context.research.signalTable(list.reading.panel, list.reading.date()));
    if (!table)
        return tl::unexpected(table.error());
    const PositionSizing sizing(*list.reading.panel, SizingConfig::from(context.settings, market, strategy));
    for (const SizedName& name :
         sizing.size(list.reading.session, *table, {strategy, list.capital, list.capital, {}, {}})) {
        if (name.verdict == SizingVerdict::Chosen)
            list.names.append(WatchList::Name{name.symbol, name.amount});
        else if (isCandidate(name.verdict))
            list.names.append(WatchList::Name{name.symbol, {}});
    }
    return {};
}

} // namespace

Result<WatchList> WatchList::load(const JobContext& context, Market market, Strategy strategy)
{
    auto reading = MarketReading::lastClosed(context, market).and_then([&](TradingDate session) {
        return MarketReading::load(context, market, session);
    });
    if (!reading)
        return tl::unexpected(reading.error());
    WatchList list{std::move(*reading), capitalOf(context.settings, market), {}};
    const QStringList core = context.settings.list(
        market == Market::Kr ? QStringLiteral("investment.trading.long-term-core-symbols.kr")
                             : QStringLiteral("investment.trading.long-term-core-symbols.us"));
    Result<void> filled;
    if (strategy == Strategy::ShortTerm)
        filled = addPortfolio(context, market, list);
    else if (strategy == Strategy::LongTerm && !core.isEmpty())
        addConfigured(core, list);
    else
        filled = addCandidates(context, market, strategy, list);
    return filled.map([&] { return std::move(list); });
}

} // namespace ic
