// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Decision.h"
#include "core/domain/Lifecycle.h"
#include "core/store/Connection.h"
#include "core/store/Migrator.h"
#include "core/store/SqlText.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

/// The constraints of the ledger: exactly the words of Lifecycle.h, at a price that every write can pay.
class TestLedgerChecks : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;

    bool run(const QString& sql)
    {
        const auto done = m_connection->runText(sql);
        if (!done)
            m_complaint = done.error().text();
        return done.has_value();
    }
    QStringList column(const QString& sql, int index = 0)
    {
        auto query = m_connection->runText(sql);
        QStringList values;
        while (query && query->next())
            values << query->value(index).toString();
        return values;
    }
    void open(const QString& name)
    {
        auto opened = Connection::open(m_folder.filePath(name), Connection::Mode::Write);
        QVERIFY(opened);
        m_connection = std::move(*opened);
    }
    void fill()
    {
        QVERIFY(
            run(u"INSERT INTO occurrences (id, job_id, planned_at, kind, state, definition_version, epoch) "
                "VALUES (1, 'a', 1, 'CRON', 'PLANNED', 1, 1)"_s));
        QVERIFY(
            run(u"INSERT INTO runs (id, occurrence_id, job_id, state, definition_version, started_at, epoch) "
                "VALUES (1, 1, 'a', 'RUNNING', 1, 1, 1)"_s));
        QVERIFY(
            run(u"INSERT INTO attempts (run_id, attempt, started_at, state) VALUES (1, 1, 1, 'RUNNING')"_s));
        QVERIFY(run(u"INSERT INTO decision_traces VALUES (1, 1, 'START', '[]')"_s));
    }
    /// Whether the row of the table takes the word; the other columns are set so that only it can be at
    /// fault.
    bool takes(const QString& table, const QString& assignments)
    {
        (void)run(u"SAVEPOINT word"_s);
        const bool taken = run(u"UPDATE %1 SET %2"_s.arg(table, assignments));
        (void)run(u"ROLLBACK TO word"_s);
        (void)run(u"RELEASE word"_s);
        return taken;
    }

    QString m_complaint;

private slots:
    void init()
    {
        m_connection.reset();
        open(QString::fromLatin1(QTest::currentTestFunction()));
    }
    void cleanup() { m_connection.reset(); }

    void exactlyTheWordsOfTheLifecycleAreTaken()
    {
        QVERIFY(Migrator::migrate(*m_connection));
        fill();
        for (const TriggerKind kind : allTriggerKinds())
            QVERIFY2(takes(u"occurrences"_s, u"kind = '%1'"_s.arg(toText(kind))), qPrintable(m_complaint));
        for (const OccurrenceState state : allOccurrenceStates()) {
            const QString skip = state == OccurrenceState::Explained ? u"'HELD'"_s : u"NULL"_s;
            QVERIFY2(takes(u"occurrences"_s,
                           u"decided_at = 1, skip_code = %1, state = '%2'"_s.arg(skip, toText(state))),
                     qPrintable(m_complaint));
        }
        for (const SkipCode code : allSkipCodes())
            QVERIFY2(takes(u"occurrences"_s,
                           u"decided_at = 1, state = 'EXPLAINED', skip_code = '%1'"_s.arg(toText(code))),
                     qPrintable(m_complaint));
        for (const RunState state : allRunStates()) {
            const QString end = isTerminal(state) || state == RunState::Unknown ? u"2"_s : u"NULL"_s;
            QVERIFY2(takes(u"runs"_s, u"ended_at = %1, state = '%2'"_s.arg(end, toText(state))),
                     qPrintable(m_complaint));
            if (state != RunState::RetryWait)
                QVERIFY2(takes(u"attempts"_s, u"ended_at = %1, state = '%2'"_s.arg(end, toText(state))),
                         qPrintable(m_complaint));
        }
        for (const auto verdict :
             {Decision::Verdict::Start, Decision::Verdict::Wait, Decision::Verdict::Skip})
            QVERIFY(takes(u"decision_traces"_s, u"verdict = '%1'"_s.arg(toText(verdict))));
    }

    void everyOtherWordIsRefused_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("assignments");
        QTest::newRow("kind") << u"occurrences"_s << u"kind = 'cron'"_s;
        QTest::newRow("no kind") << u"occurrences"_s << u"kind = NULL"_s;
        QTest::newRow("state") << u"occurrences"_s << u"decided_at = 1, state = 'DONE'"_s;
        QTest::newRow("code") << u"occurrences"_s
                              << u"decided_at = 1, state = 'EXPLAINED', skip_code = 'X'"_s;
        QTest::newRow("no code") << u"occurrences"_s << u"decided_at = 1, state = 'EXPLAINED'"_s;
        QTest::newRow("undecided") << u"occurrences"_s << u"state = 'STARTED'"_s;
        QTest::newRow("run") << u"runs"_s << u"ended_at = 2, state = 'DONE'"_s;
        QTest::newRow("run that ended") << u"runs"_s << u"ended_at = 2"_s;
        QTest::newRow("attempt") << u"attempts"_s << u"ended_at = 2, state = 'DONE'"_s;
        QTest::newRow("attempt that waits") << u"attempts"_s << u"ended_at = 2, state = 'RETRY_WAIT'"_s;
        QTest::newRow("verdict") << u"decision_traces"_s << u"verdict = 'RUN'"_s;
    }
    void everyOtherWordIsRefused()
    {
        QFETCH(QString, table);
        QFETCH(QString, assignments);
        QVERIFY(Migrator::migrate(*m_connection));
        fill();
        QVERIFY(!takes(table, assignments));
        QVERIFY2(m_complaint.contains(u"constraint"_s), qPrintable(m_complaint));
    }

    /// SQLite builds a table in memory for each such list whenever a row is written.
    void noListOfThreeWordsIsLookedUpWhenTheLedgerIsWritten()
    {
        QVERIFY(Migrator::migrate(*m_connection));
        static const QRegularExpression list(u" IN \\([^,)]*,[^,)]*,"_s);
        const QStringList texts = column(
            u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name IN ('occurrences', 'runs', "
            "'attempts', 'decision_traces')"_s);
        QVERIFY(texts.size() > 8);
        for (const QString& text : texts)
            QVERIFY2(!list.match(text).hasMatch(), qPrintable(text));
    }

    void aLedgerOfTheFormerVersionKeepsItsRowsAndGetsTheChecks()
    {
        auto migrations = Migrator::shipped();
        migrations.removeIf([](const auto& migration) { return migration.version > 5; });
        QCOMPARE(Migrator::migrate(*m_connection, migrations).value_or(0), 5);
        fill();
        open(QString::fromLatin1(QTest::currentTestFunction()));
        QVERIFY(Migrator::migrate(*m_connection).value_or(0) >= 6);
        QCOMPARE(column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        QCOMPARE(column(u"SELECT state FROM runs"_s), QStringList{u"RUNNING"_s});
        QVERIFY(!takes(u"runs"_s, u"ended_at = 2, state = 'DONE'"_s));
        QVERIFY(takes(u"occurrences"_s, u"skip_detail_phrase = '{}'"_s));
        open(QString::fromLatin1(QTest::currentTestFunction()));
        QVERIFY(!takes(u"occurrences"_s, u"kind = 'X'"_s)); // also for who opens it later
    }

    /// A year of history must not be walked through to learn that nothing is overdue.
    void whatIsOpenIsFoundByItsIndex_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QString>("index");
        QTest::newRow("overdue") << QByteArray("history.overdue") << u"occurrences_open"_s;
        QTest::newRow("heartbeat") << QByteArray("leader.heartbeat") << u"occurrences_open"_s;
        QTest::newRow("open occurrences") << QByteArray("occurrences.open") << u"occurrences_open"_s;
        QTest::newRow("open runs") << QByteArray("runs.open") << u"runs_open"_s;
        QTest::newRow("plan of a job")
            << QByteArray("occurrences.planned_cron_of_job") << u"occurrences_by_job"_s;
    }
    void whatIsOpenIsFoundByItsIndex()
    {
        QFETCH(QByteArray, statement);
        QFETCH(QString, index);
        QVERIFY(Migrator::migrate(*m_connection));
        const QString plan =
            column(u"EXPLAIN QUERY PLAN "_s + SqlText::query(statement.constData()), 3).join(u'\n');
        QVERIFY2(plan.contains(index), qPrintable(plan));
    }
};

QTEST_GUILESS_MAIN(TestLedgerChecks)
#include "tst_ledgerchecks.moc"
