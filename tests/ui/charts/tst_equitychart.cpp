// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/CompactTicker.h"
#include "ui/charts/EquityChart.h"
#include "ui/charts/EquityPanel.h"
#include "ui/charts/MonthlyReturnsDelegate.h"
#include "ui/charts/MonthlyReturnsModel.h"
#include "ui/charts/RangeBar.h"
#include "ui/charts/SeriesMath.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QtTest>
#include <cmath>
#include <limits>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

QVector<QDate> weekdays(QDate first, int count)
{
    QVector<QDate> days;
    for (QDate day = first; days.size() < count; day = day.addDays(1)) {
        if (day.dayOfWeek() <= 5)
            days.append(day);
    }
    return days;
}

EquityLine line(const QString& name, QVector<double> values)
{
    return {name, name, std::move(values)};
}

} // namespace

class tst_equitychart : public QObject
{
    Q_OBJECT
    using Tester = QAbstractItemModelTester;

private slots:
    void drawdownIsTheDistanceToThePeakSoFar()
    {
        const auto drawdown = SeriesMath::drawdownPct({100, 120, 90, kNone, 120, 150});
        QCOMPARE(drawdown[0], 0.0);
        QCOMPARE(drawdown[2], -25.0);
        QVERIFY(std::isnan(drawdown[3]));
        QCOMPARE(drawdown[4], 0.0);
        QCOMPARE(drawdown[5], 0.0);
    }

    void aLineStartsAtTheBaseEvenWhenItsFirstValuesAreMissing()
    {
        const auto scaled = SeriesMath::normalised({kNone, 50, 75}, 100);
        QVERIFY(std::isnan(scaled[0]));
        QCOMPARE(scaled[1], 100.0);
        QCOMPARE(scaled[2], 150.0);
    }

    void aFillIsThinnedToItsLowestPointsWithoutLosingTheDeepest()
    {
        QVector<double> values(2'500, -1.0);
        values[1'777] = -42;
        const auto pieces = SeriesMath::lowestOfPieces(values, 0, 2'499, 600);
        QVERIFY(pieces.size() <= 601);
        const auto deepest =
            std::ranges::min_element(pieces, {}, [](const auto& piece) { return piece.second; });
        QCOMPARE(deepest->first, 1'777.0);
        QCOMPARE(SeriesMath::lowestOfPieces(values, 10, 19, 600).size(), 10);
    }

    void theReadOutNamesEveryLineThatHasAValue()
    {
        Theme theme;
        EquityChart chart(theme);
        chart.resize(900, 400);
        chart.setLines(weekdays({2026, 1, 5}, 4),
                       {line(u"Equity"_s, {100'000'000, 110'000'000, 99'000'000, 120'000'000}),
                        line(u"Index"_s, {kNone, 100, 101.5, 102})},
                       u"KRW"_s);
        chart.setCursor(0);
        QCOMPARE(chart.readout(), u"2026-01-05   Equity 100,000,000 (0.0 %)"_s);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.readout(), u"2026-01-07   Equity 99,000,000 (-10.0 %)   Index 101.50 (0.0 %)"_s);
        QCOMPARE(chart.accessibleDescription(), chart.readout());
    }

    void keysMoveTheCursorZoomAndPan()
    {
        Theme theme;
        EquityChart chart(theme);
        chart.resize(900, 400);
        chart.setLines(weekdays({2017, 1, 2}, 2'500), {line(u"Equity"_s, QVector<double>(2'500, 100.0))}, {});
        chart.showLast(250);
        QCOMPARE(chart.visibleSessions(), std::make_pair(2'250, 2'499));
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.cursorSession(), 2'250);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.cursorSession(), 2'499);
        QTest::keyClick(&chart, Qt::Key_PageUp);
        QVERIFY(chart.visibleSessions().first < 2'150);
        const auto before = chart.visibleSessions();
        QTest::keyClick(&chart, Qt::Key_Plus);
        const auto after = chart.visibleSessions();
        QVERIFY(after.second - after.first < before.second - before.first);
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, chart.rect().center());
        QCOMPARE(chart.visibleSessions(), std::make_pair(2'250, 2'499));
    }

    void theWheelZoomsTimeAndADragPans()
    {
        Theme theme;
        EquityChart chart(theme);
        chart.resize(900, 400);
        chart.setLines(weekdays({2017, 1, 2}, 1'000), {line(u"Equity"_s, QVector<double>(1'000, 100.0))}, {});
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.showLast(500);
        chart.replot();
        const QPoint middle = chart.rect().center();
        QWheelEvent wheel(middle, chart.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&chart, &wheel);
        const auto zoomed = chart.visibleSessions();
        QVERIFY(zoomed.second - zoomed.first < 499);
        QTest::mousePress(&chart, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&chart, middle + QPoint(60, 0));
        QMouseEvent drag(QEvent::MouseMove, middle + QPoint(120, 0),
                         chart.mapToGlobal(middle + QPoint(120, 0)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&chart, &drag);
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, middle + QPoint(120, 0));
        QVERIFY(chart.visibleSessions().first < zoomed.first);
    }

    void aMarkedSpanOutOfSightComesIntoView()
    {
        Theme theme;
        EquityChart chart(theme);
        chart.resize(900, 400);
        chart.setLines(weekdays({2017, 1, 2}, 1'000), {line(u"Equity"_s, QVector<double>(1'000, 100.0))}, {});
        chart.showLast(60);
        chart.markSpan(100, 130);
        QCOMPARE(chart.markedSpan(), std::make_pair(100, 130));
        QVERIFY(chart.visibleSessions().first <= 100 && chart.visibleSessions().second >= 130);
        const auto shown = chart.visibleSessions();
        chart.markSpan(110, 120);
        QCOMPARE(chart.visibleSessions(), shown);
        chart.markSpan(-1, -1);
        QCOMPARE(chart.markedSpan().first, -1);
    }

    void aChartSurvivesOneSessionAndNone()
    {
        Theme theme;
        EquityChart chart(theme);
        chart.resize(640, 300);
        chart.setLines({}, {}, {});
        chart.setCursor(3);
        chart.markSpan(0, 1);
        QCOMPARE(chart.cursorSession(), -1);
        chart.grab();
        chart.setLines({QDate(2026, 1, 5)}, {line(u"Equity"_s, {100})}, u"KRW"_s);
        chart.setCursor(5);
        QCOMPARE(chart.cursorSession(), 0);
        chart.setLines({QDate(2026, 1, 5)}, {line(u"Equity"_s, {kNone})}, u"KRW"_s);
        chart.grab();
        QVERIFY(chart.readout().isEmpty());
    }

    void theTableOfTheSameNumbersIsOneKeyAway()
    {
        Theme theme;
        EquityPanel panel(theme);
        panel.resize(900, 400);
        panel.setLines(u"KRX Short-term"_s, weekdays({2026, 1, 5}, 3), {line(u"Equity"_s, {100, 90.5, 120})},
                       u"KRW"_s, false);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QTest::keyClick(&panel, Qt::Key_T);
        auto* table = panel.findChild<QTableView*>(u"equityTable"_s);
        QTRY_VERIFY(table->isVisible()); // a button's shortcut presses it for a tenth of a second
        const Tester tester(table->model(), Tester::FailureReportingMode::Fatal);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"2026-01-07"_s);
        QCOMPARE(table->model()->index(1, 1).data().toString(), u"90.50"_s);
        QCOMPARE(table->model()->index(1, 2).data().toString(), u"-9.50"_s);
        QVERIFY(table->accessibleName().contains(u"KRX Short-term"_s));
        QTest::keyClick(&panel, Qt::Key_T);
        QTRY_VERIFY(panel.findChild<QWidget*>(u"equityChart"_s)->isVisible());
    }

    void rangeButtonsCountBackFromTheLastSession()
    {
        RangeBar bar(RangeBar::YearToDate);
        QSignalSpy chosen(&bar, &RangeBar::rangeChosen);
        const QVector<QDate> days = weekdays({2024, 1, 1}, 500); // to 2025-11-28
        QCOMPARE(bar.sessionsOf(days), 238);
        bar.show();
        QTest::mouseClick(bar.findChild<QToolButton*>(u"range5"_s), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(bar.sessionsOf(days), 500);
        QTest::mouseClick(bar.findChild<QToolButton*>(u"range0"_s), Qt::LeftButton);
        QCOMPARE(bar.sessionsOf(days), 23);
    }

    void largeNumbersAreShortAndNeighbouringTicksDiffer()
    {
        const QLocale english(QLocale::English);
        const QLocale korean(QLocale::Korean);
        QCOMPARE(CompactTicker::text(118'200'000, 200'000, english), u"118.2 m"_s);
        QCOMPARE(CompactTicker::text(118'400'000, 200'000, english), u"118.4 m"_s);
        QCOMPARE(CompactTicker::text(120'000'000, 20'000'000, korean), u"1.2억"_s);
        QCOMPARE(CompactTicker::text(85'000'000, 5'000'000, korean), u"8,500만"_s);
        QCOMPARE(CompactTicker::text(-20, 10, english), u"-20"_s);
        QCOMPARE(CompactTicker::text(102.5, 0.5, english), u"102.5"_s);
    }

    void monthlyReturnsCompoundToTheYear()
    {
        MonthlyReturnsModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const QVector<QDate> days{{2025, 11, 20}, {2025, 11, 28}, {2025, 12, 30},
                                  {2026, 1, 15},  {2026, 1, 30},  {2026, 3, 2}};
        model.setCurve(days, {100, 110, 121, 100, 108.9, 130.68});
        QCOMPARE(model.rowCount(), 3); // two years and the means
        const auto cell = [&model](int row, int month) { return model.index(row, month).data().toString(); };
        QCOMPARE(cell(0, MonthlyReturnsModel::Year), u"2026"_s);
        QCOMPARE(cell(0, 1), u"-10.0"_s);
        QCOMPARE(cell(0, 2), QString());
        QCOMPARE(cell(0, 3), u"+20.0"_s);
        QCOMPARE(cell(0, MonthlyReturnsModel::Total), u"+8.0"_s);
        QCOMPARE(cell(1, 11), u"+10.0"_s);
        QCOMPARE(cell(1, 12), u"+10.0"_s);
        QCOMPARE(cell(1, MonthlyReturnsModel::Total), u"+21.0"_s);
        QCOMPARE(cell(2, MonthlyReturnsModel::Total), u"+14.5"_s);
        QVERIFY(model.index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"-10.00 %"_s));
        QVERIFY(!model.index(0, 2).data(MonthlyReturnsModel::kReturnRole).isValid());
    }

    void theColourOfAMonthGrowsWithItsReturn()
    {
        QVERIFY(MonthlyReturnsDelegate::strength(2) < MonthlyReturnsDelegate::strength(-8));
        QCOMPARE(MonthlyReturnsDelegate::strength(30), MonthlyReturnsDelegate::strength(-12));
        QCOMPARE(MonthlyReturnsDelegate::strength(0), 0.0);
    }
};

QTEST_MAIN(tst_equitychart)
#include "tst_equitychart.moc"
