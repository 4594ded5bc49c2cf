// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Language.h"
#include "core/schedule/FactGatherer.h"
#include "core/service/Command.h"

namespace ic {

/// Says what a verb would do if it were confirmed now; the same rules that will decide it are asked. Core
/// thread.
class ConsequenceBuilder
{
public:
    ConsequenceBuilder(const EngineState& state, const FactGatherer& facts, Instant now, Language language)
        : m_state(state), m_facts(facts), m_now(now), m_language(language)
    {}
    Consequence build(const Verb& verb) const;

private:
    Consequence of(const TriggerJob& verb) const;
    Consequence of(const HoldJob& verb) const;
    Consequence of(const ResumeJob& verb) const;
    Consequence of(const SkipNext& verb) const;
    Consequence of(const UnskipNext& verb) const;
    Consequence of(const CancelRun& verb) const;
    Consequence of(const SwitchPath& verb) const;
    Consequence of(const ShadowRun& verb) const;
    Consequence of(const UndoRun& verb) const;
    Consequence of(const ConfirmRun& verb) const;
    Consequence of(const EditDefinition& verb) const;
    Consequence of(const RevertDefinition& verb) const;
    Consequence of(const SetGate& verb) const;

    QString say(const QString& english, const QString& korean) const
    {
        return inLanguage(m_language, english, korean);
    }
    Consequence notLeading() const;
    Consequence unknownJob(const JobId& job) const;
    QString name(const JobState& job) const;
    QString at(Instant instant, const JobState& job) const;
    /// "The next planned run is ...", or that there is none.
    QString nextPlanned(const JobState& job) const;
    QVector<Phrase> successors(const JobId& job) const;
    std::optional<DueKey> firstPlanned(const JobState& job, bool skipMarked) const;

    const EngineState& m_state;
    const FactGatherer& m_facts;
    Instant m_now;
    Language m_language;
};

} // namespace ic
