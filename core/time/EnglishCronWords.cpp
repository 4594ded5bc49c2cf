// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/EnglishCronWords.h"

#include "core/time/CronTimeShape.h"

#include <bit>
#include <string_view>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr std::array<std::u16string_view, 7> kWeekdays{u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                                       u"Friday", u"Saturday", u"Sunday"};
constexpr std::array<std::u16string_view, 12> kMonths{u"January",   u"February", u"March",    u"April",
                                                      u"May",       u"June",     u"July",     u"August",
                                                      u"September", u"October",  u"November", u"December"};
constexpr std::array<std::u16string_view, 6> kOrdinals{u"",      u"first",  u"second",
                                                       u"third", u"fourth", u"fifth"};

template <typename Words>
QString word(const Words& words, int index)
{
    return QStringView(words[size_t(index)]).toString();
}

QString joined(const QStringList& parts, const QString& conjunction = u"and"_s)
{
    if (parts.size() < 2)
        return parts.value(0);
    return parts.first(parts.size() - 1).join(u", "_s) + u' ' + conjunction + u' ' + parts.last();
}

QString ordinal(int number)
{
    const bool teen = number / 10 == 1;
    const QString ending = teen               ? u"th"_s
                           : number % 10 == 1 ? u"st"_s
                           : number % 10 == 2 ? u"nd"_s
                           : number % 10 == 3 ? u"rd"_s
                                              : u"th"_s;
    return QString::number(number) + ending;
}

/// "every minute", "every 5 minutes"
QString every(int seconds)
{
    const auto unit = [&](int length, const QString& name) {
        return seconds == length ? u"every "_s + name : u"every %1 %2s"_s.arg(seconds / length).arg(name);
    };
    if (seconds % 3600 == 0)
        return unit(3600, u"hour"_s);
    return seconds % 60 == 0 ? unit(60, u"minute"_s) : unit(1, u"second"_s);
}

QString weekdayShort(int weekday)
{
    return word(kWeekdays, weekday - 1).first(3);
}

/// "Mon-Fri", "Sat, Sun"
QString weekdayRuns(quint8 weekdays)
{
    QStringList parts;
    for (const BitRun run : bitRuns(weekdays))
        parts += run.first == run.last ? weekdayShort(run.first)
                                       : weekdayShort(run.first) + u'-' + weekdayShort(run.last);
    return parts.join(u", "_s);
}

QString monthRuns(quint16 months)
{
    QStringList parts;
    for (const BitRun run : bitRuns(months))
        parts += run.first == run.last ? word(kMonths, run.first - 1)
                                       : word(kMonths, run.first - 1) + u'-' + word(kMonths, run.last - 1);
    return joined(parts);
}

class Sentence
{
public:
    explicit Sentence(const CronFields& fields) : m_fields(fields), m_shape(CronTimeShape::of(fields)) {}

    QString text() const
    {
        const QString day = dayPhrase();
        switch (m_shape.kind) {
        case CronTimeShape::Kind::Points: {
            const bool flows = day.startsWith(u"every") || day.startsWith(u"on ");
            return points() + (flows ? u" "_s : u", "_s) + day;
        }
        case CronTimeShape::Kind::Interval:
            return m_shape.allDay && day == u"every day" ? interval() : interval() + u", "_s + day;
        case CronTimeShape::Kind::Fields:
            break;
        }
        return timeFields() + u", "_s + day;
    }

private:
    bool showsSeconds() const { return m_fields.seconds != 1; }

    QString points() const
    {
        QStringList parts;
        for (const int point : m_shape.points)
            parts += timeOfDayText(point, showsSeconds());
        return joined(parts);
    }

    QString interval() const
    {
        const QString first = timeOfDayText(m_shape.first, showsSeconds());
        if (!m_shape.allDay)
            return u"%1, %2-%3"_s.arg(every(m_shape.step), first,
                                      timeOfDayText(m_shape.last, showsSeconds()));
        if (m_shape.first == 0)
            return every(m_shape.step);
        if (m_shape.step == 3600)
            return u"every hour at "_s + first.sliced(2);
        return every(m_shape.step) + u" from "_s + first;
    }

    /// Complete: "at seconds 5-7 of minutes 0, 25, 50 of hours 9-11, 14"
    QString timeFields() const
    {
        QString text;
        if (m_fields.seconds == CronFields::kAllSixty)
            text = u"every second of "_s;
        else if (showsSeconds())
            text = u"at "_s + counted(u"second"_s, m_fields.seconds) + u" of "_s;
        const bool leads = text.isEmpty();
        if (m_fields.minutes == CronFields::kAllSixty)
            text += u"every minute"_s;
        else
            text += (leads ? u"at "_s : QString()) + counted(u"minute"_s, m_fields.minutes);
        if (m_fields.hours == CronFields::kAllHours)
            return text + u" of every hour"_s;
        return text + u" of "_s + counted(u"hour"_s, m_fields.hours);
    }

    static QString counted(const QString& unit, quint64 values)
    {
        return unit + (std::has_single_bit(values) ? u" "_s : u"s "_s) + bitRunsText(values);
    }

    QString dayPhrase() const
    {
        const QString months = m_fields.everyMonth() ? QString() : u" in "_s + monthRuns(m_fields.months);
        if (m_fields.everyDayOfMonth() && m_fields.everyWeekday())
            return u"every day"_s + months;
        const QString ofMonth =
            u" of "_s + (m_fields.everyMonth() ? u"every month"_s : monthRuns(m_fields.months));
        if (!m_fields.everyDayOfMonth())
            return u"on "_s + joined(dayItems()) + ofMonth + condition();
        if (m_fields.hasSpecialWeekdays())
            return u"on "_s + joined(weekdayItems(u"every "_s)) + ofMonth;
        const bool single = std::has_single_bit(m_fields.weekdays);
        return (single ? u"every "_s + word(kWeekdays, std::countr_zero(m_fields.weekdays) - 1)
                       : weekdayRuns(m_fields.weekdays)) +
               months;
    }

    QString condition() const
    {
        if (m_fields.everyWeekday())
            return {};
        return u", only when it is "_s + joined(weekdayItems(u"a "_s), u"or"_s);
    }

    QStringList dayItems() const
    {
        QStringList items;
        for (const BitRun run : bitRuns(m_fields.days))
            items += run.first == run.last ? u"the "_s + ordinal(run.first)
                                           : u"the %1-%2"_s.arg(ordinal(run.first), ordinal(run.last));
        for (int day = 1; day <= 31; ++day) {
            if (m_fields.nearestWeekdays >> day & 1)
                items += u"the weekday nearest the "_s + ordinal(day);
        }
        for (int days = 30; days >= 1; --days) {
            if (m_fields.beforeLast >> days & 1)
                items +=
                    days == 1 ? u"the day before the last day"_s : u"%1 days before the last day"_s.arg(days);
        }
        if (m_fields.lastWeekday)
            items += u"the last weekday"_s;
        if (m_fields.beforeLast & 1)
            items += u"the last day"_s;
        return items;
    }

    /// Plain weekdays behind `article`, then those that count within their month.
    QStringList weekdayItems(const QString& article) const
    {
        QStringList items;
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (m_fields.weekdays >> weekday & 1)
                items += article + word(kWeekdays, weekday - 1);
        }
        for (int n = 1; n <= 5; ++n) {
            for (int weekday = 1; weekday <= 7; ++weekday) {
                if (m_fields.nthWeekdays[size_t(n)] >> weekday & 1)
                    items += u"the %1 %2"_s.arg(word(kOrdinals, n), word(kWeekdays, weekday - 1));
            }
        }
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (m_fields.lastWeekdays >> weekday & 1)
                items += u"the last "_s + word(kWeekdays, weekday - 1);
        }
        return items;
    }

    const CronFields& m_fields;
    CronTimeShape m_shape;
};

} // namespace

QString englishCronWords(const CronFields& fields)
{
    return Sentence(fields).text();
}

} // namespace ic
