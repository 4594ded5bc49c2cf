// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulated/DayRow.h"

#include <array>

namespace ic {

/// How a session gets from its open to its close: a Brownian path pinned to the open, the high, the low and
/// the close of the daily row, by midpoint displacement whose random numbers are keyed by place, so that any
/// second can be computed alone. Never outside [low, high]; equal to the open at second 0 and to the close at
/// the end; touches the high and the low, each on a whole second. Value, any thread.
class IntradayPath
{
public:
    /// `key` tells names and days apart; `seconds` is the length of the session. The row must have traded.
    IntradayPath(const DayRow& row, quint64 key, int seconds);

    /// Price at a second of the session, in the row's units, before it is put on a tick.
    double at(int second) const;
    /// Share of the day's volume done by then, 0 .. 1: an opening auction, a U, a closing auction.
    static double volumeShare(int second, int seconds);

private:
    struct Knot
    {
        double time = 0;
        double price = 0;
    };
    void insert(Knot knot);
    double between(Knot from, Knot to, quint64 node, double time) const;

    quint64 m_key;
    double m_low;
    double m_high;
    std::array<Knot, 4> m_knots{};
    int m_count = 0;
};

} // namespace ic
