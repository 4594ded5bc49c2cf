// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ic {

/// One name's session as the path keeps it, 32 bytes: prices in the smallest unit of its ladder (won;
/// ten-thousandths of a dollar; hundredths of an index point). All zero when the name is not listed; volume
/// and open, high, low zero when it is halted.
struct DayRow
{
    qint32 base = 0; ///< what the day's change counts from
    qint32 open = 0;
    qint32 high = 0;
    qint32 low = 0;
    qint32 close = 0;
    quint32 volume = 0;
    qint64 shares = 0; ///< listed at the close

    bool isListed() const { return close != 0; }
    bool isHalted() const { return close != 0 && volume == 0; }
    /// Volume times a weighted mean of the day's prices, in price units; between volume x low and volume x
    /// high.
    qint64 turnover() const { return qint64(volume) * (qint64(open) + high + low + 2 * qint64(close)) / 5; }
};

/// One index session: levels in hundredths of a point, sums over the members.
struct IndexRow
{
    DayRow level;         ///< its volume and shares are not used
    qint64 volume = 0;    ///< shares
    qint64 turnover = 0;  ///< KRW
    qint64 marketCap = 0; ///< KRW
};

} // namespace ic
