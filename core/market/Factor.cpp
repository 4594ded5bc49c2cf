// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/Factor.h"

#include <array>

namespace ic {

namespace {

// By value of the enumerations.
constexpr std::array kFactorCodes{
    "DISPARITY", "VOLATILITY_BREAKOUT", "LIQUIDITY",     "SMART_MONEY_INTENSITY", "CONTRARIAN_RSI",
    "MOMENTUM",  "DUAL_MOMENTUM",       "QUALITY_GROWTH"};
constexpr std::array kReasonCodes{
    "",           "NO_BAR", "SHORT_HISTORY", "HALTED", "NO_ORDER_FLOW", "NO_MARKET_CAP", "NO_FUNDAMENTALS",
    "NO_UNIVERSE"};

static_assert(kFactorCodes.size() == size_t(Factor::QualityGrowth) + 1);
static_assert(kReasonCodes.size() == size_t(MissingReason::NoUniverse) + 1);

template <typename Value, size_t count>
std::optional<Value> fromCode(const std::array<const char*, count>& codes, QStringView code)
{
    for (size_t i = 0; i < count; ++i) {
        if (code == QLatin1String(codes[i]))
            return Value(i);
    }
    return std::nullopt;
}

} // namespace

QString toCode(Factor factor)
{
    return QString::fromLatin1(kFactorCodes[size_t(factor)]);
}

std::optional<Factor> factorFromCode(QStringView code)
{
    return fromCode<Factor>(kFactorCodes, code);
}

QString toCode(MissingReason reason)
{
    return QString::fromLatin1(kReasonCodes[size_t(reason)]);
}

std::optional<MissingReason> missingReasonFromCode(QStringView code)
{
    return fromCode<MissingReason>(kReasonCodes, code);
}

const QVector<Factor>& factorsOf(Market market)
{
    static const QVector<Factor> kr{Factor::Momentum,           Factor::SmartMoneyIntensity,
                                    Factor::VolatilityBreakout, Factor::Disparity,
                                    Factor::Liquidity,          Factor::ContrarianRsi};
    static const QVector<Factor> us{Factor::DualMomentum, Factor::QualityGrowth, Factor::VolatilityBreakout,
                                    Factor::Disparity, Factor::Liquidity};
    return market == Market::Kr ? kr : us;
}

} // namespace ic
