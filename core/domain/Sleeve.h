// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Strategy.h"

#include <QHashFunctions>
#include <QMetaType>
#include <array>
#include <optional>

namespace ic {

/// The part of an account an order or a position belongs to: one of the strategies, the robo portfolio, or
/// what a person bought. Stored as the strategy's code, "ROBO" or "MANUAL".
enum class Sleeve { ShortTerm, MediumTerm, LongTerm, Breakout, Robo, Manual };

inline constexpr std::array kSleeves{Sleeve::ShortTerm, Sleeve::MediumTerm, Sleeve::LongTerm,
                                     Sleeve::Breakout,  Sleeve::Robo,       Sleeve::Manual};

Sleeve sleeveOf(Strategy strategy);
/// nullopt for what no strategy holds.
std::optional<Strategy> strategyOf(Sleeve sleeve);
QString toCode(Sleeve sleeve);
std::optional<Sleeve> sleeveFromCode(QStringView code);

inline size_t qHash(Sleeve s, size_t seed = 0)
{
    return ::qHash(int(s), seed);
}

} // namespace ic

Q_DECLARE_METATYPE(ic::Sleeve)
