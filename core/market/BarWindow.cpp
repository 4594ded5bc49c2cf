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

void BarWindow::load(const BarPanel& panel, int symbol, int from, int to, int before, int others)
{
    const auto closes = panel.series(Field::Close, symbol);
    m_first = startOf(closes, from, before);
    m_last = to;
    m_gapless = !hasMissing(closes.subspan(size_t(m_first), size_t(to - m_first + 1)));
    if (!m_gapless)
        findRuns(closes, to);
    const int firstRow = std::max(0, rowOf(from) - std::min(others, before));
    m_close = rowsOf(panel, symbol, Field::Close, Close, 0);
    m_open = rowsOf(panel, symbol, Field::Open, Open, firstRow);
    m_high = orClose(rowsOf(panel, symbol, Field::High, High, firstRow), High, firstRow);
    m_low = orClose(rowsOf(panel, symbol, Field::Low, Low, firstRow), Low, firstRow);
    m_volume = rowsOf(panel, symbol, Field::Volume, Volume, firstRow);
    m_turnover = rowsOf(panel, symbol, Field::Turnover, Turnover, firstRow);
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
            m_runs.push_back({session, int(m_sessions.size()), 0});
        ++m_runs.back().length;
        m_sessions.push_back(session);
    }
}

/// The first row at or after a session.
int BarWindow::rowOf(int session) const
{
    if (m_gapless)
        return session - m_first;
    return int(std::lower_bound(m_sessions.begin(), m_sessions.end(), session) - m_sessions.begin());
}

std::span<const double> BarWindow::rowsOf(const BarPanel& panel, int symbol, Field field, Buffer buffer,
                                          int firstRow)
{
    const auto series = panel.series(field, symbol);
    if (m_gapless)
        return series.subspan(size_t(m_first), size_t(m_last - m_first + 1));
    auto& rows = m_buffers[buffer];
    rows.resize(m_sessions.size());
    for (const Run& run : m_runs) {
        const int skipped = std::max(0, firstRow - run.row);
        if (skipped < run.length)
            std::copy_n(series.data() + run.session + skipped, run.length - skipped,
                        rows.data() + run.row + skipped);
    }
    return rows;
}

std::span<const double> BarWindow::orClose(std::span<const double> values, Buffer buffer, int firstRow)
{
    if (!hasMissing(values.subspan(size_t(firstRow))))
        return values;
    auto& rows = m_buffers[buffer];
    rows.resize(values.size());
    for (size_t row = size_t(firstRow); row < values.size(); ++row)
        rows[row] = isMissing(values[row]) ? m_close[row] : values[row];
    return rows;
}

} // namespace ic
