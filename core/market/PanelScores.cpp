// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/PanelScores.h"

#include "core/market/Indicators.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace ic {

namespace {

using Field = BarPanel::Field;

constexpr double kNone = BarPanel::kMissing;
constexpr size_t kTurnoverRows = 5;
constexpr size_t kRsiPeriod = 14;
constexpr size_t kRangeRows = 20, kLatestRanges = 5;

/// sums[row] = values[row - (count - 1) x step] + ... + values[row - step] + values[row], oldest first, for
/// the rows from `from` on. Four rows advance together, so that additions do not wait for each other.
void sumEvery(const double* values, size_t step, size_t count, size_t from, size_t rows, double* sums)
{
    size_t row = from;
    for (; row + 4 <= rows; row += 4) {
        const double* value = values + row - step * (count - 1);
        double a = value[0], b = value[1], c = value[2], d = value[3];
        for (size_t next = 1; next < count; ++next) {
            value += step;
            a += value[0];
            b += value[1];
            c += value[2];
            d += value[3];
        }
        sums[row] = a;
        sums[row + 1] = b;
        sums[row + 2] = c;
        sums[row + 3] = d;
    }
    for (; row < rows; ++row) {
        double sum = 0;
        for (size_t back = count; back-- > 0;)
            sum += values[row - back * step];
        sums[row] = sum;
    }
}

/// The divisor of a window that makes it the sum of few sums: 5 of 20, 7 of 14.
size_t partOf(size_t window)
{
    size_t best = window;
    for (size_t part = 2; part < window; ++part) {
        if (window % part == 0 && part + window / part < best + window / best)
            best = part;
    }
    return best;
}

/// A whole line is the rule, and a copy of known length needs no call.
template <typename Value>
void copyLanes(const Value* from, int lanes, Value* to)
{
    if (lanes == PanelScores::kLanes)
        std::memcpy(to, from, PanelScores::kLanes * sizeof(Value));
    else
        std::copy_n(from, lanes, to);
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
    reserveRows();
    for (int symbol = 0; symbol < m_panel.symbols(); symbol += kLanes) {
        const int lanes = std::min(kLanes, m_panel.symbols() - symbol);
        for (int lane = 0; lane < lanes; ++lane)
            computeSymbol(symbol + lane, lane);
        flushTile(symbol, lanes);
    }
}

void PanelScores::reserveRows()
{
    const size_t sessions = size_t(m_last - m_first + 1);
    const size_t rows = size_t(m_rowsBefore) + sessions;
    for (auto* values : {&m_gains, &m_losses, &m_ranges, &m_sums, &m_moreSums, &m_parts})
        values->resize(rows);
    m_placeOf.resize(rows);
    for (size_t which = 0; which < kRows; ++which) {
        m_rows[which].resize(placeOf(m_last + 1, 0));
        m_tile[which].resize(sessions * kLanes);
    }
    m_rules.resize(placeOf(m_last + 1, 0));
    m_ruleTile.resize(sessions * kLanes);
}

void PanelScores::computeSymbol(int symbol, int lane)
{
    m_window.load(m_panel, symbol, m_first, m_last, m_rowsBefore, int(kRangeRows));
    findRows(lane);
    const bool isWhole = m_end - m_from == size_t(m_last - m_first + 1) && m_from >= size_t(m_rowsBefore);
    if (!isWhole || m_config.market != Market::Kr)
        clearLane(lane);
    disparities();
    liquidities();
    momenta();
    contrarians();
    targets(m_panel.series(Field::Footing, symbol));
    judge(symbol);
}

void PanelScores::findRows(int lane)
{
    m_end = size_t(m_window.size());
    m_from = m_end;
    while (m_from > 0 && m_window.session(int(m_from) - 1) >= m_first) {
        --m_from;
        m_placeOf[m_from] = quint32((m_window.session(int(m_from)) - m_first) * kLanes + lane);
    }
}

void PanelScores::clearLane(int lane)
{
    for (size_t place = size_t(lane); place < m_ruleTile.size(); place += kLanes) {
        for (auto& values : m_tile)
            values[place] = kNone;
        m_ruleTile[place] = UniverseRule::NoBar;
    }
}

/// sums[row] = the sum of the `window` values up to the row, for the rows from `from` on, which have them:
/// the sum of the sums of its parts. So each row's sum is made in the same order wherever the block begins.
void PanelScores::sumWindows(std::span<const double> values, size_t window, size_t from,
                             std::vector<double>& sums)
{
    const size_t part = partOf(window);
    if (from >= m_end)
        return;
    if (part == window)
        return sumEvery(values.data(), 1, window, from, m_end, sums.data());
    sumEvery(values.data(), 1, part, from - (window - part), m_end, m_parts.data());
    sumEvery(m_parts.data(), part, window / part, from, m_end, sums.data());
}

void PanelScores::disparities()
{
    const size_t window = size_t(m_config.disparityWindow);
    const size_t first = std::max(m_from, window - 1);
    const auto close = m_window.close();
    sumWindows(close, window, first, m_sums);
    double* const out = tile(Row::Disparity);
    for (size_t row = first; row < m_end; ++row)
        out[m_placeOf[row]] = close[row] * 100 * double(window) / m_sums[row];
}

void PanelScores::liquidities()
{
    const size_t first = std::max(m_from, kTurnoverRows - 1);
    sumWindows(m_window.turnover(), kTurnoverRows, first, m_sums);
    double* const out = tile(Row::Liquidity);
    for (size_t row = first; row < m_end; ++row)
        out[m_placeOf[row]] = m_sums[row] / double(kTurnoverRows);
}

void PanelScores::contrarians()
{
    const size_t first = std::max(m_from, kRsiPeriod);
    if (m_config.market != Market::Kr || first >= m_end)
        return;
    const auto close = m_window.close();
    for (size_t row = first + 1 - kRsiPeriod; row < m_end; ++row) {
        const double change = close[row] - close[row - 1];
        m_gains[row] = (std::abs(change) + change) / 2;
        m_losses[row] = (std::abs(change) - change) / 2;
    }
    sumWindows(m_gains, kRsiPeriod, first, m_sums);
    sumWindows(m_losses, kRsiPeriod, first, m_moreSums);
    double* const out = tile(Row::Contrarian);
    for (size_t row = first; row < m_end; ++row) {
        const double gains = m_sums[row], losses = m_moreSums[row];
        const double rsi = losses == 0 ? 100.0 : 100.0 * gains / (gains + losses);
        out[m_placeOf[row]] = std::max(0.0, m_config.contrarianRsi - rsi);
    }
}

void PanelScores::momenta()
{
    const auto& periods = m_config.momentumPeriods;
    if (periods.isEmpty())
        return;
    const size_t first = std::max(m_from, size_t(*std::max_element(periods.begin(), periods.end())));
    const double* const close = m_window.close().data();
    std::fill(m_sums.begin() + qint64(std::min(first, m_end)), m_sums.begin() + qint64(m_end), 0.0);
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const size_t period = size_t(periods[i]);
        const double weight = m_config.momentumWeights[i];
        for (size_t row = first; row < m_end; ++row)
            m_sums[row] += weight * ((close[row] / close[row - period] - 1) * 100);
    }
    double* const out = tile(Row::Momentum);
    for (size_t row = first; row < m_end; ++row)
        out[m_placeOf[row]] = m_sums[row];
}

void PanelScores::targets(std::span<const double> footing)
{
    const auto open = m_window.open(), high = m_window.high(), low = m_window.low(), close = m_window.close();
    for (size_t row = m_from - std::min(m_from, kRangeRows); row < m_end; ++row) // a halted row did not move
        m_ranges[row] = (high[row] - low[row]) / (std::isnan(open[row]) ? close[row] : open[row]);
    sumWindows(m_ranges, kRangeRows, std::max(m_from, kRangeRows - 1), m_sums);
    sumWindows(m_ranges, kLatestRanges, std::max(m_from, kLatestRanges - 1), m_moreSums);
    double* const out = tile(Row::Target);
    double* const proximity = tile(Row::Proximity);
    for (size_t row = std::max<size_t>(m_from, 1); row < m_end; ++row) {
        const double target = open[row] + kAt(row) * (high[row - 1] - low[row - 1]);
        proximity[m_placeOf[row]] = close[row] / target;
        out[m_placeOf[row]] = target / footing[size_t(m_window.session(int(row)))];
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

void PanelScores::judge(int symbol)
{
    const auto footing = m_panel.series(Field::Footing, symbol);
    const auto high = m_panel.series(Field::High, symbol), low = m_panel.series(Field::Low, symbol);
    const auto open = m_window.open(), close = m_window.close();
    double* const measured = tile(Row::Measured);
    for (size_t row = m_from; row < m_end; ++row) {
        const size_t session = size_t(m_window.session(int(row))), place = m_placeOf[row];
        const UniverseFilter::Facts facts{.hasBar = true,
                                          .isHalted = std::isnan(open[row] + high[session] + low[session]),
                                          .history = int(row) + 1,
                                          .price = close[row] / footing[session],
                                          .turnover = tile(Row::Liquidity)[place]};
        const UniverseRule rule = m_filter.ruleFor(symbol, facts);
        m_ruleTile[place] = rule;
        measured[place] = UniverseFilter::measuredBy(rule, facts);
    }
}

void PanelScores::flushTile(int symbol, int lanes)
{
    for (int session = m_first; session <= m_last; ++session) {
        const size_t from = size_t(session - m_first) * kLanes, to = placeOf(session, symbol);
        for (size_t which = 0; which < kRows; ++which)
            copyLanes(m_tile[which].data() + from, lanes, m_rows[which].data() + to);
        copyLanes(m_ruleTile.data() + from, lanes, m_rules.data() + to);
    }
}

} // namespace ic
