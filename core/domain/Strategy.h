// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <array>
#include <optional>

namespace ic {

/// What a position is held for. Stored as "SHORT_TERM", "MEDIUM_TERM", "LONG_TERM", "BREAKOUT".
enum class Strategy { ShortTerm, MediumTerm, LongTerm, Breakout };

inline constexpr std::array kStrategies{Strategy::ShortTerm, Strategy::MediumTerm, Strategy::LongTerm,
                                        Strategy::Breakout};

QString toCode(Strategy strategy);
std::optional<Strategy> strategyFromCode(QStringView code);

inline size_t qHash(Strategy s, size_t seed = 0)
{
    return ::qHash(int(s), seed);
}

} // namespace ic

Q_DECLARE_METATYPE(ic::Strategy)
