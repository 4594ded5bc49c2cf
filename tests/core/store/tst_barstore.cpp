// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BarStore.h"
#include "core/store/CorporateActionStore.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/TestWorkspace.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestBarStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_bars = std::make_unique<BarStore>(m_workspace->store());
        m_run = insertRun(m_workspace->store());
    }
    void cleanup()
    {
        m_bars.reset();
        m_workspace.reset();
    }

    void everyFieldOfABarComesBackAsItWasWritten()
    {
        Bar full = sampleBar(Market::Kr, kFriday, QStringLiteral("0123A0"), 70'100);
        full.change = Price::fromScaled(-4'000'001);
        full.name = QStringLiteral("한들바이오 (우)");
        full.halted = true;
        full.volume = 9'223'372'036'854'775'807;
        full.marketCap = 1'402'000'000'000'000;
        Bar bare;
        bare.market = Market::Kr;
        bare.date = kFriday;
        bare.symbol = QStringLiteral("IDX:KOSPI");
        bare.source = QStringLiteral("KRX");
        QVERIFY(write(kFriday, {full, bare}));
        QCOMPARE(session(kFriday), (QVector<Bar>{full, bare}));
        QCOMPARE(value(m_bars->bars(Market::Kr, full.symbol, kThursday, kFriday)), QVector<Bar>{full});
    }

    void marketsWithTheSameSymbolAndDateAreKeptApart()
    {
        const Bar korean = sampleBar(Market::Kr, kFriday, QStringLiteral("V"), 1'000);
        const Bar american = sampleBar(Market::Us, kFriday, QStringLiteral("V"), 300);
        QVERIFY(write(kFriday, {korean}));
        QVERIFY(m_bars->writeSession(sampleWrite(m_run, Market::Us, kFriday, {american})));
        QCOMPARE(session(kFriday), QVector<Bar>{korean});
        QCOMPARE(value(m_bars->sessionBars(Market::Us, kFriday)), QVector<Bar>{american});
    }

    void writingTheSameSessionAgainChangesNothing()
    {
        const auto bars = sampleBars(Market::Kr, kFriday, 50);
        const auto first = write(kFriday, bars);
        QVERIFY(first);
        QCOMPARE(first->counts.inserted, 50);
        const RunId again = insertRun(m_workspace->store());
        const auto second = m_bars->writeSession(sampleWrite(again, Market::Kr, kFriday, bars));
        QVERIFY(second);
        QCOMPARE(second->counts.unchanged, 50);
        QCOMPARE(second->counts.written(), 0);
        QVERIFY(!value(m_bars->undoState(again)).hasImages);
        QCOMPARE(value(m_bars->coverageOf(Market::Kr, kFriday))->run, std::optional(m_run));
    }

    void onlyChangedRowsAreCountedAsUpdated()
    {
        auto bars = sampleBars(Market::Kr, kFriday, 10);
        QVERIFY(write(kFriday, bars));
        bars[3].close.reset();
        bars.append(sampleBar(Market::Kr, kFriday, QStringLiteral("900000"), 5));
        const auto written = write(kFriday, bars);
        QVERIFY(written);
        QCOMPARE(written->counts.updated, 1);
        QCOMPARE(written->counts.inserted, 1);
        QCOMPARE(written->counts.unchanged, 9);
        QCOMPARE(written->counts.stored, 11);
        QCOMPARE(session(kFriday), bars);
    }

    void aRowTheDatabaseRefusesLeavesTheWholeSessionOut()
    {
        QVERIFY(write(kThursday, sampleBars(Market::Kr, kThursday, 5)));
        auto bars = sampleBars(Market::Kr, kFriday, 5);
        bars[4].volume = -1;
        const auto written = write(kFriday, bars);
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("STORE"));
        QVERIFY(session(kFriday).isEmpty());
        QVERIFY(!value(m_bars->coverageOf(Market::Kr, kFriday)));
        m_bars.reset();
        m_workspace->reopen();
        m_bars = std::make_unique<BarStore>(m_workspace->store());
        QCOMPARE(session(kThursday).size(), 5);
        QVERIFY(session(kFriday).isEmpty());
    }

    void aRowOfAnUnknownRunIsRefused()
    {
        const auto written = m_bars->writeSession(
            sampleWrite(RunId(999), Market::Kr, kFriday, sampleBars(Market::Kr, kFriday, 1)));
        QVERIFY(!written);
        QVERIFY(session(kFriday).isEmpty());
    }

    void coverageTellsRowsExpectationStateAndSource()
    {
        SessionWrite what = sampleWrite(m_run, Market::Kr, kFriday, sampleBars(Market::Kr, kFriday, 7));
        what.state = CoverageState::Partial;
        what.expected = 10;
        QVERIFY(m_bars->writeSession(what));
        const CoverageDay expected{
            Market::Kr, kFriday, 7, 10, QStringLiteral("PARTIAL"), QStringLiteral("KRX"), m_run};
        QCOMPARE(value(m_bars->coverage(Market::Kr, kThursday, kFriday)), QVector<CoverageDay>{expected});
    }

    void coverageOfRowsFromTwoSourcesIsMixed()
    {
        auto bars = sampleBars(Market::Kr, kFriday, 2);
        QVERIFY(write(kFriday, bars));
        bars[0].source = QStringLiteral("KIS_FALLBACK");
        QVERIFY(write(kFriday, {bars[0]}));
        QCOMPARE(value(m_bars->coverageOf(Market::Kr, kFriday))->source, QStringLiteral("mixed"));
    }

    void notYetPublishedDoesNotHideRowsThatAreStored()
    {
        QVERIFY(write(kFriday, sampleBars(Market::Kr, kFriday, 3)));
        SessionWrite empty = sampleWrite(m_run, Market::Kr, kFriday, {});
        empty.state = CoverageState::NotYet;
        QVERIFY(m_bars->writeSession(empty));
        QCOMPARE(value(m_bars->coverageOf(Market::Kr, kFriday))->state, QStringLiteral("COMPLETE"));
    }

    void theNearestCompleteSessionIsLookedForAmongItsOwnKind()
    {
        auto simulated = sampleBars(Market::Kr, kThursday, 2);
        for (Bar& bar : simulated)
            bar.source = QStringLiteral("SIM");
        QVERIFY(write(kThursday, simulated));
        QVERIFY(write(kWednesday, sampleBars(Market::Kr, kWednesday, 4)));
        QCOMPARE(value(m_bars->completeBefore(Market::Kr, kFriday, false))->session, kWednesday);
        QCOMPARE(value(m_bars->completeBefore(Market::Kr, kFriday, true))->session, kThursday);
        QVERIFY(!value(m_bars->completeBefore(Market::Kr, kWednesday, false)));
    }

    void instrumentsAreFoundByCodeNameAndInitials_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("symbols");
        QTest::newRow("code prefix") << u"0059"_s << QStringList{u"005930"_s, u"005935"_s};
        QTest::newRow("name") << QStringLiteral("하이닉스") << QStringList{u"000660"_s};
        QTest::newRow("part of a name") << QStringLiteral("성전자") << QStringList{u"005930"_s, u"005935"_s};
        QTest::newRow("initial consonants")
            << QStringLiteral("ㅅㅅㅈㅈ") << QStringList{u"005930"_s, u"005935"_s};
        QTest::newRow("latin without case") << u"sk"_s << QStringList{u"000660"_s};
        QTest::newRow("a space between") << QStringLiteral("SK 하이닉스") << QStringList{u"000660"_s};
        QTest::newRow("wildcards are text") << u"%"_s << QStringList{};
        QTest::newRow("everything") << QString() << QStringList{u"000660"_s, u"005930"_s, u"005935"_s};
    }
    void instrumentsAreFoundByCodeNameAndInitials()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, symbols);
        QVERIFY(write(kFriday, {named("005930", u"삼성전자"), named("005935", u"삼성전자우"),
                                named("000660", u"SK하이닉스")}));
        const auto rows = value(m_bars->instruments(Market::Kr, text, 10));
        QStringList found;
        for (const InstrumentRow& row : rows)
            found.append(row.symbol);
        QCOMPARE(found, symbols);
    }

    void anInstrumentCarriesItsLatestNameAndItsSpan()
    {
        QVERIFY(write(kFriday, {named("005930", u"새이름")}));
        Bar old = named("005930", u"옛이름");
        old.date = kWednesday;
        QVERIFY(write(kWednesday, {old}));
        const auto rows = value(m_bars->instruments(Market::Kr, QStringLiteral("005930"), 5));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].name, QStringLiteral("새이름"));
        QCOMPARE(rows[0].first, kWednesday);
        QCOMPARE(rows[0].last, kFriday);
    }

    void aSplitIsRecordedAndOlderBarsAreAdjustedWhenRead()
    {
        Bar before = sampleBar(Market::Kr, kThursday, QStringLiteral("005930"), 50'000);
        Bar after = sampleBar(Market::Kr, kFriday, QStringLiteral("005930"), 1'010);
        after.listedShares = *before.listedShares * 50;
        after.change = Price::fromUnits(10);
        QVERIFY(write(kThursday, {before}));
        const auto written = writeAfter(kThursday, kFriday, {after});
        QVERIFY(written);
        QCOMPARE(written->actions, 1);
        const auto actions = value(m_bars->actions(Market::Kr, before.symbol));
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions[0].kind, CorporateAction::Kind::Split);
        QCOMPARE(actions[0].numerator, 50);
        const auto adjusted = value(m_bars->adjustedBars(Market::Kr, before.symbol, kThursday, kFriday));
        QCOMPARE(adjusted[0].close, std::optional(Price::fromUnits(1'000)));
        QCOMPARE(adjusted[0].volume, before.volume * 50);
        QVERIFY(adjusted[0].adjusted);
        QCOMPARE(adjusted[1], after);
        QCOMPARE(value(m_bars->bars(Market::Kr, before.symbol, kThursday, kFriday)),
                 (QVector<Bar>{before, after}));
    }

    void eventsAccumulateOverOlderBars()
    {
        const Bar bar = sampleBar(Market::Kr, kWednesday, QStringLiteral("005930"), 60'000);
        const CorporateAction half{Market::Kr, bar.symbol, kThursday, CorporateAction::Kind::Split, 2, 1, {}};
        const CorporateAction third{Market::Kr, bar.symbol, kFriday, CorporateAction::Kind::Split, 3, 1, {}};
        const auto adjusted = CorporateActionStore::adjust({bar}, {half, third});
        QCOMPARE(adjusted[0].close, std::optional(Price::fromUnits(10'000)));
        QCOMPARE(adjusted[0].volume, bar.volume * 6);
    }

    void anEventThatACorrectedRowNoLongerShowsIsWithdrawn()
    {
        const Bar before = sampleBar(Market::Kr, kThursday, QStringLiteral("005930"), 50'000);
        Bar wrong = sampleBar(Market::Kr, kFriday, before.symbol, 1'000);
        wrong.listedShares = *before.listedShares * 50;
        QVERIFY(write(kThursday, {before}));
        QVERIFY(writeAfter(kThursday, kFriday, {wrong}));
        QVERIFY(writeAfter(kThursday, kFriday, {sampleBar(Market::Kr, kFriday, before.symbol, 50'000)}));
        QVERIFY(value(m_bars->actions(Market::Kr, before.symbol)).isEmpty());
    }

    void anEventShowsWhenTheEarlierSessionArrivesLater()
    {
        const Bar before = sampleBar(Market::Kr, kThursday, QStringLiteral("005930"), 50'000);
        Bar after = sampleBar(Market::Kr, kFriday, before.symbol, 1'000);
        after.listedShares = *before.listedShares * 50;
        QVERIFY(write(kFriday, {after}));
        SessionWrite late = sampleWrite(m_run, Market::Kr, kThursday, {before});
        late.next = kFriday;
        const auto written = m_bars->writeSession(late);
        QVERIFY(written);
        QCOMPARE(written->actions, 1);
    }

    void aCheckpointIsKeptWithItsSessionAndForgottenWhenFinished()
    {
        const BackfillKey key{JobId(QStringLiteral("krx-daily-backfill")), Market::Kr, kWednesday, kFriday,
                              true};
        SessionWrite what = sampleWrite(m_run, Market::Kr, kThursday, sampleBars(Market::Kr, kThursday, 1));
        what.checkpoint = key;
        QVERIFY(m_bars->writeSession(what));
        QCOMPARE(value(m_bars->checkpoint(key)), std::optional(kThursday));
        BackfillKey other = key;
        other.force = false;
        QVERIFY(!value(m_bars->checkpoint(other)));
        QVERIFY(m_bars->dropCheckpoint(key));
        QVERIFY(!value(m_bars->checkpoint(key)));
    }

    void theReadableViewShowsDatesAndPricesForPeople()
    {
        QVERIFY(write(kFriday, {sampleBar(Market::Kr, kFriday, QStringLiteral("005930"), 70'100)}));
        const auto text = value(m_workspace->store().read([](Connection& c) -> Result<QString> {
            auto query = c.runText(QStringLiteral("SELECT bas_dt || ' ' || close FROM daily_bars"));
            if (!query || !query->next())
                return fail(QStringLiteral("NONE"), QStringLiteral("no row"));
            return query->value(0).toString();
        }));
        QCOMPARE(text, QStringLiteral("2026-11-20 70100.0"));
    }

private:
    template <typename T>
    static T value(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        const Result<T> result = future.result();
        if (!result)
            qFatal("read failed: %s", qPrintable(result.error().text()));
        return *result;
    }
    Result<SessionWritten> write(TradingDate date, const QVector<Bar>& bars)
    {
        return m_bars->writeSession(sampleWrite(m_run, Market::Kr, date, bars));
    }
    Result<SessionWritten> writeAfter(TradingDate previous, TradingDate date, const QVector<Bar>& bars)
    {
        SessionWrite what = sampleWrite(m_run, Market::Kr, date, bars);
        what.previous = previous;
        return m_bars->writeSession(what);
    }
    QVector<Bar> session(TradingDate date) { return value(m_bars->sessionBars(Market::Kr, date)); }
    static Bar named(const char* symbol, QStringView name)
    {
        Bar bar = sampleBar(Market::Kr, day("2026-11-20"), QString::fromLatin1(symbol), 1'000);
        bar.name = name.toString();
        return bar;
    }

    const TradingDate kWednesday = day("2026-11-18");
    const TradingDate kThursday = day("2026-11-19");
    const TradingDate kFriday = day("2026-11-20");
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<BarStore> m_bars;
    RunId m_run;
};

QTEST_GUILESS_MAIN(TestBarStore)
#include "tst_barstore.moc"
