// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/research/ResearchStage.h"
#include "ui/bridge/EventPump.h"
#include "ui/imports/ImportForm.h"
#include "ui/imports/ImportsPage.h"
#include "ui/portfolio/PortfolioPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/signals/SignalsPage.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

using namespace ic;
using namespace Qt::StringLiterals;

/// The pages in the real window with 2,700 names. Nothing scrolls sideways; pictures for a look by eye are
/// saved when IC_SCREENSHOTS names a folder.
class tst_researchscreens : public QObject
{
    Q_OBJECT
private slots:
    void nothingScrollsSideways_data();
    void nothingScrollsSideways();

private:
    enum View {
        Signals,
        Universe,
        Excluded,
        SignalsUs,
        List,
        NotChosen,
        Decided,
        ListUs,
        Import,
        Problems,
        ViewCount
    };

    static void show(View view, MainWindow& window)
    {
        const auto press = [&window](const char* name) {
            window.findChild<QAbstractButton*>(QLatin1String(name))->click();
        };
        window.setCurrentPage(view <= SignalsUs ? 0 : view <= ListUs ? 1 : 2);
        if (view <= SignalsUs) {
            press(view == SignalsUs ? "signalsMarketUs" : "signalsMarketKr");
            press(view == Universe   ? "signalsScopeUniverse"
                  : view == Excluded ? "signalsScopeExcluded"
                                     : "signalsScopeAll");
        } else if (view <= ListUs) {
            press(view == ListUs ? "portfolioMarketUs" : "portfolioMarketKr");
            window.findChild<QTabWidget*>(u"portfolioTabs"_s)
                ->setCurrentIndex(view == ListUs ? 0 : view - List);
        } else {
            auto* form = window.findChild<ImportForm*>(u"importForm"_s);
            form->setKind(ImportKind::OrderFlow, Market::Kr);
            form->setFile(view == Problems ? u"/data/broken.csv"_s : u"/data/수급_2026-11.csv"_s);
        }
    }
    static ImportPreview preview(ImportKind kind, Market market, const QString& file)
    {
        ImportPreview preview;
        preview.kind = kind;
        preview.market = market;
        preview.file = file;
        preview.rows = 18'240;
        preview.symbols = 912;
        preview.newRows = 17'000;
        preview.changedRows = 240;
        preview.first = TradingDate(2026, 11, 2);
        preview.last = TradingDate(2026, 11, 20);
        preview.problemCount = file.contains(u"broken"_s) ? 1'204 : 0;
        for (int i = 0; i < 200 && preview.problemCount > 0; ++i)
            preview.problems.append({2 + 7 * i, i % 3 == 0 ? QString() : u"date"_s,
                                     i % 3 == 0 ? u"005930,2026-11-20"_s : u"2026-13-%1"_s.arg(i % 28 + 1),
                                     i % 3 == 0 ? u"3 fields, 2 found"_s : u"a date as 2026-11-20"_s});
        return preview;
    }
    static void save(QWidget& window, const QString& name)
    {
        const QPixmap picture = window.grab();
        QVERIFY(!picture.isNull());
        if (const QString folder = qEnvironmentVariable("IC_SCREENSHOTS"); !folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
    }
};

void tst_researchscreens::nothingScrollsSideways_data()
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

void tst_researchscreens::nothingScrollsSideways()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, korean);
    ResearchStage stage({u":/i18n/console_ko.qm"_s});
    stage.theme.applyTo(*qApp);
    stage.theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    stage.theme.setGainLoss(korean ? Theme::GainLoss::Korean : Theme::GainLoss::Us);
    stage.fill(Market::Kr, 2'700);
    stage.fill(Market::Us, 600);
    stage.research.setImports(FakeResearchService::plausibleImports(stage.now));
    stage.research.onPreviewImport = &preview;
    stage.service.onBars = [](Market, const QString& symbol, TradingDate from, TradingDate to) {
        QVector<Bar> bars;
        qint64 close = 50'000;
        for (TradingDate day = from; day <= to; day = day.addDays(1)) {
            close += (qint64(qHash(symbol, size_t(day.epochDay()))) & 1023) - 500;
            Bar bar;
            bar.date = day;
            bar.close = Price::fromUnits(close);
            bars.append(bar);
        }
        return bars;
    };
    EventPump pump(stage.service);
    MainWindow window(stage.context, pump);
    window.addPage(new SignalsPage(stage.context));
    window.addPage(new PortfolioPage(stage.context));
    window.addPage(new ImportsPage(stage.context));
    stage.language.setLanguage(korean ? Language::Korean : Language::English);
    window.resize(size);
    window.show();
    pump.start();
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
        save(window, QString::number(view) + u'-' + QString::fromLatin1(QTest::currentDataTag()));
    }
}

QTEST_MAIN(tst_researchscreens)
#include "tst_researchscreens.moc"
