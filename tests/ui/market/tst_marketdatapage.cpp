// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeConsoleService.h"
#include "tests/support/FakeResearchService.h"
#include "ui/market/BarTableModel.h"
#include "ui/market/CoverageHeatMap.h"
#include "ui/market/MarketDataPage.h"
#include "ui/market/PriceChart.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ic;

class TestMarketDataPage : public QObject
{
    Q_OBJECT

    using Tester = QAbstractItemModelTester;

    static QVector<CoverageDay> weekdays(TradingDate from, TradingDate to)
    {
        QVector<CoverageDay> days;
        for (TradingDate d = from; d <= to; d = d.addDays(1)) {
            if (d.dayOfWeek() <= 5)
                days.append(
                    {Market::Kr, d, 2763, 2763, QStringLiteral("COMPLETE"), QStringLiteral("SIM"), {}});
        }
        return days;
    }
    static QVector<Bar> someBars(int count)
    {
        QVector<Bar> bars;
        TradingDate date(2025, 1, 2);
        for (int i = 0; i < count; date = date.addDays(1)) {
            if (date.dayOfWeek() > 5)
                continue;
            Bar bar;
            bar.date = date;
            bar.symbol = QStringLiteral("005930");
            bar.open = Price::fromUnits(70'000 + i * 10);
            bar.close = Price::fromUnits(70'100 + i * 10);
            bar.high = Price::fromUnits(70'500 + i * 10);
            bar.low = Price::fromUnits(69'900 + i * 10);
            bar.volume = 1'000'000 + i;
            bar.source = QStringLiteral("SIM");
            bars.append(bar);
            ++i;
        }
        return bars;
    }

    struct Stage
    {
        QTemporaryDir folder;
        LogRing ring;
        FakeConsoleService service;
        FakeResearchService research;
        Theme theme;
        LanguageSwitch language{QStringList()};
        Dialogs dialogs;
        UiState state{folder.filePath(QStringLiteral("ui.ini"))};
        UiContext context{service, research, theme, language, dialogs, state, QStringLiteral("tester")};
        EventPump events{service};
        QVector<CoverageDay> days = weekdays(TradingDate(2025, 1, 1), TradingDate(2026, 11, 20));
        QStringList searches;
        MarketDataPage page{context, events};

        Stage()
        {
            service.setLogRing(ring);
            service.setJobs(FakeConsoleService::plausibleJobs(service.clock().now()));
            for (int row = 100; row < 112; ++row)
                days[row].state = row < 110 ? QStringLiteral("MISSING") : QStringLiteral("PARTIAL");
            service.onCoverage = [this](Market market, TradingDate,
                                        TradingDate) -> Result<QVector<CoverageDay>> {
                return market == Market::Kr ? days : QVector<CoverageDay>();
            };
            service.onInstruments = [this](Market, const QString& text,
                                           int) -> Result<QVector<InstrumentRow>> {
                searches << text;
                return QVector<InstrumentRow>{{Market::Kr, QStringLiteral("005930"),
                                               QStringLiteral("Samsung"), QStringLiteral("KOSPI"),
                                               TradingDate(2025, 1, 2), TradingDate(2026, 11, 20)}};
            };
            service.onBars = [](Market, const QString&, TradingDate, TradingDate) -> Result<QVector<Bar>> {
                return someBars(400);
            };
            page.resize(1210, 700);
            page.show();
            events.start();
            page.activate();
        }
        template <typename T>
        T* child(const char* name)
        {
            return page.findChild<T*>(QLatin1String(name));
        }
        CoverageHeatMap* map() { return child<CoverageHeatMap>("coverageHeatMap"); }
    };

private slots:
    void the_coverage_model_changes_single_sessions_and_appends_new_ones()
    {
        CoverageModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QVector<CoverageDay> days = weekdays(TradingDate(2026, 11, 2), TradingDate(2026, 11, 20));
        model.setDays(days);
        QSignalSpy reset(&model, &CoverageModel::modelReset);
        QSignalSpy changed(&model, &CoverageModel::dataChanged);
        QSignalSpy inserted(&model, &CoverageModel::rowsInserted);
        days[3].state = QStringLiteral("PARTIAL");
        days.append(weekdays(TradingDate(2026, 11, 23), TradingDate(2026, 11, 24)));
        model.setDays(days);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), int(days.size()));
        QCOMPARE(model.index(3, CoverageModel::State).data().toString(), QStringLiteral("partial"));
        model.setDays({});
        QCOMPARE(reset.size(), 1);
    }

    void every_session_has_its_own_cell_and_is_found_there()
    {
        CoverageModel model;
        Theme theme;
        CoverageHeatMap map(model, theme);
        model.setDays(weekdays(TradingDate(2024, 1, 1), TradingDate(2026, 12, 31)));
        QSet<QPair<int, int>> places;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QRect cell = map.cellRect(row);
            QCOMPARE(map.rowAt(cell.center()), row);
            places.insert({cell.x(), cell.y()});
        }
        QCOMPARE(places.size(), model.rowCount());
        QCOMPARE(map.rowAt(QPoint(2, 2)), -1);
    }

    void sessions_before_the_first_collected_one_are_no_gaps()
    {
        CoverageModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QVector<CoverageDay> days = weekdays(TradingDate(2020, 1, 1), TradingDate(2026, 11, 20));
        for (CoverageDay& day : days) {
            if (day.session < TradingDate(2025, 3, 3) || day.session == TradingDate(2025, 6, 2))
                day = {Market::Kr, day.session, 0, 0, QStringLiteral("MISSING"), {}, {}};
        }
        model.setDays(days);
        QCOMPARE(model.day(model.firstCollected()).session, TradingDate(2025, 3, 3));
        QCOMPARE(model.count(CoverageModel::Cell::Missing), 1);
        QCOMPARE(model.cell(0), CoverageModel::Cell::NotCollected);
        QVERIFY(!model.isGap(0));
        QVERIFY(model.isGap(model.rowAtOrAfter(TradingDate(2025, 6, 2))));
        QCOMPARE(model.gapsBetween(0, 9), 10); // a backfill would bring them all the same
    }

    void the_calendar_begins_with_the_first_year_with_data_until_all_years_are_asked_for()
    {
        Stage stage;
        QVector<CoverageDay> older = weekdays(TradingDate(2019, 1, 1), TradingDate(2024, 12, 31));
        for (CoverageDay& day : older)
            day = {Market::Kr, day.session, 0, 0, QStringLiteral("MISSING"), {}, {}};
        stage.days = older + stage.days;
        stage.page.activate();
        EventBatch batch;
        batch.coverageChanged = true;
        stage.service.emitBatch(batch);
        auto* all = stage.child<QToolButton>("coverageAllYears");
        QTRY_VERIFY(all->isVisible());
        const int collected = stage.map()->sizeHint().height();
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(stage.map()->sizeHint().height() > 2 * collected);
        QVERIFY(stage.state.value(QStringLiteral("market/allYears")).toBool());
        QVERIFY(stage.child<QLabel>("coverageSummary")->text().contains(QStringLiteral("10 missing")));
    }

    void arrows_move_by_session_and_week_and_shift_extends()
    {
        Stage stage;
        QTRY_VERIFY(stage.map()->height() > 100);
        stage.map()->select(50, 50);
        QTest::keyClick(stage.map(), Qt::Key_Down);
        QCOMPARE(*stage.map()->selection(), std::make_pair(51, 51));
        QTest::keyClick(stage.map(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(*stage.map()->selection(), std::make_pair(51, 56));
        QTest::keyClick(stage.map(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(*stage.map()->selection(), std::make_pair(100, 100));
        QTest::keyClick(stage.map(), Qt::Key_Escape);
        QVERIFY(!stage.map()->selection());
    }

    void a_double_clicked_gap_is_backfilled_exactly_once()
    {
        Stage stage;
        auto* backfill = stage.child<QPushButton>("backfill");
        QTRY_VERIFY(stage.map()->height() > 100);
        QVERIFY(!backfill->isEnabled());
        QTest::mouseDClick(stage.map(), Qt::LeftButton, {}, stage.map()->cellRect(104).center());
        QCOMPARE(*stage.map()->selection(), std::make_pair(100, 111));
        QCOMPARE(backfill->text(), QStringLiteral("Backfill 12 sessions..."));
        QTest::mouseClick(backfill, Qt::LeftButton);
        auto* act = stage.child<QPushButton>("verbAct");
        QVERIFY(act);
        QTRY_VERIFY(act->isEnabled());
        QTest::mouseClick(act, Qt::LeftButton);
        QTest::mouseClick(act, Qt::LeftButton);
        QTRY_COMPARE(stage.service.commands().size(), 1);
        const auto* verb = std::get_if<TriggerJob>(&stage.service.commands().first().verb);
        QVERIFY(verb);
        QCOMPARE(verb->job, JobId(QStringLiteral("krx-daily-backfill")));
        QCOMPARE(verb->parameters.value(QLatin1String("from")).toString(), stage.days[100].session.toIso());
        QCOMPARE(verb->parameters.value(QLatin1String("to")).toString(), stage.days[111].session.toIso());
    }

    void a_selection_without_gap_offers_no_backfill()
    {
        Stage stage;
        QTRY_VERIFY(stage.map()->height() > 100);
        stage.map()->select(10, 20);
        QVERIFY(!stage.child<QPushButton>("backfill")->isEnabled());
        QTest::keyClick(stage.map(), Qt::Key_Return);
        QVERIFY(!stage.child<QPushButton>("verbAct"));
    }

    void the_coverage_is_there_as_a_table_too()
    {
        Stage stage;
        QTRY_VERIFY(stage.map()->height() > 100);
        QTest::mouseClick(stage.child<QToolButton>("coverageAsTable"), Qt::LeftButton);
        auto* table = stage.child<QTableView>("coverageTable");
        QVERIFY(table->isVisible());
        table->selectRow(105);
        QCOMPARE(*stage.map()->selection(), std::make_pair(105, 105));
        QVERIFY(stage.child<QPushButton>("backfill")->isEnabled());
    }

    void written_bars_are_shown_without_losing_the_selection()
    {
        Stage stage;
        QTRY_VERIFY(stage.map()->height() > 100);
        stage.map()->select(100, 111);
        for (int row = 100; row < 112; ++row)
            stage.days[row].state = QStringLiteral("COMPLETE");
        EventBatch batch;
        batch.coverageChanged = true;
        stage.service.emitBatch(batch);
        QTRY_VERIFY(!stage.child<QPushButton>("backfill")->isEnabled());
        QCOMPARE(*stage.map()->selection(), std::make_pair(100, 111));
    }

    void typing_searches_once_and_the_first_hit_is_charted()
    {
        Stage stage;
        QTRY_VERIFY(stage.child<QLabel>("priceTitle")->text().contains(QStringLiteral("005930")));
        QTest::keyClicks(stage.child<QLineEdit>("instrumentText"), QStringLiteral("sam"));
        QTRY_COMPARE(stage.searches, (QStringList{QString(), QStringLiteral("sam")}));
        QVERIFY(stage.child<QLabel>("priceSim")->isVisible());
    }

    void range_buttons_show_so_many_sessions_and_a_double_click_returns()
    {
        Stage stage;
        auto* chart = stage.child<PriceChart>("priceChart");
        QTRY_VERIFY(chart->visibleSessions().second == 399);
        QTest::mouseClick(stage.child<QToolButton>("range5"), Qt::LeftButton);
        QCOMPARE(chart->visibleSessions(), std::make_pair(0, 399));
        QTest::mouseClick(stage.child<QToolButton>("range0"), Qt::LeftButton);
        const auto month = chart->visibleSessions();
        QVERIFY(month.second - month.first >= 19 && month.second - month.first <= 23);
        chart->axisRect(0)->axis(QCPAxis::atBottom)->setRange(100, 200);
        QCOMPARE(chart->visibleSessions(), std::make_pair(100, 200));
        QTest::mouseDClick(chart, Qt::LeftButton, {}, chart->rect().center());
        QCOMPARE(chart->visibleSessions(), month);
    }

    void the_cursor_reads_out_the_numbers_of_the_session()
    {
        Theme theme;
        PriceChart chart(theme);
        chart.resize(800, 400);
        chart.setBars(someBars(30));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.cursorSession(), 29);
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(chart.readout().startsWith(
            QStringLiteral("2025-02-11   O 70,280  H 70,780  L 70,180  C 70,380")));
    }

    void a_chart_survives_missing_prices_and_an_empty_list()
    {
        Theme theme;
        PriceChart chart(theme);
        chart.resize(800, 400);
        chart.setBars({});
        chart.grab();
        QVector<Bar> bars = someBars(10);
        bars[4].open.reset();
        bars[4].high.reset();
        bars[4].low.reset();
        bars[5].close.reset();
        chart.setBars(bars);
        chart.setCursor(5);
        chart.grab();
        QVERIFY(chart.readout().contains(QStringLiteral("C -")));
    }

    void ticks_stand_at_calendar_borders_and_leave_room()
    {
        SessionTicker ticker;
        QVector<QDate> sessions;
        for (const Bar& bar : someBars(2000))
            sessions.append(bar.date.date());
        ticker.setSessions(sessions);
        for (const int length : {5, 20, 60, 250, 1000, 1999}) {
            const auto ticks = ticker.ticksFor(0, length, 9);
            QVERIFY(!ticks.isEmpty());
            QVERIFY(ticks.size() <= 9);
        }
        QCOMPARE(sessions[int(ticker.ticksFor(0, 250, 9).first())].day(), 1);
    }

    void another_page_can_ask_for_an_instrument()
    {
        Stage stage;
        QVERIFY(stage.page.showInstrument(Market::Us, QStringLiteral("AAPL")));
        QTRY_COMPARE(stage.searches.last(), QStringLiteral("AAPL"));
        QCOMPARE(stage.child<QComboBox>("market")->currentData().toInt(), int(Market::Us));
        QCOMPARE(stage.child<QLineEdit>("instrumentText")->text(), QStringLiteral("AAPL"));
    }

    void the_bar_table_lists_the_newest_first()
    {
        BarTableModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setBars(someBars(3));
        const auto cell = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, BarTableModel::Session), QStringLiteral("2025-01-06"));
        QCOMPARE(cell(0, BarTableModel::Close), QStringLiteral("70,120"));
        QCOMPARE(cell(0, BarTableModel::Change), QStringLiteral("+0.01 %"));
        QCOMPARE(cell(2, BarTableModel::Change), QString());
        QCOMPARE(BarTableModel::priceText(Price::fromText(u"268.0125")), QStringLiteral("268.0125"));
        QCOMPARE(BarTableModel::priceText(std::nullopt), QStringLiteral("-"));
    }
};

QTEST_MAIN(TestMarketDataPage)
#include "tst_marketdatapage.moc"
