// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/FactorCalculationJob.h"
#include "core/jobs/PortfolioJob.h"
#include "core/market/TickSize.h"
#include "tests/support/ResearchBench.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

/// The list of 09:00 over the simulated market, into the database.
class TestPortfolioJob : public QObject
{
    Q_OBJECT

    static void computeSignals(ResearchBench& bench)
    {
        bench.fill(Market::Kr, 140);
        bench.fill(Market::Us, 140);
        FactorCalculationJob job;
        QCOMPARE(bench.run(job).state, RunState::Succeeded);
    }
    static PortfolioSheet sheet(ResearchBench& bench, Market market, const char* tradingDate)
    {
        return JobBench::value(bench.research.portfolio(market, day(tradingDate)));
    }

private slots:
    void theListOfTheDayComesFromTheLastClosedSession()
    {
        ResearchBench bench(kst("2026-11-24 09:00"));
        computeSignals(bench);
        PortfolioJob job;
        const JobOutcome outcome = bench.run(job);
        QCOMPARE(outcome.state, RunState::Succeeded);
        QCOMPARE(outcome.session, std::optional(day("2026-11-23")));
        const PortfolioSheet kr = sheet(bench, Market::Kr, "2026-11-24");
        QCOMPARE(kr.session, day("2026-11-23"));
        QCOMPARE(kr.run, bench.lastRun);
        QCOMPARE(sheet(bench, Market::Us, "2026-11-24").session, day("2026-11-23"));
        QVERIFY(kr.summary.contains(u"advancers"_s));
        QCOMPARE(qint64(kr.items.size() + kr.rejections.size()) +
                     sheet(bench, Market::Us, "2026-11-24").items.size() +
                     sheet(bench, Market::Us, "2026-11-24").rejections.size(),
                 outcome.counters.read);
    }

    void everyNameOfTheUniverseIsChosenOrRefusedOnce()
    {
        ResearchBench bench(kst("2026-11-24 09:00"));
        computeSignals(bench);
        PortfolioJob job;
        bench.run(job);
        const SignalSheet signalSheet =
            JobBench::value(bench.research.signalSheet(Market::Kr, day("2026-11-23")));
        QSet<QString> universe;
        for (const SignalRow& row : signalSheet.rows) {
            if (row.rule == u"INCLUDED"_s)
                universe.insert(row.symbol);
        }
        const PortfolioSheet kr = sheet(bench, Market::Kr, "2026-11-24");
        QSet<QString> seen;
        for (const PortfolioItem& item : kr.items)
            seen.insert(item.symbol);
        for (const PortfolioRejection& rejection : kr.rejections)
            seen.insert(rejection.symbol);
        QCOMPARE(seen.size(), kr.items.size() + kr.rejections.size());
        QVERIFY(universe.size() > 20);
        QCOMPARE(seen, universe);
    }

    void levelsAreOnTickInOrderAndWithinTheCapital()
    {
        // No turnover asked for at the opening, so that the small simulated market has candidates.
        ResearchBench bench(kst("2026-11-24 09:00"),
                            {{u"investment.factor.liquidity-min-trd-val-opening"_s, u"0"_s}});
        computeSignals(bench);
        PortfolioJob job;
        bench.run(job);
        const PortfolioSheet kr = sheet(bench, Market::Kr, "2026-11-24");
        QVERIFY2(!kr.items.isEmpty(), "the simulated market has no candidate that day; choose another");
        double spent = 0;
        for (const PortfolioItem& item : kr.items) {
            QVERIFY2(item.stop < item.entryMin && item.entryMin <= item.entry &&
                         item.entry <= item.entryMax && item.entryMax < item.target1 &&
                         item.target1 < item.target2,
                     qPrintable(item.symbol));
            for (const Price price : {item.entryMin, item.entryMax, item.stop, item.target1, item.target2})
                QVERIFY2(TickSize::isOnTick(TickTable::KrStock, price), qPrintable(item.symbol));
            QVERIFY(item.quantity >= 1);
            QCOMPARE(item.amount, double(item.quantity) * item.entry.toDouble());
            spent += item.amount;
        }
        QVERIFY(spent <= kr.capital);
        QVERIFY(kr.items.size() <= 20);
    }

    void withoutSignalsNothingIsMadeUp()
    {
        ResearchBench bench(kst("2026-11-24 09:00"));
        bench.fill(Market::Kr, 70);
        PortfolioJob job;
        const JobOutcome outcome = bench.run(job);
        QCOMPARE(outcome.state, RunState::Skipped);
        QCOMPARE(outcome.code, u"NO_SIGNALS"_s);
        QCOMPARE(JobBench::value(bench.research.portfolioDates(Market::Kr)).size(), 0);
    }

    void aHolidayIsASkipWithItsReason()
    {
        ResearchBench bench(kst("2026-10-05 09:00"));
        PortfolioJob job;
        const JobOutcome outcome = bench.run(job);
        QCOMPARE(outcome.state, RunState::Skipped);
        QCOMPARE(outcome.code, u"NON_TRADING_DAY"_s);
        QVERIFY(outcome.message.contains(u"2026-10-05"_s));
    }

    void onAnAmericanHolidayThereIsOnlyTheKoreanList()
    {
        ResearchBench bench(kst("2026-11-26 09:00")); // Thanksgiving Day
        computeSignals(bench);
        PortfolioJob job;
        QCOMPARE(bench.run(job).state, RunState::Succeeded);
        QCOMPARE(JobBench::value(bench.research.portfolioDates(Market::Kr)).size(), 1);
        QCOMPARE(JobBench::value(bench.research.portfolioDates(Market::Us)).size(), 0);
    }

    void aSecondRunReplacesTheListWithTheSame()
    {
        ResearchBench bench(kst("2026-11-24 09:00"));
        computeSignals(bench);
        PortfolioJob job;
        bench.run(job);
        const PortfolioSheet first = sheet(bench, Market::Kr, "2026-11-24");
        bench.run(job);
        const PortfolioSheet second = sheet(bench, Market::Kr, "2026-11-24");
        QVERIFY(second.run != first.run);
        QCOMPARE(second.items, first.items);
        QCOMPARE(second.rejections, first.rejections);
    }
};

QTEST_GUILESS_MAIN(TestPortfolioJob)
#include "tst_portfoliojob.moc"
