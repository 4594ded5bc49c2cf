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
    const size_t sessions = size_t(last - first + 1);
    for (size_t row = 0; row < kRows; ++row) {
        m_rows[row].resize(placeOf(last + 1, 0));
        m_tile[row].resize(sessions * kLanes);
    }
    m_rules.resize(placeOf(last + 1, 0));
    m_ruleTile.resize(sessions * kLanes);
    for (int symbol = 0; symbol < m_panel.symbols(); symbol += kLanes) {
        const int lanes = std::min(kLanes, m_panel.symbols() - symbol);
        for (int lane = 0; lane < lanes; ++lane) {
            computeSymbol(symbol + lane);
            toTile(lane);
        }
        flushTile(symbol, lanes);
    }
}

void PanelScores::computeSymbol(int symbol)
{
    m_window.load(m_panel, symbol, m_first, m_last, m_rowsBefore);
    const size_t rows = size_t(m_window.size());
    m_from = rows;
    while (m_from > 0 && m_window.session(int(m_from) - 1) >= m_first)
        --m_from;
    for (auto& values : m_scratch)
        values.resize(rows);
    disparities();
    liquidities();
    momenta();
    contrarians();
    targets();
    measure(symbol);
}

/// The scores of a row of this kind, missing for the rows of the block before `first`.
std::span<double> PanelScores::begin(Row row, size_t first)
{
    auto& values = m_scratch[size_t(row)];
    if (first > m_from)
        std::fill(values.begin() + qint64(m_from), values.begin() + qint64(std::min(first, values.size())),
                  kNone);
    return values;
}

void PanelScores::disparities()
{
    const size_t window = size_t(m_config.disparityWindow);
    const size_t first = std::max(m_from, window - 1);
    const auto close = m_window.close();
    sumWindows(close, window, first, m_sums);
    const auto out = begin(Row::Disparity, first);
    for (size_t row = first; row < close.size(); ++row)
        out[row] = close[row] * 100 / (m_sums[row] / double(window));
}

void PanelScores::liquidities()
{
    const size_t first = std::max(m_from, kTurnoverRows - 1);
    sumWindows(m_window.turnover(), kTurnoverRows, first, m_sums);
    const auto out = begin(Row::Liquidity, first);
    for (size_t row = first; row < out.size(); ++row)
        out[row] = m_sums[row] / double(kTurnoverRows);
}

void PanelScores::contrarians()
{
    const auto close = m_window.close();
    const size_t first = m_config.market == Market::Kr ? std::max(m_from, kRsiPeriod) : close.size();
    const auto out = begin(Row::Contrarian, first);
    m_gains.resize(close.size());
    m_losses.resize(close.size());
    for (size_t row = first + 1 - kRsiPeriod; row < close.size() && first < close.size(); ++row) {
        const double change = close[row] - close[row - 1];
        m_gains[row] = (std::abs(change) + change) / 2;
        m_losses[row] = (std::abs(change) - change) / 2;
    }
    sumWindows(m_gains, kRsiPeriod, first, m_sums);
    sumWindows(m_losses, kRsiPeriod, first, m_moreSums);
    for (size_t row = first; row < close.size(); ++row) {
        const double rsi =
            m_moreSums[row] == 0 ? 100.0 : 100.0 - 100.0 / (1.0 + m_sums[row] / m_moreSums[row]);
        out[row] = std::max(0.0, m_config.contrarianRsi - rsi);
    }
}

void PanelScores::momenta()
{
    const auto close = m_window.close();
    const auto& periods = m_config.momentumPeriods;
    const size_t longest =
        periods.isEmpty() ? close.size() : size_t(*std::max_element(periods.begin(), periods.end()));
    const size_t first = std::min(std::max(m_from, longest), close.size());
    const auto out = begin(Row::Momentum, first);
    std::fill(out.begin() + qint64(first), out.end(), 0.0);
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const size_t period = size_t(periods[i]);
        const double weight = m_config.momentumWeights[i];
        for (size_t row = first; row < close.size(); ++row)
            out[row] += weight * ((close[row] / close[row - period] - 1) * 100);
    }
}

void PanelScores::targets()
{
    const auto open = m_window.open(), high = m_window.high(), low = m_window.low(), close = m_window.close();
    m_ranges.resize(open.size());
    for (size_t row = m_from - std::min(m_from, kRangeRows); row < open.size();
         ++row) // a halted row did not move
        m_ranges[row] = (high[row] - low[row]) / (std::isnan(open[row]) ? close[row] : open[row]);
    sumWindows(m_ranges, kRangeRows, m_from, m_sums);
    sumWindows(m_ranges, kLatestRanges, m_from, m_moreSums);
    const size_t first = std::max<size_t>(m_from, 1);
    const auto target = begin(Row::Target, first), proximity = begin(Row::Proximity, first);
    for (size_t row = first; row < open.size(); ++row) {
        target[row] = open[row] + kAt(row) * (high[row - 1] - low[row - 1]);
        proximity[row] = close[row] / target[row];
    }
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

/// Publishes the target prices and judges every row.
void PanelScores::measure(int symbol)
{
    const auto footing = m_panel.series(Field::Footing, symbol);
    m_verdicts.resize(size_t(m_window.size()));
    for (size_t row = m_from; row < m_verdicts.size(); ++row) {
        scratch(Row::Target)[row] /= footing[size_t(m_window.session(int(row)))];
        m_verdicts[row] = judge(symbol, row);
    }
}

UniverseRule PanelScores::judge(int symbol, size_t row)
{
    const int session = m_window.session(int(row));
    const auto at = [&](Field field) { return m_panel.at(field, symbol, session); };
    const UniverseFilter::Facts facts{.hasBar = true,
                                      .isHalted =
                                          std::isnan(at(Field::Open) + at(Field::High) + at(Field::Low)),
                                      .history = int(row) + 1,
                                      .price = at(Field::Close) / at(Field::Footing),
                                      .turnover = scratch(Row::Liquidity)[row]};
    const UniverseRule rule = m_filter.ruleFor(symbol, facts);
    scratch(Row::Measured)[row] = rule == UniverseRule::LowTurnover    ? facts.turnover
                                  : rule == UniverseRule::LowPrice     ? facts.price
                                  : rule == UniverseRule::ShortHistory ? facts.history
                                                                       : kNone;
    return rule;
}

void PanelScores::toTile(int lane)
{
    size_t row = m_from;
    for (int session = m_first; session <= m_last; ++session) {
        const size_t place = size_t(session - m_first) * kLanes + size_t(lane);
        const bool hasRow = row < m_verdicts.size() && m_window.session(int(row)) == session;
        for (size_t which = 0; which < kRows; ++which)
            m_tile[which][place] = hasRow ? m_scratch[which][row] : kNone;
        m_ruleTile[place] = hasRow ? m_verdicts[row] : UniverseRule::NoBar;
        row += hasRow;
    }
}

void PanelScores::flushTile(int symbol, int lanes)
{
    for (int session = m_first; session <= m_last; ++session) {
        const size_t from = size_t(session - m_first) * kLanes, to = placeOf(session, symbol);
        for (size_t which = 0; which < kRows; ++which)
            std::copy_n(m_tile[which].data() + from, lanes, m_rows[which].data() + to);
        std::copy_n(m_ruleTile.data() + from, lanes, m_rules.data() + to);
    }
}

} // namespace ic
