// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/Price.h"
#include "core/domain/TradingDate.h"

#include <QString>

namespace ic {

/// A change of what one share is, as seen in daily bars; rows before `exDate` are adjusted by it. Value, any
/// thread. `numerator` new shares stand for `denominator` old ones, in lowest terms: 5/1 is a five-for-one
/// split, 1/10 a reverse split. For rights it is previous close over base price. Older prices are multiplied
/// by denominator/numerator, older volumes by numerator/denominator.
struct CorporateAction
{
    enum class Kind { Split, ReverseSplit, Rights };

    Market market = Market::Kr;
    QString symbol;
    TradingDate exDate;
    Kind kind = Kind::Split;
    qint64 numerator = 1;
    qint64 denominator = 1;
    QString evidence; ///< one English sentence with the figures that prove it

    double priceFactor() const { return double(denominator) / double(numerator); }
    /// An older price on today's footing, exact to the nearest ten-thousandth, halves away from zero.
    Price adjustedPrice(Price old) const;
    /// An older volume on today's footing, rounded down.
    qint64 adjustedVolume(qint64 old) const;

    bool operator==(const CorporateAction&) const = default;
};

/// "SPLIT", "REVERSE_SPLIT", "RIGHTS", as stored.
QString toCode(CorporateAction::Kind kind);

} // namespace ic

Q_DECLARE_METATYPE(ic::CorporateAction)
