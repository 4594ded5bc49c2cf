// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/KoreanCronWords.h"

#include "core/time/CronTimeShape.h"

#include <bit>
#include <string_view>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr std::array<std::u16string_view, 7> kWeekdays{u"월", u"화", u"수", u"목", u"금", u"토", u"일"};
constexpr std::array<std::u16string_view, 6> kOrdinals{u"", u"첫째", u"둘째", u"셋째", u"넷째", u"다섯째"};

template <typename Words>
QString word(const Words& words, int index)
{
    return QStringView(words[size_t(index)]).toString();
}

QString weekdayName(int weekday)
{
    return word(kWeekdays, weekday - 1) + u"요일"_s;
}

/// "매분", "5분마다"; inside a window "1분마다".
QString every(int seconds, bool allDay)
{
    const auto unit = [&](int length, const QString& name) {
        return seconds == length && allDay ? u"매"_s + name : u"%1%2마다"_s.arg(seconds / length).arg(name);
    };
    if (seconds % 3600 == 0)
        return seconds == 3600 && allDay ? u"매시 정각"_s : u"%1시간마다"_s.arg(seconds / 3600);
    return seconds % 60 == 0 ? unit(60, u"분"_s) : unit(1, u"초"_s);
}

/// "월-금", "토, 일"
QString weekdayRuns(quint8 weekdays)
{
    QStringList parts;
    for (const BitRun run : bitRuns(weekdays)) {
        const QString first = word(kWeekdays, run.first - 1);
        parts += run.first == run.last ? first : first + u'-' + word(kWeekdays, run.last - 1);
    }
    return parts.join(u", "_s);
}

class Sentence
{
public:
    explicit Sentence(const CronFields& fields) : m_fields(fields), m_shape(CronTimeShape::of(fields)) {}

    QString text() const
    {
        const QString day = dayPhrase();
        switch (m_shape.kind) {
        case CronTimeShape::Kind::Points:
            return day + u' ' + points();
        case CronTimeShape::Kind::Interval:
            return m_shape.allDay && day == u"매일" ? interval() : day + u' ' + interval();
        case CronTimeShape::Kind::Fields:
            break;
        }
        return day + u' ' + timeFields();
    }

private:
    bool showsSeconds() const { return m_fields.seconds != 1; }

    QString points() const
    {
        QStringList parts;
        for (const int point : m_shape.points)
            parts += timeOfDayText(point, showsSeconds());
        return parts.join(u", "_s);
    }

    QString interval() const
    {
        const QString first = timeOfDayText(m_shape.first, showsSeconds());
        if (!m_shape.allDay)
            return u"%1-%2, %3"_s.arg(first, timeOfDayText(m_shape.last, showsSeconds()),
                                      every(m_shape.step, false));
        if (m_shape.first == 0)
            return every(m_shape.step, true);
        if (m_shape.step == 3600 && m_shape.first % 60 == 0)
            return u"매시 %1분"_s.arg(m_shape.first / 60);
        return u"%1부터 %2"_s.arg(first, every(m_shape.step, false));
    }

    /// Complete: "9-11, 14시 0, 25, 50분 5-7초"
    QString timeFields() const
    {
        QString text =
            m_fields.hours == CronFields::kAllHours ? u"매시"_s : bitRunsText(m_fields.hours) + u"시"_s;
        text += m_fields.minutes == CronFields::kAllSixty ? u" 매분"_s
                                                          : u' ' + bitRunsText(m_fields.minutes) + u"분"_s;
        if (m_fields.seconds == CronFields::kAllSixty)
            text += u" 매초"_s;
        else if (showsSeconds())
            text += u' ' + bitRunsText(m_fields.seconds) + u"초"_s;
        return text;
    }

    QString monthsText() const { return bitRunsText(m_fields.months) + u"월"_s; }

    QString dayPhrase() const
    {
        const QString months = m_fields.everyMonth() ? QString() : monthsText() + u' ';
        if (m_fields.everyDayOfMonth() && m_fields.everyWeekday())
            return months + u"매일"_s;
        const bool oneMonth = std::has_single_bit(m_fields.months);
        const QString ofMonth = m_fields.everyMonth() ? u"매월 "_s
                                : oneMonth            ? u"매년 "_s + months
                                                      : u"매년 "_s + monthsText() + u"의 "_s;
        if (!m_fields.everyDayOfMonth())
            return ofMonth + dayItems().join(u", "_s) + condition();
        if (m_fields.hasSpecialWeekdays())
            return ofMonth + weekdayItems(u"모든 "_s).join(u", "_s);
        if (std::has_single_bit(m_fields.weekdays))
            return months + u"매주 "_s + weekdayName(std::countr_zero(m_fields.weekdays));
        return months + weekdayRuns(m_fields.weekdays);
    }

    QString condition() const
    {
        if (m_fields.everyWeekday())
            return {};
        return u" 가운데 %1인 날"_s.arg(weekdayItems(QString()).join(u" 또는 "_s));
    }

    QStringList dayItems() const
    {
        QStringList items;
        for (const BitRun run : bitRuns(m_fields.days))
            items +=
                run.first == run.last ? u"%1일"_s.arg(run.first) : u"%1-%2일"_s.arg(run.first).arg(run.last);
        for (int day = 1; day <= 31; ++day) {
            if (m_fields.nearestWeekdays >> day & 1)
                items += u"%1일에 가장 가까운 평일"_s.arg(day);
        }
        for (int days = 30; days >= 1; --days) {
            if (m_fields.beforeLast >> days & 1)
                items += u"말일 %1일 전"_s.arg(days);
        }
        if (m_fields.lastWeekday)
            items += u"마지막 평일"_s;
        if (m_fields.beforeLast & 1)
            items += u"말일"_s;
        return items;
    }

    QStringList weekdayItems(const QString& article) const
    {
        QStringList items;
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (m_fields.weekdays >> weekday & 1)
                items += article + weekdayName(weekday);
        }
        for (int n = 1; n <= 5; ++n) {
            for (int weekday = 1; weekday <= 7; ++weekday) {
                if (m_fields.nthWeekdays[size_t(n)] >> weekday & 1)
                    items += word(kOrdinals, n) + u' ' + weekdayName(weekday);
            }
        }
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (m_fields.lastWeekdays >> weekday & 1)
                items += u"마지막 "_s + weekdayName(weekday);
        }
        return items;
    }

    const CronFields& m_fields;
    CronTimeShape m_shape;
};

} // namespace

QString koreanCronWords(const CronFields& fields)
{
    return Sentence(fields).text();
}

} // namespace ic
