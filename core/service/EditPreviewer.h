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
    EditPreviewer(const EngineState& state, const MarketCalendars& calendars)
        : m_state(state), m_calendars(calendars)
    {}
    EditPreview preview(const JobDefinition& draft, Instant now, Language language) const;

private:
    void addSide(EditPreview& preview, const CronSchedule& schedule, Instant now, bool isNew) const;
    void decorate(EditPreview& preview, const JobDefinition& draft) const;
    QVector<JobId> collisions(const JobId& self, Instant at) const;
    QString consequence(const JobDefinition& draft, const EditPreview& preview, Language language) const;

    const EngineState& m_state;
    const MarketCalendars& m_calendars;
};

} // namespace ic
