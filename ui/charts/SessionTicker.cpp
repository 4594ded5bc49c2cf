// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/SessionTicker.h"

#include <algorithm>
#include <cmath>

namespace ic {

bool SessionTicker::begins(Unit unit, int index) const
{
    if (index == 0 || unit == Unit::Session)
        return unit == Unit::Session;
    const QDate day = m_sessions[index];
    const QDate before = m_sessions[index - 1];
    switch (unit) {
    case Unit::Week:
        return day.weekNumber() != before.weekNumber();
    case Unit::Month:
        return day.month() != before.month();
    case Unit::Quarter:
        return (day.month() - 1) / 3 != (before.month() - 1) / 3;
    default:
        return day.year() != before.year();
    }
}

QVector<double> SessionTicker::ticksFor(int first, int last, int limit) const
{
    first = std::max(first, 0);
    last = std::min(last, int(m_sessions.size()) - 1);
    QVector<double> ticks;
    for (const Unit unit : {Unit::Session, Unit::Week, Unit::Month, Unit::Quarter, Unit::Year}) {
        ticks.clear();
        for (int index = first; index <= last && ticks.size() <= limit; ++index) {
            if (begins(unit, index))
                ticks.append(index);
        }
        if (ticks.size() <= limit)
            return ticks;
    }
    // More years than labels: every second, third ... one.
    const int skip = int(std::ceil(double(ticks.size()) / limit)) + 1;
    QVector<double> thinned;
    for (int index = first; index <= last; ++index) {
        if (begins(Unit::Year, index) && m_sessions[index].year() % skip == 0)
            thinned.append(index);
    }
    return thinned;
}

QVector<double> SessionTicker::createTickVector(double, const QCPRange& range)
{
    return ticksFor(int(std::ceil(range.lower)), int(std::floor(range.upper)), tickCount());
}

QString SessionTicker::getTickLabel(double tick, const QLocale& locale, QChar, int)
{
    const int index = int(tick);
    if (index < 0 || index >= m_sessions.size())
        return {};
    const QDate day = m_sessions[index];
    if (begins(Unit::Year, index))
        return QString::number(day.year());
    if (begins(Unit::Month, index))
        return locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    return day.toString(QStringLiteral("MM-dd"));
}

} // namespace ic
