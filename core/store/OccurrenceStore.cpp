// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OccurrenceStore.h"

#include "core/store/Connection.h"
#include "core/store/PhraseColumns.h"

#include <QJsonDocument>
#include <QSet>

namespace ic {

namespace {

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// One changed row is success; none means the row moved on or a later term owns the workspace.
Result<void> exactlyOne(const Result<int>& changed, const char* code, OccurrenceId id)
{
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed != 1) {
        return fail(
            QLatin1String(code),
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                                     "Occurrence %1 is not in the expected state, or another process leads."),
                   id.value()),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was started for it here."));
    }
    return {};
}

/// True when the row was inserted; false when its instant has a row already.
Result<bool> insertRow(Connection& connection, Occurrence& row, qint64 epoch)
{
    const auto id = connection.insertNew(
        "occurrences.plan", {row.job.value(), row.plannedAt.ms, toText(row.kind), row.skipRequested,
                             row.forced, row.definitionVersion, jsonText(row.parameters), epoch});
    if (!id)
        return tl::unexpected(id.error());
    if (*id)
        row.id = OccurrenceId(**id);
    return id->has_value();
}

Occurrence fromRow(const QSqlQuery& query)
{
    Occurrence row;
    row.id = OccurrenceId(query.value(0).toLongLong());
    row.job = JobId(query.value(1).toString());
    row.plannedAt = {query.value(2).toLongLong()};
    row.kind = triggerKindFromText(query.value(3).toString()).value_or(TriggerKind::Cron);
    row.state = occurrenceStateFromText(query.value(4).toString()).value_or(OccurrenceState::Planned);
    row.skipRequested = query.value(5).toBool();
    row.forced = query.value(6).toBool();
    row.definitionVersion = query.value(7).toInt();
    const QString parameters = query.value(8).toString();
    if (parameters.size() > 2)
        row.parameters = QJsonDocument::fromJson(parameters.toUtf8()).object();
    return row;
}

} // namespace

Result<QVector<Occurrence>> OccurrenceStore::plan(Connection& connection, QVector<Occurrence> rows) const
{
    QVector<Occurrence> inserted;
    inserted.reserve(rows.size());
    for (Occurrence& row : rows) {
        const Result<bool> fresh = insertRow(connection, row, m_epoch);
        if (!fresh)
            return tl::unexpected(fresh.error());
        if (*fresh)
            inserted.append(std::move(row));
    }
    return inserted;
}

Result<Occurrence> OccurrenceStore::planOne(Connection& connection, Occurrence row) const
{
    for (int i = 0; i < 1000; ++i) {
        const Result<bool> fresh = insertRow(connection, row, m_epoch);
        if (!fresh)
            return tl::unexpected(fresh.error());
        if (*fresh)
            return row;
        row.plannedAt = row.plannedAt + Millis(1);
    }
    return fail(QStringLiteral("INSTANT_TAKEN"),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "No free instant for %1."), row.job.value()),
                QT_TRANSLATE_NOOP("Phrase", "Try again in a second."));
}

Result<void> OccurrenceStore::explain(Connection& connection, OccurrenceId id, SkipCode code,
                                      const Phrase& detail, Instant at) const
{
    return exactlyOne(
        connection.change("occurrences.explain", {toText(code), detail.english(), phraseValue(detail), at.ms,
                                                  m_epoch, id.value(), m_epoch}),
        "NOT_OPEN", id);
}

Result<void> OccurrenceStore::markWaiting(Connection& connection, OccurrenceId id, Instant at) const
{
    return exactlyOne(connection.change("occurrences.wait", {at.ms, m_epoch, id.value(), m_epoch}),
                      "NOT_OPEN", id);
}

Result<void> OccurrenceStore::claim(Connection& connection, OccurrenceId id, Instant at) const
{
    return exactlyOne(connection.change("occurrences.claim", {at.ms, m_epoch, id.value(), m_epoch}),
                      "NOT_CLAIMED", id);
}

Result<void> OccurrenceStore::markRan(Connection& connection, OccurrenceId id) const
{
    return exactlyOne(connection.change("occurrences.ran", {m_epoch, id.value(), m_epoch}), "NOT_STARTED",
                      id);
}

Result<void> OccurrenceStore::requestSkip(Connection& connection, OccurrenceId id, bool requested) const
{
    return exactlyOne(
        connection.change("occurrences.request_skip", {requested, m_epoch, id.value(), m_epoch}),
        "NOT_PLANNED", id);
}

Result<int> OccurrenceStore::supersede(Connection& connection, const JobId& job, Instant from,
                                       const QVector<Instant>& keep, int newVersion, Instant at) const
{
    const QSet<Instant> kept(keep.begin(), keep.end());
    QVector<qint64> gone, same;
    auto query = connection.run("occurrences.planned_cron_of_job", {job.value(), from.ms});
    if (!query)
        return tl::unexpected(query.error());
    while ((*query)->next())
        (kept.contains({(*query)->value(1).toLongLong()}) ? same : gone)
            .append((*query)->value(0).toLongLong());
    (*query)->finish();
    const Phrase detail(QT_TRANSLATE_NOOP("Phrase", "Definition version %1 no longer plans this instant."),
                        newVersion);
    for (const qint64 id : gone) {
        if (auto done = explain(connection, OccurrenceId(id), SkipCode::Superseded, detail, at); !done)
            return tl::unexpected(done.error());
    }
    for (const qint64 id : same) {
        if (auto done = connection.change("occurrences.set_version", {newVersion, m_epoch, id}); !done)
            return tl::unexpected(done.error());
    }
    return int(gone.size());
}

Result<void> OccurrenceStore::trace(Connection& connection, OccurrenceId id, Instant at,
                                    const Decision& decision) const
{
    return connection
        .change("occurrences.trace",
                {id.value(), at.ms, toText(decision.verdict), QString::fromUtf8(toJson(decision.factors))})
        .map([](int) {});
}

Result<QVector<Occurrence>> OccurrenceStore::open(Connection& connection)
{
    auto query = connection.run("occurrences.open");
    if (!query)
        return tl::unexpected(query.error());
    QVector<Occurrence> rows;
    while ((*query)->next())
        rows.append(fromRow(**query));
    return rows;
}

Result<QHash<JobId, Instant>> OccurrenceStore::cursors(Connection& connection)
{
    auto query = connection.run("occurrences.cursors");
    if (!query)
        return tl::unexpected(query.error());
    QHash<JobId, Instant> result;
    while ((*query)->next())
        result.insert(JobId((*query)->value(0).toString()), {(*query)->value(1).toLongLong()});
    return result;
}

Result<QHash<JobId, int>> OccurrenceStore::plannedVersions(Connection& connection)
{
    auto query = connection.run("occurrences.cursors");
    if (!query)
        return tl::unexpected(query.error());
    QHash<JobId, int> result;
    while ((*query)->next())
        result.insert(JobId((*query)->value(0).toString()), (*query)->value(2).toInt());
    return result;
}

Result<void> OccurrenceStore::setCursor(Connection& connection, const JobId& job, int version,
                                        Instant until) const
{
    return connection.change("occurrences.set_cursor", {job.value(), version, until.ms}).map([](int) {});
}

} // namespace ic
