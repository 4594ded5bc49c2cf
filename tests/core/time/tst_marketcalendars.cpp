// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CalendarFile.h"
#include "core/time/MarketCalendar.h"
#include "core/time/ZoneText.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace Qt::StringLiterals;
using namespace ic;

namespace {

TradingDate day(const QString& iso)
{
    return *TradingDate::fromIso(iso);
}

QString hours(const MarketCalendar& calendar, const QString& date)
{
    const auto session = calendar.session(day(date));
    if (!session)
        return u"closed: "_s + calendar.closedReason(day(date));
    const QByteArray zone = exchangeZone(calendar.market());
    return toIsoOffset(session->open, zone).mid(11, 5) + u'-' + toIsoOffset(session->close, zone).mid(11, 5);
}

QByteArray unzipped(const QString& path)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, path});
    gzip.waitForFinished();
    return gzip.readAllStandardOutput();
}

} // namespace

class tst_marketcalendars : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void countsTheSessionsOfEveryYear_data();
    void countsTheSessionsOfEveryYear();
    void knowsTheHoursOfSpecialDays_data();
    void knowsTheHoursOfSpecialDays();
    void convertsHoursThroughTheExchangeZone();
    void walksSessionsForwardAndBack();
    void findsTheLastClosedSession_data();
    void findsTheLastClosedSession();
    void saysNotCoveredOutsideItsYears();
    void overrideFilesCloseOpenAndChangeDays();
    void overrideFilesExtendTheCoverage();
    void badOverrideLinesNameFileAndLine_data();
    void badOverrideLinesNameFileAndLine();
    void agreesWithTheRecordedSessions_data();
    void agreesWithTheRecordedSessions();

private:
    Result<std::shared_ptr<const MarketCalendars>> loadWith(const QByteArray& overrides);
    QTemporaryDir m_folder;
    std::shared_ptr<const MarketCalendars> m_calendars;
};

void tst_marketcalendars::initTestCase()
{
    const auto loaded = MarketCalendars::load();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
    m_calendars = *loaded;
}

Result<std::shared_ptr<const MarketCalendars>> tst_marketcalendars::loadWith(const QByteArray& overrides)
{
    QFile file(m_folder.filePath(u"own.csv"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(u"TEST"_s, file.errorString());
    file.write(overrides);
    file.close();
    return MarketCalendars::load({file.fileName()});
}

void tst_marketcalendars::countsTheSessionsOfEveryYear_data()
{
    QTest::addColumn<Market>("market");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("sessions");
    const auto rows = [](Market market, const std::vector<int>& counts) {
        for (size_t i = 0; i < counts.size(); ++i)
            QTest::addRow("%s %d", qPrintable(exchangeName(market)), int(2000 + i))
                << market << int(2000 + i) << counts[i];
    };
    rows(Market::Kr, {241, 246, 244, 247, 249, 249, 247, 246, 248, 253, 251, 248, 248, 247,
                      245, 248, 246, 243, 244, 246, 248, 248, 246, 245, 244, 242, 244, 245});
    rows(Market::Us, {252, 248, 252, 252, 252, 252, 251, 251, 253, 252, 252, 252, 250, 252,
                      252, 252, 252, 251, 251, 252, 253, 252, 251, 250, 252, 250, 251, 251});
}

void tst_marketcalendars::countsTheSessionsOfEveryYear()
{
    QFETCH(Market, market);
    QFETCH(int, year);
    QFETCH(int, sessions);
    QCOMPARE(int(m_calendars->of(market).sessionsBetween({year, 1, 1}, {year, 12, 31}).size()), sessions);
}

void tst_marketcalendars::knowsTheHoursOfSpecialDays_data()
{
    QTest::addColumn<Market>("market");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("expected");
    const auto row = [](Market market, const char* date, const char* expected) {
        QTest::addRow("%s %s", qPrintable(exchangeName(market)), date)
            << market << QString::fromLatin1(date) << QString::fromLatin1(expected);
    };
    row(Market::Kr, "2016-07-29", "09:00-15:00");
    row(Market::Kr, "2016-08-01", "09:00-15:30");
    row(Market::Kr, "2000-01-03", "closed: new year closing");
    row(Market::Kr, "2000-01-04", "10:00-15:00");
    row(Market::Kr, "2000-11-15", "10:00-16:00");
    row(Market::Kr, "2017-11-16", "10:00-16:30");
    row(Market::Kr, "2017-11-23", "10:00-16:30");
    row(Market::Kr, "2020-12-03", "10:00-16:30");
    row(Market::Kr, "2021-11-18", "10:00-16:30");
    row(Market::Kr, "2025-01-02", "10:00-15:30");
    row(Market::Kr, "2025-01-03", "09:00-15:30");
    row(Market::Kr, "2025-11-13", "10:00-16:30");
    row(Market::Kr, "2026-01-02", "10:00-15:30");
    row(Market::Kr, "2026-11-19", "10:00-16:30");
    row(Market::Kr, "2026-11-23", "09:00-15:30");
    row(Market::Kr, "2027-01-04", "10:00-15:30");
    row(Market::Kr, "2027-11-18", "10:00-16:30");
    row(Market::Kr, "2026-09-28", "09:00-15:30");
    row(Market::Kr, "2026-12-30", "09:00-15:30");
    row(Market::Kr, "2026-12-31", "closed: year-end closing");
    row(Market::Kr, "2026-07-17", "closed: Constitution Day");
    row(Market::Kr, "2026-11-22", "closed: weekend");
    row(Market::Kr, "2025-05-06", "closed: substitute for Buddha's Birthday");
    row(Market::Kr, "2027-12-27", "closed: substitute for Christmas");
    row(Market::Us, "2026-11-23", "09:30-16:00");
    row(Market::Us, "2000-07-03", "09:30-13:00");
    row(Market::Us, "2001-09-11", "closed: terrorist attacks");
    row(Market::Us, "2001-09-17", "09:30-16:00");
    row(Market::Us, "2002-07-03", "09:30-16:00");
    row(Market::Us, "2002-07-05", "09:30-13:00");
    row(Market::Us, "2003-12-26", "09:30-13:00");
    row(Market::Us, "2004-06-11", "closed: mourning for President Reagan");
    row(Market::Us, "2004-12-31", "09:30-16:00");
    row(Market::Us, "2007-01-02", "closed: mourning for President Ford");
    row(Market::Us, "2008-12-26", "09:30-16:00");
    row(Market::Us, "2010-12-31", "09:30-16:00");
    row(Market::Us, "2012-10-30", "closed: Hurricane Sandy");
    row(Market::Us, "2013-07-03", "09:30-13:00");
    row(Market::Us, "2013-07-05", "09:30-16:00");
    row(Market::Us, "2018-12-05", "closed: mourning for President Bush");
    row(Market::Us, "2019-07-03", "09:30-13:00");
    row(Market::Us, "2021-06-18", "09:30-16:00");
    row(Market::Us, "2021-12-31", "09:30-16:00");
    row(Market::Us, "2022-06-20", "closed: Juneteenth");
    row(Market::Us, "2023-01-02", "closed: New Year's Day");
    row(Market::Us, "2025-01-09", "closed: mourning for President Carter");
    row(Market::Us, "2025-07-03", "09:30-13:00");
    row(Market::Us, "2025-12-24", "09:30-13:00");
    row(Market::Us, "2025-12-26", "09:30-16:00");
    row(Market::Us, "2026-04-03", "closed: Good Friday");
    row(Market::Us, "2026-07-02", "09:30-16:00");
    row(Market::Us, "2026-07-03", "closed: Independence Day");
    row(Market::Us, "2026-11-27", "09:30-13:00");
    row(Market::Us, "2026-12-24", "09:30-13:00");
    row(Market::Us, "2027-06-18", "closed: Juneteenth");
    row(Market::Us, "2027-07-05", "closed: Independence Day");
    row(Market::Us, "2027-11-26", "09:30-13:00");
    row(Market::Us, "2027-12-24", "closed: Christmas");
    row(Market::Us, "2027-12-31", "09:30-16:00");
}

void tst_marketcalendars::knowsTheHoursOfSpecialDays()
{
    QFETCH(Market, market);
    QFETCH(QString, date);
    QFETCH(QString, expected);
    QCOMPARE(hours(m_calendars->of(market), date), expected);
}

void tst_marketcalendars::convertsHoursThroughTheExchangeZone()
{
    const auto summer = m_calendars->of(Market::Us).session(day(u"2026-10-30"_s));
    QCOMPARE(toIsoOffset(summer->open, "Asia/Seoul"), u"2026-10-30T22:30:00+09:00"_s);
    QCOMPARE(toIsoOffset(summer->close, "Asia/Seoul"), u"2026-10-31T05:00:00+09:00"_s);
    const auto winter = m_calendars->of(Market::Us).session(day(u"2026-11-27"_s));
    QCOMPARE(toIsoOffset(winter->open, "Asia/Seoul"), u"2026-11-27T23:30:00+09:00"_s);
    QCOMPARE(toIsoOffset(winter->close, "Asia/Seoul"), u"2026-11-28T03:00:00+09:00"_s);
    QCOMPARE(winter->note, u"early close: day after Thanksgiving"_s);
}

void tst_marketcalendars::walksSessionsForwardAndBack()
{
    const MarketCalendar& krx = m_calendars->of(Market::Kr);
    QCOMPARE(krx.nextSession(day(u"2026-09-23"_s)), std::optional(day(u"2026-09-28"_s)));
    QCOMPARE(krx.nextSession(day(u"2026-09-25"_s)), std::optional(day(u"2026-09-28"_s)));
    QCOMPARE(krx.previousSession(day(u"2026-09-28"_s)), std::optional(day(u"2026-09-23"_s)));
    QCOMPARE(krx.previousSession(day(u"2026-09-26"_s)), std::optional(day(u"2026-09-23"_s)));
    QCOMPARE(krx.addSessions(day(u"2026-11-20"_s), 2), std::optional(day(u"2026-11-24"_s)));
    QCOMPARE(krx.addSessions(day(u"2026-11-21"_s), 1), std::optional(day(u"2026-11-23"_s)));
    QCOMPARE(krx.addSessions(day(u"2026-11-21"_s), -1), std::optional(day(u"2026-11-20"_s)));
    QCOMPARE(krx.addSessions(day(u"2026-11-20"_s), 0), std::optional(day(u"2026-11-20"_s)));
    QCOMPARE(krx.addSessions(day(u"2026-11-21"_s), 0), std::optional<TradingDate>());
    QCOMPARE(krx.sessionsBetween(day(u"2026-09-21"_s), day(u"2026-09-28"_s)).size(), size_t(4));
    QVERIFY(krx.sessionsBetween(day(u"2026-09-28"_s), day(u"2026-09-21"_s)).empty());
    for (const Market market : {Market::Kr, Market::Us}) {
        const MarketCalendar& calendar = m_calendars->of(market);
        const auto all = calendar.sessionsBetween(calendar.firstCovered(), calendar.lastCovered());
        for (size_t i = 1; i < all.size(); ++i) {
            QCOMPARE(calendar.nextSession(all[i - 1].date), std::optional(all[i].date));
            QCOMPARE(calendar.previousSession(all[i].date), std::optional(all[i - 1].date));
            QVERIFY(all[i - 1].close < all[i].open);
        }
    }
}

void tst_marketcalendars::findsTheLastClosedSession_data()
{
    QTest::addColumn<Market>("market");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("US on a Seoul Monday") << Market::Us << u"2026-11-23T17:00:00+09:00"_s << u"2026-11-20"_s;
    QTest::newRow("US after Thanksgiving") << Market::Us << u"2026-11-27T17:00:00+09:00"_s << u"2026-11-25"_s;
    QTest::newRow("US after an early close")
        << Market::Us << u"2026-11-28T17:00:00+09:00"_s << u"2026-11-27"_s;
    QTest::newRow("exactly at the close") << Market::Kr << u"2026-11-23T15:30:00+09:00"_s << u"2026-11-23"_s;
    QTest::newRow("a millisecond before")
        << Market::Kr << u"2026-11-23T15:29:59.999+09:00"_s << u"2026-11-20"_s;
    QTest::newRow("exam day still open") << Market::Kr << u"2026-11-19T16:00:00+09:00"_s << u"2026-11-18"_s;
    QTest::newRow("last covered evening") << Market::Kr << u"2027-12-31T23:59:59+09:00"_s << u"2027-12-30"_s;
}

void tst_marketcalendars::findsTheLastClosedSession()
{
    QFETCH(Market, market);
    QFETCH(QString, now);
    QFETCH(QString, expected);
    QCOMPARE(m_calendars->of(market).lastClosedSession(*instantFromIso(now, "UTC")),
             std::optional(day(expected)));
}

void tst_marketcalendars::saysNotCoveredOutsideItsYears()
{
    for (const Market market : {Market::Kr, Market::Us}) {
        const MarketCalendar& calendar = m_calendars->of(market);
        QCOMPARE(calendar.firstCovered(), day(u"2000-01-01"_s));
        QCOMPARE(calendar.lastCovered(), day(u"2027-12-31"_s));
        QVERIFY(!calendar.covers(day(u"2028-01-03"_s)));
        QVERIFY(!calendar.isSession(day(u"2028-01-03"_s)));
        QVERIFY(!calendar.session(day(u"1999-12-30"_s)));
        QCOMPARE(calendar.closedReason(day(u"2028-01-03"_s)), u"not covered"_s);
        QVERIFY(!calendar.nextSession(day(u"2027-12-31"_s)));
        QVERIFY(!calendar.nextSession(day(u"2028-01-03"_s)));
        QVERIFY(!calendar.previousSession(day(u"2000-01-01"_s)));
        QVERIFY(!calendar.lastClosedSession(*instantFromIso(u"2028-01-05T00:00:00Z", "UTC")));
        QVERIFY(!calendar.lastClosedSession(*instantFromIso(u"2000-01-01T00:00:00Z", "UTC")));
        QVERIFY(!calendar.addSessions(day(u"2027-12-30"_s), 5));
    }
}

void tst_marketcalendars::overrideFilesCloseOpenAndChangeDays()
{
    const auto loaded = loadWith("market,date,kind,open,close,reason,status,source\r\n"
                                 "# our own\n"
                                 "XKRX,2026-11-24,CLOSED,,,\"system failure, all day\",confirmed,notice\n"
                                 "KRX,2026-11-21,OPEN,,,Saturday test,confirmed,notice\n"
                                 "XKRX,2026-11-25,SPECIAL,11:00,15:30,late opening,confirmed,notice\n"
                                 "XNYS,2026-11-27,OPEN,,,full day after all,confirmed,notice\n"
                                 "XKRX,2027-07-19,OPEN,,,,confirmed,notice\n");
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
    const MarketCalendar& krx = (*loaded)->of(Market::Kr);
    QCOMPARE(hours(krx, u"2026-11-24"_s), u"closed: system failure, all day"_s);
    QCOMPARE(hours(krx, u"2026-11-21"_s), u"09:00-15:30"_s);
    QCOMPARE(hours(krx, u"2026-11-25"_s), u"11:00-15:30"_s);
    QCOMPARE(hours(krx, u"2027-07-19"_s), u"09:00-15:30"_s);
    QCOMPARE(hours((*loaded)->of(Market::Us), u"2026-11-27"_s), u"09:30-16:00"_s);
    QCOMPARE(hours(krx, u"2026-11-23"_s), u"09:00-15:30"_s);
}

void tst_marketcalendars::overrideFilesExtendTheCoverage()
{
    const auto loaded = loadWith("XKRX,2028-12-31,COVERED,,,,derived,rule\n"
                                 "XNYS,2028-12-31,COVERED,,,,derived,rule\n"
                                 "XKRX,2028-01-26,CLOSED,,,Seollal,derived,rule\n");
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
    const MarketCalendar& krx = (*loaded)->of(Market::Kr);
    QCOMPARE(krx.lastCovered(), day(u"2028-12-31"_s));
    QCOMPARE(hours(krx, u"2028-01-26"_s), u"closed: Seollal"_s);
    QCOMPARE(hours(krx, u"2028-01-03"_s), u"10:00-15:30"_s);
    QCOMPARE(hours((*loaded)->of(Market::Us), u"2028-07-04"_s), u"closed: Independence Day"_s);
    QCOMPARE(hours((*loaded)->of(Market::Us), u"2028-07-03"_s), u"09:30-13:00"_s);
}

void tst_marketcalendars::badOverrideLinesNameFileAndLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("columns") << QByteArray("XKRX,2026-11-24,CLOSED") << u"columns"_s;
    QTest::newRow("market") << QByteArray("XTKS,2026-11-24,CLOSED,,,x,confirmed,y") << u"XTKS"_s;
    QTest::newRow("date") << QByteArray("XKRX,2026-13-24,CLOSED,,,x,confirmed,y") << u"2026-13-24"_s;
    QTest::newRow("kind") << QByteArray("XKRX,2026-11-24,SHUT,,,x,confirmed,y") << u"SHUT"_s;
    QTest::newRow("time") << QByteArray("XKRX,2026-11-24,SPECIAL,9:00,15:30,x,confirmed,y") << u"9:00"_s;
    QTest::newRow("missing time") << QByteArray("XKRX,2026-11-24,SPECIAL,09:00,,x,confirmed,y") << u"needs"_s;
    QTest::newRow("closed with hours")
        << QByteArray("XKRX,2026-11-24,CLOSED,09:00,,x,confirmed,y") << u"no opening"_s;
    QTest::newRow("backwards") << QByteArray("XKRX,2026-11-24,SPECIAL,15:30,09:00,x,confirmed,y")
                               << u"before it opens"_s;
    QTest::newRow("status") << QByteArray("XKRX,2026-11-24,CLOSED,,,x,perhaps,y") << u"perhaps"_s;
    QTest::newRow("not covered") << QByteArray("XKRX,2029-11-26,CLOSED,,,x,confirmed,y") << u"COVERED"_s;
    QTest::newRow("special on a weekend")
        << QByteArray("XKRX,2026-11-21,SPECIAL,09:00,12:00,x,confirmed,y") << u"weekend"_s;
}

void tst_marketcalendars::badOverrideLinesNameFileAndLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, complaint);
    const auto loaded = loadWith("# first line\n" + line + "\n");
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, u"CALENDAR_LINE"_s);
    QVERIFY2(loaded.error().message.contains(u"own.csv:2"_s), qPrintable(loaded.error().message));
    QVERIFY2(loaded.error().message.contains(complaint), qPrintable(loaded.error().message));
}

void tst_marketcalendars::agreesWithTheRecordedSessions_data()
{
    QTest::addColumn<Market>("market");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QString>("from");
    QTest::newRow("KOSPI") << Market::Kr << u"krx/index-ks11-to-2024.csv.gz"_s << QByteArray()
                           << u"2000-01-01"_s;
    QTest::newRow("SPY") << Market::Us << u"us/daily-to-2024.csv.gz"_s << QByteArray("SPY,")
                         << u"2015-01-02"_s;
}

void tst_marketcalendars::agreesWithTheRecordedSessions()
{
    const QString folder = qEnvironmentVariable("IC_SHARED_DATA");
    if (folder.isEmpty())
        QSKIP("IC_SHARED_DATA is not set");
    QFETCH(Market, market);
    QFETCH(QString, file);
    QFETCH(QByteArray, prefix);
    QFETCH(QString, from);
    std::set<TradingDate> recorded;
    for (const QByteArray& line : unzipped(folder + u'/' + file).split('\n')) {
        const auto date = TradingDate::fromIso(QString::fromLatin1(line.mid(prefix.size(), 10)));
        if (line.startsWith(prefix) && date && *date >= day(from))
            recorded.insert(*date);
    }
    QVERIFY(recorded.size() > 2000);
    std::set<TradingDate> ours;
    for (const Session& session : m_calendars->of(market).sessionsBetween(day(from), *recorded.rbegin()))
        ours.insert(session.date);
    for (const TradingDate date : recorded)
        QVERIFY2(ours.contains(date), qPrintable(date.toIso() + u" was a session"_s));
    for (const TradingDate date : ours)
        QVERIFY2(recorded.contains(date), qPrintable(date.toIso() + u" was no session"_s));
}

QTEST_GUILESS_MAIN(tst_marketcalendars)
#include "tst_marketcalendars.moc"
