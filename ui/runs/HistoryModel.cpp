// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/HistoryModel.h"

#include "ui/bridge/ServiceClient.h"
#include "ui/runs/HistoryFilter.h"
#include "ui/runs/HistoryText.h"

#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(UiContext& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context)
{
    connect(&context.theme, &Theme::themeChanged, this, &HistoryModel::refreshLook);
    connect(&context.language, &LanguageSwitch::languageChanged, this, &HistoryModel::refreshLook);
}

void HistoryModel::setQuery(const HistoryQuery& query)
{
    m_query = query;
    reload();
}

void HistoryModel::reload()
{
    ++m_generation;
    m_found = 0;
    requestPage(true);
}

void HistoryModel::requestPage(bool first)
{
    HistoryQuery page = m_query;
    page.limit = kPage;
    if (first)
        m_asOf = m_context.service.clock().now();
    // What is still ahead belongs to the plan, not to the history.
    const Instant end = m_asOf + Millis(1);
    page.to = page.to ? std::min(*page.to, end) : end;
    if (!first) {
        page.beforePlannedAt = m_next->plannedAt;
        page.beforeId = m_next->id;
    }
    m_loading = true;
    whenReady(m_context.service.history(page), this,
              [this, first, generation = m_generation](const Result<HistoryPage>& answer) {
                  if (generation != m_generation)
                      return;
                  m_loading = false;
                  if (answer)
                      takePage(first, *answer);
                  else
                      emit failed(answer.error());
                  // The reader asked for rows, not for a stretch of time: the search goes on by itself.
                  if (answer && answer->next && m_found < kPage)
                      requestPage(false);
                  emit loaded();
              });
}

void HistoryModel::takePage(bool first, const HistoryPage& page)
{
    m_next = page.next;
    m_found += int(page.rows.size());
    if (first) {
        beginResetModel();
        m_rows.assign(page.rows.cbegin(), page.rows.cend());
        endResetModel();
        return;
    }
    if (page.rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.rows.size()) - 1);
    m_rows.insert(m_rows.end(), page.rows.cbegin(), page.rows.cend());
    endInsertRows();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next && !m_loading;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    // A view may ask from within a change of rows, where no further change may begin.
    m_loading = true;
    m_found = 0;
    QMetaObject::invokeMethod(
        this,
        [this, generation = m_generation] {
            if (generation == m_generation)
                requestPage(false);
        },
        Qt::QueuedConnection);
}

void HistoryModel::apply(const QVector<HistoryRow>& rows)
{
    for (const HistoryRow& row : rows)
        applyOne(row);
}

/// A shown row stays even when it no longer passes the filter: nothing vanishes under the reader.
void HistoryModel::applyOne(const HistoryRow& row)
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row, HistoryFilter::comesBefore);
    const int at = int(place - m_rows.begin());
    if (place != m_rows.end() && place->occurrence == row.occurrence) {
        if (*place == row)
            return;
        *place = row;
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
        return;
    }
    const bool beyondLoaded = place == m_rows.end() && m_next;
    if (beyondLoaded || !HistoryFilter::accepts(m_query, row, m_context.service.clock().now()))
        return;
    beginInsertRows({}, at, at);
    m_rows.insert(place, row);
    endInsertRows();
}

int HistoryModel::rowOf(const HistoryRow& row) const
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row, HistoryFilter::comesBefore);
    return place != m_rows.end() && place->occurrence == row.occurrence ? int(place - m_rows.begin()) : -1;
}

int HistoryModel::rowOfRun(RunId run) const
{
    const auto place =
        std::find_if(m_rows.begin(), m_rows.end(), [run](const HistoryRow& row) { return row.run == run; });
    return place == m_rows.end() ? -1 : int(place - m_rows.begin());
}

void HistoryModel::setJobs(const QVector<JobRow>& jobs)
{
    for (const JobRow& row : jobs)
        m_jobs.insert(row.definition.id, row.definition);
    if (!m_rows.empty())
        emit dataChanged(index(0, Job), index(rowCount() - 1, Job), {Qt::DisplayRole});
}

void HistoryModel::refreshLook()
{
    m_icons.clear();
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString HistoryModel::jobName(const JobId& job) const
{
    const auto known = m_jobs.constFind(job);
    return known == m_jobs.cend() ? job.value() : m_context.language.nameOf(*known);
}

// --- what the view asks

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryRow& shown = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::ToolTipRole:
        return column == Message ? HistoryText::message(shown) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Planned ? spoken(shown) : text(shown, column);
    case Qt::DecorationRole:
        return column == Outcome ? QVariant(icon(shown)) : QVariant();
    case Qt::ForegroundRole:
        return color(shown, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (column == Late || column == Duration || column == Rows ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QString HistoryModel::text(const HistoryRow& row, Column column) const
{
    switch (column) {
    case Planned:
        return HistoryText::instant(row.plannedAt);
    case Job:
        return jobName(row.job);
    case Kind:
        return wordFor(row.kind);
    case Outcome:
        return HistoryText::look(row).word;
    case Late:
        return HistoryText::lateness(row);
    case Duration:
        return HistoryText::duration(row);
    case Rows:
        return HistoryText::rows(row.counters);
    case Path:
        return row.path;
    case Session:
        return row.session ? row.session->toIso() : QString();
    default:
        return HistoryText::message(row);
    }
}

QString HistoryModel::spoken(const HistoryRow& row) const
{
    return QStringList{HistoryText::instant(row.plannedAt), jobName(row.job), HistoryText::look(row).word,
                       HistoryText::message(row)}
        .join(u", "_s);
}

QVariant HistoryModel::color(const HistoryRow& row, Column column) const
{
    const Theme& theme = m_context.theme;
    if (column == Outcome)
        return theme.color(HistoryText::look(row).tone);
    if (column == Late && HistoryText::isLate(row))
        return theme.color(Tone::Warning);
    if (column == Planned || column == Job || column == Message || column == Rows)
        return {};
    return theme.color(Tone::Muted);
}

QIcon HistoryModel::icon(const HistoryRow& row) const
{
    const StateLook look = HistoryText::look(row);
    QIcon& cached = m_icons[look.icon + QString::number(int(look.tone))];
    if (cached.isNull())
        cached = m_context.theme.icon(look.icon, look.tone);
    return cached;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            Qt::AlignVCenter |
            (section == Late || section == Duration || section == Rows ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Planned:
        return tr("Planned (KST)", "column of the history");
    case Job:
        return tr("Job", "column of the history");
    case Kind:
        return tr("Trigger", "column of the history");
    case Outcome:
        return tr("Outcome", "column of the history");
    case Late:
        return tr("Started after", "column of the history: how long after the planned instant");
    case Duration:
        return tr("Duration", "column of the history");
    case Rows:
        return tr("Rows", "column of the history");
    case Path:
        return tr("Path", "column of the history: execution path");
    case Session:
        return tr("Session", "column of the history: trading date");
    default:
        return tr("Message", "column of the history");
    }
}

} // namespace ic
