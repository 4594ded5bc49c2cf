// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/IntradayPath.h"

#include "core/simulated/CounterRandom.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

constexpr int kDepth = 12; // a quarter of a session is then cut into pieces of about a second

/// A whole second well inside the session.
double innerSecond(double u, int seconds)
{
    return double(1 + int(u * (seconds - 2)));
}

/// Bounces off the walls until inside.
double reflected(double value, double low, double high)
{
    if (value < low)
        value = 2 * low - value;
    if (value > high)
        value = 2 * high - value;
    return std::clamp(value, low, high);
}

} // namespace

IntradayPath::IntradayPath(const DayRow& row, quint64 key, int seconds)
    : m_key(key), m_low(row.low), m_high(row.high)
{
    const CounterRandom random(key);
    m_knots[0] = {0, double(row.open)};
    m_knots[1] = {double(seconds), double(row.close)};
    m_count = 2;
    const double highAt = innerSecond(random.uniform(0), seconds);
    // The low lies somewhere else: at least a twentieth of the session away, wrapping round.
    const double apart = 0.05 + 0.9 * random.uniform(1);
    const double lowAt = innerSecond(std::fmod(highAt / seconds + apart, 1.0), seconds);
    if (row.high > std::max(row.open, row.close))
        insert({highAt, m_high});
    if (row.low < std::min(row.open, row.close))
        insert({lowAt == highAt ? highAt + 1 : lowAt, m_low});
}

void IntradayPath::insert(Knot knot)
{
    const auto end = m_knots.begin() + m_count;
    const auto place = std::find_if(m_knots.begin(), end, [&](const Knot& k) { return k.time > knot.time; });
    std::move_backward(place, end, end + 1);
    *place = knot;
    ++m_count;
}

double IntradayPath::at(int second) const
{
    const double time = std::clamp(double(second), 0.0, m_knots[size_t(m_count - 1)].time);
    size_t next = 1;
    while (next + 1 < size_t(m_count) && m_knots[next].time <= time)
        ++next;
    return between(m_knots[next - 1], m_knots[next], next, time);
}

double IntradayPath::between(Knot from, Knot to, quint64 node, double time) const
{
    constexpr double kRoughness = 0.22; // deviation of a first midpoint, in day ranges, for a whole session
    const double span = m_knots[size_t(m_count - 1)].time;
    double deviation = kRoughness * (m_high - m_low) * std::sqrt((to.time - from.time) / span);
    for (int depth = 0; depth < kDepth && time > from.time && time < to.time; ++depth) {
        const CounterRandom random(keyOf(m_key, node));
        // The sum of two uniform numbers is round enough for a midpoint, and bounded.
        const double noise = 2.449 * (random.uniform(0) + random.uniform(1) - 1);
        const Knot middle{(from.time + to.time) / 2,
                          reflected((from.price + to.price) / 2 + deviation * noise, m_low, m_high)};
        const bool left = time < middle.time;
        (left ? to : from) = middle;
        node = node * 2 + (left ? 0 : 1) + 4;
        deviation *= 0.70710678118654752;
    }
    if (to.time <= from.time)
        return from.price;
    return from.price + (to.price - from.price) * (time - from.time) / (to.time - from.time);
}

double IntradayPath::volumeShare(int second, int seconds)
{
    constexpr double kOpeningAuction = 0.03;
    constexpr double kClosingAuction = 0.06;
    if (second >= seconds)
        return 1;
    const double x = std::clamp(double(second) / seconds, 0.0, 1.0);
    const double bend = 2 * x - 1;
    const double u = 0.5 * x + 0.25 * (bend * bend * bend + 1);
    return kOpeningAuction + (1 - kOpeningAuction - kClosingAuction) * u;
}

} // namespace ic
