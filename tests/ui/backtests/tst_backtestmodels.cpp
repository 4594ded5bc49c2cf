// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/backtests/BacktestStage.h"
#include "ui/backtests/BacktestCurves.h"
#include "ui/backtests/BacktestListView.h"
#include "ui/backtests/BacktestModel.h"
#include "ui/backtests/BacktestText.h"
#include "ui/backtests/MetricModel.h"
#include "ui/backtests/OverrideList.h"
#include "ui/backtests/ParameterModel.h"
#include "ui/backtests/TradeCsv.h"
#include "ui/backtests/TradeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_backtestmodels : public QObject
{
    Q_OBJECT
    using Tester = QAbstractItemModelTester;

    static QVector<BacktestRow> rows()
    {
        QVector<BacktestRow> all;
        for (const BacktestDetail& detail : BacktestSamples::several())
            all.append(detail.row);
        return all;
    }

private slots:
    void rowsComeAndGoWithoutAReset()
    {
        ResearchStage stage;
        BacktestModel model(stage.context);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVector<BacktestRow> stored = rows();
        model.update(stored.mid(1));
        QCOMPARE(model.rowCount(), int(stored.size()) - 1);
        stored.removeAt(3);
        model.update(stored);
        QCOMPARE(model.rowCount(), int(stored.size()));
        QVERIFY(model.rowOfId(108) >= 0);
        QCOMPARE(model.rowOfId(105), -1);
        QCOMPARE(reset.size(), 0);
    }

    void aMissingFigureIsADashThatSaysWhyAndSortsLast()
    {
        ResearchStage stage;
        BacktestModel model(stage.context);
        BacktestListView view(model, stage.theme);
        model.update(rows());
        const QModelIndex cell = model.index(model.rowOfId(103), BacktestModel::Sharpe);
        QCOMPARE(cell.data().toString(), u"–"_s);
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().isEmpty());
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            view.sortByColumn(BacktestModel::Sharpe, order);
            const QAbstractItemModel& shown = *view.model();
            QCOMPARE(shown.index(shown.rowCount() - 1, BacktestModel::Sharpe).data().toString(), u"–"_s);
        }
    }

    void aBacktestOfAJobBearsTheNameOfTheJob()
    {
        ResearchStage stage;
        BacktestModel model(stage.context);
        model.update(rows());
        model.setJobs(FakeConsoleService::plausibleJobs(stage.now));
        const QModelIndex cell = model.index(model.rowOfId(105), BacktestModel::When);
        QCOMPARE(cell.data(BacktestModel::kSecondLineRole).toString(), u"Strategy governance check"_s);
        stage.language.setLanguage(Language::Korean);
        QCOMPARE(cell.data(BacktestModel::kSecondLineRole).toString(), u"전략 거버넌스 점검"_s);
    }

    void metricsStandBesideTheBenchmarkAndSayWhatHasNone()
    {
        ResearchStage stage;
        MetricModel model(stage.context);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const auto all = BacktestSamples::several();
        model.setOne(all[3].row.metrics, all[3].row.benchmark);
        const auto cell = [&model](const QString& title, int column) {
            for (int row = 0; row < model.rowCount(); ++row)
                if (model.index(row, 0).data().toString() == title)
                    return model.index(row, column);
            return QModelIndex();
        };
        QCOMPARE(cell(u"Sharpe"_s, MetricModel::Second).data().toString(), u"0.44"_s);
        QCOMPARE(cell(u"Trades"_s, MetricModel::First).data().toString(), u"24"_s);
        QCOMPARE(cell(u"Trades"_s, MetricModel::Second).data().toString(), u"–"_s);
        QVERIFY(!cell(u"Trades"_s, MetricModel::Second).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(cell(BacktestText::metricTitle(u"turnoverPct"_s), MetricModel::First).isValid());
        QVERIFY(!model.isComparison());
    }

    void twoBacktestsAreComparedByTheirDifferences()
    {
        ResearchStage stage;
        MetricModel model(stage.context);
        model.setTwo(BacktestSamples::metricsOf(10, -8, 1.2, 40),
                     BacktestSamples::metricsOf(12.5, -9, 1.0, 35));
        QVERIFY(model.isComparison());
        QCOMPARE(model.index(0, MetricModel::Difference).data().toString(), u"+2.50"_s);
        QCOMPARE(model.index(2, MetricModel::Difference).data().toString(), u"-1.00"_s);
        QCOMPARE(model.index(8, MetricModel::Difference).data().toString(), u"-5"_s);
        QCOMPARE(model.headerData(MetricModel::First, Qt::Horizontal, Qt::DisplayRole).toString(), u"A"_s);
    }

    void aSortinoWithoutALosingDayIsNotShownAsAFigure()
    {
        QCOMPARE(BacktestText::metricValue(u"sortino"_s, 999.0), u"∞"_s);
        QVERIFY(!BacktestText::metricNote(u"sortino"_s, 999.0).isEmpty());
        QCOMPARE(BacktestText::metricValue(u"sortino"_s, 1.5), u"1.50"_s);
    }

    void onlyParametersThatDifferAreListed()
    {
        ResearchStage stage;
        ParameterModel model(stage.context);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const auto all = BacktestSamples::several();
        model.setTwo(all[0].row, all[1].row);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, ParameterModel::Parameter).data().toString(),
                 u"investment.pipeline.short-term-trailing-pct"_s);
        QCOMPARE(model.index(1, ParameterModel::First).data().toString(), u"as set"_s);
        QCOMPARE(model.index(1, ParameterModel::Second).data().toString(), u"5"_s);
        model.setOne(all[1].row);
        QCOMPARE(model.rowCount(), 7);
        model.setTwo(all[0].row, all[0].row);
        QCOMPARE(model.rowCount(), 0);
    }

    void twoCurvesAreAHundredAtTheFirstCommonSession()
    {
        const TradingDate last(2026, 11, 20);
        BacktestDetail a = BacktestSamples::detail(1, Market::Kr, u"SHORT_TERM"_s, last, 100, 0, 0.1);
        BacktestDetail b = BacktestSamples::detail(2, Market::Us, u"ROBO"_s, last, 40, 0, 0.1);
        b.curve.removeAt(10); // a holiday of the other market
        const auto curves = BacktestCurves::ofTwo(a, b);
        QCOMPARE(curves.sessions.size(), 100);
        QCOMPARE(curves.lines[0].values[60], 100.0);
        QCOMPARE(curves.lines[1].values[60], 100.0);
        QVERIFY(std::isnan(curves.lines[1].values[59]));
        QCOMPARE(curves.lines[1].values[70], curves.lines[1].values[69]);
        QVERIFY(curves.lines[0].style != curves.lines[1].style);
        QCOMPARE(BacktestCurves::ofOne(a).lines.size(), 2);
        for (BacktestPoint& point : a.curve)
            point.benchmark.reset();
        QCOMPARE(BacktestCurves::ofOne(a).lines.size(), 1);
    }

    void curvesWithoutACommonSessionStartAtTheirOwnHundred()
    {
        const auto a =
            BacktestSamples::detail(1, Market::Kr, u"SHORT_TERM"_s, TradingDate(2025, 6, 30), 40, 0, 0.1);
        const auto b =
            BacktestSamples::detail(2, Market::Kr, u"SHORT_TERM"_s, TradingDate(2026, 6, 30), 40, 0, 0.1);
        const auto curves = BacktestCurves::ofTwo(a, b);
        QCOMPARE(curves.lines[0].values.first(), 100.0);
        QCOMPARE(curves.lines[1].values[40], 100.0);
        QVERIFY(std::isnan(curves.lines[0].values[40]));
    }

    void tradesAreWordedAndCounted()
    {
        ResearchStage stage;
        TradeModel model(stage.context);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        BacktestTradeRow trade{u"005930"_s,
                               u"삼성전자"_s,
                               TradingDate(2026, 3, 2),
                               TradingDate(2026, 3, 6),
                               71'500,
                               70'000,
                               120,
                               -215'000,
                               -2.51,
                               34'200,
                               u"TIME_CUT"_s};
        BacktestTradeRow open = trade;
        open.reason = u"OPEN"_s;
        model.setTrades(Market::Kr, {trade, open});
        const auto cell = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, TradeModel::EntryPrice), u"71,500"_s);
        QCOMPARE(cell(0, TradeModel::Profit), u"-215,000"_s);
        QCOMPARE(cell(0, TradeModel::ProfitPct), u"-2.51"_s);
        QCOMPARE(cell(0, TradeModel::Reason), u"Time cut"_s);
        QVERIFY(cell(1, TradeModel::Reason) != u"OPEN"_s);
        model.setTrades(Market::Us, {trade});
        QCOMPARE(cell(0, TradeModel::EntryPrice), u"71,500.00"_s);
        QVERIFY(model.headerData(TradeModel::Profit, Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .contains(u"USD"_s));
    }

    void theFileOfTradesIsTheSameInEveryLanguage()
    {
        const BacktestTradeRow trade{u"A,B"_s,
                                     u"=cmd \"x\""_s,
                                     TradingDate(2026, 3, 2),
                                     TradingDate(2026, 3, 6),
                                     71'500,
                                     70'000.5,
                                     120,
                                     -215'000,
                                     -2.5125,
                                     34'200,
                                     u"TIME_CUT"_s};
        const QLocale before = QLocale();
        QLocale::setDefault(QLocale(QLocale::German));
        const QList<QByteArray> lines = TradeCsv::text({trade}).split('\n');
        QLocale::setDefault(before);
        QVERIFY(lines[0].startsWith("\xEF\xBB\xBFsymbol,name,entry_date"));
        QCOMPARE(lines[1],
                 "\"A,B\",\"'=cmd \"\"x\"\"\",2026-03-02,71500.0000,2026-03-06,70000.5000,120,-215000.00,"
                 "-2.5125,34200.00,TIME_CUT\r");
    }

    void anOverrideIsCheckedAgainstTheTableOfSettings()
    {
        Theme theme;
        OverrideList list(theme);
        list.set({{u"investment.factor.max-new-positions-per-day"_s, u"3"_s}});
        QVERIFY(list.problem().isEmpty());
        QCOMPARE(list.overrides().value(u"investment.factor.max-new-positions-per-day"_s).toString(), u"3"_s);
        list.set({{u"investment.factor.max-new-positions-per-day"_s, u"many"_s}});
        QVERIFY(list.problem().contains(u"whole number"_s));
        QVERIFY(list.overrides().isEmpty());
        list.set({{u"investment.factor.max-new-position-per-day"_s, u"3"_s}});
        QVERIFY(list.problem().contains(u"investment.factor.max-new-positions-per-day"_s));
        QVERIFY(!OverrideRow::offeredKeys().contains(u"investment.korea-investment.app-secret"_s));
    }

    void theSecondChoiceIsTheNewestAndTheFirstStays()
    {
        ResearchStage stage;
        BacktestModel model(stage.context);
        BacktestListView view(model, stage.theme);
        view.resize(500, 600);
        view.show();
        model.update(rows());
        QSignalSpy changed(&view, &BacktestListView::chosenChanged);
        view.choose({106});
        const auto place = [&](qint64 id) {
            for (int row = 0; row < view.model()->rowCount(); ++row)
                if (view.model()->index(row, 0).data() == model.index(model.rowOfId(id), 0).data() &&
                    view.model()->index(row, 1).data() == model.index(model.rowOfId(id), 1).data())
                    return view.visualRect(view.model()->index(row, 0)).center();
            return QPoint();
        };
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, place(104));
        QCOMPARE(view.chosen(), (QVector<qint64>{106, 104}));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, place(101));
        QCOMPARE(view.chosen(), (QVector<qint64>{106, 101}));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, place(101));
        QCOMPARE(view.chosen(), QVector<qint64>{106});
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place(104));
        QCOMPARE(view.chosen(), QVector<qint64>{104});
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.chosen().size(), 2);
        QCOMPARE(view.chosen().first(), 104);
        QVERIFY(!changed.isEmpty());
    }
};

QTEST_MAIN(tst_backtestmodels)
#include "tst_backtestmodels.moc"
