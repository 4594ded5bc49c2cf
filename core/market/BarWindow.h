// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"

#include <span>
#include <vector>

namespace ic {

/// The rule every window follows. The series of a symbol is its own rows with a close, gaps closed: a session
/// without a row is skipped, windows count what is left. A halted row counts, with the close it carries;
/// where high or low is missing the close stands in. A window belongs to a session only when that session
/// itself has a close; otherwise it is empty, and what is computed from it is missing, never older.
///
/// Spans point into the panel or into this object; they live until the next load and not longer than the
/// panel. Reusing one object saves its memory. One thread at a time.
class BarWindow
{
public:
    static constexpr int kAll = std::numeric_limits<int>::max();

    BarWindow() = default;
    BarWindow(BarWindow&&) = default;
    BarWindow& operator=(BarWindow&&) = default;
    /// The last rows up to `session`, at most `rows` of them.
    BarWindow(const BarPanel& panel, int symbol, int session, int rows);

    /// Every row between the sessions `from` and `to`, and up to `before` rows more before `from`. Where only
    /// the close is wanted further back than `others` rows before `from`, the other fields are not set there.
    void load(const BarPanel& panel, int symbol, int from, int to, int before, int others = kAll);

    int size() const { return int(m_close.size()); }
    bool isEmpty() const { return m_close.empty(); }
    /// The session of a row, index into the dates of the panel.
    int session(int row) const { return m_gapless ? m_first + row : m_sessions[size_t(row)]; }
    std::span<const double> open() const { return m_open; } ///< NaN when halted
    std::span<const double> high() const { return m_high; }
    std::span<const double> low() const { return m_low; }
    std::span<const double> close() const { return m_close; }
    std::span<const double> volume() const { return m_volume; }
    std::span<const double> turnover() const { return m_turnover; }

private:
    using Field = BarPanel::Field;
    enum Buffer { Open, High, Low, Close, Volume, Turnover, kBuffers };
    /// Neighbouring sessions that all have a close.
    struct Run
    {
        int session, row, length;
    };

    int startOf(std::span<const double> closes, int from, int before) const;
    void findRuns(std::span<const double> closes, int last);
    int rowOf(int session) const;
    std::span<const double> rowsOf(const BarPanel& panel, int symbol, Field field, Buffer buffer,
                                   int firstRow);
    std::span<const double> orClose(std::span<const double> values, Buffer buffer, int firstRow);

    int m_first = 0, m_last = -1; ///< sessions
    bool m_gapless = true;
    std::vector<qint32> m_sessions; ///< of the rows, when there are gaps
    std::vector<Run> m_runs;        ///< likewise
    std::array<std::vector<double>, kBuffers> m_buffers;
    std::span<const double> m_open, m_high, m_low, m_close, m_volume, m_turnover;
};

} // namespace ic
