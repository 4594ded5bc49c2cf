// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/ZoneText.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ic;

namespace {

Instant at(const char* iso)
{
    return {QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs).toMSecsSinceEpoch()};
}

} // namespace

class tst_zonetext : public QObject
{
    Q_OBJECT
private slots:
    void writesIsoWithTheOffsetOfTheZone();
    void writesTextWithTheAbbreviation();
    void writesUnknownZonesAsUtc();
    void readsIso_data();
    void readsIso();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void readsBackWhatItWrites();
};

void tst_zonetext::writesIsoWithTheOffsetOfTheZone()
{
    QCOMPARE(toIsoOffset(at("2026-11-23T00:00:00Z"), "Asia/Seoul"), u"2026-11-23T09:00:00+09:00"_s);
    QCOMPARE(toIsoOffset(at("2026-07-01T12:00:00Z"), "America/New_York"), u"2026-07-01T08:00:00-04:00"_s);
    QCOMPARE(toIsoOffset(at("2026-11-23T00:00:00Z"), "UTC"), u"2026-11-23T00:00:00+00:00"_s);
    QCOMPARE(toIsoOffset(at("1969-12-31T23:59:59.999Z"), "UTC"), u"1969-12-31T23:59:59+00:00"_s);
    QCOMPARE(toIsoOffset(at("2026-04-04T15:00:00Z"), "Australia/Lord_Howe"), u"2026-04-05T01:30:00+10:30"_s);
    QCOMPARE(toIsoOffset(at("2026-01-01T03:30:00Z"), "America/St_Johns"), u"2026-01-01T00:00:00-03:30"_s);
    QCOMPARE(toIsoOffset(at("1900-01-01T00:00:00Z"), "Asia/Seoul"), u"1900-01-01T08:27:52+08:27:52"_s);
}

void tst_zonetext::writesTextWithTheAbbreviation()
{
    QCOMPARE(toZonedText(at("2026-11-23T00:00:00Z"), "Asia/Seoul"), u"2026-11-23 09:00:00 KST"_s);
    QCOMPARE(toZonedText(at("2026-11-23T00:00:00Z"), "Asia/Seoul", false), u"2026-11-23 09:00 KST"_s);
    QCOMPARE(zoneAbbreviation(at("2026-07-01T00:00:00Z"), "America/New_York"), u"EDT"_s);
    QCOMPARE(zoneAbbreviation(at("2026-12-01T00:00:00Z"), "America/New_York"), u"EST"_s);
    QCOMPARE(zoneAbbreviation(at("2026-12-01T00:00:00Z"), "Asia/Dubai"), u"+04:00"_s);
}

void tst_zonetext::writesUnknownZonesAsUtc()
{
    QVERIFY(!isKnownZone("Asia/Soul"));
    QVERIFY(isKnownZone("Asia/Seoul"));
    QCOMPARE(toIsoOffset(at("2026-11-23T00:00:00Z"), "Asia/Soul"), u"2026-11-23T00:00:00+00:00"_s);
}

void tst_zonetext::readsIso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char* text, const char* zone, const char* utc) {
        QTest::addRow("%s in %s", text, zone) << QString::fromLatin1(text) << QByteArray(zone) << at(utc).ms;
    };
    row("2026-11-23T09:00:00+09:00", "America/New_York", "2026-11-23T00:00:00Z");
    row("2026-11-23T09:00:00+0900", "UTC", "2026-11-23T00:00:00Z");
    row("2026-11-23T09:00:00+09", "UTC", "2026-11-23T00:00:00Z");
    row("2026-11-23T00:00:00Z", "Asia/Seoul", "2026-11-23T00:00:00Z");
    row("2026-11-23T00:00Z", "Asia/Seoul", "2026-11-23T00:00:00Z");
    row("2026-11-23T00:00:00.250Z", "Asia/Seoul", "2026-11-23T00:00:00.250Z");
    row("2026-11-23T00:00:00.5Z", "Asia/Seoul", "2026-11-23T00:00:00.500Z");
    row("2026-11-23T00:00:00.123456Z", "Asia/Seoul", "2026-11-23T00:00:00.123Z");
    row("2026-11-22T20:30:00-03:30", "UTC", "2026-11-23T00:00:00Z");
    row("2026-11-23T09:00:00", "Asia/Seoul", "2026-11-23T00:00:00Z");
    row("2026-11-23 09:00", "Asia/Seoul", "2026-11-23T00:00:00Z");
    row(" 2026-11-23 ", "Asia/Seoul", "2026-11-22T15:00:00Z");
    row("2026-11-01T01:30:00", "America/New_York", "2026-11-01T05:30:00Z");
    row("2026-11-01T01:30:00-05:00", "America/New_York", "2026-11-01T06:30:00Z");
    row("1960-06-01T00:00:00", "Asia/Seoul", "1960-05-31T14:30:00Z");
}

void tst_zonetext::readsIso()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    QFETCH(qint64, ms);
    QCOMPARE(instantFromIso(text, zone), std::optional(Instant{ms}));
}

void tst_zonetext::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "now",
                             "2026",
                             "2026-11",
                             "2026-11-31",
                             "2026-02-29",
                             "2026-13-01",
                             "2026-00-10",
                             "26-11-23",
                             "2026-11-23T",
                             "2026-11-23T9:00",
                             "2026-11-23T24:00:00",
                             "2026-11-23T23:60",
                             "2026-11-23T23:59:60",
                             "2026-11-23T09:00:00.",
                             "2026-11-23T09:00:00+",
                             "2026-11-23T09:00:00+25:00",
                             "2026-11-23T09:00:00+09:",
                             "2026-11-23T09:00:00Zulu",
                             "2026-11-23T09:00:00KST",
                             "2026/11/23",
                             "20261123",
                             "2026-11-23x",
                             "2026-03-08T02:30:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_zonetext::refusesWhatIsNoTime()
{
    QFETCH(QString, text);
    QVERIFY(!instantFromIso(text, "America/New_York"));
}

void tst_zonetext::readsBackWhatItWrites()
{
    for (const QByteArray zone : {"Asia/Seoul", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo"}) {
        for (qint64 second = -4'000'000'000; second < 20'000'000'000; second += 98'765'432) {
            const Instant instant{second * 1000};
            QCOMPARE(instantFromIso(toIsoOffset(instant, zone), zone), std::optional(instant));
        }
    }
}

QTEST_GUILESS_MAIN(tst_zonetext)
#include "tst_zonetext.moc"
