// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogRing.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace ic {

/// Line with seq s lives in slot (s - 1) % capacity; the storage grows up to the capacity and never moves
/// after.
struct LogRing::Private
{
    explicit Private(int wanted) : capacity(quint64(std::max(wanted, 1))) {}
    quint64 oldest() const { return last > capacity ? last - capacity + 1 : 1; }

    const quint64 capacity;
    mutable std::mutex mutex;
    std::vector<LogLine> lines;
    quint64 last = 0;
    quint64 preloaded = 0;
};

LogRing::LogRing(int capacity) : d(std::make_unique<Private>(capacity)) {}

LogRing::~LogRing() = default;

quint64 LogRing::append(LogLine line)
{
    const std::lock_guard lock(d->mutex);
    line.seq = ++d->last;
    if (d->lines.size() < d->capacity)
        d->lines.push_back(std::move(line));
    else
        std::swap(d->lines[(d->last - 1) % d->capacity], line);
    return d->last;
}

void LogRing::preload(QVector<LogLine> lines)
{
    for (LogLine& line : lines)
        append(std::move(line));
    const std::lock_guard lock(d->mutex);
    d->preloaded = d->last;
}

quint64 LogRing::preloaded() const
{
    const std::lock_guard lock(d->mutex);
    return d->preloaded;
}

QVector<LogLine> LogRing::since(quint64 after, int max) const
{
    QVector<LogLine> result;
    const std::lock_guard lock(d->mutex);
    const quint64 first = std::max(after + 1, d->oldest());
    if (first > d->last || max <= 0)
        return result;
    const quint64 count = std::min(d->last - first + 1, quint64(max));
    result.reserve(qsizetype(count));
    for (quint64 seq = first; seq < first + count; ++seq)
        result.append(d->lines[(seq - 1) % d->capacity]);
    return result;
}

quint64 LogRing::lastSeq() const
{
    const std::lock_guard lock(d->mutex);
    return d->last;
}

quint64 LogRing::dropped() const
{
    const std::lock_guard lock(d->mutex);
    return d->oldest() - 1;
}

} // namespace ic
