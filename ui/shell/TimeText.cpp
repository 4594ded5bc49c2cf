// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TimeText.h"

#include "core/time/ZoneText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 86400;

QString say(const char* source)
{
    return QCoreApplication::translate("TimeText", source);
}

QDateTime local(Instant instant, const QByteArray& zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, QTimeZone(zone));
}

QString dayBeside(const QDate& day, const QDate& today)
{
    const qint64 away = today.daysTo(day);
    if (away == 0)
        return {};
    if (day.year() != today.year())
        return day.toString(u"yyyy-MM-dd"_s) + u' ';
    return QLocale().toString(day, std::abs(away) < 7 ? say(QT_TRANSLATE_NOOP("TimeText", "ddd"))
                                                      : say(QT_TRANSLATE_NOOP("TimeText", "MMM d"))) +
           u' ';
}

/// The two largest units that matter: "2 h 43 m".
QString twoUnits(qint64 seconds)
{
    if (seconds < kMinute)
        return say(QT_TRANSLATE_NOOP("TimeText", "%1 s")).arg(seconds);
    if (seconds < kHour)
        return say(QT_TRANSLATE_NOOP("TimeText", "%1 m %2 s")).arg(seconds / kMinute).arg(seconds % kMinute);
    if (seconds < kDay)
        return say(QT_TRANSLATE_NOOP("TimeText", "%1 h %2 m"))
            .arg(seconds / kHour)
            .arg(seconds % kHour / kMinute);
    return say(QT_TRANSLATE_NOOP("TimeText", "%1 d %2 h")).arg(seconds / kDay).arg(seconds % kDay / kHour);
}

} // namespace

QString shortInstant(Instant instant, const QByteArray& zone, Instant now, bool seconds)
{
    const QDateTime time = local(instant, zone);
    return dayBeside(time.date(), local(now, zone).date()) +
           time.toString(seconds ? u"HH:mm:ss"_s : u"HH:mm"_s) + u' ' + zoneAbbreviation(instant, zone);
}

QString fullInstant(Instant instant, const QByteArray& zone)
{
    return toZonedText(instant, zone);
}

QString clockText(Instant instant, const QByteArray& zone, bool seconds)
{
    return local(instant, zone).toString(seconds ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

QString countdown(Millis left)
{
    const qint64 seconds = (left.count() + 999) / 1000;
    if (seconds <= 0)
        return say(QT_TRANSLATE_NOOP("TimeText", "due now"));
    if (seconds >= 2 * kDay)
        return say(QT_TRANSLATE_NOOP("TimeText", "in %1 days")).arg(seconds / kDay);
    if (seconds < 10 * kMinute || seconds >= kHour)
        return say(QT_TRANSLATE_NOOP("TimeText", "in %1")).arg(twoUnits(seconds));
    return say(QT_TRANSLATE_NOOP("TimeText", "in %1 m")).arg(seconds / kMinute);
}

QString durationText(Millis duration)
{
    const qint64 ms = std::max<qint64>(0, duration.count());
    if (ms < 1000)
        return say(QT_TRANSLATE_NOOP("TimeText", "%1 ms")).arg(ms);
    if (ms < 60'000)
        return say(QT_TRANSLATE_NOOP("TimeText", "%1 s")).arg(double(ms) / 1000, 0, 'f', 1);
    return twoUnits(ms / 1000);
}

QString hourglass(Millis left)
{
    const qint64 seconds = std::max<qint64>(0, (left.count() + 999) / 1000);
    return u"%1:%2:%3"_s.arg(seconds / kHour, 2, 10, QLatin1Char('0'))
        .arg(seconds % kHour / kMinute, 2, 10, QLatin1Char('0'))
        .arg(seconds % kMinute, 2, 10, QLatin1Char('0'));
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace ic
