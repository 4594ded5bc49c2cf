// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/BackfillJob.h"
#include "core/jobs/DailyCollectorJob.h"
#include "core/jobs/FactorCalculationJob.h"
#include "core/jobs/FactorDecayJob.h"
#include "core/jobs/GovernanceJob.h"
#include "core/jobs/JobRegistry.h"
#include "core/jobs/PortfolioJob.h"
#include "core/jobs/ShadowJob.h"
#include "core/jobs/StrategyExecutorJob.h"
#include "core/jobs/UndoJob.h"
#include "tests/support/JobBench.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestJobRegistry : public QObject
{
    Q_OBJECT

private slots:
    void everyJobIdMakesItsJob()
    {
        const JobRegistry registry(m_bench.waiter);
        QVERIFY(is<DailyCollectorJob>(registry, "krx-daily-collector", TriggerKind::Cron));
        QVERIFY(is<DailyCollectorJob>(registry, "us-daily-collector", TriggerKind::Retry));
        QVERIFY(is<BackfillJob>(registry, "krx-daily-backfill", TriggerKind::Manual));
        QVERIFY(is<BackfillJob>(registry, "us-daily-backfill", TriggerKind::Recovery));
        QVERIFY(is<FactorCalculationJob>(registry, "factor-calculation", TriggerKind::Cron));
        QVERIFY(is<PortfolioJob>(registry, "trading-portfolio-generator", TriggerKind::Cron));
        QVERIFY(is<StrategyExecutorJob>(registry, "long-term-strategy-executor", TriggerKind::Cron));
        QVERIFY(is<GovernanceJob>(registry, "strategy-governance-check", TriggerKind::Cron));
        QVERIFY(is<FactorDecayJob>(registry, "factor-decay-check", TriggerKind::Cron));
        QVERIFY(!registry.create(JobId(u"auto-buy"_s), TriggerKind::Cron));
    }

    void undoAndShadowRunsHaveCodeOfTheirOwn()
    {
        const JobRegistry registry(m_bench.waiter);
        QVERIFY(is<UndoJob>(registry, "krx-daily-backfill", TriggerKind::Undo));
        QVERIFY(is<ShadowJob>(registry, "us-daily-collector", TriggerKind::Shadow));
        QVERIFY(!registry.create(JobId(u"auto-buy"_s), TriggerKind::Shadow));
    }

    void anUndoRunPutsBackWhatACollectorWrote()
    {
        const JobRegistry registry(m_bench.waiter);
        const auto collect = registry.create(JobId(m_bench.job), TriggerKind::Cron);
        QCOMPARE(m_bench.run(*collect).state, RunState::Succeeded);
        const RunId collected = m_bench.lastRun;
        const auto undo = registry.create(JobId(m_bench.job), TriggerKind::Undo);
        const JobOutcome undone = m_bench.run(*undo, {{u"run"_s, collected.value()}}, TriggerKind::Undo);
        QCOMPARE(undone.state, RunState::Succeeded);
        QCOMPARE(undone.details.value(u"removed"_s).toInt(), 20);
        QVERIFY(m_bench.session(Market::Kr, day("2026-11-23")).isEmpty());
        const JobOutcome again = m_bench.run(*undo, {{u"run"_s, collected.value()}}, TriggerKind::Undo);
        QCOMPARE(again.state, RunState::Failed);
        QCOMPARE(again.code, u"UNDO_DONE"_s);
        QVERIFY(!again.retryable);
    }

    void anUndoWithoutARunIsRefused()
    {
        UndoJob undo;
        QCOMPARE(m_bench.run(undo, {}, TriggerKind::Undo).code, u"BAD_PARAMETER"_s);
    }

private:
    template <typename T>
    static bool is(const JobRegistry& registry, const char* job, TriggerKind kind)
    {
        const auto made = registry.create(JobId(QString::fromLatin1(job)), kind);
        return dynamic_cast<T*>(made.get()) != nullptr;
    }
    JobBench m_bench{kst("2026-11-23 16:00")};
};

QTEST_GUILESS_MAIN(TestJobRegistry)
#include "tst_jobregistry.moc"
