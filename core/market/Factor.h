// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"

#include <QMetaType>
#include <QString>
#include <QVector>
#include <optional>

namespace ic {

/// What is measured of a name, jobs.md 11.9. Stored as "DISPARITY", "MOMENTUM" ...
enum class Factor {
    Disparity,           ///< close x 100 / SMA20
    VolatilityBreakout,  ///< target price: open + k x range of the session before, published footing
    Liquidity,           ///< 5-session mean turnover, in the market's currency
    SmartMoneyIntensity, ///< KR: 5-day net buying / market cap x 100
    ContrarianRsi,       ///< KR: max(0, threshold - RSI14)
    Momentum,            ///< KR: weighted 21/63/126-session return, %
    DualMomentum,        ///< US: that, minus the mean of the universe
    /// US: clip(2 - PEG, 0, 2) + revenue growth % + operating margin %. Without a positive PEG, which a
    /// company without growing earnings does not have, the first part is nothing; the other two must be
    /// there.
    QualityGrowth
};

/// Why a score is missing; a missing score is never a zero.
enum class MissingReason : quint8 {
    None,
    NoBar,        ///< no row or no close at the session
    ShortHistory, ///< fewer sessions than the window
    Halted,       ///< no open/high/low at the session
    NoOrderFlow,  ///< not imported for each of the last five sessions the name traded in
    NoMarketCap,
    NoFundamentals, ///< nothing imported up to the session
    NoUniverse      ///< the mean it is compared with does not exist
};

QString toCode(Factor factor);
std::optional<Factor> factorFromCode(QStringView code);
QString toCode(MissingReason reason); ///< empty for None
std::optional<MissingReason> missingReasonFromCode(QStringView code);
/// The factors of a market, in the order they are shown.
const QVector<Factor>& factorsOf(Market market);

} // namespace ic

Q_DECLARE_METATYPE(ic::Factor)
