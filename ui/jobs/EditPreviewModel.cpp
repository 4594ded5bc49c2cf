// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/EditPreviewModel.h"

#include "ui/shell/TimeText.h"

namespace ic {

EditPreviewModel::EditPreviewModel(const Clock& clock, const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock), m_theme(theme)
{}

/// Rows are replaced one by one, so the view does not jump while somebody types.
void EditPreviewModel::set(const QVector<PreviewInstant>& instants, const QByteArray& zone,
                           NonTradingDayRule rule)
{
    m_zone = zone;
    m_rule = rule;
    const int before = int(m_instants.size());
    const int after = int(instants.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_instants.resize(after);
        endRemoveRows();
    }
    const int common = std::min(before, after);
    std::copy_n(instants.cbegin(), common, m_instants.begin());
    if (common > 0)
        emit dataChanged(index(0, 0), index(common - 1, NoteColumn));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_instants.append(instants.mid(before));
        endInsertRows();
    }
}

int EditPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_instants.size());
}

int EditPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QString EditPreviewModel::side(const PreviewInstant& instant, bool there) const
{
    return there ? shortInstant(instant.at, m_zone, m_clock.now()) : QString();
}

QString EditPreviewModel::note(const PreviewInstant& instant) const
{
    QStringList notes;
    if (!instant.tradingDay)
        notes.append(m_rule == NonTradingDayRule::Skip ? tr("no session, not run") : tr("no session, runs"));
    if (instant.dstDiffers)
        notes.append(tr("clock change"));
    if (instant.collisions.size() == 1)
        notes.append(tr("with %1").arg(instant.collisions.first().value()));
    else if (!instant.collisions.isEmpty())
        notes.append(tr("with %1 jobs").arg(instant.collisions.size()));
    return notes.join(QStringLiteral(", "));
}

/// The note with the names of all jobs that start at the same instant.
QString EditPreviewModel::longNote(const PreviewInstant& instant) const
{
    QStringList lines{note(instant)};
    if (instant.collisions.size() > 1) {
        for (const JobId& other : instant.collisions)
            lines.append(other.value());
    }
    return lines.join(QLatin1Char('\n'));
}

Tone EditPreviewModel::tone(const PreviewInstant& instant, int column) const
{
    if (column == NoteColumn)
        return instant.tradingDay && !instant.dstDiffers ? Tone::Muted : Tone::Warning;
    if (instant.inOld == instant.inNew)
        return Tone::Text;
    return column == OldColumn ? Tone::Error : Tone::Ok;
}

QVariant EditPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewInstant& instant = m_instants[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == OldColumn   ? side(instant, instant.inOld)
               : index.column() == NewColumn ? side(instant, instant.inNew)
                                             : note(instant);
    case Qt::ForegroundRole:
        return m_theme.color(tone(instant, index.column()));
    case Qt::FontRole:
        if (index.column() == OldColumn && instant.inOld && !instant.inNew) {
            QFont gone = m_theme.textFont();
            gone.setStrikeOut(true);
            return gone;
        }
        return index.column() == NoteColumn ? m_theme.smallFont() : m_theme.textFont();
    case Qt::ToolTipRole:
        return index.column() == NoteColumn ? longNote(instant) : fullInstant(instant.at, m_zone);
    case Qt::AccessibleTextRole:
        if (instant.inOld != instant.inNew && index.column() != NoteColumn)
            return index.column() == OldColumn
                       ? (instant.inOld ? tr("removed %1").arg(side(instant, true)) : QString())
                       : (instant.inNew ? tr("added %1").arg(side(instant, true)) : QString());
        return data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

QVariant EditPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OldColumn:
        return tr("Now", "column: instants of the present schedule");
    case NewColumn:
        return tr("After saving", "column: instants of the edited schedule");
    default:
        return tr("Note", "column: what is odd about an instant");
    }
}

} // namespace ic
