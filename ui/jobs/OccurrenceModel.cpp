// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/OccurrenceModel.h"

#include "ui/shell/Say.h"
#include "ui/shell/StateLook.h"
#include "ui/shell/TimeText.h"

#include <algorithm>

namespace ic {

OccurrenceModel::OccurrenceModel(const Clock& clock, QObject* parent)
    : QAbstractListModel(parent), m_clock(clock)
{}

void OccurrenceModel::setUpcoming(const QVector<HistoryRow>& rows)
{
    replace(m_upcoming, 0, rows);
}

void OccurrenceModel::setPast(const QVector<HistoryRow>& rows)
{
    replace(m_past, int(m_upcoming.size()), rows);
}

void OccurrenceModel::clear()
{
    setPast({});
    setUpcoming({});
}

/// Makes `part`, whose first row is `first`, equal to `rows`: removes what is gone, inserts what is new.
void OccurrenceModel::replace(QVector<HistoryRow>& part, int first, const QVector<HistoryRow>& rows)
{
    for (int i = int(part.size()) - 1; i >= 0; --i) {
        const auto same = [&](const HistoryRow& row) { return row.occurrence == part[i].occurrence; };
        if (part[i].occurrence.isValid() && std::ranges::any_of(rows, same))
            continue;
        beginRemoveRows({}, first + i, first + i);
        part.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (i < part.size() && part[i].occurrence.isValid() && part[i].occurrence == rows[i].occurrence) {
            if (part[i] == rows[i])
                continue;
            part[i] = rows[i];
            emit dataChanged(index(first + i), index(first + i));
            continue;
        }
        beginInsertRows({}, first + i, first + i);
        part.insert(i, rows[i]);
        endInsertRows();
    }
    while (part.size() > rows.size()) { // only when the order changed
        beginRemoveRows({}, first + int(part.size()) - 1, first + int(part.size()) - 1);
        part.removeLast();
        endRemoveRows();
    }
}

void OccurrenceModel::relabel()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

const HistoryRow* OccurrenceModel::row(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const int i = index.row();
    return i < m_upcoming.size() ? &m_upcoming[i] : &m_past[i - m_upcoming.size()];
}

QModelIndex OccurrenceModel::indexOf(OccurrenceId occurrence) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (row(index(i))->occurrence == occurrence)
            return index(i);
    return {};
}

int OccurrenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_upcoming.size() + m_past.size());
}

QString OccurrenceModel::detail(const HistoryRow& row) const
{
    if (row.startedAt && row.endedAt)
        return durationText(*row.endedAt - *row.startedAt);
    if (row.plannedAt > m_clock.now() && !row.skip)
        return countdown(row.plannedAt - m_clock.now());
    return {};
}

QVariant OccurrenceModel::data(const QModelIndex& index, int role) const
{
    const HistoryRow* shown = row(index);
    if (!shown)
        return {};
    const StateLook look = lookOf(shown->state, shown->runState, shown->skip);
    switch (role) {
    case Qt::DisplayRole:
        return shortInstant(shown->plannedAt, m_zone, m_clock.now());
    case DetailRole:
        return detail(*shown);
    case Qt::ToolTipRole:
        return QString(fullInstant(shown->plannedAt, m_zone) + u'\n' +
                       say(shown->message.isEmpty() ? shown->skipDetail : shown->message));
    case ToneRole:
        return int(look.tone);
    case IconRole:
        return look.icon;
    case Qt::StatusTipRole:
        return look.word;
    case Qt::AccessibleTextRole:
        return QString(shortInstant(shown->plannedAt, m_zone, m_clock.now()) + u' ' + look.word + u' ' +
                       detail(*shown));
    case OccurrenceRole:
        return QVariant::fromValue(shown->occurrence);
    case FutureRole:
        return index.row() < m_upcoming.size();
    default:
        return {};
    }
}

} // namespace ic
