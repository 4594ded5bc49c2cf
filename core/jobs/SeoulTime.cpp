// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/SeoulTime.h"

#include <QTime>

namespace ic::seoul {

namespace {

constexpr qint64 kOffsetMs = 9 * 3'600'000;
constexpr qint64 kDayMs = 86'400'000;

qint64 floorDay(qint64 localMs)
{
    return localMs >= 0 ? localMs / kDayMs : -((-localMs + kDayMs - 1) / kDayMs);
}

} // namespace

TradingDate dateOf(Instant instant)
{
    return TradingDate(qint32(floorDay(instant.ms + kOffsetMs)));
}

Instant instantOf(TradingDate date, std::chrono::minutes timeOfDay)
{
    return Instant{date.epochDay() * kDayMs - kOffsetMs} + Millis(timeOfDay);
}

QString toText(Instant instant)
{
    const TradingDate date = dateOf(instant);
    const Millis time = instant - instantOf(date, std::chrono::minutes(0));
    return QStringLiteral("%1 %2 KST")
        .arg(date.toIso(),
             QTime::fromMSecsSinceStartOfDay(int(time.count())).toString(QStringLiteral("HH:mm")));
}

} // namespace ic::seoul
