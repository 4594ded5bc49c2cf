// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BarWindow.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

bool isMissing(double value)
{
    return std::isnan(value);
}

/// A sum with a NaN in it is NaN; prices are far from overflowing. Four sums, so that they need not wait for
/// each other.
bool hasMissing(std::span<const double> values)
{
    double a = 0, b = 0, c = 0, d = 0;
    size_t i = 0;
    for (; i + 4 <= values.size(); i += 4) {
        a += values[i];
        b += values[i + 1];
        c += values[i + 2];
        d += values[i + 3];
    }
    for (; i < values.size(); ++i)
        a += values[i];
    return std::isnan(a + b + c + d);
}

} // namespace

BarWindow::BarWindow(const BarPanel& panel, int symbol, int session, int rows)
{
    if (rows > 0 && !isMissing(panel.at(Field::Close, symbol, session)))
        load(panel, symbol, session, session, rows - 1);
}

void BarWindow::load(const BarPanel& panel, int symbol, int from, int to, int before)
{
    const auto closes = panel.series(Field::Close, symbol);
    m_first = startOf(closes, from, before);
    m_last = to;
    m_gapless = !hasMissing(closes.subspan(size_t(m_first), size_t(to - m_first + 1)));
    if (!m_gapless)
        findRuns(closes, to);
    m_close = rowsOf(panel, symbol, Field::Close, Close);
    m_open = rowsOf(panel, symbol, Field::Open, Open);
    m_high = orClose(rowsOf(panel, symbol, Field::High, High), High);
    m_low = orClose(rowsOf(panel, symbol, Field::Low, Low), Low);
    m_volume = rowsOf(panel, symbol, Field::Volume, Volume);
    m_turnover = rowsOf(panel, symbol, Field::Turnover, Turnover);
}

int BarWindow::startOf(std::span<const double> closes, int from, int before) const
{
    int start = from;
    for (int session = from - 1; session >= 0 && before > 0; --session) {
        if (isMissing(closes[size_t(session)]))
            continue;
        start = session;
        --before;
    }
    return start;
}

void BarWindow::findRuns(std::span<const double> closes, int last)
{
    m_runs.clear();
    m_sessions.clear();
    for (int session = m_first; session <= last; ++session) {
        if (isMissing(closes[size_t(session)]))
            continue;
        if (m_runs.empty() || m_runs.back().session + m_runs.back().length != session)
            m_runs.push_back({session, 0});
        ++m_runs.back().length;
        m_sessions.push_back(session);
    }
}

std::span<const double> BarWindow::rowsOf(const BarPanel& panel, int symbol, Field field, Buffer buffer)
{
    const auto series = panel.series(field, symbol);
    if (m_gapless)
        return series.subspan(size_t(m_first), size_t(m_last - m_first + 1));
    auto& rows = m_buffers[buffer];
    rows.resize(m_sessions.size());
    double* next = rows.data();
    for (const Run& run : m_runs)
        next = std::copy_n(series.data() + run.session, run.length, next);
    return rows;
}

std::span<const double> BarWindow::orClose(std::span<const double> values, Buffer buffer)
{
    if (!hasMissing(values))
        return values;
    auto& rows = m_buffers[buffer];
    if (m_gapless)
        rows.assign(values.begin(), values.end());
    for (size_t row = 0; row < rows.size(); ++row)
        rows[row] = isMissing(rows[row]) ? m_close[row] : rows[row];
    return rows;
}

} // namespace ic
