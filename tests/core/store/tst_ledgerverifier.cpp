// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DefinitionStore.h"
#include "core/store/LeaderStore.h"
#include "core/store/LedgerVerifier.h"
#include "tests/support/SchedulerHarness.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ic;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Monday 2026-11-23 09:00:30 UTC.
constexpr Instant kStart{1795424430000};

/// Lets the engine write a ledger: a minute job and a job every ten minutes, decided for half an hour, at
/// rest.
void writeLedger(const QString& copy)
{
    SchedulerHarness harness(kStart);
    const QVector<JobDefinition> jobs{SchedulerHarness::job(u"minute"_s),
                                      SchedulerHarness::job(u"ten"_s, u"0 */10 * * * *"_s)};
    for (const JobDefinition& job : jobs)
        harness.add(job);
    harness.store()
        .write([jobs](Connection& c) { return DefinitionStore::seed(c, jobs, kStart); })
        .waitForFinished();
    harness.start();
    for (int minute = 0; minute <= 30; ++minute) {
        if (!QTest::qWaitFor([&] { return harness.scheduler().isIdle(); }))
            qFatal("the engine does not come to rest");
        harness.advance(minute < 30 ? Millis(1min) : Millis(0));
    }
    harness.store()
        .write([now = harness.clock.now()](Connection& c) { return LeaderStore::heartbeat(c, 1, now); })
        .waitForFinished();
    const auto connection = Connection::open(harness.store().file(), Connection::Mode::Write);
    const auto copied = (*connection)->runText(u"VACUUM INTO '%1'"_s.arg(copy));
    if (!copied)
        qFatal("copy: %s", qPrintable(copied.error().text()));
}

/// A copy of that ledger in the hands of somebody who knows SQL.
class Ledger
{
public:
    explicit Ledger(const QString& source)
    {
        const QString file = m_folder.filePath(u"ledger.db"_s);
        if (!QFile::copy(source, file))
            qFatal("cannot copy %s", qPrintable(source));
        m_connection = std::move(*Connection::open(file, Connection::Mode::Write));
        tamper(u"PRAGMA foreign_keys = OFF"_s);
        tamper(u"PRAGMA ignore_check_constraints = ON"_s);
    }

    void tamper(const QString& sql)
    {
        const auto done = m_connection->runText(sql);
        if (!done)
            qFatal("tamper: %s", qPrintable(done.error().text()));
    }
    LedgerReport verify(LedgerVerifier::Options options = {})
    {
        const Result<LedgerReport> report = LedgerVerifier::verify(*m_connection, options);
        if (!report)
            qFatal("verify: %s", qPrintable(report.error().text()));
        return *report;
    }
    QStringList lines(LedgerVerifier::Options options = {})
    {
        QStringList result;
        for (const LedgerViolation& v : verify(options).rows)
            result.append(
                u"%1 %2 %3 %4"_s.arg(v.check, v.table, v.id > 0 ? QString::number(v.id) : u"-"_s, v.what));
        return result;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

} // namespace

class TestLedgerVerifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_source = m_folder.filePath(u"source.db"_s);
        writeLedger(m_source);
    }

    void aLedgerTheEngineWroteHolds()
    {
        Ledger ledger(m_source);
        const LedgerReport report = ledger.verify();
        QCOMPARE(ledger.lines(), QStringList());
        QVERIFY(report.intact());
        QVERIFY(report.occurrences > 3000);
        QCOMPARE(report.runs, 33);
        QCOMPARE(report.due, report.ran + report.explained + report.open);
        QCOMPARE(ledger.lines({true, {}}), QStringList());
    }

    void eachTamperedRowIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const QString& sql, const char* check, const char* table,
                            const char* what) {
            QTest::newRow(name) << sql << QString::fromLatin1(check) << QString::fromLatin1(table)
                                << QString::fromLatin1(what);
        };
        const QString ran = u"(SELECT MAX(id) FROM occurrences WHERE state = 'RAN')"_s;
        const QString run = u"(SELECT MAX(id) FROM runs)"_s;
        row("an undecided row", u"UPDATE occurrences SET state = 'PLANNED' WHERE id = %1"_s.arg(ran), "STATE",
            "occurrences", "is PLANNED, but has run");
        row("a run taken away", u"DELETE FROM runs WHERE id = %1"_s.arg(run), "STATE", "occurrences",
            "is RAN without a run");
        row("an explained row that ran",
            u"UPDATE occurrences SET state = 'EXPLAINED', skip_code = 'HELD' WHERE id = %1"_s.arg(ran),
            "STATE", "occurrences", "is EXPLAINED, but has run");
        row("a run opened again",
            u"UPDATE runs SET ended_at = NULL, state = 'RUNNING' WHERE id = %1"_s.arg(run), "STATE",
            "occurrences", "has not ended");
        row("a started row whose run ended",
            u"UPDATE occurrences SET state = 'STARTED' WHERE id = %1"_s.arg(ran), "STATE", "occurrences",
            "has ended");
        row("a state nobody knows", u"UPDATE occurrences SET state = 'DONE' WHERE id = %1"_s.arg(ran),
            "STATE", "occurrences", "unknown state DONE");
        row("a run of another job", u"UPDATE runs SET job_id = 'ten' WHERE job_id = 'minute' AND id = 2"_s,
            "STATE", "occurrences", "another job");
        row("a start before its instant", u"UPDATE runs SET started_at = 1 WHERE id = %1"_s.arg(run), "STATE",
            "occurrences", "before it was due");
        row("a term of the future", u"UPDATE occurrences SET epoch = 9 WHERE id = %1"_s.arg(ran), "STATE",
            "occurrences", "term 9");
        row("a decision without trace", u"DELETE FROM decision_traces WHERE occurrence_id = %1"_s.arg(ran),
            "STATE", "occurrences", "no START decision");
        row("a run without its occurrence",
            u"UPDATE runs SET occurrence_id = 900000 WHERE id = %1"_s.arg(run), "RUN", "runs",
            "which does not exist");
        row("a run without an end", u"UPDATE runs SET ended_at = NULL WHERE id = %1"_s.arg(run), "RUN",
            "runs", "without an end");
        row("a run that ends before it starts", u"UPDATE runs SET ended_at = 5 WHERE id = %1"_s.arg(run),
            "RUN", "runs", "ends before it starts");
        row("a run without attempt", u"DELETE FROM attempts WHERE run_id = %1"_s.arg(run), "RUN", "runs",
            "has no attempt");
        row("a gap among attempts", u"UPDATE attempts SET attempt = 2 WHERE run_id = %1"_s.arg(run),
            "ATTEMPTS", "runs", "gaps among its attempts");
        row("an attempt too many",
            u"INSERT INTO attempts (run_id, attempt, started_at, ended_at, state) "
            "SELECT run_id, 2, started_at, ended_at, state FROM attempts WHERE run_id = %1"_s.arg(run),
            "ATTEMPTS", "runs", "counts 1 attempts, but has 2");
        row("an outcome its attempt does not have",
            u"UPDATE runs SET state = 'FAILED' WHERE id = %1"_s.arg(run), "ATTEMPTS", "runs",
            "is FAILED, but its last attempt SUCCEEDED");
        row("an undo that is none", u"UPDATE runs SET undone_by = 2 WHERE id = 1"_s, "UNDO", "runs",
            "is no undo");
        row("a trace of nothing",
            u"UPDATE decision_traces SET occurrence_id = 900000 WHERE occurrence_id = %1"_s.arg(ran), "TRACE",
            "decision_traces", "does not exist");
        row("a planned row taken away",
            u"DELETE FROM occurrences WHERE job_id = 'minute' AND planned_at = 1795449600000"_s, "PLAN",
            "occurrences", "has no row for 2026-11-23T16:00:00Z");
        row("a row off the schedule",
            u"UPDATE occurrences SET planned_at = planned_at + 7000 WHERE job_id = 'ten' AND planned_at = 1795449600000"_s,
            "PLAN", "occurrences", "when its version does not fire");
        row("a cursor beyond the plan",
            u"UPDATE plan_cursors SET planned_until = planned_until + 3600000 WHERE job_id = 'ten'"_s, "PLAN",
            "occurrences", "has no row for");
        row("a version nobody saved",
            u"UPDATE occurrences SET definition_version = 7 WHERE job_id = 'ten' AND planned_at = 1795449600000"_s,
            "PLAN", "job_definition_versions", "has no version 7");
        const QString bar =
            u"INSERT INTO bars (market, bas_dt, symbol, name, board, close, volume, adjusted, halted, "
            "source, run_id, updated_at) VALUES ('KR', 20778, '005930', 'x', 'KOSPI', 1, 1, 0, 0, "
            "'SIM', %1, 1)"_s;
        row("bars nobody wrote", bar.arg(900000), "BARS", "bars", "is no run, but wrote 1 bars");
        row("bars without coverage", bar.arg(1), "COVERAGE", "session_coverage",
            "is missing for KRX 2026-11-21");
        row("coverage without bars",
            u"INSERT INTO session_coverage VALUES ('KR', 20778, 5, 5, 'COMPLETE', 'SIM', 1, 1)"_s, "COVERAGE",
            "session_coverage", "says 5 bars for KRX 2026-11-21, but 0 are stored");
        row("before-images of nobody",
            u"INSERT INTO bar_before_images (run_id, market, bas_dt, symbol, existed) VALUES (900000, 'KR', 1, 'x', 0)"_s,
            "IMAGE", "bar_before_images", "does not exist");
    }
    void eachTamperedRowIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, check);
        QFETCH(QString, table);
        QFETCH(QString, what);
        Ledger ledger(m_source);
        ledger.tamper(sql);
        const LedgerReport report = ledger.verify();
        QVERIFY(!report.intact());
        const bool found = std::ranges::any_of(report.rows, [&](const LedgerViolation& v) {
            return v.check == check && v.table == table && v.what.contains(what);
        });
        QVERIFY2(found, qPrintable(ledger.lines().join(u'\n')));
    }

    void twoRunsOfOneOccurrenceAreFoundWithoutTheUniqueKey()
    {
        Ledger ledger(m_source);
        ledger.tamper(u"CREATE TABLE copy AS SELECT * FROM runs"_s);
        ledger.tamper(u"DROP TABLE runs"_s);
        ledger.tamper(u"ALTER TABLE copy RENAME TO runs"_s);
        ledger.tamper(
            u"INSERT INTO runs (id, occurrence_id, job_id, state, definition_version, path, path_reason, "
            u"started_at, "
            "ended_at, attempts, code, message, next, rows_read, rows_written, rows_skipped, rows_rejected, "
            "orders, "
            "alerts, session, details, undone_by, epoch) SELECT id + 1000, occurrence_id, job_id, state, "
            "definition_version, path, "
            "path_reason, started_at, ended_at, attempts, code, message, next, rows_read, rows_written, "
            "rows_skipped, rows_rejected, orders, alerts, session, details, undone_by, epoch "
            "FROM runs WHERE id = 3"_s);
        QVERIFY(ledger.lines().join(u'\n').contains(u"has 2 runs: 3 and 1003"_s));
    }

    void anInstantPlannedTwiceIsFoundWithoutTheUniqueKey()
    {
        Ledger ledger(m_source);
        ledger.tamper(u"DROP INDEX occurrences_key"_s);
        ledger.tamper(u"INSERT INTO occurrences (job_id, planned_at, kind, state, definition_version, epoch) "
                      "VALUES ('ten', 1795449600000, 'CRON', 'PLANNED', 1, 1)"_s);
        QVERIFY(ledger.lines().join(u'\n').contains(u"is planned twice at 2026-11-23T16:00:00Z"_s));
    }

    void aRunningLeaderHasAMinuteToDecide()
    {
        Ledger ledger(m_source);
        const Instant due{1795449600000};
        ledger.tamper(u"UPDATE leader SET heartbeat = %1"_s.arg((due + 59s).ms));
        const auto overdue = [&](LedgerVerifier::Options options) {
            return ledger.lines(options).filter(u"OVERDUE"_s).join(u'\n').contains(u"2026-11-23T16:00:00Z"_s);
        };
        QVERIFY(!overdue({}));
        QVERIFY(overdue({false, Millis(10'000)}));
        QVERIFY(overdue({true, {}}));
        ledger.tamper(u"UPDATE leader SET heartbeat = %1"_s.arg((due + 61s).ms));
        QVERIFY(overdue({}));
    }

    void aCoreThatOnlyServesCommandsMakesNothingOverdue()
    {
        Ledger ledger(m_source);
        ledger.tamper(
            u"UPDATE leader SET heartbeat = %1, holder = 'investment-scheduler (commands only) 1@host'"_s.arg(
                (kStart + 20h).ms));
        QCOMPARE(ledger.lines(), QStringList());
    }

    void quiescenceAllowsNoOpenRun()
    {
        Ledger ledger(m_source);
        ledger.tamper(
            u"UPDATE attempts SET state = 'RUNNING', ended_at = NULL WHERE run_id = (SELECT MAX(id) FROM runs)"_s);
        ledger.tamper(
            u"UPDATE runs SET state = 'RUNNING', ended_at = NULL WHERE id = (SELECT MAX(id) FROM runs)"_s);
        ledger.tamper(u"UPDATE occurrences SET state = 'STARTED' WHERE id = "
                      "(SELECT occurrence_id FROM runs WHERE ended_at IS NULL)"_s);
        QCOMPARE(ledger.lines(), QStringList());
        const QStringList open = ledger.lines({true, {}});
        QCOMPARE(open.size(), 1);
        QVERIFY(open.first().contains(u"is STARTED although it was due"_s));
    }

    void anEditedScheduleLeavesNoGap()
    {
        Ledger ledger(m_source);
        const Instant edited = kStart + 30min;
        ledger.tamper(u"INSERT INTO job_definition_versions SELECT job_id, 2, "
                      "json_set(definition, '$.schedule.cron', '0 */20 * * * *'), %1, 'minji', 'slower' "
                      "FROM job_definition_versions WHERE job_id = 'ten'"_s.arg(edited.ms));
        ledger.tamper(
            u"UPDATE occurrences SET definition_version = 2 WHERE job_id = 'ten' AND planned_at > %1 "
            "AND planned_at % 1200000 = 0"_s.arg(edited.ms));
        ledger.tamper(
            u"UPDATE occurrences SET state = 'EXPLAINED', skip_code = 'SUPERSEDED', decided_at = 1 "
            "WHERE job_id = 'ten' AND planned_at > %1 AND planned_at % 1200000 <> 0"_s.arg(edited.ms));
        ledger.tamper(u"UPDATE plan_cursors SET definition_version = 2 WHERE job_id = 'ten'"_s);
        QCOMPARE(ledger.lines(), QStringList());
        ledger.tamper(
            u"UPDATE occurrences SET state = 'EXPLAINED', skip_code = 'SUPERSEDED', decided_at = 1 "
            "WHERE job_id = 'ten' AND definition_version = 2 AND planned_at = "
            "(SELECT MIN(planned_at) FROM occurrences WHERE job_id = 'ten' AND definition_version = 2)"_s);
        QVERIFY(ledger.lines().join(u'\n').contains(u"has no row for 2026-11-23T09:40:00Z"_s));
    }

    void aManualRowMayHoldACronInstant()
    {
        Ledger ledger(m_source);
        ledger.tamper(
            u"UPDATE occurrences SET kind = 'MANUAL' WHERE job_id = 'ten' AND planned_at = 1795449600000"_s);
        QCOMPARE(ledger.lines(), QStringList());
    }

    void manyViolationsAreCountedAndSomeListed()
    {
        Ledger ledger(m_source);
        ledger.tamper(u"UPDATE occurrences SET epoch = 9"_s);
        const LedgerReport report = ledger.verify();
        QCOMPARE(report.violations, report.occurrences);
        QCOMPARE(report.rows.size(), LedgerReport::kKept);
    }

private:
    QTemporaryDir m_folder;
    QString m_source;
};

QTEST_GUILESS_MAIN(TestLedgerVerifier)
#include "tst_ledgerverifier.moc"
