// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/BarFile.h"
#include "core/adapters/file/FileBarSource.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/FileFixtures.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const TradingDate kFriday = day("2026-11-20");
const QString kHeader = u"date,symbol,open,high,low,close,volume\n"_s;

} // namespace

class TestBarFile : public QObject
{
    Q_OBJECT

private slots:
    void aBarComesOutAsItIsWritten()
    {
        const BarFile file = read(
            u"date,code,open,high,low,close,volume,turnover,market_cap,listed_shares,change,name,market\n"
            "2026-11-20,005930,\"70,000\",71000,69500,70500,1000,70400000,420000000000,6000000,-300,삼성전자,KOSPI\n"_s);
        const Bar bar = only(file);
        QCOMPARE(bar.symbol, u"005930"_s);
        QCOMPARE(bar.name, u"삼성전자"_s);
        QCOMPARE(bar.board, u"KOSPI"_s);
        QCOMPARE(bar.open, std::optional(Price::fromUnits(70'000)));
        QCOMPARE(bar.low, std::optional(Price::fromUnits(69'500)));
        QCOMPARE(bar.change, std::optional(Price::fromUnits(-300)));
        QCOMPARE(bar.volume, 1'000);
        QCOMPARE(bar.turnover, std::optional<qint64>(70'400'000));
        QCOMPARE(bar.listedShares, std::optional<qint64>(6'000'000));
        QCOMPARE(bar.source, u"FILE"_s);
        QVERIFY(!bar.adjusted && !bar.halted);
    }

    void theDailyExportOfKrxIsTakenAsItIs()
    {
        const BarFile file = read(u"종목코드,종목명,시장구분,소속부,종가,대비,등락률,시가,고가,저가,거래량,"
                                  u"거래대금,시가총액,상장주식수\r\n"
                                  "060310,3S,KOSDAQ,중견기업부,2310,-5,-0.22,2315,2320,2285,152157,349971680,"
                                  "112132000000,48542000\r\n"_s,
                                  Market::Kr, {}, u"data_3451_20261120.csv"_s);
        const Bar bar = only(file);
        QCOMPARE(bar.date, kFriday);
        QCOMPARE(bar.board, u"KOSDAQ"_s);
        QCOMPARE(bar.close, std::optional(Price::fromUnits(2'310)));
        QCOMPARE(bar.listedShares, std::optional<qint64>(48'542'000));
    }

    void anIsinIsReadAsItsCode()
    {
        QCOMPARE(only(read(kHeader + u"2026-11-20,KR7005930003,1,1,1,1,1\n"_s)).symbol, u"005930"_s);
    }

    void aKoreanRowWithoutTradeIsHalted()
    {
        for (const char* row : {"2026-11-20,005930,0,0,0,70500,0\n", "2026-11-20,005930,,-,,70500,0\n"}) {
            const Bar bar = only(read(kHeader + QString::fromLatin1(row)));
            QVERIFY(bar.halted);
            QVERIFY(!bar.open && !bar.high && !bar.low);
            QCOMPARE(bar.close, std::optional(Price::fromUnits(70'500)));
        }
    }

    void pricesOfManyDecimalsAreRounded()
    {
        const Bar bar = only(
            read(kHeader + u"2026-11-20,AAPL,125.760317,126.71435,125.0,125.55594999,7\n"_s, Market::Us));
        QCOMPARE(bar.open->toText(), u"125.7603"_s);
        QCOMPARE(bar.high->toText(), u"126.7144"_s);
        QCOMPARE(bar.close->toText(), u"125.5559"_s);
        QCOMPARE(bar.turnover, std::optional<qint64>(878));
        QCOMPARE(bar.board, u"US"_s);
    }

    void americanPricesAreAdjustedAndKoreanOnesAreNotUnlessTheOptionSays()
    {
        const QString kr = kHeader + u"2026-11-20,005930,1,1,1,1,1\n"_s;
        QVERIFY(!only(read(kr)).adjusted);
        FileOptions options;
        options.adjusted = true;
        QVERIFY(only(read(kr, Market::Kr, options)).adjusted);
        const QString us = kHeader + u"2026-11-20,AAPL,1,1,1,1,1\n"_s;
        QVERIFY(only(read(us, Market::Us)).adjusted);
        options.adjusted = false;
        QVERIFY(!only(read(us, Market::Us, options)).adjusted);
    }

    void aCloseJustOutsideWidensTheRange()
    {
        const BarFile file = read(kHeader + u"2026-11-20,005930,7970,8000,7950,8040,382\n"_s);
        QCOMPARE(file.preview().widened, 1);
        QCOMPARE(only(file).high, std::optional(Price::fromUnits(8'040)));
        QCOMPARE(only(file).low, std::optional(Price::fromUnits(7'950)));
    }

    void rowsAreHandedOutBySessionWhateverTheirOrder()
    {
        const BarFile file = read(kHeader + u"2026-11-20,000660,1,1,1,1,1\n2026-11-19,000660,1,1,1,1,1\n"
                                            "2026-11-20,005930,1,1,1,1,1\n"_s);
        QCOMPARE(file.dates(), (std::vector<TradingDate>{day("2026-11-19"), kFriday}));
        QCOMPARE(file.bars(kFriday).size(), 2);
        QCOMPARE(file.bars(day("2026-11-19")).size(), 1);
        QVERIFY(file.bars(day("2026-11-18")).isEmpty());
        QCOMPARE(file.preview().symbols, 2);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<Market>("market");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text, qint64 line, const char* column,
                            const char* expected, Market market = Market::Kr) {
            QTest::newRow(name) << market << text << line << QString::fromLatin1(column)
                                << QString::fromLatin1(expected);
        };
        row("high below low", kHeader + u"2026-11-20,005930,95,90,110,100,1\n"_s, 2, "low", "low <= open");
        row("close far above high", kHeader + u"2026-11-20,005930,100,105,95,110,1\n"_s, 2, "close",
            "the row has open 100, high 105, low 95, close 110");
        row("open far below low", kHeader + u"2026-11-20,005930,80,105,95,100,1\n"_s, 2, "open",
            "low <= open");
        row("no close", kHeader + u"2026-11-20,005930,1,1,1,-,1\n"_s, 2, "close", "a close above zero");
        row("a close of nothing", kHeader + u"2026-11-20,005930,0,0,0,0,0\n"_s, 2, "close",
            "a close above zero");
        row("zeros with a volume", kHeader + u"2026-11-20,005930,0,1,1,1,5\n"_s, 2, "open",
            "a price above zero");
        row("volume below zero", kHeader + u"2026-11-20,005930,1,1,1,1,-5\n"_s, 2, "volume",
            "not below zero");
        row("a price that is none", kHeader + u"2026-11-20,005930,1,1e3,1,1,1\n"_s, 2, "high",
            "a price such as");
        row("no date anywhere", u"symbol,open,high,low,close,volume\n005930,1,1,1,1,1\n"_s, 1, "date",
            "a column date");
        row("a board nobody knows",
            u"date,symbol,open,high,low,close,volume,market\n2026-11-20,005930,1,1,1,1,1,NYSE\n"_s, 2,
            "market", "one of KOSPI");
        row("a Korean row in an American file",
            u"date,symbol,open,high,low,close,volume,market\n2026-11-20,AAPL,1,1,1,1,1,KOSPI\n"_s, 2,
            "market", "imported as US", Market::Us);
        row("a ticker in small letters", kHeader + u"2026-11-20,aapl,1,1,1,1,1\n"_s, 2, "symbol", "a ticker",
            Market::Us);
        row("the same day twice",
            kHeader + u"2026-11-20,005930,1,1,1,1,1\n2026-11-19,005930,1,1,1,1,1\n"
                      "2026-11-20,005930,2,2,2,2,2\n"_s,
            4, "", "line 2 has it already");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(Market, market);
        QFETCH(QString, text);
        QFETCH(qint64, line);
        QFETCH(QString, column);
        QFETCH(QString, expected);
        const ImportPreview preview = read(text, market).preview();
        QCOMPARE(preview.problemCount, 1);
        QCOMPARE(preview.problems.first().line, line);
        QCOMPARE(preview.problems.first().column, column);
        QVERIFY2(preview.problems.first().expected.contains(expected),
                 qPrintable(preview.problems.first().expected));
    }

    void theSourceAnswersASessionAndRefusesAnotherMarketOrDay()
    {
        const auto file = std::make_shared<const BarFile>(
            read(kHeader + u"2026-11-20,000660,1,1,1,1,1\n2026-11-20,005930,1,1,1,1,1\n"_s));
        FileBarSource source(file);
        QCOMPARE(source.name(), u"file"_s);
        const auto all = source.fetch({Market::Kr, kFriday, {}, {}}, {});
        QCOMPARE(all->bars.size(), 2);
        QCOMPARE(all->provider, u"FILE"_s);
        QCOMPARE(source.fetch({Market::Kr, kFriday, {u"005930"_s}, {}}, {})->bars.size(), 1);
        QCOMPARE(source.fetch({Market::Us, kFriday, {}, {}}, {}).error().code, u"MARKET_UNSUPPORTED"_s);
        QCOMPARE(source.fetch({Market::Kr, day("2026-11-19"), {}, {}}, {}).error().code, u"NO_ROWS"_s);
    }

    void filesOfDifferentContentHaveDifferentDigests()
    {
        const QString text = kHeader + u"2026-11-20,005930,1,1,1,1,1\n"_s;
        QCOMPARE(read(text).digest(), read(text).digest());
        QVERIFY(read(text).digest() != read(text + u"2026-11-19,005930,1,1,1,1,1\n"_s).digest());
    }

private:
    BarFile read(const QString& text, Market market = Market::Kr, const FileOptions& options = {},
                 const QString& name = u"bars.csv"_s)
    {
        auto file = BarFile::read(market, writeText(m_folder.path(), name, text), options);
        if (!file)
            qFatal("%s", qPrintable(file.error().text()));
        return std::move(*file);
    }
    static Bar only(const BarFile& file)
    {
        const QVector<Bar> bars = file.bars(kFriday);
        if (file.preview().problemCount > 0)
            qWarning("%s", qPrintable(file.preview().problems.first().expected));
        return bars.size() == 1 ? bars.first() : Bar();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBarFile)
#include "tst_barfile.moc"
