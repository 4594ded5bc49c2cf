// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WaitFor.h"
#include "core/store/ResearchStore.h"
#include "core/store/SessionWriter.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/SignalFixtures.h"
#include "tests/support/TestWorkspace.h"

#include <QSqlRecord>
#include <QtTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const TradingDate kSession = day("2026-11-20");

bool same(double a, double b)
{
    return std::isnan(a) ? std::isnan(b) : a == b;
}

bool same(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) { return same(x, y); });
}

bool same(const FactorColumn& a, const FactorColumn& b)
{
    return a.factor == b.factor && same(a.score, b.score) && same(a.z, b.z) && a.rank == b.rank &&
           a.reason == b.reason;
}

bool same(const UniverseVerdict& a, const UniverseVerdict& b)
{
    return a.rule == b.rule && same(a.value, b.value) && same(a.threshold, b.threshold);
}

} // namespace

class TestSignalStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_research = std::make_unique<ResearchStore>(m_workspace->store());
        m_run = insertRun(m_workspace->store(), u"factor-calculation"_s);
        m_panel = signalPanel(Market::Kr, kSession, 30);
    }
    void cleanup()
    {
        m_research.reset();
        m_workspace.reset();
    }

    void theTableOfASessionComesBackAsItWasWritten()
    {
        const FactorTable table = signalTableOf(*m_panel, kSession);
        QVERIFY(m_research->writeSignals(m_run, {77}, *m_panel, table));
        const FactorTable back = value(m_research->signalTable(m_panel, kSession));
        QCOMPARE(back.date, kSession);
        QVERIFY(same(back.composite, table.composite));
        QCOMPARE(back.compositeRank, table.compositeRank);
        QVERIFY(std::equal(back.universe.begin(), back.universe.end(), table.universe.begin(),
                           table.universe.end(), [](const auto& a, const auto& b) { return same(a, b); }));
        QCOMPARE(back.factors.size(), table.factors.size());
        for (size_t i = 0; i < table.factors.size(); ++i)
            QVERIFY(same(back.factors[i], table.factors[i]));
    }

    void aWiderPanelFindsItsNamesAndKnowsNothingOfTheOthers()
    {
        QVERIFY(m_research->writeSignals(m_run, {77}, *m_panel, signalTableOf(*m_panel, kSession)));
        const auto wider = signalPanel(Market::Kr, day("2026-11-23"), 40);
        const FactorTable back = value(m_research->signalTable(wider, kSession));
        QCOMPARE(back.universe.size(), size_t(40));
        QVERIFY(back.includes(0));
        QVERIFY(back.universe[39].rule == UniverseRule::NoBar);
    }

    void computingAgainReplacesTheSessionAndLeavesNoOldName()
    {
        QVERIFY(m_research->writeSignals(m_run, {77}, *m_panel, signalTableOf(*m_panel, kSession)));
        const auto smaller = signalPanel(Market::Kr, kSession, 10);
        const RunId again = insertRun(m_workspace->store(), u"factor-calculation"_s);
        QVERIFY(m_research->writeSignals(again, {78}, *smaller, signalTableOf(*smaller, kSession, 5)));
        const SignalSheet sheet = value(m_research->signalSheet(Market::Kr, kSession));
        QCOMPARE(sheet.run, again);
        QCOMPARE(sheet.computedAt, (Instant{78}));
        QCOMPARE(sheet.rows.size(), 10);
        QCOMPARE(std::count_if(sheet.rows.begin(), sheet.rows.end(),
                               [](const SignalRow& row) { return !row.cells.isEmpty(); }),
                 2);
    }

    void theSheetIsByRankThenSymbolWithNamesAndClosesOfThatSession()
    {
        const auto what = sampleWrite(m_run, Market::Kr, kSession, sampleBars(Market::Kr, kSession, 30));
        QVERIFY(waitFor(
            m_workspace->store().write([what](Connection& c) { return SessionWriter::write(c, what); })));
        QVERIFY(m_research->writeSignals(m_run, {77}, *m_panel, signalTableOf(*m_panel, kSession)));
        const SignalSheet sheet = value(m_research->signalSheet(Market::Kr, kSession));
        QCOMPARE(sheet.rows.first().symbol, u"000001"_s);
        QCOMPARE(sheet.rows.first().rank, 1);
        QCOMPARE(sheet.rows.first().name, u"가온000001"_s);
        QCOMPARE(sheet.rows.first().close, std::optional(Price::fromUnits(10'000)));
        QCOMPARE(sheet.rows.first().rule, u"INCLUDED"_s);
        QVERIFY(!sheet.rows.first().value);
        QCOMPARE(sheet.rows[15].symbol, u"000002"_s);
        QCOMPARE(sheet.rows[15].rank, 0);
        QCOMPARE(sheet.rows[15].rule, u"LOW_TURNOVER"_s);
        QCOMPARE(sheet.rows[15].threshold, std::optional(1e9));
        QVERIFY(sheet.rows[15].cells.isEmpty());
    }

    void theCellsOfANameAreInTheOrderOfTheMarketAndSayWhyAScoreIsMissing()
    {
        QVERIFY(m_research->writeSignals(m_run, {77}, *m_panel, signalTableOf(*m_panel, kSession)));
        const auto rows = value(m_research->signalSheet(Market::Kr, kSession)).rows;
        const auto& factors = factorsOf(Market::Kr);
        for (const SignalRow& row : rows.mid(0, 15)) {
            QCOMPARE(row.cells.size(), factors.size());
            for (qsizetype i = 0; i < factors.size(); ++i)
                QCOMPARE(row.cells[i].factor, toCode(factors[i]));
        }
        QVERIFY(!rows[0].cells[0].score);
        QCOMPARE(rows[0].cells[0].reason, u"SHORT_HISTORY"_s);
        QVERIFY(rows[0].cells[1].score);
        QVERIFY(rows[0].cells[1].reason.isEmpty());
    }

    void sessionsAreListedNewestFirst()
    {
        for (const char* date : {"2026-11-18", "2026-11-20", "2026-11-19"}) {
            const auto panel = signalPanel(Market::Kr, day(date), 3);
            QVERIFY(m_research->writeSignals(m_run, {1}, *panel, signalTableOf(*panel, day(date))));
        }
        QCOMPARE(value(m_research->signalSessions(Market::Kr, 2)),
                 (QVector<TradingDate>{day("2026-11-20"), day("2026-11-19")}));
        QVERIFY(value(m_research->signalSessions(Market::Us, 2)).isEmpty());
    }

    void aSessionWithoutSignalsIsAnErrorThatSaysWhatToDo()
    {
        const auto sheet = waitFor(m_research->signalSheet(Market::Kr, kSession));
        QCOMPARE(sheet.error().code, u"NO_SIGNALS"_s);
        QCOMPARE(waitFor(m_research->signalTable(m_panel, kSession)).error().code, u"NO_SIGNALS"_s);
        QVERIFY(sheet.error().next.contains(u"factor-calculation"_s));
    }

    void aRunNobodyKnowsWritesNothing()
    {
        QVERIFY(!m_research->writeSignals(RunId(99), {1}, *m_panel, signalTableOf(*m_panel, kSession)));
        QVERIFY(value(m_research->signalSessions(Market::Kr, 5)).isEmpty());
    }

    void theSameInputGivesTheSameBytesInTwoDatabases()
    {
        const FactorTable table = signalTableOf(*m_panel, kSession);
        QVERIFY(m_research->writeSignals(m_run, {77}, *m_panel, table));
        TestWorkspace other;
        const RunId run = insertRun(other.store(), u"factor-calculation"_s);
        QVERIFY(ResearchStore(other.store()).writeSignals(run, {77}, *m_panel, table));
        QCOMPARE(dump(other.store()), dump(m_workspace->store()));
        QVERIFY(dump(other.store()).size() > 100);
    }

private:
    template <typename T>
    static T value(QFuture<Result<T>> future)
    {
        const Result<T> result = waitFor(std::move(future));
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return *result;
    }
    /// All stored rows in the order they lie in the file.
    static QStringList dump(Store& store)
    {
        return value(store.read([](Connection& c) -> Result<QStringList> {
            QStringList lines;
            for (const QString& table : {u"signal_sessions"_s, u"universe"_s, u"signals"_s}) {
                auto query = c.runText(u"SELECT * FROM "_s + table);
                if (!query)
                    return tl::unexpected(query.error());
                while (query->next()) {
                    QStringList cells;
                    for (int i = 0; i < query->record().count(); ++i)
                        cells.append(query->value(i).toString());
                    lines.append(cells.join(u'|'));
                }
            }
            return lines;
        }));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ResearchStore> m_research;
    RunId m_run;
    std::shared_ptr<const BarPanel> m_panel;
};

QTEST_GUILESS_MAIN(TestSignalStore)
#include "tst_signalstore.moc"
