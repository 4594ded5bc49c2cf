// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/backtests/BacktestStage.h"
#include "tests/ui/governance/GovernanceSamples.h"
#include "ui/backtests/BacktestForm.h"
#include "ui/backtests/BacktestListView.h"
#include "ui/backtests/BacktestView.h"
#include "ui/backtests/BacktestsPage.h"
#include "ui/charts/EquityPanel.h"
#include "ui/governance/GovernancePage.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QTableView>

using namespace ic;
using namespace Qt::StringLiterals;

/// Backtests and governance in the real window. Nothing scrolls sideways; pictures for a look by eye are
/// saved when IC_SCREENSHOTS names a folder.
class tst_backtestscreens : public QObject
{
    Q_OBJECT
private slots:
    void nothingScrollsSideways_data();
    void nothingScrollsSideways();

private:
    enum View { Trades, TenYears, Months, Compared, Numbers, Form, Strategies, Factors, Halts, ViewCount };

    static void show(View view, MainWindow& window)
    {
        auto* list = window.findChild<BacktestListView*>(u"backtestList"_s);
        auto* shown = window.findChild<BacktestView*>(u"backtestView"_s);
        auto* curves = window.findChild<EquityPanel*>(u"equityPanel"_s);
        window.setCurrentPage(view < Strategies ? 0 : 1);
        if (view >= Strategies)
            return window.findChild<GovernancePage*>(u"governancePage"_s)
                ->showTab(GovernancePage::Tab(view - Strategies));
        list->choose(view == Compared   ? QVector<qint64>{108, 107}
                     : view == TenYears ? QVector<qint64>{106}
                                        : QVector<qint64>{108});
        curves->showTable(view == Numbers);
        shown->showTab(view == Months || view == TenYears ? BacktestView::MonthsTab
                       : view == Compared                 ? BacktestView::ParametersTab
                                                          : BacktestView::TradesTab);
        if (view == Trades)
            window.findChild<QTableView*>(u"tradesTable"_s)->selectRow(5);
        if (view == Form)
            window.findChild<QAbstractButton*>(u"backtestNew"_s)->click();
    }
    static void save(QWidget& window, const QString& name)
    {
        const QPixmap picture = window.grab();
        QVERIFY(!picture.isNull());
        if (const QString folder = qEnvironmentVariable("IC_SCREENSHOTS"); !folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
    }
};

void tst_backtestscreens::nothingScrollsSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("korean");
    for (const bool korean : {false, true}) {
        for (const bool dark : {false, true}) {
            const QByteArray look = QByteArray(korean ? "ko" : "en") + (dark ? "-dark" : "-light");
            QTest::newRow("1280-" + look) << QSize(1280, 800) << dark << korean;
            QTest::newRow("1920-" + look) << QSize(1920, 1080) << dark << korean;
        }
    }
}

void tst_backtestscreens::nothingScrollsSideways()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, korean);
    BacktestStage stage;
    Theme& theme = stage.base.theme;
    theme.applyTo(*qApp);
    theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    theme.setGainLoss(korean ? Theme::GainLoss::Korean : Theme::GainLoss::Us);
    stage.research.setBacktests(BacktestSamples::several());
    stage.research.setGovernance(GovernanceSamples::checks());
    stage.research.setHalts(GovernanceSamples::halts());
    stage.research.setFactorGrades(GovernanceSamples::grades());
    MainWindow window(stage.context, stage.events);
    window.addPage(new BacktestsPage(stage.context, stage.events));
    window.addPage(new GovernancePage(stage.context, stage.events));
    stage.base.language.setLanguage(korean ? Language::Korean : Language::English);
    window.resize(size);
    window.show();
    stage.events.start();
    for (int view = 0; view < ViewCount; ++view) {
        show(View(view), window);
        for (int i = 0; i < 4; ++i) // nested layouts settle one level at a time
            QCoreApplication::sendPostedEvents();
        for (const QTableView* table : window.findChildren<QTableView*>()) {
            if (table->isVisible())
                QVERIFY2(table->horizontalScrollBar()->maximum() == 0,
                         qPrintable(table->objectName() + u' ' +
                                    QString::number(table->horizontalScrollBar()->maximum())));
        }
        auto* form = window.findChild<BacktestForm*>(u"backtestForm"_s);
        save(view == Form ? static_cast<QWidget&>(*form) : window,
             QString::number(view) + u'-' + QString::fromLatin1(QTest::currentDataTag()));
        if (form)
            form->close();
    }
}

QTEST_MAIN(tst_backtestscreens)
#include "tst_backtestscreens.moc"
