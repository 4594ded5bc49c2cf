// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/StopAt.h"

#include <QCoreApplication>
#include <algorithm>

namespace ic {

namespace {

/// Clocks step and machines sleep: no wait is longer.
constexpr double kLookAgainMs = 5000;

} // namespace

StopAt::StopAt(const Clock& clock, Instant until, QObject* parent)
    : QObject(parent), m_clock(clock), m_until(until), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StopAt::look);
    m_timer.start(0);
}

void StopAt::look()
{
    const Millis left = m_until - m_clock.now();
    if (left <= Millis(0))
        return QCoreApplication::quit();
    const double realMs = double(left.count()) * m_clock.realMsPerSecond() / 1000.0;
    m_timer.start(int(std::clamp(realMs, 1.0, kLookAgainMs)));
}

} // namespace ic
