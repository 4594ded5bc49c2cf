// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/SessionCalendarBuilder.h"

#include "core/time/NyseRules.h"
#include "core/time/ZoneTable.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Kind = CalendarRow::Kind;

Error lineError(const CalendarRow& row, const QString& complaint)
{
    return {u"CALENDAR_LINE"_s, u"%1: %2."_s.arg(row.origin, complaint),
            u"Correct the line; until then the calendar is not loaded."_s};
}

bool isWeekend(TradingDate date)
{
    return date.dayOfWeek() >= 6;
}

} // namespace

SessionCalendarBuilder::SessionCalendarBuilder(Market market, const std::vector<CalendarRow>& rows)
    : m_market(market), m_rows(rows), m_zone(ZoneTable::of(exchangeZone(market)))
{}

Result<std::shared_ptr<const SessionCalendar>> SessionCalendarBuilder::build()
{
    if (!m_zone)
        return fail(u"ZONE_UNKNOWN"_s,
                    u"The system has no data for %1."_s.arg(QString::fromLatin1(exchangeZone(m_market))),
                    u"Install the time zone data (tzdata)."_s);
    if (const auto error = sort())
        return tl::unexpected(*error);
    if (const auto error = checkSpecialDays())
        return tl::unexpected(*error);

    const std::shared_ptr<SessionCalendar> calendar(new SessionCalendar);
    calendar->m_market = m_market;
    calendar->m_first = m_hours.begin()->first;
    calendar->m_last = *m_last;
    calendar->m_end = instantOf(m_last->addDays(1), 0);
    for (TradingDate date = calendar->m_first; date <= *m_last; date = date.addDays(1)) {
        const auto found = m_days.find(date);
        addDay(*calendar, date, found == m_days.end() ? nullptr : found->second);
    }
    calendar->m_before.push_back(qint32(calendar->m_sessions.size()));
    return calendar;
}

std::optional<Error> SessionCalendarBuilder::sort()
{
    for (const CalendarRow& row : m_rows) {
        if (row.market != m_market)
            continue;
        if (row.kind == Kind::Hours)
            m_hours[row.date] = &row;
        if (row.kind == Kind::Covered)
            m_last = row.date;
    }
    if (m_hours.empty() || !m_last || *m_last < m_hours.begin()->first)
        return Error{u"CALENDAR_COVERAGE"_s,
                     u"The %1 calendar does not say which years it covers."_s.arg(exchangeName(m_market)),
                     u"It needs an HOURS line and a COVERED line."_s};
    addRules();
    for (const CalendarRow& row : m_rows) {
        if (row.market != m_market || row.kind == Kind::Hours || row.kind == Kind::Covered)
            continue;
        if (row.date < m_hours.begin()->first || row.date > *m_last)
            return lineError(
                row, u"%1 lies outside the covered days, which end on %2; a COVERED line extends them"_s.arg(
                         row.date.toIso(), m_last->toIso()));
        m_days[row.date] = &row;
    }
    return std::nullopt;
}

void SessionCalendarBuilder::addRules()
{
    if (m_market != Market::Us)
        return;
    for (int year = m_hours.begin()->first.year(); year <= m_last->year(); ++year) {
        const std::vector<CalendarRow> rows = nyseRuleRows(year);
        m_ruleRows.insert(m_ruleRows.end(), rows.begin(), rows.end());
    }
    for (const CalendarRow& row : m_ruleRows)
        m_days[row.date] = &row;
}

std::optional<Error> SessionCalendarBuilder::checkSpecialDays() const
{
    for (const auto& [date, row] : m_days) {
        if (row->kind == Kind::Special && isWeekend(date))
            return lineError(*row, u"%1 is a weekend; an OPEN line makes it a session"_s.arg(date.toIso()));
    }
    return std::nullopt;
}

bool SessionCalendarBuilder::isOpen(TradingDate date, const CalendarRow* row) const
{
    return row ? row->kind != Kind::Closed : !isWeekend(date);
}

void SessionCalendarBuilder::addDay(SessionCalendar& calendar, TradingDate date, const CalendarRow* row)
{
    calendar.m_before.push_back(qint32(calendar.m_sessions.size()));
    if (isOpen(date, row))
        calendar.m_sessions.push_back(sessionOf(date, row));
    else if (row && !row->reason.isEmpty() && !isWeekend(date))
        calendar.m_reasons.insert(date, row->reason);
    else if (!isWeekend(date))
        calendar.m_reasons.insert(date, u"exchange holiday"_s);
}

Session SessionCalendarBuilder::sessionOf(TradingDate date, const CalendarRow* row)
{
    const CalendarRow& hours = hoursOn(date);
    int open = hours.openMinute.value_or(0);
    int close = hours.closeMinute.value_or(0);
    QString note;
    // The Korea Exchange opens an hour late on its first session of a year.
    const bool firstOfYear = m_yearOpened != date.year();
    m_yearOpened = date.year();
    if (row) {
        open = row->openMinute.value_or(open);
        close = row->closeMinute.value_or(close);
        note = row->reason;
    } else if (m_market == Market::Kr && firstOfYear) {
        open += 60;
        note = u"first session of the year"_s;
    }
    return {date, instantOf(date, open), instantOf(date, close), note};
}

const CalendarRow& SessionCalendarBuilder::hoursOn(TradingDate date) const
{
    return *std::prev(m_hours.upper_bound(date))->second;
}

Instant SessionCalendarBuilder::instantOf(TradingDate date, int minute) const
{
    const qint64 local = qint64(date.epochDay()) * 86400 + qint64(minute) * 60;
    return {m_zone->toUtc(local).value_or(local) * 1000};
}

} // namespace ic
