// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogLine.h"

#include <QVector>
#include <memory>

namespace ic {

/// The newest lines of the program's log, numbered. Written by the spdlog sink from any thread, read by views
/// with "everything since seq N"; late openers lose nothing that is still in the ring. Thread-safe.
class LogRing
{
public:
    explicit LogRing(int capacity = 200'000);
    ~LogRing();
    LogRing(const LogRing&) = delete;
    LogRing& operator=(const LogRing&) = delete;

    /// Numbers the line, stores it, drops the oldest when full. Returns its seq.
    quint64 append(LogLine line);
    /// What an earlier process wrote last: numbered in front of everything that follows. Before any append().
    void preload(QVector<LogLine> lines);
    /// Lines up to this seq are of an earlier process; what it wrote before them is only in the files.
    quint64 preloaded() const;
    /// Up to `max` lines with seq > `after`, ascending. When some of them are gone already, starts at the
    /// oldest kept.
    QVector<LogLine> since(quint64 after, int max = 100'000) const;
    quint64 lastSeq() const;
    /// Lines that fell out of the ring since the start.
    quint64 dropped() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ic
