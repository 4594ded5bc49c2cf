// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WaitFor.h"
#include "core/store/CorporateActionStore.h"
#include "core/store/ResearchStore.h"
#include "core/store/SessionWriter.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/TestWorkspace.h"

#include <QtTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;
using Field = BarPanel::Field;

namespace {

const std::vector<TradingDate> kDates{day("2026-11-18"), day("2026-11-19"), day("2026-11-20")};

} // namespace

class TestPanelLoader : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_research = std::make_unique<ResearchStore>(m_workspace->store());
    }
    void cleanup()
    {
        m_research.reset();
        m_workspace.reset();
    }

    void everyBarStandsAtItsSymbolAndSession()
    {
        store(kDates[0], {bar("000003", kDates[0], 300), bar("000001", kDates[0], 100)});
        store(kDates[1], {bar("000002", kDates[1], 210)});
        store(kDates[2], {bar("000001", kDates[2], 120), bar("000003", kDates[2], 320)});
        const auto panel = load(kDates);
        QCOMPARE(panel->symbols(), 3);
        QCOMPARE(panel->symbol(1).code, u"000002"_s);
        QCOMPARE(panel->at(Field::Close, 0, 0), 100.0);
        QVERIFY(std::isnan(panel->at(Field::Close, 0, 1)));
        QCOMPARE(panel->at(Field::Close, 0, 2), 120.0);
        QCOMPARE(panel->at(Field::Close, 1, 1), 210.0);
        QCOMPARE(panel->at(Field::Close, 2, 2), 320.0);
        QCOMPARE(panel->at(Field::Open, 2, 2), 310.0);
        QCOMPARE(panel->at(Field::High, 2, 2), 340.0);
        QCOMPARE(panel->at(Field::Low, 2, 2), 300.0);
        QCOMPARE(panel->at(Field::Volume, 2, 2), 1'000.0);
        QCOMPARE(panel->at(Field::Turnover, 2, 2), 320'000.0);
        QCOMPARE(panel->at(Field::MarketCap, 2, 2), 320'000'000.0);
    }

    void anotherMarketAndOtherDaysStayOut()
    {
        store(kDates[0], {bar("000001", kDates[0], 100)});
        store(day("2026-11-17"), {bar("000009", day("2026-11-17"), 900)});
        const Bar american = sampleBar(Market::Us, kDates[0], u"V"_s, 300);
        write([american](Connection& c) {
            return SessionWriter::write(c, sampleWrite(RunId(1), Market::Us, kDates[0], {american}));
        });
        const auto panel = load(kDates);
        QCOMPARE(panel->symbols(), 1);
        QCOMPARE(panel->sessions(), 3);
    }

    void nameAndBoardAreThoseOfTheLatestRow()
    {
        Bar renamed = bar("000001", kDates[1], 100);
        renamed.name = u"새이름"_s;
        renamed.board = u"KOSDAQ"_s;
        store(kDates[0], {bar("000001", kDates[0], 100)});
        store(kDates[1], {renamed});
        QCOMPARE(load(kDates)->symbol(0).name, u"새이름"_s);
        QCOMPARE(load(kDates)->symbol(0).board, u"KOSDAQ"_s);
        QCOMPARE(load({kDates[0]})->symbol(0).name, u"가온000001"_s);
    }

    void rowsWithoutANameKeepTheOneThatIsKnown()
    {
        Bar nameless = bar("000001", kDates[1], 100);
        nameless.name.clear();
        nameless.board.clear();
        store(kDates[0], {bar("000001", kDates[0], 100)});
        store(kDates[1], {nameless});
        QCOMPARE(load(kDates)->symbol(0).name, u"가온000001"_s);
        QCOMPARE(load({kDates[1]})->symbol(0).name, u"가온000001"_s);
        QCOMPARE(load({kDates[1]})->symbol(0).board, u"KOSPI"_s);
    }

    void aSplitWithinTheRangeMovesTheRowsFromItsExDateOn()
    {
        for (const TradingDate date : kDates)
            store(date, {bar("000001", date, date == kDates[2] ? 100 : 500)});
        act(kDates[2]);
        const auto panel = load(kDates);
        QCOMPARE(panel->at(Field::Close, 0, 1), 500.0);
        QCOMPARE(panel->at(Field::Close, 0, 2), 500.0);
        QCOMPARE(panel->published(Field::Close, 0, 2), 100.0);
        QCOMPARE(panel->at(Field::Volume, 0, 2), 200.0);
        QCOMPARE(load({kDates[2]})->at(Field::Close, 0, 0), 100.0);
        QCOMPARE(load({kDates[0], kDates[1]})->at(Field::Close, 0, 1), 500.0);
    }

    void aHaltedRowHasNoPricesButItsClose()
    {
        Bar halted = bar("000001", kDates[0], 100);
        halted.open.reset();
        halted.high.reset();
        halted.low.reset();
        halted.turnover.reset();
        halted.volume = 0;
        store(kDates[0], {halted});
        const auto panel = load(kDates);
        QVERIFY(std::isnan(panel->at(Field::Open, 0, 0)));
        QCOMPARE(panel->at(Field::Close, 0, 0), 100.0);
        QCOMPARE(panel->at(Field::Turnover, 0, 0), 0.0);
    }

    void aRangeWithoutRowsIsAPanelWithoutSymbols()
    {
        QCOMPARE(load(kDates)->symbols(), 0);
        QCOMPARE(load({})->sessions(), 0);
    }

private:
    template <typename F>
    typename std::invoke_result_t<F, Connection&>::value_type write(F f)
    {
        const auto result = waitFor(m_workspace->store().write(f));
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return *result;
    }
    static Bar bar(const char* symbol, TradingDate date, qint64 close)
    {
        return sampleBar(Market::Kr, date, QString::fromLatin1(symbol), close);
    }
    void store(TradingDate date, const QVector<Bar>& bars)
    {
        const auto what = sampleWrite(insertRun(m_workspace->store()), Market::Kr, date, bars);
        write([what](Connection& c) { return SessionWriter::write(c, what); });
    }
    void act(TradingDate exDate)
    {
        const CorporateAction split{
            Market::Kr, u"000001"_s, exDate, CorporateAction::Kind::Split, 5, 1, u"Shares times five."_s};
        write([=](Connection& c) {
            return CorporateActionStore::replace(c, RunId(1), Market::Kr, exDate, {split}, {1});
        });
    }
    std::shared_ptr<const BarPanel> load(const std::vector<TradingDate>& dates)
    {
        const auto panel = waitFor(m_research->panel(Market::Kr, dates));
        if (!panel)
            qFatal("%s", qPrintable(panel.error().text()));
        return *panel;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ResearchStore> m_research;
};

QTEST_GUILESS_MAIN(TestPanelLoader)
#include "tst_panelloader.moc"
