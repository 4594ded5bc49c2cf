// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CronExpression.h"
#include "core/time/CronPaste.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ic;

class tst_cronerror : public QObject
{
    Q_OBJECT
private slots:
    void pointsAtTheTextAtFault_data();
    void pointsAtTheTextAtFault();
    void offersConversionsOfPastes_data();
    void offersConversionsOfPastes();
    void offersNothingForPlainMistakes_data();
    void offersNothingForPlainMistakes();
    void everyConversionIsValid();
    void asksWhetherAValidTextCameFromQuartz();
};

void tst_cronerror::pointsAtTheTextAtFault_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("offending");
    const auto row = [](const char* expression, int field, int position, const char* offending) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << field << position
                                  << QString::fromLatin1(offending);
    };
    row("60 0 0 * * *", 0, 0, "60");
    row("0 1,60 0 * * *", 1, 4, "60");
    row("0 0 24 * * *", 2, 4, "24");
    row("0 0 9-24 * * *", 2, 6, "24");
    row("0 0 0 0 * *", 3, 6, "0");
    row("0 0 0 * 13 *", 4, 8, "13");
    row("0 0 0 * JAN,FOO *", 4, 12, "FOO");
    row("0 0 0 * JAN-FOO *", 4, 12, "FOO");
    row("0 0 0 * JANUARY *", 4, 8, "JANUARY");
    row("0 0 0 * DEC,JAN-DECK *", 4, 16, "DECK");
    row("0 0 0 * * MON,9", 5, 14, "9");
    row("0 0 0 * * FRI-MON", 5, 10, "FRI-MON");
    row("  0   0 24 * * *", 2, 8, "24");
    row("0 0 0 1,,2 * *", 3, 8, "");
    row("0 0 0 1, * *", 3, 8, "");
    row("*/0 0 0 * * *", 0, 2, "0");
    row("0 */x 0 * * *", 1, 4, "x");
    row("5-/2 0 0 * * *", 0, 0, "5-");
    row("/5 0 0 * * *", 0, 0, "/5");
    row("0 0 0 L-3W * *", 3, 6, "L-3W");
    row("0 0 0 15,32W * *", 3, 9, "32");
    row("0 0 0 * * 8L", 5, 10, "8");
    row("0 0 0 * * FRI#0", 5, 14, "0");
    row("0 0 0 * * L", 5, 10, "L");
    row("? 0 0 * * *", 0, 0, "?");
    row("", -1, 0, "");
    row(" 0 0 9 * * * 7 8 ", -1, 1, "0 0 9 * * * 7 8");
    row("@hourlyy", -1, 0, "@hourlyy");
}

void tst_cronerror::pointsAtTheTextAtFault()
{
    QFETCH(QString, expression);
    QFETCH(int, field);
    QFETCH(int, position);
    QFETCH(QString, offending);
    const auto parsed = CronExpression::parse(expression);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().field, field);
    QCOMPARE(parsed.error().position, position);
    QCOMPARE(parsed.error().offending, offending);
    QVERIFY(parsed.error().message.english().endsWith(u'.') || parsed.error().message.contains(u"write"_s) ||
            parsed.error().message.contains(u":"_s));
    QVERIFY(!parsed.error().allowed.isEmpty());
}

void tst_cronerror::offersConversionsOfPastes_data()
{
    QTest::addColumn<QString>("paste");
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char* paste, const char* suggestion) {
        QTest::newRow(paste) << QString::fromLatin1(paste) << QString::fromLatin1(suggestion);
    };
    row("*/5 9-15 * * 1-5", "0 */5 9-15 * * 1-5");
    row("0 9 * * MON", "0 0 9 * * MON");
    row("0 22-2 * * *", "0 0 22-23,0-2 * * *");
    row("0 9 * * FRI-MON", "0 0 9 * * FRI-SUN,MON");
    row("0 0 9 * * FRI-MON", "0 0 9 * * FRI-SUN,MON");
    row("0 0 9 * * 5-1", "0 0 9 * * 5-7,1");
    row("0 0 22-2 * * *", "0 0 22-23,0-2 * * *");
    row("0 0 9 1 NOV-FEB *", "0 0 9 1 NOV-DEC,JAN-FEB *");
    row("0 0 9 ? * 2-6 *", "0 0 9 ? * MON-FRI");
    row("0 0 9 ? * 1 2026", "0 0 9 ? * SUN");
    row("0 0 9 ? * 6L 2026-2030", "0 0 9 ? * FRIL");
    row("0 0 9 ? * 2#1 *", "0 0 9 ? * MON#1");
    row("0 0 9 ? * 7-2 *", "0 0 9 ? * SAT-SUN,MON");
    row("0 0 9 ? * 2/2 *", "0 0 9 ? * MON,WED,FRI");
    row("0 0 9 ? * MON-FRI *", "0 0 9 ? * MON-FRI");
    row("0 0 9 L * ? *", "0 0 9 L * ?");
    row("0 0 9 ? * L", "0 0 9 ? * SAT");
    row("0\t0\t9\t*\t*\t*", "0 0 9 * * *");
    row("@every 5m", "0 */5 * * * *");
    row("@every 1h", "0 0 * * * *");
    row("@every 2h", "0 0 */2 * * *");
    row("@every 60m", "0 0 * * * *");
    row("@every 30s", "*/30 * * * * *");
    row("@every 24h", "0 0 0 * * *");
    row("@every 1s", "* * * * * *");
}

void tst_cronerror::offersConversionsOfPastes()
{
    QFETCH(QString, paste);
    QFETCH(QString, suggestion);
    const auto parsed = CronExpression::parse(paste);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().suggestion, suggestion);
    QVERIFY(!parsed.error().suggestionNote.isEmpty());
}

void tst_cronerror::offersNothingForPlainMistakes_data()
{
    QTest::addColumn<QString>("expression");
    for (const char* expression :
         {"", "0 0 24 * * *", "0 0 0 32 * *", "a b c d e", "a b c d e f", "1 2 3", "0 0 9 * * * x", "@reboot",
          "@every 7m", "@every", "0 0 9 ? * 9 *", "0 0 9 ? * MON 99"})
        QTest::newRow(expression) << QString::fromLatin1(expression);
}

void tst_cronerror::offersNothingForPlainMistakes()
{
    QFETCH(QString, expression);
    const auto parsed = CronExpression::parse(expression);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().suggestion, QString());
}

void tst_cronerror::everyConversionIsValid()
{
    for (const QString& text :
         u"1 2 3 4 5|0 0 9 ? * 2-6 *|0 0 10-5 * * *|@every 12h|59 23 31 12 0"_s.split(u'|')) {
        const auto paste = CronPaste::recognise(text);
        QVERIFY2(paste, qPrintable(text));
        QVERIFY2(CronExpression::parse(paste->suggestion), qPrintable(paste->suggestion));
    }
}

void tst_cronerror::asksWhetherAValidTextCameFromQuartz()
{
    QCOMPARE(CronPaste::quartzReading(u"0 0 9 ? * 2-6")->suggestion, u"0 0 9 ? * MON-FRI"_s);
    QCOMPARE(CronPaste::quartzReading(u"0 0 9 ? * 1")->suggestion, u"0 0 9 ? * SUN"_s);
    QCOMPARE(CronPaste::quartzReading(u"0 0 9 ? * 6#3")->suggestion, u"0 0 9 ? * FRI#3"_s);
    QVERIFY(!CronPaste::quartzReading(u"0 0 9 ? * MON-FRI"));
    QVERIFY(!CronPaste::quartzReading(u"0 0 9 * * 1-5"));
    QVERIFY(!CronPaste::quartzReading(u"0 0 9 1 * ?"));
    QVERIFY(!CronPaste::quartzReading(u"0 0 9 ? * 9"));
}

QTEST_GUILESS_MAIN(tst_cronerror)
#include "tst_cronerror.moc"
