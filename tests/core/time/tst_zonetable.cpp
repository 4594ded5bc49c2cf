// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/PosixZoneRule.h"
#include "core/time/ZoneTable.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace ic;

namespace {

qint64 utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toSecsSinceEpoch();
}

} // namespace

class tst_zonetable : public QObject
{
    Q_OBJECT
private slots:
    void agreesWithTheSystemForEveryZone();
    void keepsTheYearlyRulePastTheTable_data();
    void keepsTheYearlyRulePastTheTable();
    void namesSegments();
    void turnsLocalTimeIntoTheEarlierInstant();
    void doesNotKnowInventedZones();
    void readsPosixRules_data();
    void readsPosixRules();
    void refusesBrokenPosixRules_data();
    void refusesBrokenPosixRules();
};

void tst_zonetable::agreesWithTheSystemForEveryZone()
{
    const QDateTime from(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2037, 1, 1), QTime(0, 0), Qt::UTC);
    int checked = 0;
    for (const char* name :
         {"Asia/Seoul", "America/New_York", "Europe/Berlin", "Africa/Cairo", "Australia/Lord_Howe",
          "Africa/Casablanca", "America/Nuuk", "Europe/Dublin", "America/Havana", "Pacific/Apia",
          "Asia/Tehran", "America/Santiago", "Asia/Kolkata", "UTC"}) {
        const auto table = ZoneTable::of(name);
        QVERIFY(table);
        for (const QTimeZone::OffsetData& change : QTimeZone(name).transitions(from, to)) {
            const qint64 at = change.atUtc.toSecsSinceEpoch();
            QCOMPARE(table->offsetAt(at), change.offsetFromUtc);
            QCOMPARE(table->segment(table->indexAt(at)).start <= at, true);
            QVERIFY(table->endOf(table->indexAt(at)) > at);
            ++checked;
        }
    }
    QVERIFY(checked > 1000);
}

void tst_zonetable::keepsTheYearlyRulePastTheTable_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("hours");
    QTest::newRow("New York summer 2100")
        << QByteArray("America/New_York") << u"2100-07-01T00:00:00Z"_s << -4;
    QTest::newRow("New York winter 2499")
        << QByteArray("America/New_York") << u"2499-12-31T00:00:00Z"_s << -5;
    QTest::newRow("New York summer 2500")
        << QByteArray("America/New_York") << u"2500-07-01T00:00:00Z"_s << -4;
    QTest::newRow("New York winter 2501")
        << QByteArray("America/New_York") << u"2501-01-15T00:00:00Z"_s << -5;
    QTest::newRow("New York summer 9000")
        << QByteArray("America/New_York") << u"9000-07-01T00:00:00Z"_s << -4;
    QTest::newRow("Berlin summer 2611") << QByteArray("Europe/Berlin") << u"2611-07-01T00:00:00Z"_s << 2;
    QTest::newRow("Seoul 9000") << QByteArray("Asia/Seoul") << u"9000-07-01T00:00:00Z"_s << 9;
    QTest::newRow("Seoul summer 1988") << QByteArray("Asia/Seoul") << u"1988-07-01T00:00:00Z"_s << 10;
}

void tst_zonetable::keepsTheYearlyRulePastTheTable()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, at);
    QFETCH(int, hours);
    QCOMPARE(ZoneTable::of(zone)->offsetAt(utc(at.toLatin1())), hours * 3600);
}

void tst_zonetable::namesSegments()
{
    QCOMPARE(ZoneTable::of("America/New_York")->nameAt(utc("2026-07-01T00:00:00Z")), QByteArray("EDT"));
    QCOMPARE(ZoneTable::of("America/New_York")->nameAt(utc("2400-01-01T00:00:00Z")), QByteArray("EST"));
    QCOMPARE(ZoneTable::of("Asia/Seoul")->nameAt(utc("2026-07-01T00:00:00Z")), QByteArray("KST"));
}

void tst_zonetable::turnsLocalTimeIntoTheEarlierInstant()
{
    const auto table = ZoneTable::of("America/New_York");
    QCOMPARE(table->toUtc(utc("2026-11-01T01:30:00Z")), std::optional(utc("2026-11-01T05:30:00Z")));
    QCOMPARE(table->toUtc(utc("2026-03-08T02:30:00Z")), std::optional<qint64>());
    QCOMPARE(table->toUtc(utc("2026-03-08T03:00:00Z")), std::optional(utc("2026-03-08T07:00:00Z")));
    QCOMPARE(table->toUtc(utc("1800-01-01T00:00:00Z")), std::optional(utc("1800-01-01T04:56:02Z")));
    QCOMPARE(table->toUtc(utc("2650-07-01T00:00:00Z")), std::optional(utc("2650-07-01T04:00:00Z")));
}

void tst_zonetable::doesNotKnowInventedZones()
{
    for (const char* name :
         {"", "Asia/Soul", "../../etc/passwd", "/etc/localtime", "Asia", "tzdata.zi", "KST "})
        QVERIFY2(!ZoneTable::of(name), name);
}

void tst_zonetable::readsPosixRules_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("New York") << QByteArray("EST5EDT,M3.2.0,M11.1.0") << 2026 << u"2026-03-08T07:00:00Z"_s
                              << u"2026-11-01T06:00:00Z"_s;
    QTest::newRow("Cairo, at 24:00") << QByteArray("EET-2EEST,M4.5.5/0,M10.5.4/24") << 2025
                                     << u"2025-04-24T22:00:00Z"_s << u"2025-10-30T21:00:00Z"_s;
    QTest::newRow("Nuuk, before midnight") << QByteArray("<-02>2<-01>,M3.5.0/-1,M10.5.0/0") << 2026
                                           << u"2026-03-29T01:00:00Z"_s << u"2026-10-25T01:00:00Z"_s;
    QTest::newRow("Dublin, winter is the exception")
        << QByteArray("IST-1GMT0,M10.5.0,M3.5.0/1") << 2026 << u"2026-03-29T01:00:00Z"_s
        << u"2026-10-25T01:00:00Z"_s;
    QTest::newRow("Lord Howe, half an hour") << QByteArray("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0") << 2026
                                             << u"2026-04-04T15:00:00Z"_s << u"2026-10-03T15:30:00Z"_s;
    QTest::newRow("Julian days") << QByteArray("AAA0BBB,J60/0,J300/0") << 2024 << u"2024-03-01T00:00:00Z"_s
                                 << u"2024-10-26T23:00:00Z"_s;
    QTest::newRow("days of the year")
        << QByteArray("AAA0BBB,59/0,299/0") << 2024 << u"2024-02-29T00:00:00Z"_s << u"2024-10-25T23:00:00Z"_s;
}

void tst_zonetable::readsPosixRules()
{
    QFETCH(QByteArray, text);
    QFETCH(int, year);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto rule = PosixZoneRule::parse(text);
    QVERIFY(rule && rule->summer);
    const auto changes = rule->transitions(year);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(changes[0].utcSecond, Qt::UTC).toString(Qt::ISODate), first);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(changes[1].utcSecond, Qt::UTC).toString(Qt::ISODate), second);
}

void tst_zonetable::refusesBrokenPosixRules_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "EST", "5", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M3.2,M11.1.0", "<EST5",
                             "EST5EDT,M3.2.0,M11.1.0x"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_zonetable::refusesBrokenPosixRules()
{
    QFETCH(QByteArray, text);
    QVERIFY(!PosixZoneRule::parse(text));
}

QTEST_GUILESS_MAIN(tst_zonetable)
#include "tst_zonetable.moc"
