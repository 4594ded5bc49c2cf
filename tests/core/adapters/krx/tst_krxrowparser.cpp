// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/NumberText.h"
#include "core/adapters/krx/KrxRowParser.h"
#include "tests/support/FakeKrxServer.h"

#include <QTest>

using namespace ic;

class tst_KrxRowParser : public QObject
{
    Q_OBJECT

private slots:
    void anOrdinaryRowIsReadExactly();
    void aHaltedRowHasNoPricesButItsClose();
    void aRowIsRefusedWithItsReason_data();
    void aRowIsRefusedWithItsReason();
    void onlyTheFirstRefusalsAreExplained();
    void isinsBecomeShortCodes();
    void indexSymbolsAreStable();
    void anIndexWithoutAValueIsKept();
    void bothKindsOf401AreToldApart();
    void numbersAreReadStrictly_data();
    void numbersAreReadStrictly();
    void jsonNumbersAreReadExactly();
    void aWholeMarketIsReadQuickly();

private:
    static KrxService kospi() { return krxServices({QStringLiteral("KOSPI")})->first(); }
    static Result<KrxRows> parse(const QJsonArray& rows, const KrxService& service = kospi())
    {
        return KrxRowParser(service, TradingDate(2026, 11, 19))
            .parse(QJsonDocument(QJsonObject{{QStringLiteral("OutBlock_1"), rows}}));
    }
    static QJsonObject row(const QMap<QString, QString>& changes = {})
    {
        return FakeKrxServer::stock(QStringLiteral("20261119"), QStringLiteral("123450"),
                                    QStringLiteral("KOSPI"), 70'100, changes);
    }
};

void tst_KrxRowParser::anOrdinaryRowIsReadExactly()
{
    const auto rows = parse({row({{QStringLiteral("TDD_CLSPRC"), QStringLiteral("70,100")}})});
    QCOMPARE(rows->bars.size(), 1);
    const Bar& bar = rows->bars.first();
    Bar expected;
    expected.market = Market::Kr;
    expected.date = TradingDate(2026, 11, 19);
    expected.symbol = QStringLiteral("123450");
    expected.name = QStringLiteral("가온123450");
    expected.board = QStringLiteral("KOSPI");
    expected.open = Price::fromUnits(70'400);
    expected.high = Price::fromUnits(70'600);
    expected.low = Price::fromUnits(69'500);
    expected.close = Price::fromUnits(70'100);
    expected.change = Price::fromUnits(-400);
    expected.volume = 588'900;
    expected.turnover = 41'281'890'000;
    expected.marketCap = 1'402'000'000'000;
    expected.listedShares = 20'000'000;
    expected.source = QStringLiteral("KRX");
    QVERIFY(bar == expected);
}

void tst_KrxRowParser::aHaltedRowHasNoPricesButItsClose()
{
    const QString zero = QStringLiteral("0");
    const auto rows = parse({row({{QStringLiteral("TDD_OPNPRC"), zero},
                                  {QStringLiteral("TDD_HGPRC"), zero},
                                  {QStringLiteral("TDD_LWPRC"), zero},
                                  {QStringLiteral("ACC_TRDVOL"), zero}})});
    const Bar& bar = rows->bars.first();
    QVERIFY(bar.halted);
    QVERIFY(!bar.open && !bar.high && !bar.low);
    QCOMPARE(bar.close->toText(), QStringLiteral("70100"));
}

void tst_KrxRowParser::aRowIsRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const auto line = [](const char* field, const char* value, const char* reason) {
        QTest::addRow("%s %s", field, value)
            << QString::fromLatin1(field) << QString::fromLatin1(value) << QString::fromLatin1(reason);
    };
    line("BAS_DD", "20261118", "is of day");
    line("BAS_DD", "", "is of day");
    line("ISU_CD", "12345", "neither a short code nor a Korean ISIN");
    line("ISU_CD", "KYG5307W1015", "neither a short code nor a Korean ISIN");
    line("ISU_CD", "", "neither a short code nor a Korean ISIN");
    line("MKT_NM", "KONEX", "MKT_NM \"KONEX\"");
    line("TDD_CLSPRC", "-", "no positive close");
    line("TDD_CLSPRC", "0", "no positive close");
    line("TDD_CLSPRC", "-70100", "no positive close");
    line("TDD_CLSPRC", "7.01e4", "TDD_CLSPRC \"7.01e4\" is not a number");
    line("TDD_CLSPRC", "0x11", "is not a number");
    line("TDD_CLSPRC", "99999999999999999999", "does not fit");
    line("TDD_OPNPRC", "0", "only some of open, high and low");
    line("TDD_LWPRC", "70200", "contradict");
    line("TDD_HGPRC", "70000", "contradict");
    line("ACC_TRDVOL", "-5", "is negative");
    line("ACC_TRDVOL", "", "has no ACC_TRDVOL");
    line("ACC_TRDVAL", "9223372036854775808", "does not fit");
    line("LIST_SHRS", "1.5", "is not a whole number");
}

void tst_KrxRowParser::aRowIsRefusedWithItsReason()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    const auto rows = parse({row({{field, value}})});
    QCOMPARE(rows->bars.size(), 0);
    QCOMPARE(rows->rejected, 1);
    QVERIFY2(rows->errors.first().message.contains(reason), qPrintable(rows->errors.first().message));
}

void tst_KrxRowParser::onlyTheFirstRefusalsAreExplained()
{
    QJsonArray many{row()};
    for (int i = 0; i < 50; ++i)
        many.append(row());
    const auto rows = parse(many);
    QCOMPARE(rows->bars.size(), 1);
    QCOMPARE(rows->rejected, 50);
    QCOMPARE(rows->errors.size(), 5);
    QVERIFY(rows->errors.first().message.contains(QStringLiteral("appears twice")));
    QCOMPARE(parse({QJsonValue(7), QJsonObject()})->rejected, 2);
}

void tst_KrxRowParser::isinsBecomeShortCodes()
{
    QCOMPARE(KrxRowParser::shortCode(QStringLiteral("KR7005930003")), QStringLiteral("005930"));
    QCOMPARE(KrxRowParser::shortCode(QStringLiteral("KR70123A0005")), QStringLiteral("0123A0"));
    QCOMPARE(KrxRowParser::shortCode(QStringLiteral("00104K")), QStringLiteral("00104K"));
    QVERIFY(KrxRowParser::shortCode(QStringLiteral("00104k")).isEmpty());
    QVERIFY(KrxRowParser::shortCode(QStringLiteral("US0378331005")).isEmpty());
}

void tst_KrxRowParser::indexSymbolsAreStable()
{
    const auto symbol = [](const char* family, const char* name) {
        return KrxRowParser::indexSymbol(QString::fromUtf8(family), QString::fromUtf8(name));
    };
    QCOMPARE(symbol("KOSPI", "코스피"), QStringLiteral("IDX:KOSPI"));
    QCOMPARE(symbol("KOSPI", "KOSPI"), QStringLiteral("IDX:KOSPI"));
    QCOMPARE(symbol("KOSPI", "코스피 200"), QStringLiteral("IDX:KOSPI200"));
    QCOMPARE(symbol("KOSDAQ", "코스닥"), QStringLiteral("IDX:KOSDAQ"));
    QCOMPARE(symbol("KOSDAQ", "제약"), QStringLiteral("IDX:KOSDAQ:제약"));
    QCOMPARE(symbol("KOSPI", "제약"), QStringLiteral("IDX:KOSPI:제약"));
}

void tst_KrxRowParser::anIndexWithoutAValueIsKept()
{
    const auto services = krxServices({QStringLiteral("INDEX")});
    const QString none = QStringLiteral("-");
    const auto bare = FakeKrxServer::index(QStringLiteral("20261119"), QStringLiteral("KOSPI"),
                                           QStringLiteral("코스피 (외국주포함)"), none,
                                           {{QStringLiteral("CMPPREVDD_IDX"), none}});
    const auto rows = parse({bare}, services->first());
    QCOMPARE(rows->bars.size(), 1);
    QCOMPARE(rows->bars.first().symbol, QStringLiteral("IDX:KOSPI(외국주포함)"));
    QVERIFY(!rows->bars.first().close && !rows->bars.first().halted);
    QCOMPARE(rows->bars.first().volume, 412'345'678);
}

void tst_KrxRowParser::bothKindsOf401AreToldApart()
{
    const auto code = [](const char* body) {
        return KrxRowParser(kospi(), TradingDate(2026, 11, 19))
            .parse(QJsonDocument::fromJson(body))
            .error()
            .code;
    };
    QCOMPARE(code("{\"respMsg\":\"Unauthorized Key\",\"respCode\":\"401\"}"), QStringLiteral("KEY_REJECTED"));
    QCOMPARE(code("{\"respMsg\":\"Unauthorized API Call\",\"respCode\":\"401\"}"),
             QStringLiteral("SERVICE_NOT_APPLIED"));
    QCOMPARE(
        code(
            "{\"respMsg\":\"[svc/apis/x] API referenced by the path does not exist.\",\"respCode\":\"404\"}"),
        QStringLiteral("SERVICE_UNKNOWN"));
    QCOMPARE(code("{\"respMsg\":\"x\",\"respCode\":500,\"OutBlock_1\":[]}"), QStringLiteral("PROVIDER_CODE"));
}

void tst_KrxRowParser::numbersAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("price");
    const auto line = [](const char* text, const char* whole, const char* price) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(whole)
                            << QString::fromLatin1(price);
    };
    line("1,234,567", "1234567", "1234567");
    line(" +0042 ", "42", "42");
    line("-400", "-400", "-400");
    line("12.50", "problem", "12.5");
    line("12.00", "12", "12");
    line("9223372036854775807", "9223372036854775807", "problem");
    line("9223372036854775808", "problem", "problem");
    line("", "missing", "missing");
    line("-", "missing", "missing");
    line("n/a", "missing", "missing");
    line("1e3", "problem", "problem");
    line("0x10", "problem", "problem");
    line("1.23456", "problem", "problem");
    line("1,", "problem", "problem");
    line(",1", "problem", "problem");
    line("--1", "problem", "problem");
    line("1 000", "problem", "problem");
    line(".", "problem", "problem");
}

void tst_KrxRowParser::numbersAreReadStrictly()
{
    QFETCH(QString, text);
    const auto shown = [](const auto& read, auto print) {
        if (!read.problem.isEmpty())
            return QStringLiteral("problem");
        return read.value ? print(*read.value) : QStringLiteral("missing");
    };
    QTEST(shown(readInteger(QStringView(text)), [](qint64 n) { return QString::number(n); }), "whole");
    QTEST(shown(readPrice(QStringView(text)), [](Price p) { return p.toText(); }), "price");
}

void tst_KrxRowParser::jsonNumbersAreReadExactly()
{
    const auto array =
        QJsonDocument::fromJson("[1234567890123456789,671.1203,12.0,true,[1],null,1e30,0.5]").array();
    QCOMPARE(*readInteger(array[0]).value, 1'234'567'890'123'456'789);
    QCOMPARE(readPrice(array[1]).value->toText(), QStringLiteral("671.1203"));
    QCOMPARE(*readInteger(array[2]).value, 12);
    QVERIFY(!readInteger(array[3]).problem.isEmpty());
    QVERIFY(!readPrice(array[4]).problem.isEmpty());
    QVERIFY(!readInteger(array[5]).value && readInteger(array[5]).problem.isEmpty());
    QVERIFY(!readPrice(array[6]).problem.isEmpty());
    QVERIFY(!readInteger(array[7]).problem.isEmpty());
}

void tst_KrxRowParser::aWholeMarketIsReadQuickly()
{
    QJsonArray market;
    for (int i = 0; i < 2'700; ++i)
        market.append(
            row({{QStringLiteral("ISU_CD"), QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0'))}}));
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("OutBlock_1"), market}}).toJson();
    QBENCHMARK_ONCE
    {
        const auto rows =
            KrxRowParser(kospi(), TradingDate(2026, 11, 19)).parse(QJsonDocument::fromJson(body));
        QCOMPARE(rows->bars.size(), 2'700);
    }
}

QTEST_GUILESS_MAIN(tst_KrxRowParser)
#include "tst_krxrowparser.moc"
