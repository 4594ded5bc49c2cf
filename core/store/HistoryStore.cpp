// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/HistoryStore.h"

#include "core/store/Connection.h"
#include "core/store/PhraseColumns.h"
#include "core/store/SqlText.h"

#include <QJsonDocument>
#include <algorithm>

namespace ic {

namespace {

/// A page is mostly found among the newest rows; it looks at more and more, but never at more than it can in
/// 100 ms.
constexpr int kFirstSpan = 1'500;
constexpr int kMostScanned = 25'000;
const QString kNewestFirst = QStringLiteral(" ORDER BY o.planned_at DESC, o.id DESC");

std::optional<Instant> instantAt(const QSqlQuery& q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional(Instant{q.value(column).toLongLong()});
}

/// Columns in the order of history.columns.
HistoryRow fromRow(const QSqlQuery& q)
{
    HistoryRow row;
    row.occurrence = OccurrenceId(q.value(0).toLongLong());
    row.job = JobId(q.value(1).toString());
    row.plannedAt = {q.value(2).toLongLong()};
    row.kind = triggerKindFromText(q.value(3).toString()).value_or(TriggerKind::Cron);
    row.state = occurrenceStateFromText(q.value(4).toString()).value_or(OccurrenceState::Planned);
    row.skip = skipCodeFromText(q.value(5).toString());
    row.skipDetail = phraseFrom(q, 24, 6);
    row.definitionVersion = q.value(7).toInt();
    if (q.isNull(8))
        return row;
    row.run = RunId(q.value(8).toLongLong());
    row.runState = runStateFromText(q.value(9).toString());
    row.startedAt = instantAt(q, 10);
    row.endedAt = instantAt(q, 11);
    row.attempts = q.value(12).toInt();
    row.path = q.value(13).toString();
    row.code = q.value(14).toString();
    row.message = phraseFrom(q, 25, 15);
    row.counters = {q.value(16).toLongLong(), q.value(17).toLongLong(), q.value(18).toLongLong(),
                    q.value(19).toLongLong(), q.value(20).toLongLong(), q.value(21).toLongLong()};
    if (!q.isNull(22))
        row.session = TradingDate(q.value(22).toInt());
    if (!q.isNull(23))
        row.undoneBy = RunId(q.value(23).toLongLong());
    row.undoable =
        row.counters.written > 0 && !row.undoneBy && row.endedAt && row.kind != TriggerKind::Shadow;
    return row;
}

/// Conditions of a history query, each with its bound values.
struct Where
{
    QStringList parts;
    QVariantList values;

    void add(const QString& part, const QVariantList& bound = {})
    {
        parts.append(part);
        values += bound;
    }
    void in(const QString& column, const QStringList& texts)
    {
        if (texts.isEmpty())
            return;
        QStringList marks;
        QVariantList bound;
        for (const QString& text : texts) {
            marks.append(QStringLiteral("?"));
            bound.append(text);
        }
        add(column + QStringLiteral(" IN (") + marks.join(QLatin1Char(',')) + QLatin1Char(')'), bound);
    }
};

template <typename Values>
QStringList texts(const Values& values)
{
    QStringList all;
    for (const auto& value : values)
        all.append(toText(value));
    return all;
}

QStringList statesOf(const HistoryQuery& query)
{
    QStringList states;
    if (query.includeRan)
        states.append(QStringLiteral("RAN"));
    if (query.includeExplained)
        states.append(QStringLiteral("EXPLAINED"));
    if (query.includeOpen)
        states.append({QStringLiteral("PLANNED"), QStringLiteral("WAITING"), QStringLiteral("STARTED")});
    return states;
}

QString escapedLike(QString text)
{
    for (const QChar special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(special, QString(QLatin1Char('\\')) + special);
    return QLatin1Char('%') + text + QLatin1Char('%');
}

/// What an index answers: jobs, span of time, cursor.
Where placeOf(const HistoryQuery& query)
{
    Where where;
    QStringList jobs;
    for (const JobId& job : query.jobs)
        jobs.append(job.value());
    where.in(QStringLiteral("o.job_id"), jobs);
    if (query.from)
        where.add(QStringLiteral("o.planned_at >= ?"), {query.from->ms});
    if (query.to)
        where.add(QStringLiteral("o.planned_at < ?"), {query.to->ms});
    if (query.beforePlannedAt) {
        where.add(QStringLiteral("(o.planned_at, o.id) < (?, ?)"),
                  {query.beforePlannedAt->ms, query.beforeId.value()});
    }
    return where;
}

Where whereOf(const HistoryQuery& query)
{
    Where where = placeOf(query);
    where.in(QStringLiteral("o.state"), statesOf(query));
    where.in(QStringLiteral("r.state"), texts(query.runStates));
    where.in(QStringLiteral("o.skip_code"), texts(query.skipCodes));
    if (query.hideNotBuilt)
        where.add(QStringLiteral("o.skip_code IS NOT 'NOT_IMPLEMENTED'"));
    if (!query.text.isEmpty()) {
        const QString like = escapedLike(query.text);
        where.add(QStringLiteral(
                      "(r.message LIKE ? ESCAPE '\\' OR r.code LIKE ? ESCAPE '\\' OR o.skip_detail LIKE ? "
                      "ESCAPE '\\' OR o.job_id LIKE ? ESCAPE '\\')"),
                  {like, like, like, like});
    }
    return where;
}

QString conditions(const Where& where)
{
    return where.parts.isEmpty() ? QString()
                                 : QStringLiteral(" WHERE ") + where.parts.join(QStringLiteral(" AND "));
}

/// The `span`th row from the cursor on, whatever the filter says of it; nullopt when there are fewer. Of
/// several jobs no index gives the order, so then the rows of all count.
Result<std::optional<HistoryCursor>> endOfSpan(Connection& connection, const HistoryQuery& query, int span)
{
    HistoryQuery place = query;
    if (place.jobs.size() > 1)
        place.jobs.clear();
    const Where where = placeOf(place);
    auto row = connection.runText(SqlText::query("history.places") + conditions(where) + kNewestFirst +
                                      QStringLiteral(" LIMIT 1 OFFSET ?"),
                                  where.values + QVariantList{span - 1});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return std::optional<HistoryCursor>();
    return std::optional(
        HistoryCursor{{row->value(0).toLongLong()}, OccurrenceId(row->value(1).toLongLong())});
}

/// Appends what passes the filter from the cursor down to `end`.
Result<void> readSpan(Connection& connection, const HistoryQuery& query,
                      const std::optional<HistoryCursor>& end, QVector<HistoryRow>& into)
{
    Where where = whereOf(query);
    if (end)
        where.add(QStringLiteral("(o.planned_at, o.id) >= (?, ?)"), {end->plannedAt.ms, end->id.value()});
    auto rows = connection.runText(SqlText::query("history.columns") + conditions(where) + kNewestFirst +
                                       QStringLiteral(" LIMIT ?"),
                                   where.values + QVariantList{query.limit});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        into.append(fromRow(*rows));
    return {};
}

HistoryPage withMore(HistoryPage page, HistoryCursor next)
{
    page.hasMore = true;
    page.next = next;
    return page;
}

} // namespace

Result<HistoryPage> HistoryStore::page(Connection& connection, const HistoryQuery& query)
{
    HistoryPage page;
    if (statesOf(query).isEmpty())
        return page;
    HistoryQuery rest = query;
    int scanned = 0;
    for (int span = kFirstSpan; scanned < kMostScanned; span = std::min(4 * span, kMostScanned - scanned)) {
        const auto end = endOfSpan(connection, rest, span);
        if (!end)
            return tl::unexpected(end.error());
        rest.limit = query.limit + 1 - int(page.rows.size());
        if (const auto read = readSpan(connection, rest, *end, page.rows); !read)
            return tl::unexpected(read.error());
        if (page.rows.size() > query.limit) {
            page.rows.removeLast();
            return withMore(std::move(page), {page.rows.last().plannedAt, page.rows.last().occurrence});
        }
        if (!*end)
            return page;
        rest.beforePlannedAt = (*end)->plannedAt;
        rest.beforeId = (*end)->id;
        scanned += span;
    }
    return withMore(std::move(page), {*rest.beforePlannedAt, rest.beforeId});
}

Result<HistoryRow> HistoryStore::byOccurrence(Connection& connection, OccurrenceId id)
{
    auto rows = connection.runText(SqlText::query("history.columns") + QStringLiteral(" WHERE o.id = ?"),
                                   {id.value()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next()) {
        return fail(QStringLiteral("NO_OCCURRENCE"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no occurrence %1."), id.value()),
                    QT_TRANSLATE_NOOP("Phrase", "List them with `runs` or on the Runs page."));
    }
    return fromRow(*rows);
}

Result<RunDetail> HistoryStore::runDetail(Connection& connection, RunId run)
{
    auto rows = connection.runText(SqlText::query("history.columns") + QStringLiteral(" WHERE r.id = ?"),
                                   {run.value()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next()) {
        return fail(QStringLiteral("NO_RUN"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no run %1."), run.value()),
                    QT_TRANSLATE_NOOP("Phrase", "List them with `runs` or on the Runs page."));
    }
    RunDetail detail;
    detail.row = fromRow(*rows);
    auto more = connection.run("history.run_detail", {run.value()});
    if (!more)
        return tl::unexpected(more.error());
    if ((*more)->next()) {
        detail.parameters = QJsonDocument::fromJson((*more)->value(0).toByteArray()).object();
        detail.details = QJsonDocument::fromJson((*more)->value(1).toByteArray()).object();
        detail.next = phraseFrom(**more, 3, 2);
        detail.pathReason = phraseFrom(**more, 5, 4);
    }
    auto attempts = connection.run("history.attempts", {run.value()});
    if (!attempts)
        return tl::unexpected(attempts.error());
    while ((*attempts)->next()) {
        const QSqlQuery& q = **attempts;
        detail.attempts.append({q.value(0).toInt(), Instant{q.value(1).toLongLong()}, instantAt(q, 2),
                                runStateFromText(q.value(3).toString()).value_or(RunState::Running),
                                q.value(4).toString(), phraseFrom(q, 6, 5)});
    }
    return detail;
}

Result<QVector<HistoryStore::Trace>> HistoryStore::traces(Connection& connection, OccurrenceId id)
{
    auto rows = connection.run("occurrences.traces_of", {id.value()});
    if (!rows)
        return tl::unexpected(rows.error());
    QVector<Trace> traces;
    while ((*rows)->next()) {
        traces.append({Instant{(*rows)->value(0).toLongLong()}, (*rows)->value(1).toString(),
                       factorsFromJson((*rows)->value(2).toByteArray())});
    }
    return traces;
}

Result<QVector<DurationPoint>> HistoryStore::durations(Connection& connection, const JobId& job,
                                                       int maxPoints)
{
    auto rows = connection.run("runs.duration_points", {job.value(), maxPoints});
    if (!rows)
        return tl::unexpected(rows.error());
    QVector<DurationPoint> points;
    while ((*rows)->next()) {
        const QSqlQuery& q = **rows;
        points.prepend({RunId(q.value(0).toLongLong()), Instant{q.value(1).toLongLong()},
                        q.value(2).toLongLong(),
                        runStateFromText(q.value(3).toString()).value_or(RunState::Failed)});
    }
    return points;
}

Result<LedgerCounts> HistoryStore::counts(Connection& connection, Instant from, Instant to,
                                          Instant overdueBefore)
{
    auto rows = connection.run("history.counts", {from.ms, to.ms});
    if (!rows)
        return tl::unexpected(rows.error());
    LedgerCounts counts;
    while ((*rows)->next()) {
        const auto state = occurrenceStateFromText((*rows)->value(0).toString());
        const qint64 n = (*rows)->value(1).toLongLong();
        counts.planned += n;
        (state == OccurrenceState::Ran         ? counts.ran
         : state == OccurrenceState::Explained ? counts.explained
                                               : counts.open) += n;
    }
    auto overdue = connection.run("history.overdue", {overdueBefore.ms});
    if (!overdue)
        return tl::unexpected(overdue.error());
    counts.balanced = !(*overdue)->next();
    return counts;
}

} // namespace ic
