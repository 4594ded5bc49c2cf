// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Connection.h"
#include "core/time/CronSchedule.h"
#include "tests/support/Storm.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <map>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Answer ask(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Asks the ledger itself, past every class that wrote it.
class Exam
{
public:
    explicit Exam(const QString& workspace)
        : m_connection(
              std::move(*Connection::open(QDir(workspace).filePath(u"ledger.db"_s), Connection::Mode::Read)))
    {}

    QStringList problems()
    {
        want(u"PRAGMA integrity_check"_s, u"ok"_s);
        const QString beat = one(u"SELECT heartbeat FROM leader"_s);
        none(u"due before the last heartbeat, but undecided"_s,
             u"SELECT id FROM occurrences WHERE planned_at < %1 AND state IN ('PLANNED', 'STARTED')"_s.arg(
                 beat));
        want(u"SELECT SUM(state = 'RAN') + SUM(state = 'EXPLAINED') + SUM(state = 'WAITING') - COUNT(*) "
             "FROM occurrences WHERE planned_at < "_s +
                 beat,
             u"0"_s);
        none(u"an occurrence has two runs"_s,
             u"SELECT occurrence_id FROM runs GROUP BY occurrence_id HAVING COUNT(*) > 1"_s);
        none(u"ran without a run, or did not run with one"_s,
             u"SELECT o.id FROM occurrences o LEFT JOIN runs r ON r.occurrence_id = o.id "
             "WHERE (o.state = 'RAN') <> (r.id IS NOT NULL)"_s);
        none(u"a run without an end"_s, u"SELECT id FROM runs WHERE ended_at IS NULL"_s);
        none(u"an attempt without an end"_s, u"SELECT run_id FROM attempts WHERE ended_at IS NULL"_s);
        none(u"two rows of one job for one instant"_s, u"SELECT job_id || '@' || planned_at FROM occurrences "
                                                       u"WHERE COALESCE(skip_code, '') <> 'SUPERSEDED' "
                                                       "GROUP BY job_id, planned_at HAVING COUNT(*) > 1"_s);
        none(u"a half-written session"_s,
             u"SELECT c.market || c.session || ': ' || c.rows || '/' || c.expected FROM session_coverage c "
             "WHERE c.state = 'COMPLETE' AND c.rows * 100 < c.expected * 95"_s);
        none(u"coverage that counts other rows than are there"_s,
             u"SELECT c.market || c.session FROM session_coverage c WHERE c.rows <> (SELECT COUNT(*) FROM "
             u"bars b "
             "WHERE b.market = c.market AND b.bas_dt = c.session)"_s);
        none(u"bars without coverage"_s, u"SELECT DISTINCT b.market || b.bas_dt FROM bars b WHERE NOT EXISTS "
                                         u"(SELECT 1 FROM session_coverage c "
                                         "WHERE c.market = b.market AND c.session = b.bas_dt)"_s);
        none(u"a start whose interrupted run was not taken up again"_s,
             u"SELECT r.id FROM runs r JOIN occurrences o ON o.id = r.occurrence_id WHERE r.state = "
             u"'INTERRUPTED' "
             "AND o.kind IN ('CRON', 'MANUAL', 'RETRY', 'RECOVERY') AND NOT EXISTS (SELECT 1 FROM "
             "occurrences a "
             "WHERE a.job_id = r.job_id AND a.kind = 'RECOVERY' AND a.planned_at >= r.ended_at) AND "
             "(SELECT v.definition ->> '$.retry.class' FROM job_definition_versions v WHERE v.job_id = "
             "r.job_id "
             "AND v.version = r.definition_version) <> 'never'"_s);
        examinePlan();
        return m_problems;
    }

    QString one(const QString& sql)
    {
        const QStringList all = texts(sql);
        return all.isEmpty() ? QString() : all.first();
    }

private:
    QStringList texts(const QString& sql)
    {
        QStringList values;
        auto query = m_connection->runText(sql);
        if (!query)
            m_problems.append(query.error().text());
        while (query && query->next())
            values.append(query->value(0).toString());
        return values;
    }
    void want(const QString& sql, const QString& wanted)
    {
        const QString got = one(sql);
        if (got != wanted)
            m_problems.append(u"%1 answers %2, not %3"_s.arg(sql, got, wanted));
    }
    void none(const QString& what, const QString& sql)
    {
        const QStringList found = texts(sql);
        if (!found.isEmpty())
            m_problems.append(
                u"%1: %2 (%3 in all)"_s.arg(what, found.mid(0, 5).join(u", "_s)).arg(found.size()));
    }

    /// Every instant of each cron expression between the first planned row and the cursor has exactly one
    /// row.
    void examinePlan()
    {
        auto jobs = m_connection->runText(
            u"SELECT c.job_id, c.planned_until, json_extract(v.definition, '$.schedule.cron'), "
            "json_extract(v.definition, '$.schedule.zone') FROM plan_cursors c JOIN job_definition_versions "
            "v "
            "ON v.job_id = c.job_id AND v.version = c.definition_version"_s);
        int examined = 0;
        while (jobs && jobs->next()) {
            const auto schedule =
                CronSchedule::create(jobs->value(2).toString(), jobs->value(3).toByteArray());
            if (schedule)
                examined += examineJob(jobs->value(0).toString(), *schedule, {jobs->value(1).toLongLong()});
        }
        if (examined < 1000)
            m_problems.append(u"only %1 planned instants were found"_s.arg(examined));
    }
    int examineJob(const QString& job, const CronSchedule& schedule, Instant until)
    {
        std::map<qint64, int> rows;
        std::optional<Instant> first;
        auto query = m_connection->runText(
            u"SELECT planned_at, kind FROM occurrences WHERE job_id = ? ORDER BY planned_at"_s, {job});
        while (query && query->next()) {
            ++rows[query->value(0).toLongLong()];
            if (!first && query->value(1).toString() == u"CRON")
                first = Instant{query->value(0).toLongLong()};
        }
        int count = 0;
        for (auto at = first; at && *at <= until; at = schedule.next(*at), ++count) {
            if (rows[at->ms] != 1)
                m_problems.append(u"%1 has %2 rows for %3"_s.arg(job).arg(rows[at->ms]).arg(at->ms));
        }
        return count;
    }

    std::unique_ptr<Connection> m_connection;
    QStringList m_problems;
};

} // namespace

/// kill -9 at any instant loses no committed fact and doubles no start: the real program, killed hundreds of
/// times. IC_TORTURE_KILLS sets how often, IC_TORTURE_SEED repeats a storm, IC_TORTURE_SECONDS how long it
/// may take.
class TestTorture : public QObject
{
    Q_OBJECT

private slots:
    void aSchedulerKilledAtRandomInstantsLosesNothingAndStartsNothingTwice()
    {
        const QString program =
            QDir(qEnvironmentVariable("IC_BIN_DIR", QCoreApplication::applicationDirPath() + u"/../bin"_s))
                .filePath(u"investment-scheduler"_s);
        QVERIFY2(QFileInfo::exists(program), qPrintable(program));
        const int kills = number("IC_TORTURE_KILLS", 300);
        const quint32 seed = quint32(number("IC_TORTURE_SEED", 20261123));
        std::vector<std::unique_ptr<Storm>> storms;
        for (int i = 0; i < kParallel; ++i) {
            storms.push_back(std::make_unique<Storm>(program, seed + quint32(i),
                                                     kills / kParallel + (i < kills % kParallel)));
            storms.back()->begin();
        }
        const auto allOver = [&] {
            return std::ranges::all_of(storms, [](const auto& storm) { return storm->isOver(); });
        };
        const int patience = number("IC_TORTURE_SECONDS", std::max(170, kills)) * 1000;
        const bool over = QTest::qWaitFor(allOver, patience);
        int killed = 0;
        QStringList problems;
        for (size_t i = 0; i < storms.size(); ++i) {
            killed += storms[i]->kills();
            QStringList found = problemsOf(program, *storms[i]);
            if (found.isEmpty())
                continue;
            storms[i]->keepWorkspace();
            problems.append(u"seed %1, workspace %2:\n  %3"_s.arg(seed + quint32(i))
                                .arg(storms[i]->workspace(), found.join(u"\n  "_s)));
        }
        QVERIFY2(problems.isEmpty(), qPrintable(u"after %1 kills\n"_s.arg(killed) + problems.join(u'\n')));
        QVERIFY2(over, "the storm took too long");
        QCOMPARE(killed, kills);
    }

private:
    static constexpr int kParallel = 3;

    static int number(const char* variable, int otherwise)
    {
        bool ok = false;
        const int value = qEnvironmentVariableIntValue(variable, &ok);
        return ok ? value : otherwise;
    }

    static QStringList problemsOf(const QString& program, Storm& storm)
    {
        if (!storm.isOver())
            return {u"not over after %1 kills"_s.arg(storm.kills())};
        QStringList problems;
        if (!storm.problem().isEmpty())
            problems.append(storm.problem());
        const Answer ledger =
            ask(program, {u"ledger"_s, u"verify"_s, u"--quiescent"_s, u"--workspace"_s, storm.workspace()});
        if (ledger.code != 0)
            problems.append(QString::fromUtf8(ledger.out.left(3000) + ledger.err));
        const Answer audit = ask(program, {u"audit"_s, u"verify"_s, u"--workspace"_s, storm.workspace()});
        if (audit.code != 0)
            problems.append(QString::fromUtf8(audit.out.left(3000) + audit.err));
        Exam exam(storm.workspace());
        problems += exam.problems();
        qInfo("%d kills, %d lives reached the ledger, %s occurrences, %s runs, %s recovered, %s undone, %s "
              "bars",
              storm.kills(), storm.reached(), qPrintable(exam.one(u"SELECT COUNT(*) FROM occurrences"_s)),
              qPrintable(exam.one(u"SELECT COUNT(*) FROM runs"_s)),
              qPrintable(exam.one(u"SELECT COUNT(*) FROM runs WHERE state = 'INTERRUPTED'"_s)),
              qPrintable(exam.one(u"SELECT COUNT(*) FROM runs WHERE undone_by IS NOT NULL"_s)),
              qPrintable(exam.one(u"SELECT COUNT(*) FROM bars"_s)));
        return problems;
    }
};

QTEST_GUILESS_MAIN(TestTorture)
#include "tst_torture.moc"
