// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/CoverageModel.h"

#include "ui/shell/TimeText.h"

#include <QLocale>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

CoverageModel::Cell CoverageModel::cellOf(const QString& state)
{
    if (state == "COMPLETE"_L1)
        return Cell::Complete;
    if (state == "PARTIAL"_L1)
        return Cell::Partial;
    return state == "MISSING"_L1 ? Cell::Missing : Cell::NotYet;
}

QString CoverageModel::word(Cell cell)
{
    switch (cell) {
    case Cell::Complete:
        return tr("complete", "coverage of a session");
    case Cell::Partial:
        return tr("partial", "coverage of a session");
    case Cell::Missing:
        return tr("missing", "coverage of a session");
    case Cell::NotCollected:
        return tr("not collected", "coverage of a session");
    case Cell::NotYet:
        break;
    }
    return tr("not yet", "coverage of a session");
}

/// The same market and the same sessions, perhaps with newer ones behind.
bool CoverageModel::isContinuation(const QVector<CoverageDay>& days) const
{
    if (m_days.isEmpty() || days.size() < m_days.size())
        return false;
    return std::equal(m_days.cbegin(), m_days.cend(), days.cbegin(),
                      [](const CoverageDay& a, const CoverageDay& b) {
                          return a.market == b.market && a.session == b.session;
                      });
}

void CoverageModel::setDays(const QVector<CoverageDay>& days)
{
    if (!isContinuation(days)) {
        beginResetModel();
        m_days = days;
        findFirstCollected();
        endResetModel();
        return;
    }
    const int firstBefore = m_firstCollected;
    for (int row = 0; row < m_days.size(); ++row) {
        if (m_days[row] == days[row])
            continue;
        m_days[row] = days[row];
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (days.size() > m_days.size()) {
        beginInsertRows({}, rowCount(), int(days.size()) - 1);
        m_days = days;
        endInsertRows();
    }
    findFirstCollected();
    if (m_firstCollected != firstBefore && rowCount() > 0)
        emit dataChanged(index(0, State), index(rowCount() - 1, State));
}

void CoverageModel::findFirstCollected()
{
    const auto first = std::find_if(m_days.cbegin(), m_days.cend(), [](const CoverageDay& day) {
        return day.rows > 0 || day.run || cellOf(day.state) != Cell::Missing;
    });
    m_firstCollected = int(first - m_days.cbegin());
}

CoverageModel::Cell CoverageModel::cell(int row) const
{
    const Cell stated = cellOf(m_days[row].state);
    return stated == Cell::Missing && row < m_firstCollected ? Cell::NotCollected : stated;
}

int CoverageModel::rowAtOrAfter(TradingDate date) const
{
    const auto place =
        std::lower_bound(m_days.cbegin(), m_days.cend(), date,
                         [](const CoverageDay& day, TradingDate wanted) { return day.session < wanted; });
    return int(place - m_days.cbegin());
}

int CoverageModel::count(Cell wanted) const
{
    int found = 0;
    for (int row = 0; row < rowCount(); ++row)
        found += cell(row) == wanted ? 1 : 0;
    return found;
}

int CoverageModel::gapsBetween(int first, int last) const
{
    int gaps = 0;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row)
        gaps += isGap(row) || cell(row) == Cell::NotCollected ? 1 : 0;
    return gaps;
}

QString CoverageModel::sentence(int row) const
{
    const CoverageDay& shown = m_days[row];
    QStringList facts{word(cell(row))};
    if (cell(row) == Cell::NotCollected)
        facts.first() = tr("not collected, older than the first collected session");
    if (shown.expected > 0)
        facts.append(tr("%1 of %2 rows").arg(countText(shown.rows), countText(shown.expected)));
    else if (shown.rows > 0)
        facts.append(tr("%1 rows").arg(countText(shown.rows)));
    if (!shown.source.isEmpty())
        facts.append(shown.source);
    if (shown.run)
        facts.append(tr("run #%1").arg(shown.run->value()));
    const QString weekday = QLocale().dayName(shown.session.dayOfWeek(), QLocale::ShortFormat);
    return shown.session.toIso() + u' ' + weekday + u": "_s + facts.join(u", "_s);
}

int CoverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

int CoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (column == Rows || column == Expected ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::AccessibleTextRole && column == Session)
        return sentence(index.row());
    if (role != Qt::DisplayRole)
        return {};
    const CoverageDay& shown = m_days[index.row()];
    switch (column) {
    case Session:
        return shown.session.toIso();
    case State:
        return word(cell(index.row()));
    case Rows:
        return countText(shown.rows);
    case Expected:
        return shown.expected > 0 ? countText(shown.expected) : QString();
    case Source:
        return shown.source;
    default:
        return shown.run ? u'#' + QString::number(shown.run->value()) : QString();
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section == Rows || section == Expected ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Session:
        return tr("Session", "column of coverage");
    case State:
        return tr("Coverage", "column of coverage");
    case Rows:
        return tr("Rows", "column of coverage");
    case Expected:
        return tr("Expected", "column of coverage");
    case Source:
        return tr("Source", "column of coverage");
    default:
        return tr("Run", "column of coverage");
    }
}

} // namespace ic
