// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Strategy.h"

namespace ic {

QString toCode(Strategy strategy)
{
    switch (strategy) {
    case Strategy::ShortTerm:
        return QStringLiteral("SHORT_TERM");
    case Strategy::MediumTerm:
        return QStringLiteral("MEDIUM_TERM");
    case Strategy::LongTerm:
        return QStringLiteral("LONG_TERM");
    case Strategy::Breakout:
        break;
    }
    return QStringLiteral("BREAKOUT");
}

std::optional<Strategy> strategyFromCode(QStringView code)
{
    for (const Strategy strategy : kStrategies) {
        if (toCode(strategy) == code)
            return strategy;
    }
    return std::nullopt;
}

} // namespace ic
