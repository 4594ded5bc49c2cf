// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Settings.h"
#include "core/jobs/GovernanceVerdict.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestGovernanceVerdict : public QObject
{
    Q_OBJECT

    static BacktestReport report(double mddPct, std::optional<double> sharpe, int trades,
                                 double returnPct = 5)
    {
        BacktestReport report;
        report.metrics.mddPct = mddPct;
        report.metrics.sharpe = sharpe;
        report.metrics.trades = trades;
        report.metrics.totalReturnPct = returnPct;
        return report;
    }
    static GovernanceRow judged(const BacktestReport& report, const std::optional<GovernanceRow>& former = {})
    {
        GovernanceRow row;
        GovernanceVerdict::judge(row, report, {}, former);
        return row;
    }
    static GovernanceRow before(double mddPct, double sharpe)
    {
        GovernanceRow row;
        row.mddPct = mddPct;
        row.sharpe = sharpe;
        return row;
    }

private slots:
    void aStrategyWithinItsLimitsIsHealthy()
    {
        const GovernanceRow row = judged(report(-14.9, 0.4, 60));
        QCOMPARE(row.verdict, u"HEALTHY"_s);
        QVERIFY(row.findings.isEmpty());
        QCOMPARE(row.mddPct, std::optional(-14.9));
        QCOMPARE(row.trades, 60);
    }

    void aDrawdownBeyondTheLimitDegrades()
    {
        const GovernanceRow row = judged(report(-15.1, 2, 60));
        QCOMPARE(row.verdict, u"DEGRADED"_s);
        QCOMPARE(row.findings, QStringList{u"MDD_BELOW_LIMIT"_s});
    }

    void aDrawdownExactlyAtTheLimitDoesNot() { QCOMPARE(judged(report(-15, 0, 60)).verdict, u"HEALTHY"_s); }

    void aNegativeSharpeDegradesOnlyFromTwentyTradesOn()
    {
        QCOMPARE(judged(report(-5, -0.1, 20)).verdict, u"DEGRADED"_s);
        const GovernanceRow few = judged(report(-5, -0.1, 19));
        QCOMPARE(few.verdict, u"HEALTHY"_s);
        QCOMPARE(few.findings, QStringList{u"FEW_TRADES"_s});
    }

    void withoutATradeNothingIsJudged()
    {
        const GovernanceRow row = judged(report(0, {}, 0, 0));
        QCOMPARE(row.verdict, u"INSUFFICIENT"_s);
        QCOMPARE(row.findings, QStringList{u"NO_TRADES"_s});
    }

    void aStrategyThatOnlyHoldsIsJudgedByItsDrawdown()
    {
        QCOMPARE(judged(report(-14, -0.5, 0)).verdict, u"INSUFFICIENT"_s);
        const GovernanceRow deep = judged(report(-30, -0.5, 0));
        QCOMPARE(deep.verdict, u"DEGRADED"_s);
        QVERIFY(deep.findings.contains(u"MDD_BELOW_LIMIT"_s));
        QVERIFY(!deep.findings.contains(u"SHARPE_BELOW_LIMIT"_s));
    }

    void aDeclineSinceTheFormerCheckIsAWarning()
    {
        QCOMPARE(judged(report(-9.1, 1, 60), before(-6, 1)).verdict, u"WARNING"_s);
        QCOMPARE(judged(report(-9, 1, 60), before(-6, 1)).verdict, u"HEALTHY"_s);
        QCOMPARE(judged(report(-6, 0.4, 60), before(-6, 1)).findings, QStringList{u"SHARPE_WORSE"_s});
    }

    void aLagBehindTheBenchmarkIsSaidButNoDecline()
    {
        BacktestReport lagging = report(-5, 1, 60, 3);
        lagging.benchmarkMetrics = PerformanceMetrics();
        lagging.benchmarkMetrics->totalReturnPct = 12;
        const GovernanceRow row = judged(lagging);
        QCOMPARE(row.verdict, u"HEALTHY"_s);
        QCOMPARE(row.findings, QStringList{u"BELOW_BENCHMARK"_s});
        QCOMPARE(row.benchmarkReturnPct, std::optional(12.0));
    }

    void aFailedBacktestIsNotHealth()
    {
        GovernanceRow row;
        GovernanceVerdict::failed(row, {u"NO_BARS"_s, u"No bars."_s, {}});
        QCOMPARE(row.verdict, u"FAILED"_s);
        QCOMPARE(row.findings, QStringList{u"NO_BARS"_s});
        QVERIFY(!row.mddPct);
    }

    void theLimitsComeFromTheSettings()
    {
        const auto settings = Settings::defaults({{u"investment.governance.mdd-threshold-pct"_s, u"-20"_s},
                                                  {u"investment.governance.sharpe-min"_s, u"0.3"_s}});
        const GovernanceLimits limits = GovernanceLimits::from(*settings);
        QCOMPARE(limits.mddPct, -20.0);
        QCOMPARE(limits.minSharpe, 0.3);
    }
};

QTEST_GUILESS_MAIN(TestGovernanceVerdict)
#include "tst_governanceverdict.moc"
