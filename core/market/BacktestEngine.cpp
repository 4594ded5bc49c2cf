// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BacktestEngine.h"

#include "core/config/Settings.h"
#include "core/market/BacktestRun.h"
#include "core/market/SessionRange.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

/// Whether any name has enough history by the session for a universe to exist.
bool hasHistory(const BarPanel& panel, int session, int needed)
{
    for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
        const auto closes = panel.series(BarPanel::Field::Close, symbol).first(size_t(session) + 1);
        if (std::ranges::count_if(closes, [](double close) { return !std::isnan(close); }) >= needed)
            return true;
    }
    return false;
}

tl::unexpected<Error> shortHistory(const BacktestRequest& request)
{
    return fail(
        u"SHORT_HISTORY"_s,
        u"No name has %1 sessions of bars by %2."_s.arg(request.factors.minHistory).arg(request.to.toIso()),
        u"Backfill earlier sessions first."_s);
}

} // namespace

BacktestRequest BacktestRequest::of(const Settings& settings, Market market, Strategy strategy,
                                    TradingDate from, TradingDate to)
{
    return {.strategy = strategy,
            .from = from,
            .to = to,
            .fillAtClose = settings.text(u"investment.backtest.fill-price"_s) == u"CLOSE"_s,
            .entryBandPct = settings.decimal(u"investment.pipeline.entry-band-pct"_s),
            .factors = FactorConfig::from(settings, market),
            .sizing = SizingConfig::from(settings, market, strategy),
            .exits = ExitConfig::from(settings)};
}

BacktestEngine::BacktestEngine(const BarPanel& panel, ReferenceAt reference)
    : m_panel(panel), m_reference(std::move(reference))
{}

Result<BacktestReport> BacktestEngine::run(const BacktestRequest& request, const std::stop_token& stop,
                                           const std::function<void(int, int)>& progress) const
{
    const auto range = SessionRange::of(m_panel, request.from, request.to);
    if (!range)
        return tl::unexpected(range.error());
    if (!hasHistory(m_panel, range->last, request.factors.minHistory))
        return shortHistory(request);
    BacktestRun run(m_panel, m_reference, request, range->first, range->last);
    return range->walk([&run](int session) { run.advance(session); }, stop, progress).map([&run] {
        return run.report();
    });
}

} // namespace ic
