// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogRing.h"
#include "ui/logs/LogFilter.h"

#include <QAbstractTableModel>
#include <QTimer>
#include <deque>

namespace ic {

/// The lines of the ring that pass a filter. Reads "since the last line seen" every 100 ms while live and
/// appends in batches; a new filter reads the ring again in slices, so neither a burst nor a filter holds up
/// the window. GUI thread; the ring outlives the model.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Job, Run, Text, ColumnCount };
    static constexpr int kIntervalMs = 100;
    static constexpr int kSlice = 10'000; ///< lines looked at before the event loop has its turn

    explicit LogModel(const LogRing& ring, QObject* parent = nullptr);

    /// At most this many rows; the oldest go first.
    void setCapacity(int rows) { m_capacity = std::max(rows, 1); }
    /// Reads the ring on a timer; off while nobody looks. Switching on catches up at once.
    void setLive(bool live);

    const LogFilter& filter() const { return m_filter; }
    void setFilter(const LogFilter& filter);
    /// Older lines of a run, from the files, in front of those the ring still has; empty removes them.
    void setBase(const QVector<LogLine>& lines);

    const LogLine& line(int row) const { return m_lines[size_t(row)]; }
    /// First row with a seq not below `seq`; rowCount() when there is none. Base lines have seq 0.
    int rowAtOrAfter(quint64 seq) const;
    /// Names a row as long as the filter stays, whatever is dropped in front of it.
    quint64 keyOf(int row) const { return m_removed + quint64(row); }
    /// The row of a key; 0 when it was dropped.
    int rowOf(quint64 key) const;
    /// False while the ring is read again for a new filter.
    bool isComplete() const { return m_complete; }
    /// Lines of the program that only the files have by now.
    quint64 droppedLines() const { return m_ring.dropped(); }

    /// One reading of the ring; the timer calls it.
    void pump();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Warning" ..., in the language of the moment.
    static QString levelWord(LogLevel level);
    static QString title(Column column);

signals:
    /// After a new filter: everything the ring holds was read.
    void completed();

private:
    void restart();
    void append(const QVector<LogLine>& lines);
    void makeRoom(int coming);
    bool isRepeated(const LogLine& line);

    const LogRing& m_ring;
    QTimer m_timer;
    LogFilter m_filter;
    QVector<LogLine> m_base;
    std::deque<LogLine> m_lines;
    int m_capacity = 200'000;
    int m_baseTwins = 0; ///< ring lines of the base's last instant that are still to be taken for base lines
    quint64 m_seen = 0;  ///< last seq read from the ring
    quint64 m_removed = 0;
    bool m_complete = true;
    bool m_pumpQueued = false;
};

} // namespace ic
