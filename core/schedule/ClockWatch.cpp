// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/ClockWatch.h"

#include <QTimeZone>

namespace ic {

namespace {

constexpr qint64 kStepMs = 1000;
/// The scheduler looks at least every 30 s; silence this long in real time is a stall or a sleep.
constexpr double kSilenceMs = 90'000;

} // namespace

ClockWatch::ClockWatch(const Clock& clock)
    : m_clock(clock)
    , m_lastNow(clock.now())
    , m_lastMonotonicMs(clock.monotonicMs())
    , m_zone(QTimeZone::systemTimeZoneId())
{}

std::optional<QString> ClockWatch::look()
{
    const Instant now = m_clock.now();
    const qint64 monotonic = m_clock.monotonicMs();
    const qint64 wallPassed = (now - m_lastNow).count();
    const qint64 reallyPassed = monotonic - m_lastMonotonicMs;
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    const bool zoneChanged = zone != m_zone;
    m_lastNow = now;
    m_lastMonotonicMs = monotonic;
    m_zone = zone;
    const qint64 step = wallPassed - reallyPassed;
    if (step > kStepMs)
        return QStringLiteral(
                   "The wall clock jumped %1 s ahead (sleep or clock step); due occurrences are judged anew.")
            .arg(step / 1000);
    if (step < -kStepMs)
        return QStringLiteral("The wall clock was set back %1 s; what has run does not run again.")
            .arg(-step / 1000);
    if (double(reallyPassed) * m_clock.realMsPerSecond() / 1000.0 > kSilenceMs)
        return QStringLiteral(
                   "The scheduler was silent for %1 s (sleep or stall); due occurrences are judged anew.")
            .arg(reallyPassed / 1000);
    if (zoneChanged)
        return QStringLiteral("The machine's time zone is now %1; jobs keep the zones of their definitions.")
            .arg(QString::fromLatin1(zone));
    return std::nullopt;
}

} // namespace ic
