// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CronSchedule.h"

#include "core/time/ZoneTable.h"
#include "core/time/ZoneText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ic;

namespace {

QString firings(const QString& expression, const QByteArray& zone, DstMode mode, const QString& from,
                int count)
{
    const auto schedule = CronSchedule::create(expression, zone, mode);
    if (!schedule)
        return schedule.error().text();
    QStringList result;
    for (const Instant at : schedule->next(*instantFromIso(from, zone), count)) {
        const QString iso = toIsoOffset(at, zone);
        result << iso.first(16) + iso.sliced(19);
    }
    if (result.size() < count)
        result << u"never"_s;
    return result.join(u' ');
}

void addColumns()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("expected");
}

void row(const char* what, const char* expression, const char* zone, const char* from, const char* expected)
{
    QTest::newRow(what) << QString::fromLatin1(expression) << QByteArray(zone) << QString::fromLatin1(from)
                        << QString::fromLatin1(expected);
}

} // namespace

class tst_cronschedule : public QObject
{
    Q_OBJECT
private slots:
    void springModeFiresAtEveryMatchingLocalTime_data();
    void springModeFiresAtEveryMatchingLocalTime();
    void onceModeFiresFixedTimesExactlyOnceADay_data();
    void onceModeFiresFixedTimesExactlyOnceADay();
    void answersTheNextWholeSecondStrictlyAfter();
    void worksBefore1970AndInTheFarFuture();
    void refusesUnknownZonesAndBadExpressions();
    void jumpsAgreeWithAWalkOverEverySecond_data();
    void jumpsAgreeWithAWalkOverEverySecond();
};

void tst_cronschedule::springModeFiresAtEveryMatchingLocalTime_data()
{
    addColumns();
    row("fixed time in an overlap fires twice", "0 30 1 * * *", "America/New_York", "2026-11-01T00:00:00",
        "2026-11-01T01:30-04:00 2026-11-01T01:30-05:00 2026-11-02T01:30-05:00");
    row("half hours run on through the overlap", "0 */30 * * * *", "America/New_York", "2026-11-01T00:30:00",
        "2026-11-01T01:00-04:00 2026-11-01T01:30-04:00 2026-11-01T01:00-05:00 2026-11-01T01:30-05:00 "
        "2026-11-01T02:00-05:00");
    row("asked from the second pass", "0 30 1 * * *", "America/New_York", "2026-11-01T01:30:00-05:00",
        "2026-11-02T01:30-05:00");
    row("asked between the passes", "0 15 1 * * *", "America/New_York", "2026-11-01T01:40:00-04:00",
        "2026-11-01T01:15-05:00 2026-11-02T01:15-05:00");
    row("fixed time in a gap skips the day", "0 30 2 * * *", "America/New_York", "2026-03-07T12:00:00",
        "2026-03-09T02:30-04:00");
    row("weekly in a gap loses the week", "0 30 2 * * SUN", "America/New_York", "2026-03-07T12:00:00",
        "2026-03-15T02:30-04:00");
    row("half hours run on through the gap", "0 */30 * * * *", "America/New_York", "2026-03-08T01:00:00",
        "2026-03-08T01:30-05:00 2026-03-08T03:00-04:00 2026-03-08T03:30-04:00");
    row("Berlin gap", "0 30 2 * * *", "Europe/Berlin", "2026-03-28T12:00:00", "2026-03-30T02:30+02:00");
    row("Berlin overlap", "0 30 2 * * *", "Europe/Berlin", "2026-10-24T12:00:00",
        "2026-10-25T02:30+02:00 2026-10-25T02:30+01:00 2026-10-26T02:30+01:00");
    row("Cairo has no midnight", "0 0 0 * * *", "Africa/Cairo", "2025-04-24T01:00:00",
        "2025-04-26T00:00+03:00");
    row("Cairo every two hours", "0 0 */2 * * *", "Africa/Cairo", "2025-04-24T22:00:00",
        "2025-04-25T02:00+03:00");
    row("Cairo half hours", "0 */30 * * * *", "Africa/Cairo", "2025-04-24T23:00:00",
        "2025-04-24T23:30+02:00 2025-04-25T01:00+03:00");
    row("Lord Howe repeats half an hour", "0 45 1 * * *", "Australia/Lord_Howe", "2026-04-04T12:00:00",
        "2026-04-05T01:45+11:00 2026-04-05T01:45+10:30 2026-04-06T01:45+10:30");
    row("Lord Howe skips half an hour", "0 15 2 * * *", "Australia/Lord_Howe", "2026-10-03T12:00:00",
        "2026-10-05T02:15+11:00");
    row("Seoul summer time 1988 starts with a gap", "0 30 2 8 5 *", "Asia/Seoul", "1988-05-01T00:00:00",
        "1989-05-08T02:30+09:00");
    row("Seoul summer time 1988 ends with an overlap", "0 30 2 9 10 *", "Asia/Seoul", "1988-10-01T00:00:00",
        "1988-10-09T02:30+10:00 1988-10-09T02:30+09:00 1989-10-09T02:30+09:00");
    row("Seoul today", "0 0 9 * * *", "Asia/Seoul", "2026-11-23T09:00:00", "2026-11-24T09:00+09:00");
    row("Apia never had 30 December 2011", "0 0 12 30 12 *", "Pacific/Apia", "2011-12-01T00:00:00",
        "2012-12-30T12:00+14:00");
    row("never", "0 0 0 31 2 *", "America/New_York", "2026-01-01T00:00:00", "never");
    row("far", "0 0 9 29 2 MON", "America/New_York", "2026-01-01T00:00:00",
        "2044-02-29T09:00-05:00 2072-02-29T09:00-05:00");
}

void tst_cronschedule::springModeFiresAtEveryMatchingLocalTime()
{
    QFETCH(QString, expression);
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    QFETCH(QString, expected);
    QCOMPARE(firings(expression, zone, DstMode::Spring, from, int(expected.count(u' ')) + 1), expected);
}

void tst_cronschedule::onceModeFiresFixedTimesExactlyOnceADay_data()
{
    addColumns();
    row("fixed time in an overlap fires in the first pass", "0 30 1 * * *", "America/New_York",
        "2026-11-01T00:00:00", "2026-11-01T01:30-04:00 2026-11-02T01:30-05:00");
    row("asked between the passes", "0 15 1 * * *", "America/New_York", "2026-11-01T01:40:00-04:00",
        "2026-11-02T01:15-05:00");
    row("asked in the second pass", "0 45 1 * * *", "America/New_York", "2026-11-01T01:10:00-05:00",
        "2026-11-02T01:45-05:00");
    row("right after the overlap", "0 0 2 * * *", "America/New_York", "2026-11-01T01:10:00-05:00",
        "2026-11-01T02:00-05:00");
    row("fixed time in a gap moves to its end", "0 30 2 * * *", "America/New_York", "2026-03-07T12:00:00",
        "2026-03-08T03:00-04:00 2026-03-09T02:30-04:00");
    row("weekly in a gap keeps the week", "0 30 2 * * SUN", "America/New_York", "2026-03-07T12:00:00",
        "2026-03-08T03:00-04:00 2026-03-15T02:30-04:00");
    row("two fixed times in a gap become one", "0 10,40 2 * * *", "America/New_York", "2026-03-08T00:00:00",
        "2026-03-08T03:00-04:00 2026-03-09T02:10-04:00");
    row("asked in the last second before a gap", "0 30 2 * * *", "America/New_York", "2026-03-08T01:59:59",
        "2026-03-08T03:00-04:00");
    row("asked at the end of the gap", "0 30 2 * * *", "America/New_York", "2026-03-08T03:00:00",
        "2026-03-09T02:30-04:00");
    row("intervals run through the overlap", "0 */30 * * * *", "America/New_York", "2026-11-01T00:30:00",
        "2026-11-01T01:00-04:00 2026-11-01T01:30-04:00 2026-11-01T01:00-05:00 2026-11-01T01:30-05:00");
    row("intervals run through the gap", "0 */30 * * * *", "America/New_York", "2026-03-08T01:00:00",
        "2026-03-08T01:30-05:00 2026-03-08T03:00-04:00");
    row("Cairo midnight", "0 0 0 * * *", "Africa/Cairo", "2025-04-24T01:00:00",
        "2025-04-25T01:00+03:00 2025-04-26T00:00+03:00");
    row("Lord Howe overlap", "0 45 1 * * *", "Australia/Lord_Howe", "2026-04-04T12:00:00",
        "2026-04-05T01:45+11:00 2026-04-06T01:45+10:30");
    row("Lord Howe gap", "0 15 2 * * *", "Australia/Lord_Howe", "2026-10-03T12:00:00",
        "2026-10-04T02:30+11:00 2026-10-05T02:15+11:00");
    row("yearly in a gap", "0 30 2 8 5 *", "Asia/Seoul", "1988-05-01T00:00:00",
        "1988-05-08T03:00+10:00 1989-05-08T02:30+09:00");
    row("a lost day", "0 0 12 30 12 *", "Pacific/Apia", "2011-12-01T00:00:00",
        "2011-12-31T00:00+14:00 2012-12-30T12:00+14:00");
}

void tst_cronschedule::onceModeFiresFixedTimesExactlyOnceADay()
{
    QFETCH(QString, expression);
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    QFETCH(QString, expected);
    QCOMPARE(firings(expression, zone, DstMode::Once, from, int(expected.count(u' ')) + 1), expected);
}

void tst_cronschedule::answersTheNextWholeSecondStrictlyAfter()
{
    const auto schedule = CronSchedule::create(u"* * * * * *"_s, "Asia/Seoul");
    QVERIFY(schedule);
    QCOMPARE(schedule->next(Instant{1000}), std::optional(Instant{2000}));
    QCOMPARE(schedule->next(Instant{1001}), std::optional(Instant{2000}));
    QCOMPARE(schedule->next(Instant{1999}), std::optional(Instant{2000}));
    QCOMPARE(schedule->next(Instant{-1}), std::optional(Instant{0}));
    QCOMPARE(schedule->next(Instant{-1000}), std::optional(Instant{0}));
    QCOMPARE(schedule->next(Instant{-1001}), std::optional(Instant{-1000}));
}

void tst_cronschedule::worksBefore1970AndInTheFarFuture()
{
    QCOMPARE(firings(u"0 0 9 29 2 *"_s, "Asia/Seoul", DstMode::Spring, u"1903-01-01T00:00:00Z"_s, 2),
             u"1904-02-29T09:00+08:27:52 1908-02-29T09:00+08:27:52"_s);
    QCOMPARE(
        firings(u"0 30 2 * * *"_s, "America/New_York", DstMode::Spring, u"2611-03-09T12:00:00-05:00"_s, 1),
        u"2611-03-11T02:30-04:00"_s);
    QCOMPARE(
        firings(u"0 0 0 29 2 *"_s, "America/New_York", DstMode::Spring, u"2896-03-01T12:00:00-05:00"_s, 2),
        u"2904-02-29T00:00-05:00 2908-02-29T00:00-05:00"_s);
}

void tst_cronschedule::refusesUnknownZonesAndBadExpressions()
{
    QCOMPARE(CronSchedule::create(u"* * * * * *"_s, "Asia/Soul").error().code, u"ZONE_UNKNOWN"_s);
    const auto bad = CronSchedule::create(u"0 0 25 * * *"_s, "Asia/Seoul");
    QCOMPARE(bad.error().code, u"CRON_INVALID"_s);
    QVERIFY(bad.error().message.contains(u"25"_s));
}

void tst_cronschedule::jumpsAgreeWithAWalkOverEverySecond_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    QTest::newRow("New York gap") << QByteArray("America/New_York") << u"2026-03-08T00:00:00"_s;
    QTest::newRow("New York overlap") << QByteArray("America/New_York") << u"2026-11-01T00:00:00"_s;
    QTest::newRow("Cairo gap") << QByteArray("Africa/Cairo") << u"2025-04-24T22:00:00"_s;
    QTest::newRow("Cairo overlap") << QByteArray("Africa/Cairo") << u"2025-10-30T21:00:00"_s;
    QTest::newRow("Lord Howe gap") << QByteArray("Australia/Lord_Howe") << u"2026-10-04T00:00:00"_s;
    QTest::newRow("Lord Howe overlap") << QByteArray("Australia/Lord_Howe") << u"2026-04-05T00:00:00"_s;
    QTest::newRow("Havana overlap at midnight") << QByteArray("America/Havana") << u"2026-10-31T22:00:00"_s;
}

void tst_cronschedule::jumpsAgreeWithAWalkOverEverySecond()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    const Instant start = *instantFromIso(from, zone);
    const auto table = ZoneTable::of(zone);
    for (const QString& text :
         u"0 */30 * * * *|0 0 * * * *|0 15 1 * * *|*/7 13 0-3 * * *|0 30 0,1,2,23 * * *"_s.split(u'|')) {
        const auto schedule = CronSchedule::create(text, zone);
        std::vector<Instant> walked;
        for (qint64 second = 1; second <= 6 * 3600; ++second) {
            const Instant at{start.ms + second * 1000};
            const qint64 local = at.ms / 1000 + table->offsetAt(at.ms / 1000);
            const CronExpression::Civil civil{qint32(local / 86400), qint32(local % 86400)};
            if (schedule->expression().nextCivil(civil) == civil)
                walked.push_back(at);
        }
        auto jumped = schedule->next(start, int(walked.size()) + 1);
        QVERIFY(jumped.back() > start + Millis(6 * 3600 * 1000));
        jumped.pop_back();
        QVERIFY(jumped == walked);
    }
}

QTEST_GUILESS_MAIN(tst_cronschedule)
#include "tst_cronschedule.moc"
