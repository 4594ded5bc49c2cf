// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Language.h"
#include "core/domain/Rows.h"
#include "core/schedule/EngineState.h"
#include "core/time/MarketCalendar.h"

namespace ic {

/// What an edited definition would plan, beside what the present one plans. Core thread, nothing is changed.
class EditPreviewer
{
public:
    /// All outlive the previewer. `shipped`: the definitions the program brings.
    EditPreviewer(const EngineState& state, const MarketCalendars& calendars,
                  const QVector<JobDefinition>& shipped, Instant now)
        : m_state(state), m_calendars(calendars), m_shipped(shipped), m_now(now)
    {}
    EditPreview preview(const JobDefinition& draft, Language language) const;

private:
    std::optional<JobDefinition> shipped(const JobId& job) const;
    void addSide(EditPreview& preview, const CronSchedule& schedule, bool isNew) const;
    void decorate(EditPreview& preview, const JobDefinition& draft) const;
    QVector<JobId> collisions(const JobId& self, Instant at) const;
    QString consequence(const JobDefinition& draft, const EditPreview& preview, Language language) const;
    QString firstRun(const JobDefinition& draft, const EditPreview& preview, Language language) const;
    QString clockChange(const JobDefinition& draft, Language language) const;

    const EngineState& m_state;
    const MarketCalendars& m_calendars;
    const QVector<JobDefinition>& m_shipped;
    Instant m_now;
};

} // namespace ic
