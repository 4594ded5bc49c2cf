// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogModel.h"

#include "ui/logs/LogTime.h"

#include <QCoreApplication>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

LogModel::LogModel(const LogRing& ring, QObject* parent) : QAbstractTableModel(parent), m_ring(ring)
{
    m_timer.setInterval(kIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &LogModel::pump);
}

void LogModel::setLive(bool live)
{
    if (live == m_timer.isActive())
        return;
    if (!live)
        return m_timer.stop();
    m_timer.start();
    pump();
}

void LogModel::setFilter(const LogFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

void LogModel::setBase(const QVector<LogLine>& lines)
{
    if (lines.isEmpty() && m_base.isEmpty())
        return;
    m_base = lines;
    for (LogLine& line : m_base)
        line.seq = 0;
    restart();
}

void LogModel::restart()
{
    beginResetModel();
    m_lines.clear();
    m_removed = 0;
    m_seen = 0;
    m_complete = false;
    std::copy_if(m_base.cbegin(), m_base.cend(), std::back_inserter(m_lines),
                 [this](const LogLine& line) { return m_filter.accepts(line); });
    m_baseTwins = 0;
    if (!m_base.isEmpty())
        m_baseTwins = int(std::count_if(m_base.cbegin(), m_base.cend(),
                                        [this](const LogLine& line) { return line.at == m_base.last().at; }));
    endResetModel();
    pump();
}

/// Files and ring overlap: ring lines up to the base's last one were shown already.
bool LogModel::isRepeated(const LogLine& line)
{
    if (m_base.isEmpty() || line.run != m_base.last().run || line.at > m_base.last().at)
        return false;
    return line.at < m_base.last().at || m_baseTwins-- > 0;
}

void LogModel::pump()
{
    m_pumpQueued = false;
    const QVector<LogLine> read = m_ring.since(m_seen, kSlice);
    QVector<LogLine> accepted;
    accepted.reserve(read.size());
    for (const LogLine& line : read) {
        if (m_filter.accepts(line) && !isRepeated(line))
            accepted.append(line);
    }
    if (!read.isEmpty())
        m_seen = read.last().seq;
    append(accepted);
    if (read.size() == kSlice && !m_pumpQueued) {
        m_pumpQueued = true;
        QTimer::singleShot(0, this, &LogModel::pump);
    } else if (!std::exchange(m_complete, true)) {
        emit completed();
    }
}

void LogModel::append(const QVector<LogLine>& lines)
{
    if (lines.isEmpty())
        return;
    const qsizetype skipped = std::max<qsizetype>(0, lines.size() - m_capacity);
    makeRoom(int(lines.size() - skipped));
    const int first = rowCount();
    beginInsertRows({}, first, first + int(lines.size() - skipped) - 1);
    m_lines.insert(m_lines.end(), lines.cbegin() + skipped, lines.cend());
    endInsertRows();
}

void LogModel::makeRoom(int coming)
{
    const int excess = rowCount() + coming - m_capacity;
    if (excess <= 0)
        return;
    beginRemoveRows({}, 0, excess - 1);
    m_lines.erase(m_lines.begin(), m_lines.begin() + excess);
    m_removed += quint64(excess);
    endRemoveRows();
}

int LogModel::rowAtOrAfter(quint64 seq) const
{
    const auto found =
        std::lower_bound(m_lines.begin(), m_lines.end(), seq,
                         [](const LogLine& line, quint64 wanted) { return line.seq < wanted; });
    return int(found - m_lines.begin());
}

int LogModel::rowOf(quint64 key) const
{
    return key < m_removed ? 0 : int(std::min<quint64>(key - m_removed, quint64(rowCount())));
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const LogLine& shown = line(index.row());
    switch (index.column()) {
    case Time:
        return LogTime().withDate(shown.at);
    case Level:
        return levelWord(shown.level);
    case Job:
        return shown.job.value();
    case Run:
        return shown.run.isValid() ? QVariant(shown.run.value()) : QVariant();
    default:
        return shown.text;
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return title(Column(section));
    return QAbstractTableModel::headerData(section, orientation, role);
}

QString LogModel::title(Column column)
{
    switch (column) {
    case Time:
        return tr("Time", "column of the log");
    case Level:
        return tr("Level", "column of the log");
    case Job:
        return tr("Job", "column of the log");
    case Run:
        return tr("Run", "column of the log");
    default:
        return tr("Message", "column of the log");
    }
}

QString LogModel::levelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Trace:
        return tr("Trace", "level of a log line");
    case LogLevel::Debug:
        return tr("Debug", "level of a log line");
    case LogLevel::Info:
        return tr("Info", "level of a log line");
    case LogLevel::Warning:
        return tr("Warning", "level of a log line");
    case LogLevel::Error:
        break;
    }
    return tr("Error", "level of a log line");
}

} // namespace ic
