// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobMatrixModel.h"

#include "ui/jobs/ScheduleText.h"
#include "ui/shell/Say.h"
#include "ui/shell/TimeText.h"

#include <algorithm>

namespace ic {

namespace {

constexpr quintptr kLayerId = 0; // a job's internal id is its layer + 1

} // namespace

JobMatrixModel::JobMatrixModel(const Clock& clock, const LanguageSwitch& language, QObject* parent)
    : QAbstractItemModel(parent), m_clock(clock), m_language(language)
{
    connect(&language, &LanguageSwitch::languageChanged, this, &JobMatrixModel::relabel);
}

void JobMatrixModel::relabel()
{
    for (int layer = 0; layer < kLayers; ++layer) {
        for (Entry& entry : m_layers[size_t(layer)])
            cache(entry);
        const QModelIndex parent = index(layer, 0);
        if (const int count = rowCount(parent); count > 0)
            emit dataChanged(index(0, 0, parent), index(count - 1, kColumns - 1, parent));
    }
    emit dataChanged(index(0, 0), index(kLayers - 1, kColumns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

void JobMatrixModel::cache(Entry& entry) const
{
    const JobDefinition& definition = entry.row.definition;
    entry.name = m_language.nameOf(definition);
    entry.schedule = scheduleSentence(definition, m_language.language());
    entry.state = stateCell(entry.row, m_clock.now());
    entry.executor = executorCell(entry.row);
    entry.filter = QStringList{definition.nameEn, definition.nameKo, definition.id.value(), entry.state.first,
                               entry.executor.first}
                       .join(u'\n');
}

std::optional<std::pair<int, int>> JobMatrixModel::find(const JobId& id) const
{
    for (int layer = 0; layer < kLayers; ++layer) {
        const auto& jobs = m_layers[size_t(layer)];
        const auto found = std::ranges::find(jobs, id, [](const Entry& e) { return e.row.definition.id; });
        if (found != jobs.end())
            return std::pair(layer, int(found - jobs.begin()));
    }
    return {};
}

void JobMatrixModel::applySnapshot(const QVector<JobRow>& rows)
{
    removeMissing(rows);
    apply(rows);
}

void JobMatrixModel::apply(const QVector<JobRow>& rows)
{
    QVector<JobId> ids;
    for (const JobRow& row : rows) {
        upsert(row);
        ids.append(row.definition.id);
    }
    emit jobsUpdated(ids);
}

void JobMatrixModel::removeMissing(const QVector<JobRow>& rows)
{
    QSet<JobId> kept;
    for (const JobRow& row : rows)
        kept.insert(row.definition.id);
    for (int layer = 0; layer < kLayers; ++layer) {
        auto& jobs = m_layers[size_t(layer)];
        for (int i = int(jobs.size()) - 1; i >= 0; --i) {
            if (kept.contains(jobs[size_t(i)].row.definition.id))
                continue;
            beginRemoveRows(index(layer, 0), i, i);
            jobs.erase(jobs.begin() + i);
            endRemoveRows();
        }
    }
}

void JobMatrixModel::upsert(const JobRow& row)
{
    const int wanted = int(row.definition.layer);
    auto place = find(row.definition.id);
    if (place && place->first != wanted) {
        auto& jobs = m_layers[size_t(place->first)];
        beginRemoveRows(index(place->first, 0), place->second, place->second);
        jobs.erase(jobs.begin() + place->second);
        endRemoveRows();
        place.reset();
    }
    auto& jobs = m_layers[size_t(wanted)];
    if (!place) {
        Entry entry{row};
        cache(entry);
        beginInsertRows(index(wanted, 0), int(jobs.size()), int(jobs.size()));
        jobs.push_back(std::move(entry));
        endInsertRows();
        return;
    }
    Entry& entry = jobs[size_t(place->second)];
    if (entry.row == row)
        return;
    entry.row = row;
    cache(entry);
    const QModelIndex parent = index(wanted, 0);
    emit dataChanged(index(place->second, 0, parent), index(place->second, kColumns - 1, parent));
}

void JobMatrixModel::tick(const QModelIndexList& visibleJobs)
{
    for (const QModelIndex& job : visibleJobs) {
        const QModelIndex parent = job.parent();
        if (!parent.isValid())
            continue;
        Entry& entry = m_layers[size_t(parent.row())][size_t(job.row())];
        const bool running = !entry.row.running.isEmpty();
        if (running)
            entry.state = stateCell(entry.row, m_clock.now());
        const auto changed = [&](int from, int to) {
            emit dataChanged(index(job.row(), from, parent), index(job.row(), to, parent),
                             {Qt::DisplayRole, SecondLineRole});
        };
        if (running)
            changed(StateColumn, LastColumn);
        else
            changed(NextColumn, NextColumn);
    }
}

const JobRow* JobMatrixModel::row(const JobId& id) const
{
    const auto place = find(id);
    return place ? &m_layers[size_t(place->first)][size_t(place->second)].row : nullptr;
}

const JobRow* JobMatrixModel::row(const QModelIndex& index) const
{
    const Entry* found = entry(index);
    return found ? &found->row : nullptr;
}

QModelIndex JobMatrixModel::indexOf(const JobId& id, int column) const
{
    const auto place = find(id);
    return place ? index(place->second, column, index(place->first, 0)) : QModelIndex();
}

QVector<JobRow> JobMatrixModel::rows() const
{
    QVector<JobRow> all;
    for (const auto& jobs : m_layers)
        for (const Entry& entry : jobs)
            all.append(entry.row);
    return all;
}

QVector<JobRow> JobMatrixModel::attention() const
{
    QVector<JobRow> wanting = rows();
    wanting.removeIf([](const JobRow& row) { return row.attention.isEmpty(); });
    return wanting;
}

QModelIndex JobMatrixModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kLayerId);
}

QModelIndex JobMatrixModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kLayerId)
        return {};
    return createIndex(int(child.internalId() - 1), 0, kLayerId);
}

int JobMatrixModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return kLayers;
    const bool isLayer = parent.internalId() == kLayerId && parent.column() == 0;
    return isLayer ? int(m_layers[size_t(parent.row())].size()) : 0;
}

int JobMatrixModel::columnCount(const QModelIndex&) const
{
    return kColumns;
}

const JobMatrixModel::Entry* JobMatrixModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kLayerId)
        return nullptr;
    return &m_layers[size_t(index.internalId() - 1)][size_t(index.row())];
}

QVariant JobMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry* job = entry(index);
    return job ? jobData(*job, index.column(), role) : layerData(index, role);
}

QVariant JobMatrixModel::layerData(const QModelIndex& index, int role) const
{
    const auto layer = Layer(index.row());
    if (role == LayerRole)
        return int(layer);
    if (index.column() == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return layerName(layer);
    if (role == RowRole)
        return QVariant::fromValue<const JobRow*>(nullptr);
    return {};
}

CellText JobMatrixModel::cell(const Entry& entry, int column) const
{
    switch (column) {
    case StateColumn:
        return entry.state;
    case NameColumn:
        return {entry.name, entry.row.definition.id.value()};
    case ExecutorColumn:
        return entry.executor;
    case ScheduleColumn:
        return {entry.schedule};
    case NextColumn:
        return nextRunCell(entry.row, m_clock.now());
    case LastColumn:
        return lastRunCell(entry.row, m_clock.now());
    default:
        return {};
    }
}

/// A job that is not built is planned and explained, but nothing of it starts: it stays in the background.
Tone JobMatrixModel::toneOf(const Entry& entry, int column) const
{
    const Tone tone = cell(entry, column).tone;
    return tone == Tone::Text && !entry.row.definition.implemented ? Tone::Muted : tone;
}

QVariant JobMatrixModel::jobData(const Entry& entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cell(entry, column).first;
    case SecondLineRole:
        return cell(entry, column).second;
    case ToneRole:
        return int(toneOf(entry, column));
    case SecondToneRole:
        return int(cell(entry, column).secondTone);
    case IconRole:
        return cell(entry, column).icon;
    case RowRole:
        return QVariant::fromValue(&entry.row);
    case RawRole:
        return raw(entry, column);
    case FilterRole:
        return entry.filter;
    case LayerRole:
        return int(entry.row.definition.layer);
    case Qt::ToolTipRole:
        return toolTip(entry, column);
    case Qt::AccessibleTextRole:
        return column == NameColumn ? accessibleRow(entry.row, entry.name, m_clock.now())
                                    : QString(cell(entry, column).first + u' ' + cell(entry, column).second);
    default:
        return {};
    }
}

QVariant JobMatrixModel::raw(const Entry& entry, int column) const
{
    const JobRow& row = entry.row;
    switch (column) {
    case StateColumn:
        return row.running.isEmpty() ? (row.lastRun ? int(row.lastRun->state) : -1)
                                     : int(row.running.first().state);
    case NextColumn:
        return row.nextRun ? QVariant(row.nextRun->ms) : QVariant();
    case LastColumn:
        return row.lastRun ? QVariant(row.lastRun->endedAt.ms) : QVariant();
    default:
        return cell(entry, column).first;
    }
}

QString JobMatrixModel::toolTip(const Entry& entry, int column) const
{
    const JobRow& row = entry.row;
    switch (column) {
    case StateColumn:
        return row.attention.isEmpty() ? entry.state.first : attentionSentence(row);
    case NameColumn:
        return m_language.descriptionOf(row.definition);
    case ExecutorColumn:
        return say(row.path.why);
    case ScheduleColumn:
        return scheduleDetail(row.definition);
    case NextColumn:
        return row.nextRun ? fullInstant(*row.nextRun, row.definition.zone) : QString();
    case LastColumn:
        return row.lastRun ? fullInstant(row.lastRun->startedAt, row.definition.zone) + u'\n' +
                                 say(row.lastRun->message)
                           : QString();
    default:
        return tr("The last 20 occurrences, the newest on the right");
    }
}

QVariant JobMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section == NextColumn || section == LastColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State", "column: where the job stands");
    case NameColumn:
        return tr("Job", "column: name and id");
    case ExecutorColumn:
        return tr("Executor", "column: who does the work");
    case ScheduleColumn:
        return tr("Schedule", "column: when it runs");
    case NextColumn:
        return tr("Next run", "column: instant and countdown");
    case LastColumn:
        return tr("Last run", "column: instant, result, duration");
    case OutcomesColumn:
        return tr("Last 20", "column: strip of outcomes");
    default:
        return {};
    }
}

Qt::ItemFlags JobMatrixModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!entry(index))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> JobMatrixModel::roleNames() const
{
    auto names = QAbstractItemModel::roleNames();
    names.insert(
        {{RowRole, "row"}, {SecondLineRole, "secondLine"}, {RawRole, "raw"}, {FilterRole, "filter"}});
    return names;
}

} // namespace ic
