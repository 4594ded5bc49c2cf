// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CoreHost.h"
#include "app/scheduler/CommandRegistry.h"
#include "app/scheduler/ReadLedger.h"
#include "core/domain/WaitFor.h"
#include "core/store/AuditStore.h"
#include "core/store/BarReader.h"
#include "core/store/ResearchStore.h"
#include "core/time/SystemClock.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/FileFixtures.h"
#include "tests/support/SignalFixtures.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

struct Output
{
    int code = 0;
    QString out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

const QString kBars =
    u"date,symbol,open,high,low,close,volume,turnover,market_cap,listed_shares,change,name,board\n"
    "2024-11-19,005930,50000,51000,49500,50500,1000,50000000,505000000,10000,500,\"삼성, 전자\",KOSPI\n"
    "2024-11-20,000660,,,,170000,0,0,340000000,2000,0,하이닉스,KOSPI\n"
    "2024-11-20,005930,10100,10300,10000,10200,5000,51000000,510000000,50000,100,\"삼성, 전자\",KOSPI\n"_s;
const QString kSectors = u"symbol,sector,date\n005930,반도체,2024-11-20\n"_s;

} // namespace

/// The verbs of the market brain on real workspaces.
class TestResearchVerbs : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aDryRunJudgesTheFileAndMakesNoWorkspace()
    {
        const Output output = run({u"import"_s, u"sectors"_s, u"--market"_s, u"KR"_s, u"--file"_s,
                                   file(kSectors), u"--dry-run"_s, u"--json"_s});
        QCOMPARE(output.code, 0);
        QCOMPARE(output.json().value(u"rows"_s).toInt(), 1);
        QCOMPARE(output.json().value(u"newRows"_s).toInt(), 1);
        QVERIFY(!QFile::exists(ledgerFile(m_folder->path())));
    }

    void everythingWrongIsListedAndNothingStored()
    {
        const Output output = run({u"import"_s, u"sectors"_s, u"--market"_s, u"KR"_s, u"--file"_s,
                                   file(kSectors + u"5930,x,2024-11-20\n000660,,2024-11-20\n"_s)});
        QCOMPARE(output.code, 1);
        QVERIFY(output.err.contains(u"line 3, column symbol"_s));
        QVERIFY(output.err.contains(u"line 4, column sector"_s));
        const auto stored =
            readLedger(m_folder->path(), [](Connection& c) { return AuditStore::page(c, {}, 10); });
        QVERIFY(stored->isEmpty());
    }

    void sectorsAreTakenInOnceWithAnAuditRow()
    {
        const QStringList args{u"import"_s, u"sectors"_s, u"--market"_s,
                               u"KR"_s,     u"--file"_s,  file(kSectors)};
        const Output output = run(args);
        QCOMPARE(output.code, 0);
        QVERIFY2(output.out.contains(u"1 rows, 1 of them new or changed"_s), qPrintable(output.out));
        QVERIFY(run(args).out.contains(u"0 of them new or changed"_s));
        const auto rows =
            readLedger(m_folder->path(), [](Connection& c) { return AuditStore::page(c, {}, 10); });
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().actor, u"tester"_s);
    }

    void aRunningCoreTakesTheFileIn()
    {
        CoreOptions options;
        options.workspace = m_folder->path();
        options.holder = u"test"_s;
        const auto host = CoreHost::start(options);
        QVERIFY(host);
        const Output output = run(
            {u"import"_s, u"sectors"_s, u"--market"_s, u"KR"_s, u"--file"_s, file(kSectors), u"--json"_s});
        QCOMPARE(output.code, 0);
        QCOMPARE(output.json().value(u"changed"_s).toInt(), 1);
        const Output bars = run({u"import"_s, u"bars"_s, u"--market"_s, u"KR"_s, u"--file"_s, file(kBars),
                                 u"--wait"_s, u"--json"_s});
        QCOMPARE(bars.json().value(u"runState"_s).toString(), u"SUCCEEDED"_s);
        (*host)->stop();
    }

    void barsComeOutAsTheyWentIn()
    {
        const Output in = importBars();
        QVERIFY2(in.code == 0 && in.out.contains(u"SUCCEEDED"_s), qPrintable(in.out + in.err));
        const Output out = exportBars({});
        QCOMPARE(out.out, kBars);
        QCOMPARE(out.err, u"3 rows\n"_s);
        const Output one = exportBars({u"--symbol"_s, u"000660"_s});
        QCOMPARE(one.out.count(u'\n'), 2);
    }

    void adjustedBarsStandOnTheFootingOfTheLatestShare()
    {
        QCOMPARE(importBars().code, 0);
        const Output out = exportBars({u"--adjusted"_s});
        QVERIFY2(out.out.contains(u"2024-11-19,005930,10000,10200,9900,10100,5000"_s), qPrintable(out.out));
        QVERIFY(out.out.contains(u"2024-11-20,005930,10100,"_s));
    }

    void anExportIntoAFileIsWholeOrNotThere()
    {
        QCOMPARE(importBars().code, 0);
        const QString target = m_folder->filePath(u"out.csv"_s);
        QCOMPARE(exportBars({u"--out"_s, target}).code, 0);
        QFile written(target);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()), kBars);
        QCOMPARE(exportBars({u"--out"_s, m_folder->filePath(u"no/such/folder.csv"_s)}).code, 1);
    }

    void signalsAreShownForASessionAndForOneName()
    {
        seedSignals();
        const Output all = run({u"signals"_s, u"--market"_s, u"KR"_s});
        QCOMPARE(all.code, 0);
        QVERIFY(all.out.contains(u"5 of 10 names in the universe of 2024-11-20"_s));
        const Output one = run({u"signals"_s, u"--market"_s, u"KR"_s, u"--symbol"_s, u"000002"_s});
        QVERIFY2(one.out.contains(u"not in the universe, LOW_TURNOVER"_s), qPrintable(one.out));
        const Output json = run({u"signals"_s, u"--market"_s, u"KR"_s, u"--date"_s, u"2024-11-20"_s,
                                 u"--symbol"_s, u"000001"_s, u"--json"_s});
        const QJsonObject row = json.json().value(u"rows"_s).toArray().first().toObject();
        QCOMPARE(row.value(u"rank"_s).toInt(), 1);
        QCOMPARE(row.value(u"factors"_s).toArray().size(), factorsOf(Market::Kr).size());
        QCOMPARE(run({u"signals"_s, u"--market"_s, u"US"_s}).code, 1);
    }

    void signalsAreExportedWithAColumnAFactor()
    {
        seedSignals();
        const Output out = run({u"export"_s, u"signals"_s, u"--market"_s, u"KR"_s, u"--from"_s,
                                u"2024-11-20"_s, u"--to"_s, u"2024-11-20"_s, u"--csv"_s});
        const QStringList lines = out.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 11);
        for (const QString& line : lines)
            QCOMPARE(line.count(u','), lines.first().count(u','));
        QVERIFY(lines.first().contains(u",momentum,momentum_z,momentum_rank,momentum_missing"_s));
    }

    void aPortfolioIsShownAndExported()
    {
        seedPortfolio();
        const Output shown = run({u"portfolio"_s, u"--market"_s, u"KR"_s});
        QVERIFY2(shown.out.contains(u"KR 2024-11-21, from the session of 2024-11-20"_s),
                 qPrintable(shown.out));
        const Output json =
            run({u"portfolio"_s, u"--market"_s, u"KR"_s, u"--date"_s, u"2024-11-21"_s, u"--json"_s});
        QCOMPARE(json.json().value(u"items"_s).toArray().size(), 1);
        const Output csv = run({u"export"_s, u"portfolio"_s, u"--market"_s, u"KR"_s, u"--from"_s,
                                u"2024-01-01"_s, u"--to"_s, u"2024-12-31"_s});
        QVERIFY(csv.out.contains(u"2024-11-21,2024-11-20,1,005930,"_s));
        QCOMPARE(run({u"portfolio"_s, u"--market"_s, u"KR"_s, u"--date"_s, u"2024-11-22"_s}).code, 1);
    }

    void aBacktestWithoutHistoryOrWithAnUnknownSettingSaysSo()
    {
        QCOMPARE(importBars().code, 0);
        QStringList args{u"backtest"_s, u"--market"_s,   u"KR"_s,   u"--strategy"_s, u"SHORT_TERM"_s,
                         u"--from"_s,   u"2020-01-02"_s, u"--to"_s, u"2020-06-30"_s};
        const Output bare = run(args);
        QCOMPARE(bare.code, 1);
        QVERIFY2(bare.err.contains(u"[SHORT_HISTORY]"_s), qPrintable(bare.err));
        args += {u"--set"_s, u"investment.factor.sector-rs-topn=3"_s};
        const Output unknown = run(args);
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(u"Did you mean investment.factor.sector-rs-top-n?"_s),
                 qPrintable(unknown.err));
    }

    void aKeptBacktestIsExported()
    {
        seedBacktest();
        const Output curve = run({u"export"_s, u"backtest"_s, u"--market"_s, u"US"_s});
        QCOMPARE(curve.out, u"date,equity,benchmark\n2024-01-02,1000000,\n2024-01-03,1010000.5,1000100\n"_s);
        const Output trades = run({u"export"_s, u"trades"_s, u"--market"_s, u"US"_s, u"--id"_s, u"1"_s});
        QVERIFY(trades.out.contains(u"SPY,,2024-01-02,2024-01-03,470.1,472.3,10,21.5,0.46,0.5,OPEN\n"_s));
        QCOMPARE(run({u"export"_s, u"trades"_s, u"--market"_s, u"KR"_s}).code, 1);
    }

    void whatIsNotUnderstoodIsUsage_data()
    {
        QTest::addColumn<QStringList>("args");
        const QString path = u"x.csv"_s;
        QTest::newRow("kind") << QStringList{u"import"_s, u"news"_s,   u"--market"_s,
                                             u"KR"_s,     u"--file"_s, path};
        QTest::newRow("market") << QStringList{u"import"_s, u"bars"_s,   u"--market"_s,
                                               u"JP"_s,     u"--file"_s, path};
        QTest::newRow("no file") << QStringList{u"import"_s, u"bars"_s, u"--market"_s, u"KR"_s};
        QTest::newRow("adjusted") << QStringList{u"import"_s, u"bars"_s, u"--market"_s,   u"KR"_s,
                                                 u"--file"_s, path,      u"--adjusted"_s, u"maybe"_s};
        QTest::newRow("date") << QStringList{u"import"_s, u"bars"_s, u"--market"_s, u"KR"_s,
                                             u"--file"_s, path,      u"--date"_s,   u"today"_s};
        QTest::newRow("export what") << QStringList{u"export"_s, u"orders"_s, u"--market"_s, u"KR"_s};
        QTest::newRow("export range") << QStringList{u"export"_s, u"bars"_s, u"--market"_s, u"KR"_s};
        QTest::newRow("capital") << QStringList{
            u"backtest"_s,   u"--market"_s, u"KR"_s,         u"--strategy"_s, u"ROBO"_s, u"--from"_s,
            u"2024-01-02"_s, u"--to"_s,     u"2024-02-02"_s, u"--capital"_s,  u"lots"_s};
        QTest::newRow("set") << QStringList{u"backtest"_s,   u"--market"_s, u"KR"_s,         u"--strategy"_s,
                                            u"ROBO"_s,       u"--from"_s,   u"2024-01-02"_s, u"--to"_s,
                                            u"2024-02-02"_s, u"--set"_s,    u"x"_s};
    }

    void whatIsNotUnderstoodIsUsage()
    {
        QFETCH(QStringList, args);
        const Output output = run(args);
        QCOMPARE(output.code, 2);
        QVERIFY(output.err.contains(u"usage: investment-scheduler "_s));
    }

private:
    Output run(QStringList args)
    {
        args += {u"--workspace"_s, m_folder->path()};
        Output output;
        QString nothing;
        QTextStream in(&nothing), out(&output.out), err(&output.err);
        CliContext context{in, out, err, m_clock, openCore, u"tester"_s};
        output.code = CommandRegistry().run(args, context);
        return output;
    }
    QString file(const QString& text) { return writeText(m_folder->path(), u"file.csv"_s, text); }
    Output importBars()
    {
        return run({u"import"_s, u"bars"_s, u"--market"_s, u"KR"_s, u"--file"_s, file(kBars)});
    }
    Output exportBars(const QStringList& more)
    {
        return run(QStringList{u"export"_s, u"bars"_s, u"--market"_s, u"KR"_s, u"--from"_s, u"2024-11-01"_s,
                               u"--to"_s, u"2024-11-30"_s} +
                   more);
    }
    std::unique_ptr<Store> ledger()
    {
        auto store = Store::open(ledgerFile(m_folder->path()));
        if (!store)
            qFatal("%s", qPrintable(store.error().text()));
        return std::move(*store);
    }
    void seedSignals()
    {
        const auto store = ledger();
        const auto panel = signalPanel(Market::Kr, day("2024-11-20"), 10);
        QVERIFY(ResearchStore(*store).writeSignals(insertRun(*store), {1}, *panel,
                                                   signalTableOf(*panel, day("2024-11-20"))));
    }
    void seedPortfolio()
    {
        const auto store = ledger();
        PortfolioSheet sheet;
        sheet.tradingDate = day("2024-11-21");
        sheet.session = day("2024-11-20");
        sheet.run = insertRun(*store);
        sheet.capital = 1'000'000;
        PortfolioItem item;
        item.symbol = u"005930"_s;
        item.rank = 1;
        item.entry = item.entryMin = item.entryMax = Price::fromUnits(10'000);
        sheet.items = {item};
        QVERIFY(ResearchStore(*store).writePortfolio(sheet));
    }
    void seedBacktest()
    {
        const auto store = ledger();
        BacktestDetail detail;
        detail.row.by = u"kim"_s;
        detail.row.market = Market::Us;
        detail.row.strategy = u"ROBO"_s;
        detail.row.from = day("2024-01-02");
        detail.row.to = day("2024-01-03");
        detail.row.capital = 1'000'000;
        detail.curve = {{day("2024-01-02"), 1'000'000, std::nullopt},
                        {day("2024-01-03"), 1'010'000.5, 1'000'100.0}};
        detail.trades = {{u"SPY"_s,
                          {},
                          day("2024-01-02"),
                          day("2024-01-03"),
                          470.1,
                          472.3,
                          10,
                          21.5,
                          0.46,
                          0.5,
                          u"OPEN"_s}};
        QVERIFY(ResearchStore(*store).writeBacktest(detail));
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestResearchVerbs)
#include "tst_researchverbs.moc"
