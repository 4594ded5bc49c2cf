// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/research/ResearchStage.h"
#include "ui/research/FigureGrid.h"
#include "ui/signals/SignalsPage.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_signalspage : public QObject
{
    Q_OBJECT
private slots:
    void theNewestSessionIsShownWithTheBestNameFirst();
    void theSessionBeforeIsOneClickAway();
    void chipsShowTheUniverseOrWhatWasKeptOut();
    void typingFiltersAndEscapeReturnsToTheTable();
    void theInspectorSaysWhyANameWasNotChosen();
    void aNameKeptOutShowsWhereItStopped();
    void enterAsksForTheInspector();
    void copiedRowsAreTabSeparated();
    void theOtherMarketHasItsOwnFactors();
    void withoutSignalsTheJobIsOffered();
    void nothingMatchingOffersToClearTheFilter();
    void aRunOfTheSameSessionKeepsSelectionAndScroll();
    void aNewerSessionDoesNotPushAwayWhatIsRead();
    void itsPricesAreOneClickAway();
    void theRunThatComputedThemIsALink();
    void aFailureIsHandedOn();
    void wordsFollowTheLanguage();
    void choicesAreRemembered();
    void everyControlHasAName();
};

void tst_signalspage::theNewestSessionIsShownWithTheBestNameFirst()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    stage.research.setSignalSheet(
        FakeResearchService::plausibleSignals(Market::Kr, stage.session.addDays(-1), 30));
    ShownPage<SignalsPage> shown(stage);
    auto* table = shown.find<QTableView>("signalsTable");
    QCOMPARE(table->model()->rowCount(), 300);
    QCOMPARE(table->model()->index(0, SignalModel::Rank).data().toString(), u"1"_s);
    QCOMPARE(table->currentIndex().row(), 0);
    QVERIFY(shown.find<QLabel>("signalsCount")
                ->text()
                .contains(u"100 of 300 names in the universe on 2026-11-20"_s));
}

void tst_signalspage::theSessionBeforeIsOneClickAway()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    stage.research.setSignalSheet(
        FakeResearchService::plausibleSignals(Market::Kr, stage.session.addDays(-1), 30));
    ShownPage<SignalsPage> shown(stage);
    QVERIFY(!shown.find<QAbstractButton>("signalsSessionAfter")->isEnabled());
    shown.click("signalsSessionBefore");
    QCOMPARE(shown.page->model().sheet().session, stage.session.addDays(-1));
    QCOMPARE(shown.page->model().rowCount(), 30);
    shown.click("signalsSessionAfter");
    QCOMPARE(shown.page->model().rowCount(), 300);
}

void tst_signalspage::chipsShowTheUniverseOrWhatWasKeptOut()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    auto* table = shown.find<QTableView>("signalsTable");
    QCOMPARE(shown.find<QAbstractButton>("signalsScopeUniverse")->text(), u"Universe 100"_s);
    shown.click("signalsScopeUniverse");
    QCOMPARE(table->model()->rowCount(), 100);
    shown.click("signalsScopeExcluded");
    QCOMPARE(table->model()->rowCount(), 200);
    QVERIFY(!table->isColumnHidden(SignalModel::Reason));
    QVERIFY(table->isColumnHidden(SignalModel::Composite));
    shown.click("signalsScopeAll");
    QCOMPARE(table->model()->rowCount(), 300);
    QVERIFY(table->isColumnHidden(SignalModel::Reason));
}

void tst_signalspage::typingFiltersAndEscapeReturnsToTheTable()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.page->focusFilter();
    auto* text = shown.find<QLineEdit>("signalsText");
    QTRY_VERIFY(text->hasFocus());
    const QString symbol = shown.page->model().row(5).symbol;
    QTest::keyClicks(text, symbol);
    auto* table = shown.find<QTableView>("signalsTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), 300);
    QVERIFY(table->hasFocus());
}

void tst_signalspage::theInspectorSaysWhyANameWasNotChosen()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    auto* verdict = shown.find<QLabel>("signalVerdict");
    QCOMPARE(verdict->text(), u"In the portfolio of 2026-11-23"_s);
    auto* table = shown.find<QTableView>("signalsTable");
    for (int i = 0; i < 24; ++i)
        QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 24);
    QVERIFY(verdict->text().startsWith(u"Not in the portfolio of 2026-11-23: "_s));
    QVERIFY(!shown.find<QLabel>("signalReasons")->text().isEmpty());
    QVERIFY(shown.find<QLabel>("signalDecisions")->text().contains(u"score"_s));
    QCOMPARE(shown.find<FigureGrid>("signalFactors")->rows().size(), 6);
    QVERIFY(shown.find<FigureGrid>("signalComposite")->rows().last().total);
}

void tst_signalspage::aNameKeptOutShowsWhereItStopped()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    shown.click("signalsScopeExcluded");
    auto* table = shown.find<QTableView>("signalsTable");
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(shown.find<QLabel>("signalVerdict")->text(), u"Not in the universe"_s);
    int stopped = 0;
    for (const QLabel* icon : shown.find<QWidget>("signalRules")->findChildren<QLabel*>())
        stopped += icon->accessibleName() == u"stopped here"_s;
    QCOMPARE(stopped, 1);
    QVERIFY(!shown.find<QWidget>("signalFactors")->isVisible());
}

void tst_signalspage::enterAsksForTheInspector()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    QSignalSpy asked(shown.page, &Page::inspectorRequested);
    QTest::keyClick(shown.find<QTableView>("signalsTable"), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void tst_signalspage::copiedRowsAreTabSeparated()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    auto* table = shown.find<QTableView>("signalsTable");
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    shown.find<QAction>("signalsTableCopy")->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // titles, two rows, the end
    QVERIFY(lines[0].startsWith(u"Rank\tSymbol\tName"_s));
    QVERIFY(lines[1].startsWith(u"1\t"_s));
    QCOMPARE(lines[1].count(u'\t'), lines[0].count(u'\t'));
}

void tst_signalspage::theOtherMarketHasItsOwnFactors()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    stage.fill(Market::Us, 90);
    ShownPage<SignalsPage> shown(stage);
    shown.click("signalsMarketUs");
    auto* table = shown.find<QTableView>("signalsTable");
    QCOMPARE(table->model()->rowCount(), 90);
    QCOMPARE(shown.page->model().factors().size(), 5);
    QVERIFY(table->isColumnHidden(SignalModel::FirstFactor + 5));
    QCOMPARE(table->model()->headerData(SignalModel::FirstFactor, Qt::Horizontal).toString(),
             u"Dual momentum %"_s);
    shown.click("signalsMarketKr");
    QVERIFY(!table->isColumnHidden(SignalModel::FirstFactor + 5));
}

void tst_signalspage::withoutSignalsTheJobIsOffered()
{
    ResearchStage stage;
    ShownPage<SignalsPage> shown(stage);
    QSignalSpy job(shown.page, &Page::jobRequested);
    QVERIFY(shown.find<QWidget>("emptyNote")->isVisible());
    shown.click("emptyAction");
    QCOMPARE(job.size(), 1);
    QCOMPARE(job[0][0].value<JobId>(), JobId(u"factor-calculation"_s));
}

void tst_signalspage::nothingMatchingOffersToClearTheFilter()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    QTest::keyClicks(shown.find<QLineEdit>("signalsText"), u"no such name"_s);
    QTRY_VERIFY(shown.find<QWidget>("emptyNote")->isVisible());
    shown.click("emptyAction");
    QCOMPARE(shown.find<QTableView>("signalsTable")->model()->rowCount(), 300);
    QVERIFY(!shown.find<QWidget>("emptyNote")->isVisible());
}

void tst_signalspage::aRunOfTheSameSessionKeepsSelectionAndScroll()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    auto* table = shown.find<QTableView>("signalsTable");
    table->setCurrentIndex(table->model()->index(60, 0));
    table->scrollTo(table->currentIndex(), QTableView::PositionAtTop);
    const QString symbol = table->model()->index(60, SignalModel::Symbol).data().toString();
    const int scrolled = table->verticalScrollBar()->value();
    SignalSheet again = FakeResearchService::plausibleSignals(Market::Kr, stage.session, 300);
    again.run = RunId(813);
    again.rows[3].cells[0].score = 99.99;
    stage.research.setSignalSheet(again);
    QSignalSpy reset(table->model(), &QAbstractItemModel::modelReset);
    emit stage.research.signalsChanged();
    QTRY_COMPARE(shown.page->model().sheet().run, RunId(813));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(table->currentIndex().siblingAtColumn(SignalModel::Symbol).data().toString(), symbol);
    QCOMPARE(table->verticalScrollBar()->value(), scrolled);
    QCOMPARE(shown.page->model().row(3).cells[0].score, 99.99);
}

void tst_signalspage::aNewerSessionDoesNotPushAwayWhatIsRead()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    const TradingDate newer = stage.session.addDays(3);
    stage.research.setSignalSheet(FakeResearchService::plausibleSignals(Market::Kr, newer, 300));
    emit stage.research.signalsChanged();
    QTRY_VERIFY(shown.find<QAbstractButton>("signalsSessionAfter")->isEnabled());
    QCOMPARE(shown.page->model().sheet().session, stage.session);
    shown.page->hide();
    stage.research.setSignalSheet(FakeResearchService::plausibleSignals(Market::Kr, newer, 301));
    emit stage.research.signalsChanged();
    shown.click("signalsSessionAfter");
    shown.page->show();
    shown.page->activate();
    QCOMPARE(shown.page->model().sheet().session, newer);
    QCOMPARE(shown.page->model().rowCount(), 301);
}

void tst_signalspage::itsPricesAreOneClickAway()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    QSignalSpy asked(shown.page, &Page::instrumentRequested);
    shown.click("signalOpenPrices");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Market>(), Market::Kr);
    QCOMPARE(asked[0][1].toString(), shown.page->model().row(0).symbol);
}

void tst_signalspage::theRunThatComputedThemIsALink()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    QSignalSpy asked(shown.page, &Page::runRequested);
    shown.click("signalsRun");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<RunId>(), RunId(812));
}

void tst_signalspage::aFailureIsHandedOn()
{
    ResearchStage stage;
    stage.research.setFailure(Error{u"STORE"_s, u"The store cannot be read."_s, u"Try again."_s});
    QWidget window;
    SignalsPage page(stage.context, &window);
    QSignalSpy failures(&page, &Page::failed);
    window.show();
    page.activate();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures[0][0].value<Error>().code, u"STORE"_s);
}

void tst_signalspage::wordsFollowTheLanguage()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    shown.find<QAbstractButton>("signalOpenPrices")->setText(u"?"_s);
    shown.find<QLineEdit>("signalsText")->setPlaceholderText(u"?"_s);
    QEvent change(QEvent::LanguageChange);
    for (QWidget* part : {static_cast<QWidget*>(shown.page), shown.inspector})
        QCoreApplication::sendEvent(part, &change);
    QCOMPARE(shown.find<QAbstractButton>("signalOpenPrices")->text(), u"Show its prices"_s);
    QCOMPARE(shown.find<QLineEdit>("signalsText")->placeholderText(), u"Symbol or name"_s);
}

void tst_signalspage::choicesAreRemembered()
{
    ResearchStage stage;
    stage.fill(Market::Us, 90);
    {
        ShownPage<SignalsPage> shown(stage);
        shown.click("signalsMarketUs");
        shown.click("signalsScopeUniverse");
        shown.find<QTableView>("signalsTable")->setColumnWidth(SignalModel::Composite, 99);
        shown.page->remember(stage.state);
    }
    QWidget window;
    SignalsPage again(stage.context, &window);
    again.recall(stage.state);
    window.show();
    again.activate();
    QCOMPARE(again.model().sheet().market, Market::Us);
    auto* table = again.findChild<QTableView*>(u"signalsTable"_s);
    QCOMPARE(table->model()->rowCount(), 30);
    QCOMPARE(table->columnWidth(SignalModel::Composite), 99);
    QVERIFY(table->isColumnHidden(SignalModel::FirstFactor + 5));
}

void tst_signalspage::everyControlHasAName()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<SignalsPage> shown(stage);
    QCOMPARE(controlsWithoutName(shown.window), QStringList());
}

QTEST_MAIN(tst_signalspage)
#include "tst_signalspage.moc"
