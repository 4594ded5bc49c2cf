// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ExecutionRows.h"

#include <array>
#include <utility>

namespace ic {

namespace {

template <typename Enum, size_t N>
using Codes = std::array<std::pair<Enum, const char16_t*>, N>;

constexpr Codes<AccountKind, 3> kAccountKinds{{{AccountKind::Simulated, u"SIMULATED"},
                                               {AccountKind::KisPaper, u"KIS_PAPER"},
                                               {AccountKind::KisReal, u"KIS_REAL"}}};
constexpr Codes<PositionState, 3> kPositionStates{{{PositionState::Open, u"OPEN"},
                                                   {PositionState::Closing, u"CLOSING"},
                                                   {PositionState::Closed, u"CLOSED"}}};
constexpr Codes<SnapshotKind, 3> kSnapshotKinds{{{SnapshotKind::Opening, u"OPENING"},
                                                 {SnapshotKind::Intraday, u"INTRADAY"},
                                                 {SnapshotKind::Closing, u"CLOSING"}}};
constexpr Codes<AlertLevel, 3> kAlertLevels{
    {{AlertLevel::Info, u"INFO"}, {AlertLevel::Warning, u"WARNING"}, {AlertLevel::Error, u"ERROR"}}};

template <typename Enum, size_t N>
QString codeOf(const Codes<Enum, N>& codes, Enum value)
{
    for (const auto& [known, code] : codes) {
        if (known == value)
            return QString::fromUtf16(code);
    }
    return {};
}

template <typename Enum, size_t N>
std::optional<Enum> valueOf(const Codes<Enum, N>& codes, QStringView code)
{
    for (const auto& [value, known] : codes) {
        if (code == QStringView(known))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toCode(AccountKind kind)
{
    return codeOf(kAccountKinds, kind);
}
std::optional<AccountKind> accountKindFromCode(QStringView code)
{
    return valueOf(kAccountKinds, code);
}

QString toCode(PositionState state)
{
    return codeOf(kPositionStates, state);
}
std::optional<PositionState> positionStateFromCode(QStringView code)
{
    return valueOf(kPositionStates, code);
}

QString toCode(SnapshotKind kind)
{
    return codeOf(kSnapshotKinds, kind);
}
std::optional<SnapshotKind> snapshotKindFromCode(QStringView code)
{
    return valueOf(kSnapshotKinds, code);
}

QString toCode(AlertLevel level)
{
    return codeOf(kAlertLevels, level);
}
std::optional<AlertLevel> alertLevelFromCode(QStringView code)
{
    return valueOf(kAlertLevels, code);
}

std::optional<Price> Position::averageEntry() const
{
    if (quantity <= 0)
        return std::nullopt;
    return Price::fromScaled((cost.scaled() + quantity / 2) / quantity);
}

} // namespace ic
