// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/CircuitBreaker.h"

#include <algorithm>

namespace ic {

CircuitBreaker::CircuitBreaker(const Clock& clock, int threshold, Millis openFor)
    : m_clock(clock), m_threshold(threshold), m_openFor(openFor)
{}

bool CircuitBreaker::coolingLocked() const
{
    return m_clock.monotonicMs() - *m_openedAt < m_openFor.count();
}

bool CircuitBreaker::tryEnter()
{
    const std::lock_guard lock(m_mutex);
    if (!m_openedAt)
        return true;
    if (m_probing || coolingLocked())
        return false;
    m_probing = true;
    return true;
}

void CircuitBreaker::succeeded()
{
    const std::lock_guard lock(m_mutex);
    m_failures = 0;
    m_openedAt.reset();
    m_probing = false;
}

void CircuitBreaker::failed(const Phrase& what)
{
    const std::lock_guard lock(m_mutex);
    ++m_failures;
    m_lastFailure = what;
    // A call that left before the breaker opened and fails later must not prolong the pause.
    if (m_probing || (!m_openedAt && m_failures >= m_threshold))
        m_openedAt = m_clock.monotonicMs();
    m_probing = false;
}

void CircuitBreaker::abandoned()
{
    const std::lock_guard lock(m_mutex);
    m_probing = false;
}

CircuitBreaker::Status CircuitBreaker::status() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_openedAt)
        return {State::Closed, m_failures, Millis(0), m_lastFailure};
    const qint64 left = m_openFor.count() - (m_clock.monotonicMs() - *m_openedAt);
    const bool halfOpen = m_probing || left <= 0;
    return {halfOpen ? State::HalfOpen : State::Open, m_failures, Millis(std::max<qint64>(0, left)),
            m_lastFailure};
}

QString toText(CircuitBreaker::State state)
{
    switch (state) {
    case CircuitBreaker::State::Closed:
        return QStringLiteral("closed");
    case CircuitBreaker::State::Open:
        return QStringLiteral("open");
    case CircuitBreaker::State::HalfOpen:
        return QStringLiteral("half-open");
    }
    return {};
}

} // namespace ic
