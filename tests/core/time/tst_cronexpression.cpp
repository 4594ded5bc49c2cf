// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CronExpression.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace ic;

namespace {

CronExpression::Civil civil(const QString& text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    return {qint32(at.date().toJulianDay() - 2440588), at.time().msecsSinceStartOfDay() / 1000};
}

QString text(CronExpression::Civil at)
{
    return QDateTime(QDate::fromJulianDay(at.epochDay + 2440588),
                     QTime::fromMSecsSinceStartOfDay(at.secondOfDay * 1000), Qt::UTC)
        .toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// The next `count` matches strictly after `from`, each shortened by the midnight part when `datesOnly`.
QString following(const QString& expression, const QString& from, int count, bool datesOnly)
{
    const auto parsed = CronExpression::parse(expression);
    if (!parsed)
        return u"error: "_s + parsed.error().message;
    QStringList result;
    CronExpression::Civil at = civil(from);
    for (int i = 0; i < count; ++i) {
        ++at.secondOfDay;
        if (at.secondOfDay == 86400)
            at = {at.epochDay + 1, 0};
        const auto next = parsed->nextCivil(at);
        if (!next)
            return (result << u"never"_s).join(u' ');
        at = *next;
        result << (datesOnly ? text(at).left(10) : text(at).replace(u' ', u'T'));
    }
    return result.join(u' ');
}

} // namespace

class tst_cronexpression : public QObject
{
    Q_OBJECT
private slots:
    void acceptsWhatSpringAccepts_data();
    void acceptsWhatSpringAccepts();
    void refusesWhatSpringRefuses_data();
    void refusesWhatSpringRefuses();
    void firesAtTheDatesOfTheDialect_data();
    void firesAtTheDatesOfTheDialect();
    void firesAtTheSecondsOfTheDialect_data();
    void firesAtTheSecondsOfTheDialect();
    void readsTheSameSetFromDifferentSpellings_data();
    void readsTheSameSetFromDifferentSpellings();
    void neverAnswersAnInstantBeforeTheQuestion();
    void keepsTheTextWithSingleSpacesAndExpandedMacros();
    void tellsIntervalsFromFixedTimes_data();
    void tellsIntervalsFromFixedTimes();
    void saysNeverQuickly();
};

void tst_cronexpression::acceptsWhatSpringAccepts_data()
{
    QTest::addColumn<QString>("expression");
    const QStringList accepted =
        QStringLiteral(
            "* * * * * *|0 0 0 * * *|  0 0 0 * * *  |\t0 0 0 * * *\n|0  0   0 * * *|0 \t0 0 * * *|0 \t 0 0 * "
            "* *|"
            "@yearly|@annually|@monthly|@weekly|@daily|@midnight|@hourly|@Daily|@HOURLY|  @weekly |"
            "+5 0 0 * * *|00 0 0 * * *|059 0 0 * * *|0,0,0 0 0 * * *|5,5-7,6 * * * * *|0 0 0 ? * ?|0 0 0 ? * "
            "*|0 0 0 * * ?|"
            "*/25 * * * * *|*/70 * * * * *|0/1 * * * * *|5/+2 * * * * *|*/1 * * * * *|0-0 * * * * *|0--0 * * "
            "* * *|"
            "+1-+5 * * * * *|0 0 0 1-31/30 * *|1-5/99 * * * * *|1/2147483647 * * * * *|"
            "0 0 0 L * *|0 0 0 L-1 * *|0 0 0 L-30 * *|0 0 0 L-31 * *|0 0 0 L-99 * *|0 0 0 L-03 * *|0 0 0 LW "
            "* *|0 0 0 1W * *|"
            "0 0 0 31W * *|0 0 0 +15W * *|0 0 0 015W * *|0 0 0 L,15 * *|0 0 0 15,L * *|0 0 0 1W,15W * *|0 0 "
            "0 1-5,LW,*/10 * *|"
            "0 0 0 L,? * *|0 0 0 ?,L * *|0 0 0 L-2147483648 * *|0 0 0 1,15W * *|"
            "0 0 0 * * 0L|0 0 0 * * 7L|0 0 0 * * 5L|0 0 0 * * FRIL|0 0 0 * * fril|0 0 0 * * +5L|0 0 0 * * "
            "05L|"
            "0 0 0 * * 5#1|0 0 0 * * 5#5|0 0 0 * * 5#6|0 0 0 * * 5#99|0 0 0 * * 0#2|0 0 0 * * MON#1|0 0 0 * "
            "* mon#1,fri#3|"
            "0 0 0 * * 5#+2|0 0 0 * * 5#02|0 0 0 * * MON#1,3|0 0 0 * * MON-WED,FRIL|0 0 0 * * ?,FRIL|0 0 0 * "
            "* 5#MON|"
            "0 0 0 * JAN *|0 0 0 * jan,Feb,mAR *|0 0 0 * JAN-DEC *|0 0 0 * JAN-6 *|0 0 0 * 1JAN *|0 0 0 * "
            "JANFEB *|"
            "0 0 0 * */3 *|0 0 0 * MAR/3 *|0 0 0 * */FEB *|0 0 0 * 0JAN *|"
            "0 0 0 * * SUN|0 0 0 * * 0|0 0 0 * * 7|0 0 0 * * SUN-SAT|0 0 0 * * 7-6|0 0 0 * * 0-7|0 0 0 * * "
            "5-7|0 0 0 * * SAT-SUN|"
            "0 0 0 * * 7-7|0 0 0 * * SUN-SUN|0 0 0 * * 0-0|0 0 0 * * 7-0|0 0 0 * * 0/2|0 0 0 * * 7/2|0 0 0 * "
            "* MON-FRI/2|"
            "0 0 0 * * +MON|0 0 0 * * 0MON|0 0 0 * * */TUE|0 0 0 31 2 *|0 0 0 30 2 *|0 0 0 31 4,6,9,11 *|0 0 "
            "0 * 2 5#5|"
            "0 0 23 * * *|59 59 23 31 12 7|0 0 0 13 * FRI")
            .split(u'|');
    for (const QString& expression : accepted)
        QTest::newRow(qPrintable(expression)) << expression;
    QTest::newRow("fullwidth digits, as Java reads them") << QString(u"0 \uFF15 0 * * *"_s);
}

void tst_cronexpression::acceptsWhatSpringAccepts()
{
    QFETCH(QString, expression);
    const auto parsed = CronExpression::parse(expression);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
}

void tst_cronexpression::refusesWhatSpringRefuses_data()
{
    QTest::addColumn<QString>("expression");
    const QStringList refused =
        QStringLiteral(
            "| |\t|*|* * * * *|* * * * * * *|0\t0 0 * * *|0\t0 0 0 * * *|@reboot|@every 5m|@|@dailyy|@ "
            "daily|0 0 0 0 * *|"
            "60 * * * * *|* 60 * * * *|* * 24 * * *|* * * 32 * *|* * * 0 * *|* * * * 0 *|* * * * 13 *|* * * "
            "* * 8|* * * * * -1|"
            "-1 * * * * *|-0 * * * * *|+ * * * * *|- * * * * *|1- * * * * *|-5 * * * * *|1-60 * * * * *|5-1 "
            "* * * * *|a * * * * *|"
            "1.5 * * * * *|0x1 * * * * *|1, * * * * *|,1 * * * * *|1,,2 * * * * *|, * * * * *|*,, * * * * "
            "*|1-2-3 * * * * *|"
            "*/0 * * * * *|*/-1 * * * * *|*/-0 * * * * *|/5 * * * * *|**/5 * * * * *|** * * * * *|*5 * * * * "
            "*|*-5 * * * * *|"
            "5-/2 * * * * *|5/ * * * * *|*/ * * * * *|5/2/2 * * * * *|*/a * * * * *|*/2147483648 * * * * "
            "*|99999999999 * * * * *|"
            "? * * * * *|* ? * * * *|* * ? * * *|* * * * ? *|?/2 * * * * *|* * * ?/2 * *|* * * ?,1 * *|* * * "
            "1,? * *|* * * ?? * *|"
            "* * * l * *|* * * lw * *|* * * 1w * *|* * * LL * *|* * * WL * *|* * * 1L * *|* * * L3 * *|* * * "
            "L+3 * *|* * * L-0 * *|"
            "* * * L- * *|* * * L-W * *|* * * L-3W * *|* * * LW-2 * *|* * * LW/2 * *|* * * L/2 * *|* * * "
            "L-2-3 * *|* * * L--3 * *|"
            "* * * L-9999999999 * *|* * * W * *|* * * 0W * *|* * * 32W * *|* * * -1W * *|* * * 1-5W * *|* * "
            "* 1W-5 * *|"
            "* * * 1W5 * *|* * * WW * *|* * * *W * *|* * * 1W/2 * *|* * * L, * *|* * * ,L * *|* * * L,,1 * "
            "*|* * * L,32 * *|"
            "* * * * * L|* * * * * 8L|* * * * * -1L|* * * * * LL|* * * * * L5|* * * * * FRIL5|* * * * * "
            "1-5L|* * * * * *L|"
            "* * * * * 5#0|* * * * * 5#-1|* * * * * 5#|* * * * * #5|* * * * * #|* * * * * 5##2|* * * * * "
            "8#1|* * * * * 1-5#1|"
            "* * * * * 5#2L|* * * * * 5L#2|* * * * * 5#L|* * * * * 5#a|* * * * * 5#1/2|* * * * * FRIL,|* * * "
            "* * ,5#1|"
            "* * * * * MONDAY|* * * * * MO|* * * * * M|* * * * JANUARY *|* * * * JA *|* * * * MON *|* * * * "
            "* JAN|"
            "* * * * JULL *|* * * * * FRI-MON|* * * * * 5-1|* * * * * 6-0|* * * * 11-2 *|* * * 10-5 * *|* * "
            "22-2 * * *|"
            "* * * * * 1MON|* * * * * MONTUE|* * * * 2DEC *|JAN * * * * *|* * MON * * *|* * * MON * *|* * * "
            "* * W|* * * * * 1W|"
            "* * * * L *|* * L * * *|* * * 5#1 * *|0 0 0 ? ?|0 0 0 1 1 ? 2026|* * * * * 1 # 2|0 0 0 - * *")
            .split(u'|');
    for (const QString& expression : refused)
        QTest::newRow(qPrintable(u'"' + expression + u'"')) << expression;
}

void tst_cronexpression::refusesWhatSpringRefuses()
{
    QFETCH(QString, expression);
    const auto parsed = CronExpression::parse(expression);
    QVERIFY(!parsed);
    QVERIFY(!parsed.error().message.isEmpty());
    QVERIFY(!parsed.error().allowed.isEmpty());
    QVERIFY(parsed.error().position >= 0 && parsed.error().position <= expression.size());
    if (parsed.error().field >= 0)
        QCOMPARE(expression.mid(parsed.error().position, parsed.error().offending.size()),
                 parsed.error().offending);
}

void tst_cronexpression::firesAtTheDatesOfTheDialect_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("dates");
    const auto row = [](const char* days, const char* from, const char* dates) {
        QTest::addRow("%s from %s", days, from)
            << u"0 0 0 "_s + QString::fromLatin1(days) << QString::fromLatin1(from) + u"T00:00:00"_s
            << QString::fromLatin1(dates);
    };
    row("13 * FRI", "2026-01-01", "2026-02-13 2026-03-13 2026-11-13 2027-08-13");
    row("29 2 *", "2026-01-01", "2028-02-29 2032-02-29");
    row("29 2 MON", "2026-01-01", "2044-02-29 2072-02-29");
    row("29 2 *", "2096-02-29", "2104-02-29 2108-02-29");
    row("29 2 *", "1896-02-29", "1904-02-29");
    row("29 2 *", "1999-03-01", "2000-02-29 2004-02-29");
    row("29 2 MON", "2072-02-29", "2112-02-29 2140-02-29");
    row("31 2 *", "2026-01-01", "never");
    row("30 2 *", "2026-01-01", "never");
    row("31 4,6,9,11 *", "2026-01-01", "never");
    row("* * 5#6", "2026-01-01", "never");
    row("* 2 1#5", "2026-01-01", "2044-02-29 2072-02-29");
    row("L-31 * *", "2026-01-01", "never");
    row("L-99 * *", "2026-02-21", "never");
    row("L-99,15 * *", "2026-02-21", "2026-03-15 2026-04-15");
    row("L-30 * *", "2025-12-31",
        "2026-01-01 2026-03-01 2026-05-01 2026-07-01 2026-08-01 2026-10-01 2026-12-01");
    row("L-29 * *", "2026-01-01", "2026-01-02 2026-03-02 2026-04-01");
    row("L-28 2 *", "2026-01-01", "2028-02-01 2032-02-01");
    row("31W * *", "2026-01-01",
        "2026-01-30 2026-03-31 2026-05-29 2026-07-31 2026-08-31 2026-10-30 2026-12-31 2027-01-29 2027-03-31 "
        "2027-05-31 "
        "2027-07-30 2027-08-31 2027-10-29");
    row("28W 2 *", "2037-12-31", "2038-02-26 2039-02-28");
    row("29W 2 *", "2025-02-28", "2028-02-29 2032-02-27");
    row("1W * *", "2026-08-01", "2026-08-03 2026-09-01 2026-10-01 2026-11-02");
    row("15W * *", "2026-07-31", "2026-08-14 2026-09-15 2026-10-15 2026-11-16");
    row("1W,15W * *", "2026-07-31", "2026-08-03 2026-08-14 2026-09-01 2026-09-15");
    row("LW * *", "2025-12-31", "2026-01-30 2026-02-27 2026-03-31 2026-04-30 2026-05-29 2026-06-30");
    row("L * *", "2025-12-31", "2026-01-31 2026-02-28 2026-03-31 2026-04-30");
    row("L-3 * *", "2025-12-31", "2026-01-28 2026-02-25 2026-03-28");
    row("L,15 * *", "2026-01-31", "2026-02-15 2026-02-28 2026-03-15");
    row("L 2 *", "2026-01-01", "2026-02-28 2027-02-28 2028-02-29");
    row("* * MON#5", "2026-01-01", "2026-03-30 2026-06-29 2026-08-31 2026-11-30");
    row("* * MON#1", "2026-01-01", "2026-01-05 2026-02-02 2026-03-02");
    row("* * MON#1,FRI#3", "2026-01-01", "2026-01-05 2026-01-16 2026-02-02 2026-02-20");
    row("* * MON#1,WED", "2026-01-01",
        "2026-01-05 2026-01-07 2026-01-14 2026-01-21 2026-01-28 2026-02-02 2026-02-04");
    row("* * 5L", "2026-01-01", "2026-01-30 2026-02-27 2026-03-27 2026-04-24");
    row("* * SUNL", "2026-01-01", "2026-01-25 2026-02-22 2026-03-29");
    row("1-7 * MON", "2026-01-01", "2026-01-05 2026-02-02 2026-03-02");
    row("L * FRI", "2026-01-01", "2026-07-31 2027-04-30 2027-12-31");
    row("? * 0", "2026-11-20", "2026-11-22 2026-11-29");
    row("? * 7", "2026-11-20", "2026-11-22 2026-11-29");
    row("* * SUN-MON", "2026-11-20", "2026-11-22 2026-11-23 2026-11-29");
    row("* * 7-7", "2026-11-20", "2026-11-21 2026-11-22 2026-11-23");
    row("* * 7/2", "2026-11-20", "2026-11-22 2026-11-29");
    row("* * 0/2", "2026-11-20", "2026-11-21 2026-11-22 2026-11-24 2026-11-26 2026-11-28");
    row("* * */2", "2026-11-20", "2026-11-22 2026-11-23 2026-11-25 2026-11-27 2026-11-29");
    row("* * 7-6/3", "2026-11-20", "2026-11-21 2026-11-22 2026-11-25 2026-11-28 2026-11-29");
    row("*/10 * *", "2026-01-01", "2026-01-11 2026-01-21 2026-01-31 2026-02-01 2026-02-11");
    row("31 * *", "2026-01-31", "2026-03-31 2026-05-31 2026-07-31 2026-08-31");
    row("1 */5 *", "2026-01-01", "2026-06-01 2026-11-01 2027-01-01");
    row("1 JANFEB *", "2026-01-01", "2026-12-01 2027-12-01");
    row("1 1JAN *", "2026-01-01", "2026-11-01");
    row("1 1 *", "9998-01-01", "9999-01-01");
    row("* * *", "1969-12-30", "1969-12-31 1970-01-01");
    row("29 2 *", "1600-02-29", "1604-02-29");
}

void tst_cronexpression::firesAtTheDatesOfTheDialect()
{
    QFETCH(QString, expression);
    QFETCH(QString, from);
    QFETCH(QString, dates);
    QCOMPARE(following(expression, from, int(dates.count(u' ')) + 1, true), dates);
}

void tst_cronexpression::firesAtTheSecondsOfTheDialect_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("times");
    const auto row = [](const char* expression, const char* from, const char* times) {
        QTest::addRow("%s from %s", expression, from)
            << QString::fromLatin1(expression) << QString::fromLatin1(from) << QString::fromLatin1(times);
    };
    row("* * * * * *", "2026-11-23T23:59:58", "2026-11-23T23:59:59 2026-11-24T00:00:00");
    row("*/25 * * * * *", "2026-11-23T09:00:00",
        "2026-11-23T09:00:25 2026-11-23T09:00:50 2026-11-23T09:01:00");
    row("0 */25 * * * *", "2026-11-23T09:00:00",
        "2026-11-23T09:25:00 2026-11-23T09:50:00 2026-11-23T10:00:00");
    row("0 */70 * * * *", "2026-11-23T09:00:00", "2026-11-23T10:00:00");
    row("0 0 9 * * *", "2026-11-23T09:00:00", "2026-11-24T09:00:00");
    row("0 0 9 * * *", "2026-11-23T08:59:59", "2026-11-23T09:00:00");
    row("0 */5 9-15 * * MON-FRI", "2026-11-20T15:55:00", "2026-11-23T09:00:00 2026-11-23T09:05:00");
    row("0 10,40 9 * * MON-FRI", "2026-11-23T09:10:00", "2026-11-23T09:40:00 2026-11-24T09:10:00");
    row("0 0 2 1 * *", "2026-11-23T00:00:00", "2026-12-01T02:00:00 2027-01-01T02:00:00");
    row("59 59 23 31 12 *", "2026-11-23T00:00:00", "2026-12-31T23:59:59 2027-12-31T23:59:59");
    row("30/10 59 23 * * *", "2026-11-23T23:59:50", "2026-11-24T23:59:30");
    row("5-7,58 0/30 0,12 * * *", "2026-11-23T12:30:58", "2026-11-24T00:00:05");
    row("@hourly", "2026-11-23T09:00:00", "2026-11-23T10:00:00");
    row("@weekly", "2026-11-23T09:00:00", "2026-11-29T00:00:00");
    row("@monthly", "2026-11-23T09:00:00", "2026-12-01T00:00:00");
    row("@yearly", "2026-11-23T09:00:00", "2027-01-01T00:00:00");
}

void tst_cronexpression::firesAtTheSecondsOfTheDialect()
{
    QFETCH(QString, expression);
    QFETCH(QString, from);
    QFETCH(QString, times);
    QCOMPARE(following(expression, from, int(times.count(u' ')) + 1, false), times);
}

void tst_cronexpression::readsTheSameSetFromDifferentSpellings_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* one, const char* other) {
        QTest::addRow("%s = %s", one, other) << QString::fromLatin1(one) << QString::fromLatin1(other);
    };
    row("0 0 0 * * 0", "0 0 0 * * SUN");
    row("0 0 0 * * 7", "0 0 0 ? * sun");
    row("0 0 0 * * 0-7", "0 0 0 * * *");
    row("0 0 0 * * 7-0", "0 0 0 * * SUN");
    row("0 0 0 * * SAT-SUN", "0 0 0 * * 6,7");
    row("0 0 0 * * 0L", "0 0 0 * * 7L");
    row("+5 00 0 * * *", "5 0 0 * * *");
    row("5/30 0 0 * * *", "5,35 0 0 * * *");
    row("5-40/30 0 0 * * *", "5,35 0 0 * * *");
    row("1/2147483647 0 0 * * *", "1 0 0 * * *");
    row("0--0 0 0 * * *", "0 0 0 * * *");
    row("0 0 0 * JAN-MAR *", "0 0 0 * 1,2,3 *");
    row("0 0 0 * */FEB *", "0 0 0 * 1/2 *");
    row("0 0 0 L,? * *", "0 0 0 ?,L * *");
    row("@midnight", "@DAILY");
}

void tst_cronexpression::readsTheSameSetFromDifferentSpellings()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const auto a = CronExpression::parse(one);
    const auto b = CronExpression::parse(other);
    QVERIFY(a && b);
    auto left = a->fields();
    left.intervalLike = b->fields().intervalLike;
    QVERIFY(left == b->fields());
}

void tst_cronexpression::neverAnswersAnInstantBeforeTheQuestion()
{
    const QStringList days =
        u"L-30 * *|L-31 * *|L-99 * *|31W * *|1W * *|28W 2 *|LW * *|* * 5#5|* * 5#6|* * 1L|L-28,30W * SUN"_s
            .split(u'|');
    for (const QString& day : days) {
        const auto parsed = CronExpression::parse(u"0 30 9 "_s + day);
        QVERIFY(parsed);
        for (qint32 epochDay = 20000; epochDay < 20800; ++epochDay) {
            const CronExpression::Civil from{epochDay, 12345};
            if (const auto next = parsed->nextCivil(from))
                QVERIFY(*next >= from);
        }
    }
}

void tst_cronexpression::keepsTheTextWithSingleSpacesAndExpandedMacros()
{
    QCOMPARE(CronExpression::parse(u"  0  0 9   * * mon ")->text(), u"0 0 9 * * mon"_s);
    QCOMPARE(CronExpression::parse(u"@Weekly")->text(), u"0 0 0 * * 0"_s);
}

void tst_cronexpression::tellsIntervalsFromFixedTimes_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("interval");
    QTest::newRow("fixed") << u"0 30 1 * * *"_s << false;
    QTest::newRow("list of fixed times") << u"0 10,40 9,15 * * MON-FRI"_s << false;
    QTest::newRow("every hour") << u"0 0 * * * *"_s << true;
    QTest::newRow("range of hours") << u"0 0 9-15 * * *"_s << true;
    QTest::newRow("step") << u"0 0/30 1 * * *"_s << true;
    QTest::newRow("only days vary") << u"0 0 2 */2 * *"_s << false;
}

void tst_cronexpression::tellsIntervalsFromFixedTimes()
{
    QFETCH(QString, expression);
    QFETCH(bool, interval);
    QCOMPARE(CronExpression::parse(expression)->isIntervalLike(), interval);
}

void tst_cronexpression::saysNeverQuickly()
{
    const auto parsed = CronExpression::parse(u"0 0 0 31 2 *");
    QBENCHMARK
    {
        QVERIFY(!parsed->nextCivil({20000, 0}));
    }
}

QTEST_GUILESS_MAIN(tst_cronexpression)
#include "tst_cronexpression.moc"
