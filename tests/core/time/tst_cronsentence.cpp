// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CronSentence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ic;

class tst_cronsentence : public QObject
{
    Q_OBJECT
private slots:
    void saysEveryExpressionInBothLanguages_data();
    void saysEveryExpressionInBothLanguages();
    void tellsDifferentSchedulesApart();
};

void tst_cronsentence::saysEveryExpressionInBothLanguages_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("korean");
    const auto row = [](const char* expression, const char16_t* english, const char16_t* korean) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << QStringView(english).toString()
                                  << QStringView(korean).toString();
    };
    // the shipped jobs
    row("0 0 9 * * *", u"09:00 every day", u"매일 09:00");
    row("0 0 * * * *", u"every hour", u"매시 정각");
    row("0 0 9 * * MON", u"09:00 every Monday", u"매주 월요일 09:00");
    row("0 0 16 * * *", u"16:00 every day", u"매일 16:00");
    row("0 0 17 * * *", u"17:00 every day", u"매일 17:00");
    row("0 0 8 * * *", u"08:00 every day", u"매일 08:00");
    row("0 10 9 * * *", u"09:10 every day", u"매일 09:10");
    row("0 */5 9-15 * * MON-FRI", u"every 5 minutes, 09:00-15:55, Mon-Fri", u"월-금 09:00-15:55, 5분마다");
    row("0 * * * * *", u"every minute", u"매분");
    row("0 */10 9-15 * * MON-FRI", u"every 10 minutes, 09:00-15:50, Mon-Fri", u"월-금 09:00-15:50, 10분마다");
    row("0 30 8 1 * *", u"08:30 on the 1st of every month", u"매월 1일 08:30");
    row("0 5 16 * * MON-FRI", u"16:05, Mon-Fri", u"월-금 16:05");
    row("0 10,40 9 * * MON-FRI", u"09:10 and 09:40, Mon-Fri", u"월-금 09:10, 09:40");
    row("0 0 2 1 * *", u"02:00 on the 1st of every month", u"매월 1일 02:00");
    row("0 35 23 * * *", u"23:35 every day", u"매일 23:35");
    row("0 0 8,16 * * MON-FRI", u"08:00 and 16:00, Mon-Fri", u"월-금 08:00, 16:00");
    row("0 30 2 1 * *", u"02:30 on the 1st of every month", u"매월 1일 02:30");
    // intervals
    row("* * * * * *", u"every second", u"매초");
    row("*/10 * * * * *", u"every 10 seconds", u"10초마다");
    row("*/10 * 9 * * *", u"every 10 seconds, 09:00:00-09:59:50, every day",
        u"매일 09:00:00-09:59:50, 10초마다");
    row("30 * * * * *", u"every minute from 00:00:30", u"00:00:30부터 1분마다");
    row("0 */5 * * * *", u"every 5 minutes", u"5분마다");
    row("0 2/5 * * * *", u"every 5 minutes from 00:02", u"00:02부터 5분마다");
    row("0 30 * * * *", u"every hour at :30", u"매시 30분");
    row("15 30 * * * *", u"every hour at :30:15", u"00:30:15부터 1시간마다");
    row("0 0 */2 * * *", u"every 2 hours", u"2시간마다");
    row("0 30 9-15 * * *", u"every hour, 09:30-15:30, every day", u"매일 09:30-15:30, 1시간마다");
    row("0 * 9-15 * * MON", u"every minute, 09:00-15:59, every Monday", u"매주 월요일 09:00-15:59, 1분마다");
    row("0 0 9-12 * * *", u"every hour, 09:00-12:00, every day", u"매일 09:00-12:00, 1시간마다");
    row("0 0 9,12,15 * * *", u"09:00, 12:00 and 15:00 every day", u"매일 09:00, 12:00, 15:00");
    row("30 0 9 * * *", u"09:00:30 every day", u"매일 09:00:30");
    // days
    row("0 0 9 L * *", u"09:00 on the last day of every month", u"매월 말일 09:00");
    row("0 0 9 L-3 * *", u"09:00 on 3 days before the last day of every month", u"매월 말일 3일 전 09:00");
    row("0 0 9 LW * *", u"09:00 on the last weekday of every month", u"매월 마지막 평일 09:00");
    row("0 0 9 15W * *", u"09:00 on the weekday nearest the 15th of every month",
        u"매월 15일에 가장 가까운 평일 09:00");
    row("0 0 9 1,L * *", u"09:00 on the 1st and the last day of every month", u"매월 1일, 말일 09:00");
    row("0 0 9 1-7 * *", u"09:00 on the 1st-7th of every month", u"매월 1-7일 09:00");
    row("0 0 9 2,3,22 * *", u"09:00 on the 2nd, the 3rd and the 22nd of every month",
        u"매월 2일, 3일, 22일 09:00");
    row("0 0 9 11 * *", u"09:00 on the 11th of every month", u"매월 11일 09:00");
    row("0 0 9 * * FRIL", u"09:00 on the last Friday of every month", u"매월 마지막 금요일 09:00");
    row("0 0 9 * * MON#1,FRI#3", u"09:00 on the first Monday and the third Friday of every month",
        u"매월 첫째 월요일, 셋째 금요일 09:00");
    row("0 0 9 * * MON#1,WED", u"09:00 on every Wednesday and the first Monday of every month",
        u"매월 모든 수요일, 첫째 월요일 09:00");
    row("0 0 9 13 * FRI", u"09:00 on the 13th of every month, only when it is a Friday",
        u"매월 13일 가운데 금요일인 날 09:00");
    row("0 0 9 L * SAT,SUN", u"09:00 on the last day of every month, only when it is a Saturday or a Sunday",
        u"매월 말일 가운데 토요일 또는 일요일인 날 09:00");
    row("0 0 9 * * SAT,SUN", u"09:00, Sat, Sun", u"토, 일 09:00");
    row("0 0 9 * * 0,1", u"09:00, Mon, Sun", u"월, 일 09:00");
    // months
    row("0 0 0 1 1 *", u"00:00 on the 1st of January", u"매년 1월 1일 00:00");
    row("0 0 0 1 1,7 *", u"00:00 on the 1st of January and July", u"매년 1, 7월의 1일 00:00");
    row("0 0 9 * JAN-MAR *", u"09:00 every day in January-March", u"1-3월 매일 09:00");
    row("0 0 9 * 12 MON-FRI", u"09:00, Mon-Fri in December", u"12월 월-금 09:00");
    // too odd for a short phrase: complete
    row("0 */25 * * * *", u"at minutes 0, 25, 50 of every hour, every day", u"매일 매시 0, 25, 50분");
    row("0 * 9,12 * * *", u"every minute of hours 9, 12, every day", u"매일 9, 12시 매분");
    row("5-7 0,25,50 9-11,14 * * MON", u"at seconds 5-7 of minutes 0, 25, 50 of hours 9-11, 14, every Monday",
        u"매주 월요일 9-11, 14시 0, 25, 50분 5-7초");
    row("* 0 9,12 * * *", u"every second of minute 0 of hours 9, 12, every day", u"매일 9, 12시 0분 매초");
    // never
    row("0 0 0 31 2 *", u"never: no date matches", u"실행되지 않음: 맞는 날짜가 없음");
    row("0 0 0 * * 5#6", u"never: no date matches", u"실행되지 않음: 맞는 날짜가 없음");
}

void tst_cronsentence::saysEveryExpressionInBothLanguages()
{
    QFETCH(QString, expression);
    QFETCH(QString, english);
    QFETCH(QString, korean);
    const auto parsed = CronExpression::parse(expression);
    QVERIFY(parsed);
    QCOMPARE(cronSentence(*parsed, SentenceLanguage::English), english);
    QCOMPARE(cronSentence(*parsed, SentenceLanguage::Korean), korean);
}

void tst_cronsentence::tellsDifferentSchedulesApart()
{
    QHash<QString, QString> said;
    const QStringList times =
        u"0 0 9|0 0 *|0 0 */5|0 0/7 *|0 5 9-17|0 */5 9-15|0 */5 9,11|0 1-59 *|5 * *|* * 0"_s.split(u'|');
    const QStringList days =
        u"* * *|1 * *|L * *|L-1 * *|LW * *|1W * *|* * MON|* * MON#1|* * MONL|1 * MON|* 2 *|*/2 * *|* * 1-5"_s
            .split(u'|');
    for (const QString& time : times) {
        for (const QString& day : days) {
            const QString expression = time + u' ' + day;
            const auto parsed = CronExpression::parse(expression);
            QVERIFY2(parsed, qPrintable(expression));
            for (const auto language : {SentenceLanguage::English, SentenceLanguage::Korean}) {
                const QString sentence = cronSentence(*parsed, language);
                QVERIFY2(!said.contains(sentence), qPrintable(expression + u" = "_s + said.value(sentence)));
                said.insert(sentence, expression);
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_cronsentence)
#include "tst_cronsentence.moc"
