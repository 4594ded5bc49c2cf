// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Sleeve.h"

namespace ic {

Sleeve sleeveOf(Strategy strategy)
{
    switch (strategy) {
    case Strategy::ShortTerm:
        return Sleeve::ShortTerm;
    case Strategy::MediumTerm:
        return Sleeve::MediumTerm;
    case Strategy::LongTerm:
        return Sleeve::LongTerm;
    case Strategy::Breakout:
        break;
    }
    return Sleeve::Breakout;
}

std::optional<Strategy> strategyOf(Sleeve sleeve)
{
    for (const Strategy strategy : kStrategies) {
        if (sleeveOf(strategy) == sleeve)
            return strategy;
    }
    return std::nullopt;
}

QString toCode(Sleeve sleeve)
{
    if (const auto strategy = strategyOf(sleeve))
        return toCode(*strategy);
    return sleeve == Sleeve::Robo ? QStringLiteral("ROBO") : QStringLiteral("MANUAL");
}

std::optional<Sleeve> sleeveFromCode(QStringView code)
{
    for (const Sleeve sleeve : kSleeves) {
        if (toCode(sleeve) == code)
            return sleeve;
    }
    return std::nullopt;
}

} // namespace ic
