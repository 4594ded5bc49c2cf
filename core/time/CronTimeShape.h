// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/CronFields.h"

#include <QStringList>
#include <vector>

namespace ic {

/// The times of day of a cron expression as a person would see them. Plain value, any thread.
struct CronTimeShape
{
    enum class Kind {
        Points,   ///< a few times of day
        Interval, ///< the same distance all along a window, or all day
        Fields    ///< nothing simpler than the three fields themselves
    };

    Kind kind = Kind::Fields;
    std::vector<int> points; ///< seconds of the day, for Points
    int step = 0;            ///< seconds, for Interval
    int first = 0;           ///< seconds of the day
    int last = 0;
    bool allDay = false; ///< the distance holds across midnight too

    static CronTimeShape of(const CronFields& fields);
};

/// "09:00", or "09:00:30" when `seconds`.
QString timeOfDayText(int secondOfDay, bool seconds);

/// A run of neighbouring set bits.
struct BitRun
{
    int first = 0;
    int last = 0;
};
/// The set bits as runs; runs of two come apart, so "Sat, Sun" but "Mon-Fri".
std::vector<BitRun> bitRuns(quint64 bits);
/// "0-5, 10"
QString bitRunsText(quint64 bits);

} // namespace ic
