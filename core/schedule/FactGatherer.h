// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/EngineState.h"
#include "core/schedule/RuleFacts.h"
#include "core/time/MarketCalendar.h"

namespace ic {

/// Collects the facts the rules ask for, from the engine's memory and the calendars. Core thread.
class FactGatherer
{
public:
    FactGatherer(const EngineState& state, const MarketCalendars& calendars)
        : m_state(state), m_calendars(calendars)
    {}
    RuleFacts gather(const Occurrence& occurrence, Instant now,
                     std::optional<RuleFacts::Misfire> misfire = {}, std::optional<Instant> since = {}) const;
    /// The market of the job has no session on the day of `at`, and the job does not run then.
    bool isClosedDay(const JobDefinition& definition, Instant at) const;
    /// As gather(), for an instant in the future: assumes nothing else runs then and upstream jobs succeed in
    /// time.
    RuleFacts predict(const Occurrence& occurrence) const;

private:
    std::optional<RuleFacts::Calendar> calendarOf(const JobDefinition& definition, Instant at) const;
    RuleFacts::DependencyState dependency(const Dependency& rule, const Occurrence& occurrence) const;

    const EngineState& m_state;
    const MarketCalendars& m_calendars;
};

/// The latest instant of `schedule` at or before `at`, looked for in widening windows up to 400 days back.
std::optional<Instant> latestInstantUpTo(const CronSchedule& schedule, Instant at);

} // namespace ic
