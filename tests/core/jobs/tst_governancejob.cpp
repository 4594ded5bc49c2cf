// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/FactorDecayJob.h"
#include "core/jobs/GovernanceJob.h"
#include "core/store/SettingStore.h"
#include "tests/support/ResearchBench.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

/// The two monthly checks over the simulated market.
class TestGovernanceJob : public QObject
{
    Q_OBJECT

    static void set(ResearchBench& bench, const QString& name, const QString& value)
    {
        auto done = bench.workspace.store().write([=, at = bench.clock.now()](Connection& c) {
            return SettingStore::set(c, name, value, 0, u"kim"_s, u"test"_s, at);
        });
        done.waitForFinished();
        QVERIFY(done.result());
    }
    static QVector<GovernanceRow> rows(ResearchBench& bench)
    {
        return JobBench::value(bench.research.governance(100));
    }

private slots:
    void everyStrategyOfBothMarketsGetsAVerdict()
    {
        ResearchBench bench(kst("2026-11-01 02:00"));
        bench.fill(Market::Kr, 260);
        GovernanceJob job;
        const JobOutcome outcome = bench.run(job);
        QVERIFY2(outcome.state == RunState::Succeeded, qPrintable(outcome.message.english()));
        const auto found = rows(bench);
        QCOMPARE(found.size(), 8);
        for (const GovernanceRow& row : found) {
            QCOMPARE(row.run, bench.lastRun);
            if (row.market == Market::Us) {
                QCOMPARE(row.verdict, u"INSUFFICIENT"_s);
                QCOMPARE(row.findings, QStringList{u"SHORT_HISTORY"_s});
            } else {
                QVERIFY2(row.verdict != u"FAILED"_s, qPrintable(row.findings.join(u' ')));
                QVERIFY(row.mddPct && row.returnPct);
                QVERIFY(row.backtest);
                const BacktestDetail kept = JobBench::value(bench.research.backtest(*row.backtest));
                QCOMPARE(kept.row.by, bench.job);
                QCOMPARE(kept.curve.last().date, row.to);
            }
        }
    }

    void withoutBarsNothingCountsAsHealthy()
    {
        ResearchBench bench(kst("2026-11-01 02:00"));
        GovernanceJob job;
        const JobOutcome outcome = bench.run(job);
        QCOMPARE(outcome.state, RunState::Partial);
        QCOMPARE(outcome.code, u"INSUFFICIENT"_s);
        for (const GovernanceRow& row : rows(bench))
            QCOMPARE(row.verdict, u"INSUFFICIENT"_s);
    }

    void switchedOffItIsASkip()
    {
        ResearchBench bench(kst("2026-11-01 02:00"));
        set(bench, u"governance.enabled"_s, u"false"_s);
        GovernanceJob job;
        const JobOutcome outcome = bench.run(job);
        QCOMPARE(outcome.state, RunState::Skipped);
        QCOMPARE(outcome.code, u"DISABLED"_s);
        QVERIFY(rows(bench).isEmpty());
    }

    void degradedStrategiesAreHaltedOnlyWhenOperatorsAllowIt()
    {
        // Any drawdown at all is beyond this limit.
        ResearchBench bench(kst("2026-11-01 02:00"),
                            {{u"investment.governance.mdd-threshold-pct"_s, u"-0.000001"_s}});
        bench.fill(Market::Kr, 260);
        GovernanceJob first;
        bench.run(first);
        QVERIFY(JobBench::value(bench.research.halts(false)).isEmpty());
        set(bench, u"governance.alertOnly"_s, u"false"_s);
        set(bench, u"governance.autoHaltOnDegradation"_s, u"true"_s);
        GovernanceJob second;
        bench.run(second);
        const auto halts = JobBench::value(bench.research.halts(false));
        QVERIFY(!halts.isEmpty());
        GovernanceJob third;
        bench.run(third);
        QCOMPARE(JobBench::value(bench.research.halts(false)).size(), halts.size());
    }

    void factorsAreGradedFromBarsAlone()
    {
        ResearchBench bench(kst("2026-11-01 02:30"));
        bench.fill(Market::Kr, 320);
        FactorDecayJob job;
        const JobOutcome outcome = bench.run(job);
        QVERIFY2(outcome.state == RunState::Succeeded, qPrintable(outcome.message.english()));
        const auto grades = JobBench::value(bench.research.factorGrades(100));
        const auto momentum = std::find_if(grades.begin(), grades.end(), [](const FactorGradeRow& row) {
            return row.market == Market::Kr && row.factor == u"MOMENTUM"_s;
        });
        QVERIFY(momentum != grades.end());
        QVERIFY(momentum->days > 40);
        QVERIFY(momentum->meanIc && qAbs(*momentum->meanIc) < 1);
        QVERIFY(momentum->grade != u"INSUFFICIENT"_s);
        for (const FactorGradeRow& row : grades) {
            if (row.market == Market::Us)
                QCOMPARE(row.grade, u"INSUFFICIENT"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestGovernanceJob)
#include "tst_governancejob.moc"
