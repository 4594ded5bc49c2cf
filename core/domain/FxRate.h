// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/Money.h"

#include <QString>

namespace ic {

/// Won for one dollar at an instant, exact to a ten-thousandth, with who said so. Value, any thread.
struct FxRate
{
    Price wonPerDollar;
    Instant at;
    QString source; ///< "SIM", "KIS", "CONFIG"

    bool isValid() const { return wonPerDollar > Price(); }
    /// Dollars become won, rounded half away from zero to the whole won; won stay what they are.
    Money toWon(Money amount) const;
    /// Won become dollars, cut to the cent, less the exchange's `spread` (a fraction).
    Money toDollars(Money won, double spread) const;
    bool operator==(const FxRate&) const = default;
};

} // namespace ic
