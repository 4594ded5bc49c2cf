// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/PosixZoneRule.h"

#include "core/time/CivilDate.h"

#include <utility>

namespace ic {

namespace {

/// Reads the text from left to right; every step answers false when the grammar is broken.
class RuleReader
{
public:
    explicit RuleReader(QByteArrayView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    bool at(char c) const { return !m_rest.isEmpty() && m_rest.front() == c; }

    bool skip(char c)
    {
        if (!at(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    bool name(QByteArray& out)
    {
        const bool quoted = skip('<');
        qsizetype length = 0;
        while (length < m_rest.size() && (quoted ? m_rest[length] != '>' : isLetter(m_rest[length])))
            ++length;
        out = m_rest.first(length).toByteArray();
        m_rest = m_rest.sliced(length);
        return length > 0 && (!quoted || skip('>'));
    }

    bool number(int& out)
    {
        qsizetype length = 0;
        out = 0;
        while (length < m_rest.size() && length < 4 && m_rest[length] >= '0' && m_rest[length] <= '9')
            out = out * 10 + (m_rest[length++] - '0');
        m_rest = m_rest.sliced(length);
        return length > 0;
    }

    /// [+-]h[:mm[:ss]]
    bool time(qint32& out)
    {
        const bool negative = at('-');
        if (!skip('-'))
            skip('+');
        int hours = 0, minutes = 0, seconds = 0;
        if (!number(hours) || (skip(':') && !number(minutes)) || (skip(':') && !number(seconds)))
            return false;
        out = (hours * 60 + minutes) * 60 + seconds;
        out = negative ? -out : out;
        return true;
    }

    bool change(PosixZoneRule::Change& out)
    {
        using Kind = PosixZoneRule::Change::Kind;
        if (!skip(','))
            return false;
        if (skip('M')) {
            out.kind = Kind::MonthWeekDay;
            if (!number(out.month) || !skip('.') || !number(out.week) || !skip('.') || !number(out.day))
                return false;
        } else {
            out.kind = skip('J') ? Kind::JulianWithoutLeapDay : Kind::DayOfYear;
            if (!number(out.day))
                return false;
        }
        return !skip('/') || time(out.time);
    }

private:
    static bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

    QByteArrayView m_rest;
};

qint32 dayOfChange(const PosixZoneRule::Change& change, qint32 year)
{
    using Kind = PosixZoneRule::Change::Kind;
    const qint32 newYear = CivilDate::toEpochDay(year, 1, 1);
    if (change.kind == Kind::DayOfYear)
        return newYear + change.day;
    if (change.kind == Kind::JulianWithoutLeapDay)
        return newYear + change.day - 1 + (CivilDate::isLeap(year) && change.day >= 60 ? 1 : 0);
    const qint32 first = CivilDate::toEpochDay(year, change.month, 1);
    const qint32 length = CivilDate::daysInMonth(year, change.month);
    qint32 day = (change.day - CivilDate::weekday(first) % 7 + 7) % 7 + 7 * (change.week - 1);
    while (day >= length)
        day -= 7;
    return first + day;
}

} // namespace

qint64 PosixZoneRule::Change::localSecond(qint32 year) const
{
    return qint64(dayOfChange(*this, year)) * 86400 + time;
}

std::optional<PosixZoneRule> PosixZoneRule::parse(QByteArrayView text)
{
    PosixZoneRule rule;
    RuleReader reader(text);
    if (!reader.name(rule.standard.name) || !reader.time(rule.standard.seconds))
        return std::nullopt;
    // POSIX counts west of Greenwich as positive.
    rule.standard.seconds = -rule.standard.seconds;
    if (reader.atEnd())
        return rule;
    Offset summer{{}, rule.standard.seconds + 3600};
    if (!reader.name(summer.name))
        return std::nullopt;
    if (!reader.at(',')) {
        if (!reader.time(summer.seconds))
            return std::nullopt;
        summer.seconds = -summer.seconds;
    }
    rule.summer = summer;
    if (!reader.change(rule.toSummer) || !reader.change(rule.toStandard) || !reader.atEnd())
        return std::nullopt;
    return rule;
}

std::array<PosixZoneRule::Transition, 2> PosixZoneRule::transitions(qint32 year) const
{
    std::array<Transition, 2> result{
        Transition{toSummer.localSecond(year) - standard.seconds, true},
        Transition{toStandard.localSecond(year) - summer->seconds, false},
    };
    if (result[1].utcSecond < result[0].utcSecond)
        std::swap(result[0], result[1]);
    return result;
}

} // namespace ic
