// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarWindow.h"
#include "core/market/FactorConfig.h"
#include "core/market/UniverseFilter.h"

#include <array>
#include <span>
#include <vector>

namespace ic {

/// What follows from the bars alone, for a block of sessions: the scores and the first universe verdict of
/// every symbol. A symbol's series is read once for the whole block, the results lie side by side by session.
/// Every score is a sum over its own window, oldest row first, whatever the block; so blocks of any length
/// give equal bits. One thread at a time.
class PanelScores
{
public:
    enum class Row {
        Disparity,
        Target,     ///< of the volatility breakout, published footing
        Proximity,  ///< close / target
        Liquidity,  ///< 5-session mean turnover
        Contrarian, ///< max(0, threshold - RSI14); KR
        Momentum,   ///< weighted, %
        Measured    ///< by the rule of the universe that decided; NaN: nothing
    };
    static constexpr int kRows = 7;
    static constexpr int kLanes = 8; ///< symbols that go to the block together: a cache line of doubles

    PanelScores(const BarPanel& panel, const FactorConfig& config, const UniverseFilter& filter);

    /// Computes the sessions `first` to `last`, in the memory of the block before.
    void load(int first, int last);
    bool covers(int session) const { return session >= m_first && session <= m_last; }
    /// By symbol; NaN where missing.
    std::span<const double> row(Row row, int session) const
    {
        return {m_rows[size_t(row)].data() + placeOf(session, 0), size_t(m_panel.symbols())};
    }
    std::span<const UniverseRule> rules(int session) const
    {
        return {m_rules.data() + placeOf(session, 0), size_t(m_panel.symbols())};
    }

private:
    size_t placeOf(int session, int symbol) const
    {
        return size_t(session - m_first) * size_t(m_panel.symbols()) + size_t(symbol);
    }
    double* tile(Row row) { return m_tile[size_t(row)].data(); }
    void reserveRows();
    void computeSymbol(int symbol, int lane);
    void findRows(int lane);
    void clearLane(int lane);
    void disparities();
    void liquidities();
    void contrarians();
    void momenta();
    void targets(std::span<const double> footing);
    double kAt(size_t row) const;
    void judge(int symbol);
    void sumWindows(std::span<const double> values, size_t window, size_t from, std::vector<double>& sums);
    void flushTile(int symbol, int lanes);

    const BarPanel& m_panel;
    const FactorConfig& m_config;
    const UniverseFilter& m_filter;
    int m_rowsBefore = 0; ///< what the longest window needs of the time before the block
    int m_first = 0, m_last = -1;
    std::array<std::vector<double>, kRows> m_rows; ///< sessions x symbols
    std::vector<UniverseRule> m_rules;

    // The symbol at work. Everything by row of the window; vectors are longer than that.
    BarWindow m_window;
    size_t m_from = 0; ///< the first row in the block
    size_t m_end = 0;
    std::vector<quint32> m_placeOf; ///< in the tile
    std::vector<double> m_gains, m_losses, m_ranges, m_sums, m_moreSums, m_parts;
    std::array<std::vector<double>, kRows> m_tile; ///< sessions x lanes, on its way to m_rows
    std::vector<UniverseRule> m_ruleTile;
};

} // namespace ic
