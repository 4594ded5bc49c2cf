// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ShadowCompare.h"
#include "core/jobs/ShadowJob.h"
#include "tests/support/JobBench.h"

#include <QJsonArray>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestShadowJob : public QObject
{
    Q_OBJECT

private slots:
    void equalAnswersAreEqualWhateverTheirOrderAndSource()
    {
        const auto a = sampleBars(Market::Kr, kMonday, 10);
        auto b = QVector<Bar>(a.rbegin(), a.rend());
        for (Bar& bar : b)
            bar.source = u"YF"_s;
        const ShadowReport report = ShadowCompare::compare(a, b);
        QVERIFY(report.isEqual());
        QCOMPARE(report.equalRows, 10);
    }

    void everyDifferingValueIsListedWithBothSides()
    {
        const auto a = sampleBars(Market::Kr, kMonday, 3);
        auto b = a;
        b[1].close = Price::fromText(u"10000.5");
        b[1].high.reset();
        b[2].halted = true;
        const ShadowReport report = ShadowCompare::compare(a, b);
        QCOMPARE(report.differingTotal, 3);
        QCOMPARE(report.equalRows, 1);
        QCOMPARE(report.differing,
                 (QVector<BarDifference>{{u"000002"_s, u"high"_s, u"10020"_s, u"-"_s},
                                         {u"000002"_s, u"close"_s, u"10000"_s, u"10000.5"_s},
                                         {u"000003"_s, u"halted"_s, u"no"_s, u"yes"_s}}));
    }

    void symbolsOfOneSideOnlyAreListedAndTheListsAreCutNotTheTotals()
    {
        const ShadowReport report = ShadowCompare::compare(sampleBars(Market::Kr, kMonday, 120), {});
        QCOMPARE(report.onlyInATotal, 120);
        QCOMPARE(report.onlyInA.size(), ShadowReport::kShown);
        QCOMPARE(report.onlyInA.first(), u"000001"_s);
        QCOMPARE(report.onlyInBTotal, 0);
    }

    void theJobComparesBothPathsAndWritesNothing()
    {
        JobBench bench(kst("2026-11-23 16:00"));
        bench.collector->close = 20'000;
        ShadowJob job(Market::Kr);
        const JobOutcome outcome = bench.run(job, {}, TriggerKind::Shadow);
        QCOMPARE(outcome.state, RunState::Partial);
        QCOMPARE(outcome.code, u"PATHS_DIFFER"_s);
        QCOMPARE(outcome.details.value(u"a"_s).toObject().value(u"path"_s).toString(), u"collector"_s);
        QCOMPARE(outcome.details.value(u"b"_s).toObject().value(u"path"_s).toString(), u"internal"_s);
        QVERIFY(outcome.details.value(u"differingTotal"_s).toInt() > 0);
        QVERIFY(bench.session(Market::Kr, kMonday).isEmpty());
        QVERIFY(!bench.coverage(Market::Kr, kMonday));
        QVERIFY(!JobBench::value(bench.bars.undoState(bench.lastRun)).hasImages);
    }

    void agreeingPathsSucceed()
    {
        JobBench bench(kst("2026-11-23 16:00"));
        ShadowJob job(Market::Kr);
        QCOMPARE(bench.run(job, {{u"paths"_s, u"internal,collector"_s}}, TriggerKind::Shadow).state,
                 RunState::Succeeded);
    }

    void onePathAloneCannotBeCompared()
    {
        JobBench bench(kst("2026-11-23 16:00"));
        bench.sources.byPath.remove(u"collector"_s);
        ShadowJob job(Market::Kr);
        const JobOutcome outcome = bench.run(job, {}, TriggerKind::Shadow);
        QCOMPARE(outcome.state, RunState::Failed);
        QCOMPARE(outcome.code, u"SHADOW_NEEDS_TWO"_s);
    }

    void aFailingPathIsNamed()
    {
        JobBench bench(kst("2026-11-23 16:00"));
        bench.collector->answers.insert(kMonday,
                                        tl::unexpected(Error{u"CONNECT"_s, u"refused."_s, u"Wait."_s}));
        ShadowJob job(Market::Kr);
        const JobOutcome outcome = bench.run(job, {}, TriggerKind::Shadow);
        QCOMPARE(outcome.code, u"CONNECT"_s);
        QVERIFY(outcome.message.contains(u"collector"_s));
    }

private:
    const TradingDate kMonday = day("2026-11-23");
};

QTEST_GUILESS_MAIN(TestShadowJob)
#include "tst_shadowjob.moc"
