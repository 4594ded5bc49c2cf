// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/backtests/BacktestStage.h"
#include "ui/backtests/BacktestForm.h"
#include "ui/backtests/BacktestListView.h"
#include "ui/backtests/BacktestView.h"
#include "ui/backtests/BacktestsPage.h"
#include "ui/charts/EquityChart.h"

#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPromise>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_backtestspage : public QObject
{
    Q_OBJECT

    struct Shown : StagedPage<BacktestsPage>
    {
        explicit Shown(const QVector<BacktestDetail>& stored = BacktestSamples::several())
            : StagedPage([&stored](BacktestStage& fresh) { fresh.research.setBacktests(stored); })
        {}
        BacktestListView& list() const { return *find<BacktestListView>("backtestList"); }
        EquityChart& chart() const { return *find<EquityChart>("equityChart"); }
        QString text(const char* label) const { return find<QLabel>(label)->text(); }
        BacktestForm* openForm() const
        {
            click("backtestNew");
            return find<BacktestForm>("backtestForm");
        }
    };

    /// A run whose progress the test moves.
    struct Slow
    {
        std::shared_ptr<QPromise<Result<qint64>>> promise = std::make_shared<QPromise<Result<qint64>>>();

        explicit Slow(FakeResearchService& research)
        {
            research.onStartBacktest = [promise = promise](const BacktestOrder&) {
                promise->start();
                promise->setProgressRange(0, 251);
                return promise->future();
            };
        }
        void end(const Result<qint64>& result) const
        {
            promise->addResult(result);
            promise->finish();
        }
    };

private slots:
    void theNewestIsShownAtOnce()
    {
        Shown f;
        QTRY_COMPARE(f.list().chosen(), QVector<qint64>{108});
        QTRY_VERIFY(f.text("backtestTitle").startsWith(u"KRX Short term, 2025-12-0"_s));
        QVERIFY(f.text("backtestSubtitle").contains(u"100,000,000 KRW"_s));
        QCOMPARE(f.chart().sessionCount(), 250);
        QCOMPARE(f.chart().lines().size(), 2);
        QCOMPARE(f.column("tradesTable", 0).size(), 400);
    }

    void arrowsOfTheListShowTheNextOne()
    {
        Shown f;
        QTRY_COMPARE(f.chart().sessionCount(), 250);
        QTest::keyClick(&f.list(), Qt::Key_Down);
        QTest::keyClick(&f.list(), Qt::Key_Down);
        QCOMPARE(f.list().chosen(), QVector<qint64>{106});
        QTRY_COMPARE(f.chart().sessionCount(), 2'500);
    }

    void theFilterLooksAtEveryWordOfABacktest()
    {
        Shown f;
        QTRY_COMPARE(f.list().shownRows(), 8);
        f.page.focusFilter();
        QTest::keyClicks(f.find<QLineEdit>("backtestsText"), u"robo"_s);
        QTRY_COMPARE(f.list().shownRows(), 1);
        QTest::keyClicks(f.find<QLineEdit>("backtestsText"), u"x"_s);
        QTRY_COMPARE(f.list().shownRows(), 0);
        QTest::keyClick(f.find<QLineEdit>("backtestsText"), Qt::Key_Escape);
        QTRY_COMPARE(f.list().shownRows(), 8);
    }

    void anEmptyPageOffersTheFirstBacktest()
    {
        Shown f{{}};
        auto* note = f.list().findChild<QPushButton*>(u"emptyAction"_s);
        QTRY_VERIFY(note->isVisible());
        QVERIFY(!f.find<QWidget>("equityPanel")->isVisible());
        QTest::mouseClick(note, Qt::LeftButton);
        QVERIFY(f.find<BacktestForm>("backtestForm")->isVisible());
    }

    void aSecondBacktestStandsBesideTheFirst()
    {
        Shown f;
        QTRY_COMPARE(f.chart().sessionCount(), 250);
        f.list().choose({108, 107});
        QTRY_COMPARE(f.chart().lines().size(), 2);
        QTRY_COMPARE(f.chart().lines().first().values.first(), 100.0);
        QVERIFY(f.text("backtestTitle").startsWith(u"A "_s));
        auto* metrics = f.find<QTableView>("metricTable");
        QVERIFY(!metrics->isColumnHidden(3));
        f.find<BacktestView>("backtestView")->showTab(BacktestView::ParametersTab);
        QCOMPARE(f.column("parameterTable", 0).size(), 2);
        QCOMPARE(f.find<QTabWidget>("backtestTabs")->tabText(2), u"What differs"_s);
        f.find<BacktestView>("backtestView")->showTab(BacktestView::TradesTab);
        QCOMPARE(f.column("tradesTable", 0).size(), 400);
        f.click("backtestPart1");
        QCOMPARE(f.column("tradesTable", 0).size(), 360);
        f.click("backtestStopComparing");
        QTRY_COMPARE(f.chart().lines().first().values.first(), 100'000'000.0);
        QVERIFY(metrics->isColumnHidden(3));
        QCOMPARE(f.list().chosen(), QVector<qint64>{108});
    }

    void compareWithOffersTheOthers()
    {
        Shown f;
        QTRY_COMPARE(f.chart().sessionCount(), 250);
        auto* menu = f.find<QMenu>("backtestCompareMenu");
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 7);
        menu->actions().first()->trigger();
        QCOMPARE(f.list().chosen(), (QVector<qint64>{108, 107}));
    }

    void aSelectedTradeIsMarkedInTheChart()
    {
        Shown f;
        QTRY_COMPARE(f.chart().sessionCount(), 250);
        auto* table = f.find<QTableView>("tradesTable");
        table->setFocus();
        table->selectRow(3);
        const QDate bought = QDate::fromString(table->model()->index(3, 2).data().toString(), Qt::ISODate);
        const QDate sold = QDate::fromString(table->model()->index(3, 4).data().toString(), Qt::ISODate);
        QCOMPARE(f.chart().sessions()[f.chart().markedSpan().first], bought);
        QCOMPARE(f.chart().sessions()[f.chart().markedSpan().second], sold);
        QTest::keyClick(&f.list(), Qt::Key_Down);
        QTRY_COMPARE(f.chart().markedSpan().first, -1);
    }

    void theShownTradesAreSavedAsTheyAreSorted()
    {
        Shown f;
        QTRY_COMPARE(f.column("tradesTable", 0).size(), 400);
        f.find<QLineEdit>("tradesText")->insert(u"바이오"_s);
        QTRY_VERIFY(f.column("tradesTable", 0).size() < 100);
        auto* table = f.find<QTableView>("tradesTable");
        table->sortByColumn(8, Qt::AscendingOrder);
        f.stage.dialogs.saveAs = f.stage.base.folder.filePath(u"trades.csv"_s);
        QSignalSpy done(&f.page, &Page::done);
        f.click("tradesExport");
        QCOMPARE(f.stage.dialogs.suggested, u"backtest-108-kr-short_term.csv"_s);
        QCOMPARE(done.size(), 1);
        QFile file(f.stage.dialogs.saveAs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), f.column("tradesTable", 0).size() + 1);
        QVERIFY(lines[1].section(u',', 8, 8).toDouble() < lines.last().section(u',', 8, 8).toDouble());
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Shown f;
        QTRY_COMPARE(f.column("tradesTable", 0).size(), 400);
        f.stage.dialogs.saveAs = f.stage.base.folder.filePath(u"none/trades.csv"_s);
        QSignalSpy failed(&f.page, &Page::failed);
        f.click("tradesExport");
        QCOMPARE(failed.size(), 1);
    }

    void deletingAsksFirstAndSaysWhatIsLost()
    {
        Shown f;
        QTRY_COMPARE(f.list().chosen(), QVector<qint64>{108});
        QTest::keyClick(&f.list(), Qt::Key_Delete);
        QCOMPARE(f.stage.dialogs.questions.size(), 1);
        QVERIFY(f.stage.dialogs.questions.first().consequence.contains(u"KRX Short term"_s));
        QVERIFY(f.stage.dialogs.questions.first().details.size() == 1); // made by the governance check
        QVERIFY(f.stage.research.deletedBacktests().isEmpty());
        f.stage.dialogs.answer = true;
        f.click("backtestDelete");
        QCOMPARE(f.stage.research.deletedBacktests(), QVector<qint64>{108});
        QTRY_COMPARE(f.list().shownRows(), 7);
        QTRY_COMPARE(f.list().chosen().size(), 1);
        QVERIFY(f.list().chosen().first() != 108);
    }

    void theFormSendsWhatItShows()
    {
        Shown f;
        BacktestForm* form = f.openForm();
        QTRY_COMPARE(form->findChild<QLabel*>(u"backtestCovered"_s)->text(),
                     u"Bars from 2014-01-02 to 2026-11-20"_s);
        form->findChild<QComboBox*>(u"backtestStrategy"_s)->setCurrentIndex(1);
        QTest::mouseClick(form->findChild<QToolButton*>(u"backtestPreset3"_s), Qt::LeftButton);
        auto* capital = form->findChild<QDoubleSpinBox*>(u"backtestCapital"_s);
        capital->setValue(50'000'000);
        const BacktestOrder order = form->order();
        QCOMPARE(order.market, Market::Kr);
        QCOMPARE(order.strategy, u"MEDIUM_TERM"_s);
        QCOMPARE(order.from, TradingDate(2014, 1, 2));
        QCOMPARE(order.to, TradingDate(2026, 11, 20));
        QCOMPARE(order.capital, 50'000'000.0);
        QVERIFY(order.parameters.isEmpty());
        QCOMPARE(order.actor, u"tester"_s);
        form->findChild<QComboBox*>(u"backtestFill"_s)->setCurrentIndex(BacktestForm::Close);
        QCOMPARE(form->order().parameters.size(), 1);
        QCOMPARE(form->order().parameters.begin()->toString(), u"CLOSE"_s);
    }

    void presetsEndAtTheLastCollectedSession()
    {
        Shown f;
        BacktestForm* form = f.openForm();
        QTRY_COMPARE(form->findChild<QDateEdit*>(u"backtestTo"_s)->date(), QDate(2026, 11, 20));
        form->applyPreset(BacktestForm::Year);
        QCOMPARE(form->order().from, TradingDate(2025, 11, 21));
        form->applyPreset(BacktestForm::YearToDate);
        QCOMPARE(form->order().from, TradingDate(2026, 1, 1));
        form->applyPreset(BacktestForm::ThreeYears);
        QCOMPARE(form->order().from, TradingDate(2023, 11, 21));
    }

    void theRoboSleeveIsAUsOneInUsDollars()
    {
        Shown f;
        BacktestForm* form = f.openForm();
        form->findChild<QComboBox*>(u"backtestStrategy"_s)->setCurrentIndex(4);
        QCOMPARE(form->order().market, Market::Us);
        QCOMPARE(form->order().capital, 100'000.0);
        QVERIFY(!form->findChild<QComboBox*>(u"backtestMarket"_s)->isEnabled());
    }

    void whatCannotBeRunIsSaidInPlace()
    {
        Shown f;
        BacktestForm* form = f.openForm();
        auto* error = form->findChild<QLabel*>(u"backtestError"_s);
        auto* act = form->findChild<QPushButton*>(u"backtestAct"_s);
        QTRY_VERIFY(act->isEnabled());
        form->findChild<QDateEdit*>(u"backtestFrom"_s)->setDate(QDate(2026, 11, 20));
        QVERIFY(error->isVisible() && !act->isEnabled());
        form->findChild<QDateEdit*>(u"backtestFrom"_s)->setDate(QDate(2026, 1, 2));
        QVERIFY(!error->isVisible() && act->isEnabled());
        form->findChild<QDoubleSpinBox*>(u"backtestCapital"_s)->setValue(0);
        QVERIFY(error->isVisible() && !act->isEnabled());
        form->findChild<QDoubleSpinBox*>(u"backtestCapital"_s)->setValue(1'000'000);
        QTest::mouseClick(form->findChild<QToolButton*>(u"backtestAdvanced"_s), Qt::LeftButton);
        QTest::mouseClick(form->findChild<QPushButton*>(u"overrideAdd"_s), Qt::LeftButton);
        QTest::keyClicks(form->findChild<QComboBox*>(u"overrideKey"_s)->lineEdit(), u"investment.nothing"_s);
        QVERIFY(!act->isEnabled());
        QTRY_VERIFY(
            form->findChild<QLabel*>(u"overrideProblem"_s)->isVisible()); // a new row shows in the next turn
        QTest::mouseClick(form->findChild<QToolButton*>(u"overrideRemove"_s), Qt::LeftButton);
        QVERIFY(act->isEnabled());
    }

    void aRunShowsItsProgressAndItsResultIsChosen()
    {
        Shown f;
        Slow slow(f.stage.research);
        BacktestForm* form = f.openForm();
        auto* act = form->findChild<QPushButton*>(u"backtestAct"_s);
        QTRY_VERIFY(act->isEnabled());
        QTest::mouseClick(act, Qt::LeftButton);
        QTest::mouseClick(act, Qt::LeftButton);
        QCOMPARE(f.stage.research.backtestOrders().size(), 1);
        slow.promise->setProgressValue(120);
        QTRY_VERIFY(form->findChild<QLabel*>(u"backtestProgressText"_s)->text().contains(u"120 of 251"_s));
        QCOMPARE(form->findChild<QProgressBar*>(u"backtestProgressBar"_s)->value(), 120);
        auto stored = BacktestSamples::several();
        stored.prepend(
            BacktestSamples::detail(109, Market::Kr, u"BREAKOUT"_s, TradingDate(2026, 11, 20), 60, 9, 0.1));
        f.stage.research.setBacktests(stored);
        slow.end(qint64(109));
        QTRY_VERIFY(!form->isVisible());
        QTRY_COMPARE(f.list().chosen(), QVector<qint64>{109});
        QTRY_COMPARE(f.chart().sessionCount(), 60);
    }

    void aClosedFormLeavesTheRunGoingAndThePageCanCancelIt()
    {
        Shown f;
        Slow slow(f.stage.research);
        BacktestForm* form = f.openForm();
        auto* act = form->findChild<QPushButton*>(u"backtestAct"_s);
        QTRY_VERIFY(act->isEnabled());
        QTest::mouseClick(act, Qt::LeftButton);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        QSignalSpy done(&f.page, &Page::done);
        QPushButton* cancel = nullptr;
        for (auto* button : f.page.findChildren<QPushButton*>(u"backtestCancel"_s))
            cancel = button->isVisible() ? button : cancel;
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(slow.promise->isCanceled());
        slow.end(fail(u"CANCELLED"_s, u"Cancelled."_s));
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!cancel->isVisible());
        QCOMPARE(f.list().shownRows(), 8);
    }

    void aFailureSaysWhatToDoWhereItHappened()
    {
        Shown f;
        f.stage.research.onRunBacktest = [](const BacktestOrder&) -> Result<qint64> {
            return fail(u"SHORT_HISTORY"_s, u"Only 12 sessions have bars."_s,
                        u"Choose an earlier first day."_s);
        };
        BacktestForm* form = f.openForm();
        auto* act = form->findChild<QPushButton*>(u"backtestAct"_s);
        QTRY_VERIFY(act->isEnabled());
        QTest::mouseClick(act, Qt::LeftButton);
        auto* error = form->findChild<QLabel*>(u"backtestError"_s);
        QTRY_COMPARE(error->text(), u"Only 12 sessions have bars. Choose an earlier first day."_s);
        QVERIFY(error->isVisible() && form->isVisible() && act->isEnabled());
        QVERIFY(!f.find<QLabel>("backtestRunError")->isVisible());
    }

    void runAgainFillsTheFormAsItWas()
    {
        Shown f;
        f.list().choose({107});
        QTRY_VERIFY(f.find<QPushButton>("backtestAgain")->isVisible());
        f.click("backtestAgain");
        const BacktestOrder order = f.find<BacktestForm>("backtestForm")->order();
        const BacktestRow row = BacktestSamples::several()[1].row;
        QCOMPARE(order.strategy, row.strategy);
        QCOMPARE(order.from, row.from);
        QCOMPARE(order.to, row.to);
        QCOMPARE(order.parameters, row.parameters);
    }

    void anotherPageCanAskForABacktest()
    {
        Shown f;
        QTRY_COMPARE(f.list().shownRows(), 8);
        QVERIFY(f.page.showBacktest(104));
        QTRY_COMPARE(f.list().chosen(), QVector<qint64>{104});
    }

    void whatIsReadStaysWhereItIsWhenAnotherIsStored()
    {
        Shown f;
        f.list().choose({106});
        QTRY_COMPARE(f.chart().sessionCount(), 2'500);
        f.chart().showLast(250);
        auto stored = BacktestSamples::several();
        stored.prepend(
            BacktestSamples::detail(109, Market::Kr, u"BREAKOUT"_s, TradingDate(2026, 11, 20), 60, 9, 0.1));
        f.stage.research.setBacktests(stored);
        emit f.stage.research.backtestsChanged();
        QTRY_COMPARE(f.list().shownRows(), 9);
        QCOMPARE(f.list().chosen(), QVector<qint64>{106});
        QCOMPARE(f.chart().visibleSessions(), std::make_pair(2'250, 2'499));
    }

    void anotherLanguageIsSpokenAtOnce()
    {
        Shown f;
        QTRY_COMPARE(f.chart().sessionCount(), 250);
        f.chart().showLast(60);
        f.stage.base.language.setLanguage(Language::Korean);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(f.chart().visibleSessions(), std::make_pair(190, 249)); // the range stays
        QVERIFY(!f.find<QLabel>("backtestTitle")->text().isEmpty());
        f.stage.base.language.setLanguage(Language::English);
        QCOMPARE(f.find<QPushButton>("backtestNew")->text(), u"Run backtest..."_s);
    }

    void everyControlHasAName()
    {
        Shown f;
        QTRY_COMPARE(f.chart().sessionCount(), 250);
        QVERIFY(!f.chart().accessibleName().isEmpty());
        QCOMPARE(controlsWithoutName(f.page), QStringList());
        BacktestForm* form = f.openForm();
        QTest::mouseClick(form->findChild<QToolButton*>(u"backtestAdvanced"_s), Qt::LeftButton);
        QTest::mouseClick(form->findChild<QPushButton*>(u"overrideAdd"_s), Qt::LeftButton);
        QCOMPARE(controlsWithoutName(*form), QStringList());
    }
};

QTEST_MAIN(tst_backtestspage)
#include "tst_backtestspage.moc"
