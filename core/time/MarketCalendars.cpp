// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CalendarFile.h"
#include "core/time/MarketCalendar.h"
#include "core/time/SessionCalendar.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ic {

Result<std::shared_ptr<const MarketCalendars>> MarketCalendars::load(const QStringList& overrideFiles)
{
    std::vector<CalendarRow> rows;
    for (const QString& path :
         QStringList{u":/calendars/krx.csv"_s, u":/calendars/nyse.csv"_s} + overrideFiles) {
        auto more = CalendarFile::read(path);
        if (!more)
            return tl::unexpected(more.error());
        rows.insert(rows.end(), more->begin(), more->end());
    }
    auto kr = SessionCalendar::build(Market::Kr, rows);
    if (!kr)
        return tl::unexpected(kr.error());
    auto us = SessionCalendar::build(Market::Us, rows);
    if (!us)
        return tl::unexpected(us.error());
    return std::make_shared<const MarketCalendars>(*kr, *us);
}

} // namespace ic
