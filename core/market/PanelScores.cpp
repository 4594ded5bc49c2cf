// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/PanelScores.h"

#include "core/market/Indicators.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

using Field = BarPanel::Field;

constexpr double kNone = BarPanel::kMissing;
constexpr size_t kTurnoverRows = 5;
constexpr size_t kRsiPeriod = 14;
constexpr size_t kRangeRows = 20, kLatestRanges = 5;

/// sums[row] = values[row - window + 1] + ... + values[row], oldest first, for every row from `from` on that
/// has a whole window behind it; rows advance together, so their additions do not wait for each other.
void sumWindows(std::span<const double> values, size_t window, size_t from, std::vector<double>& sums)
{
    constexpr size_t kTogether = 8;
    sums.resize(values.size());
    size_t row = std::max(from, window - 1);
    for (; row + kTogether <= values.size(); row += kTogether) {
        const double* oldest = values.data() + row + 1 - window;
        double together[kTogether];
        std::copy_n(oldest, kTogether, together);
        for (size_t next = 1; next < window; ++next) {
            for (size_t i = 0; i < kTogether; ++i)
                together[i] += oldest[next + i];
        }
        std::copy_n(together, kTogether, sums.data() + row);
    }
    for (; row < values.size(); ++row) {
        double sum = values[row + 1 - window];
        for (size_t at = row + 2 - window; at <= row; ++at)
            sum += values[at];
        sums[row] = sum;
    }
}

int longestWindow(const FactorConfig& config)
{
    int longest = std::max({config.minHistory, config.disparityWindow, int(kRangeRows), int(kRsiPeriod) + 1});
    for (const int period : config.momentumPeriods)
        longest = std::max(longest, period + 1);
    return longest;
}

} // namespace

PanelScores::PanelScores(const BarPanel& panel, const FactorConfig& config, const UniverseFilter& filter)
    : m_panel(panel), m_config(config), m_filter(filter), m_rowsBefore(longestWindow(config) - 1)
{}

void PanelScores::load(int first, int last)
{
    m_first = first;
    m_last = last;
    const size_t places = placeOf(last + 1, 0);
    for (auto& values : m_rows)
        values.assign(places, kNone);
    m_rules.assign(places, UniverseRule::NoBar);
    for (int symbol = 0; symbol < m_panel.symbols(); ++symbol)
        computeSymbol(symbol);
}

void PanelScores::computeSymbol(int symbol)
{
    m_window.load(m_panel, symbol, m_first, m_last, m_rowsBefore);
    const size_t rows = size_t(m_window.size());
    size_t from = rows;
    while (from > 0 && m_window.session(int(from) - 1) >= m_first)
        --from;
    if (from == rows)
        return;
    for (auto& values : m_scratch)
        values.assign(rows, kNone);
    disparities(from);
    liquidities(from);
    momenta(from);
    if (m_config.market == Market::Kr)
        contrarians(from);
    targets(from);
    store(symbol, from);
}

void PanelScores::disparities(size_t from)
{
    const size_t window = size_t(m_config.disparityWindow);
    const auto close = m_window.close();
    sumWindows(close, window, from, m_sums);
    const auto out = scratch(Row::Disparity);
    for (size_t row = std::max(from, window - 1); row < close.size(); ++row)
        out[row] = close[row] * 100 / (m_sums[row] / double(window));
}

void PanelScores::liquidities(size_t from)
{
    sumWindows(m_window.turnover(), kTurnoverRows, from, m_sums);
    const auto out = scratch(Row::Liquidity);
    for (size_t row = std::max(from, kTurnoverRows - 1); row < out.size(); ++row)
        out[row] = m_sums[row] / double(kTurnoverRows);
}

void PanelScores::contrarians(size_t from)
{
    const auto close = m_window.close();
    m_gains.assign(close.size(), 0);
    m_losses.assign(close.size(), 0);
    for (size_t row = 1; row < close.size(); ++row) {
        m_gains[row] = std::max(close[row] - close[row - 1], 0.0);
        m_losses[row] = std::max(close[row - 1] - close[row], 0.0);
    }
    // The first row has no change, so a window of changes is whole one row later than one of rows.
    sumWindows(m_gains, kRsiPeriod, std::max(from, kRsiPeriod), m_sums);
    sumWindows(m_losses, kRsiPeriod, std::max(from, kRsiPeriod), m_moreSums);
    const auto out = scratch(Row::Contrarian);
    for (size_t row = std::max(from, kRsiPeriod); row < close.size(); ++row) {
        const double rsi =
            m_moreSums[row] == 0 ? 100.0 : 100.0 - 100.0 / (1.0 + m_sums[row] / m_moreSums[row]);
        out[row] = std::max(0.0, m_config.contrarianRsi - rsi);
    }
}

void PanelScores::momenta(size_t from)
{
    const auto close = m_window.close();
    const auto out = scratch(Row::Momentum);
    const auto longest = std::max_element(m_config.momentumPeriods.begin(), m_config.momentumPeriods.end());
    if (longest == m_config.momentumPeriods.end())
        return;
    const size_t first = std::max(from, size_t(*longest));
    std::fill(out.begin() + qint64(std::min(first, close.size())), out.end(), 0.0);
    for (qsizetype i = 0; i < m_config.momentumPeriods.size(); ++i) {
        const size_t period = size_t(m_config.momentumPeriods[i]);
        const double weight = m_config.momentumWeights[i];
        for (size_t row = first; row < close.size(); ++row)
            out[row] += weight * ((close[row] / close[row - period] - 1) * 100);
    }
}

void PanelScores::targets(size_t from)
{
    ranges();
    sumWindows(m_ranges, kRangeRows, from, m_sums);
    sumWindows(m_ranges, kLatestRanges, from, m_moreSums);
    const auto open = m_window.open(), high = m_window.high(), low = m_window.low(), close = m_window.close();
    const auto target = scratch(Row::Target), proximity = scratch(Row::Proximity);
    for (size_t row = std::max<size_t>(from, 1); row < open.size(); ++row) {
        target[row] = open[row] + kAt(row) * (high[row - 1] - low[row - 1]);
        proximity[row] = close[row] / target[row];
    }
}

/// (high - low) / open; a halted row did not move.
void PanelScores::ranges()
{
    const auto open = m_window.open(), high = m_window.high(), low = m_window.low(), close = m_window.close();
    m_ranges.resize(open.size());
    for (size_t row = 0; row < open.size(); ++row)
        m_ranges[row] = (high[row] - low[row]) / (std::isnan(open[row]) ? close[row] : open[row]);
}

double PanelScores::kAt(size_t row) const
{
    if (!m_config.dynamicK)
        return m_config.breakoutK;
    if (row + 1 < kRangeRows)
        return Indicators::dynamicK(std::span(m_ranges).first(row + 1), m_config.breakoutK, m_config.minK,
                                    m_config.maxK);
    return Indicators::dynamicK(m_sums[row] / double(kRangeRows), m_moreSums[row] / double(kLatestRanges),
                                m_config.breakoutK, m_config.minK, m_config.maxK);
}

void PanelScores::store(int symbol, size_t from)
{
    const auto footing = m_panel.series(Field::Footing, symbol);
    for (size_t row = from; row < size_t(m_window.size()); ++row) {
        const int session = m_window.session(int(row));
        scratch(Row::Target)[row] /= footing[size_t(session)];
        judge(symbol, row, session);
        const size_t place = placeOf(session, symbol);
        for (size_t which = 0; which < kRows; ++which)
            m_rows[which][place] = m_scratch[which][row];
    }
}

void PanelScores::judge(int symbol, size_t row, int session)
{
    const auto isMissing = [&](Field field) { return std::isnan(m_panel.at(field, symbol, session)); };
    const UniverseFilter::Facts facts{.hasBar = true,
                                      .isHalted = isMissing(Field::Open) || isMissing(Field::High) ||
                                                  isMissing(Field::Low),
                                      .history = int(row) + 1,
                                      .price = m_panel.published(Field::Close, symbol, session),
                                      .turnover = scratch(Row::Liquidity)[row]};
    const UniverseRule rule = m_filter.ruleFor(symbol, facts);
    m_rules[placeOf(session, symbol)] = rule;
    if (rule == UniverseRule::ShortHistory)
        scratch(Row::Measured)[row] = facts.history;
    else if (rule == UniverseRule::LowPrice)
        scratch(Row::Measured)[row] = facts.price;
    else if (rule == UniverseRule::LowTurnover)
        scratch(Row::Measured)[row] = facts.turnover;
}

} // namespace ic
