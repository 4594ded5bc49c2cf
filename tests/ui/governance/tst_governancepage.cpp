// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/backtests/BacktestStage.h"
#include "tests/ui/governance/GovernanceSamples.h"
#include "ui/governance/CheckChart.h"
#include "ui/governance/CheckModel.h"
#include "ui/governance/FactorGradeModel.h"
#include "ui/governance/FactorHistoryModel.h"
#include "ui/governance/GovernancePage.h"
#include "ui/governance/HaltModel.h"
#include "ui/governance/HaltText.h"
#include "ui/governance/VerdictModel.h"
#include "ui/governance/VerdictView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_governancepage : public QObject
{
    Q_OBJECT
    using Tester = QAbstractItemModelTester;

    struct Shown : StagedPage<GovernancePage>
    {
        explicit Shown(bool filled = true)
            : StagedPage([filled](BacktestStage& fresh) {
                if (!filled)
                    return;
                fresh.research.setGovernance(GovernanceSamples::checks());
                fresh.research.setHalts(GovernanceSamples::halts());
                fresh.research.setFactorGrades(GovernanceSamples::grades());
            })
        {}
        VerdictView& matrix() const { return *find<VerdictView>("verdictMatrix"); }
        QWidget* dialog() const { return find<QWidget>("clearHaltDialog"); }
        template <typename T>
        T* inDialog(const char* name) const
        {
            return dialog()->findChild<T*>(QLatin1String(name));
        }
    };

private slots:
    void theMatrixShowsTheLatestVerdictAgainstLimitAndFormerCheck()
    {
        ResearchStage stage;
        VerdictModel model(stage.context, VerdictLimits::shipped());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const auto checks = GovernanceSamples::checks();
        model.setRows(checks);
        const QModelIndex cell = model.indexOf(Market::Kr, Strategy::ShortTerm);
        QCOMPARE(cell.data().toString(), u"Degraded"_s);
        const auto figures = model.figures(cell);
        QCOMPARE(figures[0].value, u"-18.42"_s);
        QCOMPARE(figures[0].limit, u"-15.00"_s);
        QVERIFY(figures[0].beyond && figures[1].beyond);
        QCOMPARE(figures[0].trend, -1);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"drawdown beyond the limit"_s));
        const QModelIndex never = model.indexOf(Market::Us, Strategy::Breakout);
        QVERIFY(!model.latest(never));
        QVERIFY(model.figures(never).isEmpty());
        const QModelIndex failed = model.indexOf(Market::Us, Strategy::LongTerm);
        QCOMPARE(model.latest(failed)->verdict, u"FAILED"_s);
        QCOMPARE(model.figures(failed)[0].value, u"–"_s);
        QVERIFY(!model.figures(failed)[0].beyond);
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"Short term"_s));
    }

    void checksAreListedWithTheirFindingsInWords()
    {
        ResearchStage stage;
        CheckModel model(stage.context);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setRows(GovernanceSamples::checks().first(4));
        QCOMPARE(model.index(0, CheckModel::Findings).data().toString(),
                 u"drawdown beyond the limit, Sharpe below the limit"_s);
        QCOMPARE(model.index(2, CheckModel::Findings).data().toString(), u"–"_s);
        QCOMPARE(model.index(3, CheckModel::Sharpe).data().toString(), u"–"_s);
        QVERIFY(!model.index(3, CheckModel::Sharpe).data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(model.index(3, CheckModel::Backtest).data().toString(), u"–"_s);
    }

    void factorsAreGroupedWithTheirHistory()
    {
        ResearchStage stage;
        FactorGradeModel model(stage.context);
        FactorHistoryModel history(stage.context);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const Tester other(&history, Tester::FailureReportingMode::Fatal);
        model.update(FactorSummary::of(GovernanceSamples::grades()));
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.row(0).history.size(), 6);
        QCOMPARE(model.row(0).informationCurve().size(), 6);
        QCOMPARE(model.row(0).informationCurve().last(), *model.row(0).latest.meanIc);
        QVERIFY(std::isnan(model.row(5).informationCurve().last()));
        QCOMPARE(model.index(5, FactorGradeModel::Grade).data().toString(), u"–"_s);
        QCOMPARE(model.index(4, FactorGradeModel::State).data().toString(), u"Degraded"_s);
        QVERIFY(model.index(0, FactorGradeModel::Grade).data(Qt::ToolTipRole).toString().startsWith(u"A:"_s));
        history.replace(model.row(0).history);
        QCOMPARE(history.rowCount(), 6);
    }

    void aHaltSaysWhatBuysForItNext()
    {
        ResearchStage stage;
        const auto halts = GovernanceSamples::halts();
        const auto jobs = FakeConsoleService::plausibleJobs(stage.now);
        const QStringList facts = HaltText::details(halts[0], jobs, stage.now, stage.language);
        QVERIFY(facts.join(u' ').contains(u"Short-term strategy, 14:00 KST"_s));
        QVERIFY(facts.join(u' ').contains(u"No later check"_s));
        QVERIFY(HaltText::details(halts[1], {}, stage.now, stage.language)
                    .join(u' ')
                    .contains(u"A later check"_s));
        QCOMPARE(HaltText::reason(halts[0]), u"drawdown beyond the limit, Sharpe below the limit"_s);
        QVERIFY(HaltText::buyers(Market::Us, Strategy::LongTerm).contains(JobId(u"auto-buy-us"_s)));
        QCOMPARE(HaltText::buyers(Market::Kr, Strategy::Breakout),
                 QVector<JobId>{JobId(u"intraday-breakout"_s)});
    }

    void arrowsMoveThroughTheMatrixAndTheChecksFollow()
    {
        Shown f;
        QTRY_COMPARE(f.column("checkTable", 0).size(), 13);
        QTRY_VERIFY(f.matrix().hasFocus());
        QCOMPARE(f.find<QLabel>("checksTitle")->text(), u"KRX Short term: checks over time"_s);
        QTest::keyClick(&f.matrix(), Qt::Key_Right);
        QCOMPARE(f.find<QLabel>("checksTitle")->text(), u"KRX Medium term: checks over time"_s);
        QTest::keyClick(&f.matrix(), Qt::Key_Down);
        QCOMPARE(f.find<QLabel>("checksTitle")->text(), u"US Medium term: checks over time"_s);
        QCOMPARE(f.find<CheckChart>("checkChart")->sessionCount(), 13);
        QTest::keyClick(&f.matrix(), Qt::Key_Right);
        QTest::keyClick(&f.matrix(), Qt::Key_Right);
        QCOMPARE(f.column("checkTable", 0).size(), 0); // never checked
        QTest::keyClick(&f.matrix(), Qt::Key_Home);
        QVERIFY(f.find<QLabel>("checksTitle")->text().contains(u"Short term"_s));
    }

    void aCheckOfTheTableIsTheOneUnderTheCrossHair()
    {
        Shown f;
        QTRY_COMPARE(f.column("checkTable", 0).size(), 13);
        f.find<QTableView>("checkTable")->selectRow(0);
        auto* chart = f.find<CheckChart>("checkChart");
        QCOMPARE(chart->cursorSession(), 12);
        QVERIFY(chart->readout().contains(u"MDD -18.42 %"_s));
    }

    void aCheckLeadsToItsBacktest()
    {
        Shown f;
        QTRY_COMPARE(f.column("checkTable", 0).size(), 13);
        QSignalSpy asked(&f.page, &Page::backtestRequested);
        auto* table = f.find<QTableView>("checkTable");
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toLongLong(), 101 + 900 % 8);
        const QRect link = table->visualRect(table->model()->index(1, CheckModel::Backtest));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, link.center());
        QCOMPARE(asked.size(), 2);
    }

    void haltsInForceStandOnTopAndLeadToTheirChecks()
    {
        Shown f;
        QTRY_VERIFY(f.find<QWidget>("haltBand")->isVisible());
        QVERIFY(f.find<QToolButton>("haltClear-KR-SHORT_TERM"));
        QVERIFY(!f.find<QToolButton>("haltClear-KR-MEDIUM_TERM"));
        f.find<QTabWidget>("governanceTabs")->setCurrentIndex(GovernancePage::FactorsTab);
        f.click("haltInspect-US-LONG_TERM");
        QCOMPARE(f.find<QTabWidget>("governanceTabs")->currentIndex(), int(GovernancePage::StrategiesTab));
        QCOMPARE(f.find<QLabel>("checksTitle")->text(), u"US Long term: checks over time"_s);
    }

    void clearingAHaltNeedsAReasonAndEnterKeepsIt()
    {
        Shown f;
        QTRY_VERIFY(f.find<QToolButton>("haltClear-KR-SHORT_TERM"));
        f.click("haltClear-KR-SHORT_TERM");
        QVERIFY(f.dialog());
        QVERIFY(!f.inDialog<QPushButton>("clearHaltAct")->isEnabled());
        QVERIFY(f.inDialog<QLabel>("clearHaltSummary")->text().contains(u"KRX Short term"_s));
        QTest::keyClicks(f.inDialog<QLineEdit>("clearHaltReason"), u"   "_s);
        QVERIFY(!f.inDialog<QPushButton>("clearHaltAct")->isEnabled());
        QPointer<QWidget> dialog = f.dialog();
        QTest::keyClick(f.inDialog<QLineEdit>("clearHaltReason"), Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QVERIFY(f.stage.research.clearedHalts().isEmpty());
    }

    void aClearedHaltMovesIntoTheHistory()
    {
        Shown f;
        QTRY_VERIFY(f.find<QToolButton>("haltClear-KR-SHORT_TERM"));
        f.click("haltClear-KR-SHORT_TERM");
        QTest::keyClicks(f.inDialog<QLineEdit>("clearHaltReason"), u"The feed was wrong"_s);
        QSignalSpy done(&f.page, &Page::done);
        QTest::mouseClick(f.inDialog<QPushButton>("clearHaltAct"), Qt::LeftButton);
        QTest::mouseClick(f.inDialog<QPushButton>("clearHaltAct"), Qt::LeftButton);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(f.stage.research.clearedHalts().size(), 1);
        QCOMPARE(f.stage.research.clearedHalts().first().actor, u"tester"_s);
        QCOMPARE(f.stage.research.clearedHalts().first().reason, u"The feed was wrong"_s);
        QTRY_COMPARE(f.column("clearedTable", HaltModel::Subject).size(), 2);
        QVERIFY(f.column("clearedTable", HaltModel::ClearReason).contains(u"The feed was wrong"_s));
    }

    void aRefusedClearingIsSaidInTheDialog()
    {
        Shown f;
        QTRY_VERIFY(f.find<QToolButton>("haltClear-US-LONG_TERM"));
        f.click("haltClear-US-LONG_TERM");
        QTest::keyClicks(f.inDialog<QLineEdit>("clearHaltReason"), u"reviewed"_s);
        f.stage.research.setFailure(
            Error{u"NOT_LEADER"_s, u"Another desktop leads."_s, u"Clear it there."_s});
        QTest::mouseClick(f.inDialog<QPushButton>("clearHaltAct"), Qt::LeftButton);
        auto* error = f.inDialog<QLabel>("clearHaltError");
        QTRY_COMPARE(error->text(), u"Another desktop leads. Clear it there."_s);
        QVERIFY(f.inDialog<QPushButton>("clearHaltAct")->isEnabled());
    }

    void emptyPagesNameTheJobThatFillsThem()
    {
        Shown f(false);
        QSignalSpy asked(&f.page, &Page::jobRequested);
        const auto offered = [&f](const char* panel) {
            for (auto* button : f.find<QWidget>(panel)->findChildren<QPushButton*>(u"emptyAction"_s))
                if (button->isVisible())
                    return button;
            return static_cast<QPushButton*>(nullptr);
        };
        QTRY_VERIFY(offered("strategiesPanel"));
        QTest::mouseClick(offered("strategiesPanel"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<JobId>(), JobId(u"strategy-governance-check"_s));
        f.page.showTab(GovernancePage::FactorsTab);
        QVERIFY(offered("factorDecayPanel"));
        QTest::mouseClick(offered("factorDecayPanel"), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().value<JobId>(), JobId(u"factor-decay-check"_s));
        QVERIFY(!f.find<QWidget>("haltBand")->isVisible());
    }

    void aNewCheckArrivesWithoutMovingTheReader()
    {
        Shown f;
        QTRY_COMPARE(f.column("checkTable", 0).size(), 13);
        QTest::keyClick(&f.matrix(), Qt::Key_Right);
        auto* table = f.find<QTableView>("checkTable");
        table->selectRow(4);
        QSignalSpy reset(table->model(), &QAbstractItemModel::modelReset);
        emit f.stage.research.governanceChanged();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(table->currentIndex().row(), 4);
        QCOMPARE(f.find<QLabel>("checksTitle")->text(), u"KRX Medium term: checks over time"_s);
    }

    void theChosenFactorHasItsHistoryBelow()
    {
        Shown f;
        f.page.showTab(GovernancePage::FactorsTab);
        QTRY_COMPARE(f.column("factorTable", 0).size(), 9);
        QCOMPARE(f.column("factorHistoryTable", 0).size(), 6);
        auto* table = f.find<QTableView>("factorTable");
        table->setFocus();
        const QString before = f.find<QLabel>("factorHistoryTitle")->text();
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(f.find<QLabel>("factorHistoryTitle")->text() != before);
    }

    void anotherLanguageIsSpokenAtOnce()
    {
        Shown f;
        QTRY_COMPARE(f.column("checkTable", 0).size(), 13);
        f.stage.base.language.setLanguage(Language::Korean);
        QCoreApplication::sendPostedEvents();
        f.stage.base.language.setLanguage(Language::English);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(f.find<QTabWidget>("governanceTabs")->tabText(0), u"Strategies"_s);
        QCOMPARE(f.column("checkTable", 0).size(), 13);
    }

    void everyControlHasAName()
    {
        Shown f;
        for (const auto tab :
             {GovernancePage::StrategiesTab, GovernancePage::FactorsTab, GovernancePage::HaltsTab}) {
            f.page.showTab(tab);
            QCOMPARE(controlsWithoutName(f.page), QStringList());
        }
        QVERIFY(!f.find<CheckChart>("checkChart")->accessibleName().isEmpty());
        f.click("haltClear-KR-SHORT_TERM");
        QCOMPARE(controlsWithoutName(*f.dialog()), QStringList());
    }
};

QTEST_MAIN(tst_governancepage)
#include "tst_governancepage.moc"
