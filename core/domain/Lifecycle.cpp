// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Lifecycle.h"

#include <array>
#include <utility>

namespace ic {

namespace {

template <typename Enum>
struct Word
{
    Enum value;
    const char16_t* text;
};

constexpr std::array occurrenceWords{
    Word{OccurrenceState::Planned, u"PLANNED"}, Word{OccurrenceState::Waiting, u"WAITING"},
    Word{OccurrenceState::Started, u"STARTED"}, Word{OccurrenceState::Ran, u"RAN"},
    Word{OccurrenceState::Explained, u"EXPLAINED"}};

constexpr std::array runWords{
    Word{RunState::Running, u"RUNNING"},     Word{RunState::RetryWait, u"RETRY_WAIT"},
    Word{RunState::Succeeded, u"SUCCEEDED"}, Word{RunState::Partial, u"PARTIAL"},
    Word{RunState::Skipped, u"SKIPPED"},     Word{RunState::Failed, u"FAILED"},
    Word{RunState::Cancelled, u"CANCELLED"}, Word{RunState::Interrupted, u"INTERRUPTED"},
    Word{RunState::Unknown, u"UNKNOWN"}};

constexpr std::array triggerWords{
    Word{TriggerKind::Cron, u"CRON"},   Word{TriggerKind::Manual, u"MANUAL"},
    Word{TriggerKind::Retry, u"RETRY"}, Word{TriggerKind::Recovery, u"RECOVERY"},
    Word{TriggerKind::Undo, u"UNDO"},   Word{TriggerKind::Shadow, u"SHADOW"}};

constexpr std::array skipWords{Word{SkipCode::NonTradingDay, u"NON_TRADING_DAY"},
                               Word{SkipCode::Held, u"HELD"},
                               Word{SkipCode::SkippedByOperator, u"SKIPPED_BY_OPERATOR"},
                               Word{SkipCode::Overlap, u"OVERLAP"},
                               Word{SkipCode::Misfire, u"MISFIRE"},
                               Word{SkipCode::Dependency, u"DEPENDENCY"},
                               Word{SkipCode::Gate, u"GATE"},
                               Word{SkipCode::NotLeader, u"NOT_LEADER"},
                               Word{SkipCode::NotImplemented, u"NOT_IMPLEMENTED"},
                               Word{SkipCode::Superseded, u"SUPERSEDED"},
                               Word{SkipCode::Disabled, u"DISABLED"},
                               Word{SkipCode::OutcomeUnknown, u"OUTCOME_UNKNOWN"},
                               Word{SkipCode::Stopped, u"STOPPED"}};

template <typename Words, typename Enum>
QString wordOf(const Words& words, Enum value)
{
    for (const auto& word : words) {
        if (word.value == value)
            return QString::fromUtf16(word.text);
    }
    return {};
}

template <typename Enum, typename Words>
std::optional<Enum> valueOf(const Words& words, QStringView text)
{
    for (const auto& word : words) {
        if (text == QStringView(word.text))
            return word.value;
    }
    return std::nullopt;
}

template <const auto& Words>
auto valuesOf()
{
    using Enum = decltype(Words[0].value);
    static const auto values = [] {
        std::array<std::remove_const_t<Enum>, Words.size()> all{};
        for (size_t i = 0; i < Words.size(); ++i)
            all[i] = Words[i].value;
        return all;
    }();
    return std::span<const std::remove_const_t<Enum>>(values);
}

} // namespace

QString toText(OccurrenceState state)
{
    return wordOf(occurrenceWords, state);
}
QString toText(RunState state)
{
    return wordOf(runWords, state);
}
QString toText(TriggerKind kind)
{
    return wordOf(triggerWords, kind);
}
QString toText(SkipCode code)
{
    return wordOf(skipWords, code);
}

std::optional<OccurrenceState> occurrenceStateFromText(QStringView text)
{
    return valueOf<OccurrenceState>(occurrenceWords, text);
}
std::optional<RunState> runStateFromText(QStringView text)
{
    return valueOf<RunState>(runWords, text);
}
std::optional<TriggerKind> triggerKindFromText(QStringView text)
{
    return valueOf<TriggerKind>(triggerWords, text);
}
std::optional<SkipCode> skipCodeFromText(QStringView text)
{
    return valueOf<SkipCode>(skipWords, text);
}

std::span<const OccurrenceState> allOccurrenceStates()
{
    return valuesOf<occurrenceWords>();
}
std::span<const RunState> allRunStates()
{
    return valuesOf<runWords>();
}
std::span<const TriggerKind> allTriggerKinds()
{
    return valuesOf<triggerWords>();
}
std::span<const SkipCode> allSkipCodes()
{
    return valuesOf<skipWords>();
}

bool isTerminal(OccurrenceState state)
{
    return state == OccurrenceState::Ran || state == OccurrenceState::Explained;
}

bool isTerminal(RunState state)
{
    return state != RunState::Running && state != RunState::RetryWait;
}

bool canMove(OccurrenceState from, OccurrenceState to)
{
    switch (from) {
    case OccurrenceState::Planned:
        return to == OccurrenceState::Waiting || to == OccurrenceState::Started ||
               to == OccurrenceState::Explained;
    case OccurrenceState::Waiting:
        return to == OccurrenceState::Started || to == OccurrenceState::Explained;
    case OccurrenceState::Started:
        return to == OccurrenceState::Ran;
    case OccurrenceState::Ran:
    case OccurrenceState::Explained:
        return false;
    }
    return false;
}

bool canMove(RunState from, RunState to)
{
    if (from == RunState::Running)
        return to != RunState::Running;
    if (from == RunState::RetryWait)
        return to == RunState::Running || to == RunState::Failed || to == RunState::Cancelled ||
               to == RunState::Interrupted;
    // The operator confirms an unknown outcome; nothing else leaves a terminal state.
    return from == RunState::Unknown && (to == RunState::Succeeded || to == RunState::Failed);
}

} // namespace ic
