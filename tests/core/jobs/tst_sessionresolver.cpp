// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/SessionResolver.h"
#include "tests/support/JobBench.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestSessionResolver : public QObject
{
    Q_OBJECT

private slots:
    void theSessionIsTheLastOneThatIsOver_data()
    {
        QTest::addColumn<Market>("market");
        QTest::addColumn<Instant>("at");
        QTest::addColumn<QString>("session");
        const auto kr = [](const char* name, const char* at, const char* session) {
            QTest::newRow(name) << Market::Kr << kst(at) << QString::fromLatin1(session);
        };
        const auto us = [](const char* name, const char* at, const char* session) {
            QTest::newRow(name) << Market::Us << kst(at) << QString::fromLatin1(session);
        };
        kr("KR an ordinary afternoon", "2026-11-23 16:00", "2026-11-23");
        kr("KR Monday morning looks at Friday", "2026-11-23 08:00", "2026-11-20");
        kr("KR Saturday looks at Friday", "2026-11-21 16:00", "2026-11-20");
        kr("KR a minute before the close", "2026-11-23 15:29", "2026-11-20");
        kr("KR at the close", "2026-11-23 15:30", "2026-11-23");
        kr("KR after Chuseok", "2026-09-28 08:00", "2026-09-23");
        kr("KR the day after a substitute holiday", "2026-08-18 08:00", "2026-08-14");
        kr("KR 17 July is closed since 2026", "2026-07-17 16:00", "2026-07-16");
        kr("KR exam day closes at 16:30", "2026-11-19 16:00", "2026-11-18");
        kr("KR exam day after its close", "2026-11-19 16:30", "2026-11-19");
        kr("KR year end", "2026-12-31 16:00", "2026-12-30");
        us("US Monday 17:00 KST is Friday's", "2026-11-23 17:00", "2026-11-20");
        us("US Thanksgiving is closed", "2026-11-27 17:00", "2026-11-25");
        us("US half day on Saturday KST", "2026-11-28 17:00", "2026-11-27");
        us("US winter: 06:29 KST is too early", "2026-11-24 06:29", "2026-11-20");
        us("US winter: 06:30 KST is half an hour after the close", "2026-11-24 06:30", "2026-11-23");
        us("US summer: 05:29 KST is too early", "2026-07-08 05:29", "2026-07-06");
        us("US summer: 05:30 KST", "2026-07-08 05:30", "2026-07-07");
        us("US first day of summer time", "2026-03-10 05:30", "2026-03-09");
        us("US last day before summer time", "2026-03-07 06:30", "2026-03-06");
        us("US first day after summer time, an hour later", "2026-11-03 05:30", "2026-10-30");
        us("US first day after summer time", "2026-11-03 06:30", "2026-11-02");
        us("US half day closes three hours early", "2026-11-28 03:30", "2026-11-27");
    }
    void theSessionIsTheLastOneThatIsOver()
    {
        QFETCH(Market, market);
        QFETCH(Instant, at);
        QFETCH(QString, session);
        const auto calendars = MarketCalendars::load();
        QVERIFY(calendars);
        const auto found = SessionResolver::lastCollectable((*calendars)->of(market), at);
        QVERIFY(found);
        QCOMPARE(found->toIso(), session);
    }
};

QTEST_GUILESS_MAIN(TestSessionResolver)
#include "tst_sessionresolver.moc"
