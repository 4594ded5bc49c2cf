// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/research/ResearchStage.h"
#include "ui/portfolio/PortfolioPage.h"

#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_portfoliopage : public QObject
{
    Q_OBJECT
private slots:
    void theListOfTheDaySaysThatNoOrderWasSent();
    void totalsAreOfTheWholeList();
    void theRunIsALink();
    void namesNotChosenHaveATabAndAReason();
    void decisionsAreFilteredByStrategyAndMarket();
    void theInspectorFollowsTheTab();
    void theListIsExported();
    void aFailedExportIsSaid();
    void givingUpTheExportWritesNothing();
    void withoutAPortfolioTheJobIsOffered();
    void anEmptyListSaysWhereTheReasonsAre();
    void theOtherMarketHasItsOwnList();
    void anUpdateOfTheDayKeepsTheSelection();
    void wordsFollowTheLanguage();
    void choicesAreRemembered();
    void everyControlHasAName();

private:
    static void showTab(const ShownPage<PortfolioPage>& shown, int tab)
    {
        auto* bar = shown.find<QTabWidget>("portfolioTabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    }
};

void tst_portfoliopage::theListOfTheDaySaysThatNoOrderWasSent()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<PortfolioPage> shown(stage);
    QCOMPARE(shown.find<QLabel>("portfolioTitle")->text(), u"KRX portfolio of 2026-11-23"_s);
    QVERIFY(shown.find<QLabel>("portfolioNoOrder")->isVisible());
    QVERIFY(shown.find<QLabel>("portfolioNoOrder")->text().contains(u"No order was sent"_s));
    QVERIFY(shown.find<QLabel>("portfolioSource")->text().contains(u"session of 2026-11-20"_s));
    QCOMPARE(shown.find<QTableView>("portfolioTable")->model()->rowCount(), 20);
}

void tst_portfoliopage::totalsAreOfTheWholeList()
{
    ResearchStage stage;
    const SignalSheet scored = FakeResearchService::plausibleSignals(Market::Kr, stage.session, 300);
    PortfolioSheet sheet = FakeResearchService::plausiblePortfolio(scored, stage.tradingDate);
    sheet.items = sheet.items.first(2);
    sheet.items[0].amount = 2'000'000;
    sheet.items[1].amount = 1'500'000;
    stage.research.setPortfolio(sheet);
    ShownPage<PortfolioPage> shown(stage);
    QCOMPARE(shown.find<QLabel>("portfolioTotals")->text(),
             u"2 names, 3,500,000 KRW, 3.5 % of the capital, cash left 96,500,000 KRW"_s);
}

void tst_portfoliopage::theRunIsALink()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<PortfolioPage> shown(stage);
    QSignalSpy asked(shown.page, &Page::runRequested);
    shown.click("portfolioRun");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<RunId>(), RunId(820));
}

void tst_portfoliopage::namesNotChosenHaveATabAndAReason()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<PortfolioPage> shown(stage);
    auto* tabs = shown.find<QTabWidget>("portfolioTabs");
    QCOMPARE(tabs->tabText(1), u"Not chosen 80"_s);
    showTab(shown, 1);
    auto* table = shown.find<QTableView>("rejectionTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 80);
    QTest::keyClicks(shown.find<QLineEdit>("portfolioText"), u"cash spent"_s);
    QTRY_COMPARE(table->model()->rowCount(), 10);
    QCOMPARE(table->model()->index(0, RejectionModel::Code).data().toString(), u"Cash spent"_s);
}

void tst_portfoliopage::decisionsAreFilteredByStrategyAndMarket()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<PortfolioPage> shown(stage);
    showTab(shown, 2);
    auto* table = shown.find<QTableView>("decisionTable");
    QCOMPARE(table->model()->rowCount(), 120);
    QVERIFY(!shown.find<QWidget>("portfolioDate")->isVisible());
    auto* strategy = shown.find<QComboBox>("portfolioStrategy");
    QVERIFY(strategy->isVisible());
    strategy->setFocus();
    QTest::keyClick(strategy, Qt::Key_Down);
    QCOMPARE(table->model()->rowCount(), 40);
    QCOMPARE(table->model()->index(0, DecisionModel::StrategyName).data().toString(), u"Short term"_s);
    shown.click("portfolioMarketUs");
    QCOMPARE(table->model()->rowCount(), 0);
}

void tst_portfoliopage::theInspectorFollowsTheTab()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<PortfolioPage> shown(stage);
    auto* verdict = shown.find<QLabel>("portfolioVerdict");
    QVERIFY(verdict->text().startsWith(u"Buy between"_s));
    QVERIFY(shown.find<QWidget>("portfolioLevels")->isVisible());
    showTab(shown, 1);
    QVERIFY(verdict->text().startsWith(u"Not chosen:"_s));
    QVERIFY(!shown.find<QWidget>("portfolioLevels")->isVisible());
    showTab(shown, 2);
    QVERIFY(verdict->text().contains(u"score"_s));
    QSignalSpy asked(shown.page, &Page::runRequested);
    shown.click("portfolioOpenRun");
    QCOMPARE(asked.size(), 1);
}

void tst_portfoliopage::theListIsExported()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    stage.dialogs.saveAs = stage.folder.filePath(u"list.csv"_s);
    ShownPage<PortfolioPage> shown(stage);
    QSignalSpy said(shown.page, &Page::done);
    shown.click("portfolioExport");
    QCOMPARE(stage.dialogs.suggested, u"portfolio-KR-2026-11-23.csv"_s);
    QFile file(stage.dialogs.saveAs);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 21);
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().startsWith(u"20 names written"_s));
}

void tst_portfoliopage::aFailedExportIsSaid()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    stage.dialogs.saveAs = stage.folder.filePath(u"no/such/list.csv"_s);
    ShownPage<PortfolioPage> shown(stage);
    QSignalSpy failures(shown.page, &Page::failed);
    shown.click("portfolioExport");
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures[0][0].value<Error>().code, u"NOT_WRITTEN"_s);
}

void tst_portfoliopage::givingUpTheExportWritesNothing()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<PortfolioPage> shown(stage);
    QSignalSpy said(shown.page, &Page::done);
    shown.click("portfolioExport");
    QVERIFY(said.isEmpty());
}

void tst_portfoliopage::withoutAPortfolioTheJobIsOffered()
{
    ResearchStage stage;
    ShownPage<PortfolioPage> shown(stage);
    QVERIFY(!shown.find<QLabel>("portfolioTitle")->isVisible());
    QVERIFY(!shown.find<QAbstractButton>("portfolioExport")->isEnabled());
    QSignalSpy job(shown.page, &Page::jobRequested);
    auto* action = shown.find<QTableView>("portfolioTable")->findChild<QAbstractButton*>(u"emptyAction"_s);
    QVERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(job.size(), 1);
    QCOMPARE(job[0][0].value<JobId>(), JobId(u"trading-portfolio-generator"_s));
}

void tst_portfoliopage::anEmptyListSaysWhereTheReasonsAre()
{
    ResearchStage stage;
    PortfolioSheet sheet = FakeResearchService::plausiblePortfolio(
        FakeResearchService::plausibleSignals(Market::Kr, stage.session, 300), stage.tradingDate);
    sheet.items.clear();
    stage.research.setPortfolio(sheet);
    ShownPage<PortfolioPage> shown(stage);
    auto* table = shown.find<QTableView>("portfolioTable");
    QVERIFY(table->findChild<QWidget*>(u"emptyNote"_s)->isVisible());
    QVERIFY(!table->findChild<QAbstractButton*>(u"emptyAction"_s)->isVisible());
    QVERIFY(shown.find<QLabel>("portfolioTitle")->isVisible());
}

void tst_portfoliopage::theOtherMarketHasItsOwnList()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    stage.fill(Market::Us, 90);
    ShownPage<PortfolioPage> shown(stage);
    shown.click("portfolioMarketUs");
    QCOMPARE(shown.find<QLabel>("portfolioTitle")->text(), u"US portfolio of 2026-11-23"_s);
    QVERIFY(shown.find<QLabel>("portfolioTotals")->text().contains(u"USD"_s));
}

void tst_portfoliopage::anUpdateOfTheDayKeepsTheSelection()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<PortfolioPage> shown(stage);
    auto* table = shown.find<QTableView>("portfolioTable");
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(table, Qt::Key_Down);
    const QString symbol = table->currentIndex().siblingAtColumn(PortfolioModel::Symbol).data().toString();
    PortfolioSheet sheet = FakeResearchService::plausiblePortfolio(
        FakeResearchService::plausibleSignals(Market::Kr, stage.session, 300), stage.tradingDate);
    sheet.items.removeFirst();
    stage.research.setPortfolio(sheet);
    emit stage.research.portfoliosChanged();
    QTRY_COMPARE(table->model()->rowCount(), 19);
    QCOMPARE(table->currentIndex().siblingAtColumn(PortfolioModel::Symbol).data().toString(), symbol);
}

void tst_portfoliopage::wordsFollowTheLanguage()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<PortfolioPage> shown(stage);
    shown.find<QLineEdit>("portfolioText")->setPlaceholderText(u"?"_s);
    shown.find<QLabel>("portfolioVerdict")->setText(u"?"_s);
    QEvent change(QEvent::LanguageChange);
    for (QWidget* part : {static_cast<QWidget*>(shown.page), shown.inspector})
        QCoreApplication::sendEvent(part, &change);
    QCOMPARE(shown.find<QLineEdit>("portfolioText")->placeholderText(), u"Symbol or name"_s);
    QVERIFY(shown.find<QLabel>("portfolioVerdict")->text().startsWith(u"Buy between"_s));
}

void tst_portfoliopage::choicesAreRemembered()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    {
        ShownPage<PortfolioPage> shown(stage);
        showTab(shown, 1);
        shown.find<QTableView>("rejectionTable")->setColumnWidth(RejectionModel::Code, 177);
        shown.page->remember(stage.state);
    }
    QWidget window;
    PortfolioPage again(stage.context, &window);
    again.recall(stage.state);
    QCOMPARE(again.findChild<QTabWidget*>(u"portfolioTabs"_s)->currentIndex(), 1);
    QCOMPARE(again.findChild<QTableView*>(u"rejectionTable"_s)->columnWidth(RejectionModel::Code), 177);
}

void tst_portfoliopage::everyControlHasAName()
{
    ResearchStage stage;
    stage.fill(Market::Kr);
    ShownPage<PortfolioPage> shown(stage);
    for (int tab = 0; tab < 3; ++tab) {
        showTab(shown, tab);
        QCOMPARE(controlsWithoutName(shown.window), QStringList());
    }
}

QTEST_MAIN(tst_portfoliopage)
#include "tst_portfoliopage.moc"
