// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/EngineState.h"

#include <algorithm>

namespace ic {

JobState& EngineState::setDefinition(const JobDefinition& definition)
{
    std::shared_ptr<JobState>& state = m_jobs[definition.id];
    if (!state) {
        state = std::make_shared<JobState>();
        m_order.push_back(definition.id);
    }
    state->definition = std::make_shared<const JobDefinition>(definition);
    state->schedule.reset();
    if (definition.error.isEmpty() && !definition.cron.isEmpty()) {
        auto schedule = CronSchedule::create(definition.cron, definition.zone,
                                             definition.dstOnce ? DstMode::Once : DstMode::Spring);
        if (schedule)
            state->schedule = std::move(*schedule);
    }
    return *state;
}

JobState* EngineState::job(const JobId& id)
{
    const auto found = m_jobs.constFind(id);
    return found == m_jobs.constEnd() ? nullptr : found->get();
}

const JobState* EngineState::job(const JobId& id) const
{
    const auto found = m_jobs.constFind(id);
    return found == m_jobs.constEnd() ? nullptr : found->get();
}

DueKey EngineState::keyOf(const Occurrence& occurrence) const
{
    const JobState* state = job(occurrence.job);
    return {occurrence.plannedAt, state ? state->definition->groupOrder : 0, occurrence.id};
}

void EngineState::addPlanned(const Occurrence& occurrence)
{
    const DueKey key = keyOf(occurrence);
    m_planned.insert_or_assign(key, occurrence);
    if (JobState* state = job(occurrence.job))
        state->planned.insert(key);
}

void EngineState::removePlanned(const JobId& id, const DueKey& key)
{
    m_planned.erase(key);
    if (JobState* state = job(id))
        state->planned.erase(key);
}

std::vector<Occurrence> EngineState::takeDue(Instant now)
{
    std::vector<Occurrence> due;
    while (!m_planned.empty() && m_planned.begin()->first.plannedAt <= now) {
        const auto first = m_planned.begin();
        if (JobState* state = job(first->second.job))
            state->planned.erase(first->first);
        due.push_back(std::move(first->second));
        m_planned.erase(first);
    }
    return due;
}

std::optional<Instant> EngineState::nextDue() const
{
    return m_planned.empty() ? std::nullopt : std::optional(m_planned.begin()->first.plannedAt);
}

const Occurrence* EngineState::planned(const DueKey& key) const
{
    const auto found = m_planned.find(key);
    return found == m_planned.end() ? nullptr : &found->second;
}

Occurrence* EngineState::planned(const DueKey& key)
{
    const auto found = m_planned.find(key);
    return found == m_planned.end() ? nullptr : &found->second;
}

void EngineState::addWaiting(const Occurrence& occurrence)
{
    m_waiting.insert_or_assign(occurrence.id, occurrence);
    if (JobState* state = job(occurrence.job))
        state->waiting.insert(occurrence.id);
}

void EngineState::removeWaiting(const Occurrence& occurrence)
{
    m_waiting.erase(occurrence.id);
    if (JobState* state = job(occurrence.job))
        state->waiting.erase(occurrence.id);
}

std::vector<Occurrence> EngineState::waiting() const
{
    std::vector<Occurrence> all;
    for (const auto& [id, occurrence] : m_waiting)
        all.push_back(occurrence);
    std::sort(all.begin(), all.end(),
              [this](const Occurrence& a, const Occurrence& b) { return keyOf(a) < keyOf(b); });
    return all;
}

void EngineState::addStarting(const Occurrence& occurrence)
{
    m_starting.insert_or_assign(occurrence.id, occurrence);
    if (JobState* state = job(occurrence.job))
        ++state->starting;
}

void EngineState::removeStarting(const Occurrence& occurrence)
{
    if (m_starting.erase(occurrence.id) == 0)
        return;
    if (JobState* state = job(occurrence.job))
        --state->starting;
}

void EngineState::addActive(const ActiveRun& run)
{
    m_active.insert_or_assign(run.run, run);
    if (JobState* state = job(run.occurrence.job))
        state->active.push_back(run.run);
}

void EngineState::removeActive(RunId run)
{
    const auto found = m_active.find(run);
    if (found == m_active.end())
        return;
    if (JobState* state = job(found->second.occurrence.job))
        std::erase(state->active, run);
    m_active.erase(found);
}

ActiveRun* EngineState::active(RunId run)
{
    const auto found = m_active.find(run);
    return found == m_active.end() ? nullptr : &found->second;
}

std::optional<JobId> EngineState::mutexHolder(const QString& mutex) const
{
    if (mutex.isEmpty())
        return std::nullopt;
    for (const auto& [id, occurrence] : m_starting) {
        if (job(occurrence.job)->definition->mutex == mutex)
            return occurrence.job;
    }
    for (const auto& [id, run] : m_active) {
        if (run.definition->mutex == mutex)
            return run.occurrence.job;
    }
    return std::nullopt;
}

bool EngineState::goesFirst(const Occurrence& other, const Occurrence& occurrence,
                            const JobDefinition& definition) const
{
    if (other.plannedAt != occurrence.plannedAt || other.id == occurrence.id)
        return false;
    const JobState* state = job(other.job);
    return state && state->definition->group == definition.group &&
           state->definition->groupOrder < definition.groupOrder;
}

std::optional<JobId> EngineState::groupBlocker(const Occurrence& occurrence) const
{
    const JobState* state = job(occurrence.job);
    if (!state || state->definition->group.isEmpty())
        return std::nullopt;
    for (const auto* open : {&m_waiting, &m_starting}) {
        for (const auto& [id, other] : *open) {
            if (goesFirst(other, occurrence, *state->definition))
                return other.job;
        }
    }
    for (const auto& [id, run] : m_active) {
        if (goesFirst(run.occurrence, occurrence, *state->definition))
            return run.occurrence.job;
    }
    return std::nullopt;
}

} // namespace ic
