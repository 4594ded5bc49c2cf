// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"

#include <QStringView>

namespace ic {

class Settings;

/// Commission, tax, fees and slippage, jobs.md 5.2. Fractions of the traded value. Pure value, any thread.
struct TradingCosts
{
    double commission = 0;
    double sellTax = 0;         ///< KR: securities transaction tax; US: SEC fee
    double sellPerShare = 0;    ///< US: TAF, USD a share ...
    double sellPerShareCap = 0; ///< ... at most so much an order
    double slippage = 0;

    /// `board` tells KR funds, which pay no tax, from shares.
    static TradingCosts of(const Settings& settings, Market market, QStringView board = {});

    double buy(double value) const { return value * (commission + slippage); }
    double sell(double value, double shares) const;
    /// Shares, not yet whole, that `cash` buys at `price` with the costs of buying them.
    double affordable(double cash, double price) const;
    /// KR shares 0.004081, US 0.0060278 with the shipped rates (the fee a share comes on top).
    double roundTrip() const { return 2 * commission + sellTax + 2 * slippage; }
};

} // namespace ic
