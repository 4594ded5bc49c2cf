// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/BackfillJob.h"
#include "core/jobs/DailyCollectorJob.h"
#include "core/simulated/SimulatedBarSource.h"
#include "tests/support/JobBench.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

/// The jobs over the simulated market, end to end into the database.
class TestSimulatedCollection : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<JobBench>(kst("2026-11-23 17:00"));
        m_market = std::make_shared<SimulatedMarket>(m_bench->calendars);
        const auto source =
            std::make_shared<SimulatedBarSource>(m_market, m_bench->clock, m_bench->calendars);
        m_bench->sources.byPath = {{u"internal"_s, source}};
    }
    void cleanup() { m_bench.reset(); }

    void bothCollectorsStoreTheLastSessionAsTheMarketHasIt()
    {
        DailyCollectorJob kr(Market::Kr);
        QCOMPARE(m_bench->run(kr).state, RunState::Succeeded);
        DailyCollectorJob us(Market::Us);
        QCOMPARE(m_bench->run(us).state, RunState::Succeeded);
        QCOMPARE(m_bench->session(Market::Kr, day("2026-11-23")),
                 sorted(m_market->bars(Market::Kr, day("2026-11-23"))));
        QCOMPARE(m_bench->session(Market::Us, day("2026-11-20")),
                 sorted(m_market->bars(Market::Us, day("2026-11-20"))));
        QCOMPARE(m_bench->coverage(Market::Kr, day("2026-11-23"))->source, u"SIM"_s);
    }

    void aBackfillRecordsTheCorporateActionsOfTheMarket()
    {
        const TradingDate from = day("2026-01-02");
        const TradingDate to = day("2026-06-30");
        BackfillJob job(Market::Kr, m_bench->waiter);
        const JobOutcome outcome =
            m_bench->run(job, {{u"from"_s, from.toIso()}, {u"to"_s, to.toIso()}}, TriggerKind::Manual);
        QCOMPARE(outcome.state, RunState::Succeeded);
        int events = 0;
        for (const CorporateAction& action : m_market->corporateActions(Market::Kr, from.addDays(1), to)) {
            const auto stored = JobBench::value(m_bench->bars.actions(Market::Kr, action.symbol));
            const bool found = std::any_of(stored.begin(), stored.end(), [&](const CorporateAction& one) {
                return one.exDate == action.exDate && one.kind == action.kind &&
                       qAbs(one.priceFactor() / action.priceFactor() - 1) < 0.01;
            });
            QVERIFY2(found, qPrintable(action.symbol + u' ' + action.exDate.toIso()));
            ++events;
        }
        QVERIFY(events > 0);
    }

    void usRangesBringTheSameRowsAsSingleSessions()
    {
        BackfillJob job(Market::Us, m_bench->waiter);
        const JobOutcome outcome = m_bench->run(
            job, {{u"from"_s, u"2026-06-01"_s}, {u"to"_s, u"2026-11-30"_s}}, TriggerKind::Manual);
        QCOMPARE(outcome.state, RunState::Succeeded);
        for (const Session& session :
             m_bench->calendars->of(Market::Us).sessionsBetween(day("2026-06-01"), day("2026-11-20")))
            QCOMPARE(m_bench->session(Market::Us, session.date),
                     sorted(m_market->bars(Market::Us, session.date)));
    }

private:
    static QVector<Bar> sorted(QVector<Bar> bars)
    {
        std::sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) { return a.symbol < b.symbol; });
        return bars;
    }
    std::unique_ptr<JobBench> m_bench;
    std::shared_ptr<const SimulatedMarket> m_market;
};

QTEST_GUILESS_MAIN(TestSimulatedCollection)
#include "tst_simulatedcollection.moc"
