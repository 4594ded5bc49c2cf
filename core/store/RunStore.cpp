// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunStore.h"

#include "core/store/Connection.h"
#include "core/store/PhraseColumns.h"

#include <QJsonDocument>
#include <algorithm>

namespace ic {

namespace {

Result<void> mustChange(const Result<int>& changed, RunId run)
{
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed != 1) {
        return fail(QStringLiteral("RUN_MOVED"),
                    Phrase(QT_TRANSLATE_NOOP(
                               "Phrase", "Run %1 is not in the expected state, or another process leads."),
                           run.value()),
                    QT_TRANSLATE_NOOP("Phrase", "Its record was left as it is."));
    }
    return {};
}

QVariant sessionValue(const std::optional<TradingDate>& session)
{
    return session ? QVariant(qint64(session->epochDay())) : nullable(std::optional<qint64>());
}

} // namespace

Result<RunId> RunStore::start(Connection& connection, const Occurrence& occurrence, const QString& path,
                              const Phrase& pathReason, Instant at) const
{
    const Result<qint64> run = connection.insert(
        "runs.start", {occurrence.id.value(), occurrence.job.value(), occurrence.definitionVersion,
                       nullable(path), nullable(pathReason), phraseValue(pathReason), at.ms, m_epoch});
    if (!run)
        return tl::unexpected(run.error());
    return connection.change("runs.start_attempt", {*run, 1, at.ms}).map([&](int) { return RunId(*run); });
}

Result<void> RunStore::endAttempt(Connection& connection, RunId run, int attempt, const JobOutcome& outcome,
                                  Instant at) const
{
    return mustChange(
        connection.change("runs.end_attempt",
                          {at.ms, toText(outcome.state), nullable(outcome.code), nullable(outcome.message),
                           phraseValue(outcome.message), run.value(), attempt}),
        run);
}

Result<void> RunStore::waitForRetry(Connection& connection, RunId run, const JobOutcome& outcome) const
{
    return mustChange(
        connection.change("runs.wait_for_retry",
                          {nullable(outcome.code), nullable(outcome.message), phraseValue(outcome.message),
                           nullable(outcome.next), phraseValue(outcome.next), m_epoch, run.value(), m_epoch}),
        run);
}

Result<void> RunStore::startAttempt(Connection& connection, RunId run, int attempt, Instant at) const
{
    const auto resumed =
        mustChange(connection.change("runs.resume", {attempt, m_epoch, run.value(), m_epoch}), run);
    if (!resumed)
        return resumed;
    return connection.change("runs.start_attempt", {run.value(), attempt, at.ms}).map([](int) {});
}

Result<void> RunStore::end(Connection& connection, RunId run, const JobOutcome& outcome, Instant at) const
{
    const JobCounters& c = outcome.counters;
    return mustChange(
        connection.change("runs.end",
                          {toText(outcome.state), at.ms, nullable(outcome.code), nullable(outcome.message),
                           phraseValue(outcome.message), nullable(outcome.next), phraseValue(outcome.next),
                           c.read, c.written, c.skipped, c.rejected, c.orders, c.alerts,
                           sessionValue(outcome.session),
                           QString::fromUtf8(QJsonDocument(outcome.details).toJson(QJsonDocument::Compact)),
                           m_epoch, run.value(), m_epoch}),
        run);
}

Result<void> RunStore::confirm(Connection& connection, RunId run, bool succeeded, const QString& by,
                               const QString& reason) const
{
    const QString state = toText(succeeded ? RunState::Succeeded : RunState::Failed);
    const Phrase message(QT_TRANSLATE_NOOP("Phrase", "Outcome confirmed by %1: %2"), by, reason);
    return mustChange(connection.change("runs.confirm", {state, nullable(message), phraseValue(message),
                                                         m_epoch, run.value(), m_epoch}),
                      run);
}

Result<QVector<RunStore::OpenRun>> RunStore::open(Connection& connection)
{
    auto query = connection.run("runs.open");
    if (!query)
        return tl::unexpected(query.error());
    QVector<OpenRun> rows;
    while ((*query)->next()) {
        const QSqlQuery& q = **query;
        rows.append({RunId(q.value(0).toLongLong()), OccurrenceId(q.value(1).toLongLong()),
                     JobId(q.value(2).toString()),
                     runStateFromText(q.value(3).toString()).value_or(RunState::Running), q.value(4).toInt(),
                     Instant{q.value(5).toLongLong()},
                     QJsonDocument::fromJson(q.value(6).toByteArray()).object(),
                     triggerKindFromText(q.value(7).toString()).value_or(TriggerKind::Cron)});
    }
    return rows;
}

Result<QVector<OutcomeMark>> RunStore::outcomes(Connection& connection, const JobId& job, int count)
{
    auto query = connection.run("runs.outcomes", {job.value(), count});
    if (!query)
        return tl::unexpected(query.error());
    QVector<OutcomeMark> marks;
    while ((*query)->next()) {
        const QSqlQuery& q = **query;
        OutcomeMark mark;
        mark.occurrence = OccurrenceId(q.value(0).toLongLong());
        mark.plannedAt = {q.value(1).toLongLong()};
        mark.state = occurrenceStateFromText(q.value(2).toString()).value_or(OccurrenceState::Explained);
        mark.skip = skipCodeFromText(q.value(3).toString());
        mark.run = runStateFromText(q.value(4).toString());
        mark.durationMs = q.value(5).toLongLong();
        marks.append(mark);
    }
    std::reverse(marks.begin(), marks.end());
    return marks;
}

Result<std::optional<LastRun>> RunStore::last(Connection& connection, const JobId& job)
{
    auto query = connection.run("runs.last", {job.value()});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return std::optional<LastRun>();
    const QSqlQuery& q = **query;
    LastRun last;
    last.run = RunId(q.value(0).toLongLong());
    last.occurrence = OccurrenceId(q.value(1).toLongLong());
    last.state = runStateFromText(q.value(2).toString()).value_or(RunState::Failed);
    last.code = q.value(3).toString();
    last.message = phraseFrom(q, 13, 4);
    last.startedAt = {q.value(5).toLongLong()};
    last.endedAt = {q.value(6).toLongLong()};
    last.counters = {q.value(7).toLongLong(),  q.value(8).toLongLong(),  q.value(9).toLongLong(),
                     q.value(10).toLongLong(), q.value(11).toLongLong(), q.value(12).toLongLong()};
    return std::optional(last);
}

Result<QVector<qint64>> RunStore::durations(Connection& connection, const JobId& job, int count)
{
    auto query = connection.run("runs.durations", {job.value(), count});
    if (!query)
        return tl::unexpected(query.error());
    QVector<qint64> values;
    while ((*query)->next())
        values.append((*query)->value(0).toLongLong());
    return values;
}

Result<QVector<RunStore::SessionFact>> RunStore::sessionFacts(Connection& connection, TradingDate from)
{
    auto query = connection.run("runs.session_facts", {qint64(from.epochDay())});
    if (!query)
        return tl::unexpected(query.error());
    QVector<SessionFact> facts;
    while ((*query)->next()) {
        const QSqlQuery& q = **query;
        facts.append({JobId(q.value(0).toString()), TradingDate(q.value(1).toInt()),
                      RunId(q.value(2).toLongLong()),
                      runStateFromText(q.value(3).toString()).value_or(RunState::Failed),
                      q.value(4).toString(), Instant{q.value(5).toLongLong()}});
    }
    return facts;
}

} // namespace ic
