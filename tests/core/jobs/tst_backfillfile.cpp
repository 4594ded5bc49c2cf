// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/BackfillJob.h"
#include "tests/support/FileFixtures.h"
#include "tests/support/JobBench.h"

#include <QJsonArray>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const QString kHeader = u"date,symbol,open,high,low,close,volume\n"_s;

QString row(const char* date, const QString& symbol, int close)
{
    return u"%1,%2,%3,%3,%3,%3,1000\n"_s.arg(QString::fromLatin1(date), symbol, QString::number(close));
}

QString rows(const char* date, int count, int close = 1'000)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += row(date, QString::number(i).rightJustified(6, u'0'), close);
    return text;
}

} // namespace

class TestBackfillFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<JobBench>(kst("2026-11-23 21:00"));
        m_bench->job = u"krx-daily-backfill"_s;
    }
    void cleanup() { m_bench.reset(); }

    void theSessionsOfTheFileAreStoredAndNobodyIsAsked()
    {
        const JobOutcome outcome = run(rows("2026-11-18", 3) + rows("2026-11-20", 3));
        QCOMPARE(outcome.state, RunState::Succeeded);
        QCOMPARE(outcome.counters.written, 6);
        QCOMPARE(m_bench->session(Market::Kr, day("2026-11-20")).size(), 3);
        QVERIFY(!m_bench->coverage(Market::Kr, day("2026-11-19")));
        QCOMPARE(m_bench->coverage(Market::Kr, day("2026-11-20"))->source, u"FILE"_s);
        QCOMPARE(m_bench->coverage(Market::Kr, day("2026-11-20"))->state, u"COMPLETE"_s);
        QVERIFY(m_bench->internal->asked.isEmpty());
        QVERIFY(m_bench->waiter->waits.isEmpty());
    }

    void fromAndToCutTheFile()
    {
        const JobOutcome outcome = run(rows("2026-11-18", 2) + rows("2026-11-19", 2) + rows("2026-11-20", 2),
                                       {{u"from"_s, u"2026-11-19"_s}, {u"to"_s, u"2026-11-19"_s}});
        QCOMPARE(outcome.counters.written, 2);
        QVERIFY(m_bench->session(Market::Kr, day("2026-11-18")).isEmpty());
    }

    void aFileWithAProblemStoresNothingAndListsIt()
    {
        const JobOutcome outcome = run(rows("2026-11-19", 2) + u"2026-11-20,000001,1,2,3,x,5\n"_s);
        QCOMPARE(outcome.state, RunState::Failed);
        QCOMPARE(outcome.code, u"BAD_FILE"_s);
        QVERIFY(!outcome.retryable);
        QCOMPARE(outcome.details.value(u"problemCount"_s).toInt(), 1);
        QVERIFY(outcome.details.value(u"problems"_s)
                    .toArray()
                    .first()
                    .toString()
                    .startsWith(u"line 4, column close"_s));
        QVERIFY(m_bench->session(Market::Kr, day("2026-11-19")).isEmpty());
        QVERIFY(!m_bench->coverage(Market::Kr, day("2026-11-19")));
    }

    void aFileThatIsNotThereFailsTheRun()
    {
        BackfillJob job(Market::Kr, m_bench->waiter);
        const JobOutcome outcome = m_bench->run(job, {{u"file"_s, u"none.csv"_s}}, TriggerKind::Manual);
        QCOMPARE(outcome.code, u"NO_FILE"_s);
    }

    void daysWithoutASessionAreLeftOut()
    {
        const JobOutcome outcome = run(rows("2026-11-20", 2) + rows("2026-11-21", 2));
        QCOMPARE(outcome.state, RunState::Succeeded);
        QCOMPARE(outcome.counters.written, 2);
        const JobOutcome weekend = run(rows("2026-11-21", 2));
        QCOMPARE(weekend.state, RunState::Skipped);
        QCOMPARE(weekend.code, u"NON_TRADING_DAY"_s);
    }

    void tenYearsOfAFileNeedNoConfirmation()
    {
        const JobOutcome outcome = run(rows("2016-11-18", 1) + rows("2026-11-20", 1));
        QCOMPARE(outcome.state, RunState::Succeeded);
        QCOMPARE(outcome.counters.written, 2);
    }

    void aSessionWithFarFewerNamesIsNotComplete()
    {
        const JobOutcome outcome = run(rows("2026-11-19", 10) + rows("2026-11-20", 7));
        QCOMPARE(outcome.state, RunState::Partial);
        QCOMPARE(m_bench->coverage(Market::Kr, day("2026-11-20"))->state, u"PARTIAL"_s);
    }

    void aFewNamesBesideACompleteSessionLeaveItComplete()
    {
        QVERIFY(run(rows("2026-11-19", 10) + rows("2026-11-20", 10)).state == RunState::Succeeded);
        const QString index = row("2026-11-20", u"IDX:KOSPI"_s, 2'600);
        QCOMPARE(run(index).code, u"ALREADY_COMPLETE"_s);
        const JobOutcome forced = run(index, {{u"force"_s, true}});
        QCOMPARE(forced.state, RunState::Succeeded);
        QCOMPARE(m_bench->session(Market::Kr, day("2026-11-20")).size(), 11);
        QCOMPARE(m_bench->coverage(Market::Kr, day("2026-11-20"))->state, u"COMPLETE"_s);
    }

    void namesOutsideTheConfiguredUniverseAreStoredToo()
    {
        m_bench->job = u"us-daily-backfill"_s;
        BackfillJob job(Market::Us, m_bench->waiter);
        const QString path =
            writeText(m_bench->workspace.folder(), u"us.csv"_s, kHeader + row("2026-11-20", u"ZZZZ"_s, 5));
        const JobOutcome outcome = m_bench->run(job, {{u"file"_s, path}}, TriggerKind::Manual);
        QCOMPARE(outcome.state, RunState::Succeeded);
        const auto bars = m_bench->session(Market::Us, day("2026-11-20"));
        QCOMPARE(bars.size(), 1);
        QVERIFY(bars.first().adjusted);
    }

    void theParameterSaysWhetherPricesAreAdjusted()
    {
        QVERIFY(run(rows("2026-11-20", 1), {{u"adjusted"_s, true}}).state == RunState::Succeeded);
        QVERIFY(m_bench->session(Market::Kr, day("2026-11-20")).first().adjusted);
    }

    void aRunOfAFileIsUndoneLikeAnyOther()
    {
        QVERIFY(run(rows("2026-11-19", 3)).state == RunState::Succeeded);
        const RunId stored = m_bench->lastRun;
        QVERIFY(run(rows("2026-11-19", 3, 2'000), {{u"force"_s, true}}).state == RunState::Succeeded);
        QVERIFY(m_bench->bars.undoRun(m_bench->lastRun, insertRun(m_bench->workspace.store())));
        QCOMPARE(m_bench->session(Market::Kr, day("2026-11-19")).first().close,
                 std::optional(Price::fromUnits(1'000)));
        QVERIFY(m_bench->bars.undoRun(stored, insertRun(m_bench->workspace.store())));
        QVERIFY(m_bench->session(Market::Kr, day("2026-11-19")).isEmpty());
    }

    void aSplitBetweenTwoSessionsOfAFileIsRecognised()
    {
        const QString header = u"date,symbol,open,high,low,close,volume,listed_shares,change\n"_s;
        const QString path = writeText(m_bench->workspace.folder(), u"split.csv"_s,
                                       header + u"2026-11-19,005930,50000,50000,50000,50000,10,1000,0\n"
                                                "2026-11-20,005930,10000,10000,10000,10000,50,5000,0\n"_s);
        BackfillJob job(Market::Kr, m_bench->waiter);
        QCOMPARE(m_bench->run(job, {{u"file"_s, path}}, TriggerKind::Manual).state, RunState::Succeeded);
        const auto actions = JobBench::value(m_bench->bars.actions(Market::Kr, u"005930"_s));
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions.first().numerator, 5);
    }

private:
    JobOutcome run(const QString& text, QJsonObject parameters = {})
    {
        parameters.insert(u"file"_s, writeText(m_bench->workspace.folder(), u"bars.csv"_s, kHeader + text));
        BackfillJob job(Market::Kr, m_bench->waiter);
        return m_bench->run(job, parameters, TriggerKind::Manual);
    }

    std::unique_ptr<JobBench> m_bench;
};

QTEST_GUILESS_MAIN(TestBackfillFile)
#include "tst_backfillfile.moc"
