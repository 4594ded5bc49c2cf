// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CronTimeShape.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr int kDay = 86400;
constexpr int kMostPoints = 8;
constexpr int kFewestForAnInterval = 4;

template <typename Visit>
bool visitBits(quint64 bits, const Visit& visit)
{
    for (; bits; bits &= bits - 1) {
        if (!visit(std::countr_zero(bits)))
            return false;
    }
    return true;
}

/// Calls `visit` with every matching second of a day, in order, until it answers false.
template <typename Visit>
bool visitTimes(const CronFields& fields, const Visit& visit)
{
    return visitBits(fields.hours, [&](int hour) {
        return visitBits(fields.minutes, [&](int minute) {
            return visitBits(fields.seconds,
                             [&](int second) { return visit(hour * 3600 + minute * 60 + second); });
        });
    });
}

int timesADay(const CronFields& fields)
{
    return std::popcount(fields.hours) * std::popcount(fields.minutes) * std::popcount(fields.seconds);
}

/// Whether all times of a day lie the same distance apart; fills step, first and last.
bool isProgression(const CronFields& fields, CronTimeShape& shape)
{
    int previous = -1;
    return visitTimes(fields, [&](int time) {
        if (previous < 0)
            shape.first = time;
        else if (shape.step == 0)
            shape.step = time - previous;
        else if (time - previous != shape.step)
            return false;
        previous = shape.last = time;
        return true;
    });
}

} // namespace

CronTimeShape CronTimeShape::of(const CronFields& fields)
{
    CronTimeShape shape;
    const int count = timesADay(fields);
    if (count >= kFewestForAnInterval && isProgression(fields, shape)) {
        shape.kind = Kind::Interval;
        shape.allDay = shape.first < shape.step && shape.last + shape.step == kDay + shape.first;
        return shape;
    }
    if (count > kMostPoints)
        return shape;
    shape.kind = Kind::Points;
    visitTimes(fields, [&](int time) {
        shape.points.push_back(time);
        return true;
    });
    return shape;
}

QString timeOfDayText(int secondOfDay, bool seconds)
{
    const auto two = [](int value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); };
    const QString text = two(secondOfDay / 3600) + u':' + two(secondOfDay / 60 % 60);
    return seconds ? text + u':' + two(secondOfDay % 60) : text;
}

std::vector<BitRun> bitRuns(quint64 bits)
{
    std::vector<BitRun> runs;
    while (bits) {
        const int first = std::countr_zero(bits);
        const int length = std::countr_one(bits >> first);
        if (length == 2) {
            runs.push_back({first, first});
            runs.push_back({first + 1, first + 1});
        } else {
            runs.push_back({first, first + length - 1});
        }
        bits &= length + first >= 64 ? 0 : ~quint64(0) << (first + length);
    }
    return runs;
}

QString bitRunsText(quint64 bits)
{
    QStringList parts;
    for (const BitRun run : bitRuns(bits))
        parts += run.first == run.last ? QString::number(run.first) : u"%1-%2"_s.arg(run.first).arg(run.last);
    return parts.join(u", "_s);
}

} // namespace ic
