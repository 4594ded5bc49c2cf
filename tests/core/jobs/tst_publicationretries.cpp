// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/PublicationRetries.h"
#include "tests/support/JobBench.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestPublicationRetries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto loaded = MarketCalendars::load();
        QVERIFY(loaded);
        m_calendars = *loaded;
    }

    void aSessionIsAskedForEveryHalfHourThenBeforeTheFactorRun()
    {
        QCOMPARE(ladder(Market::Kr, "2026-11-23", "2026-11-23 16:00"),
                 (QStringList{u"11-23 16:30"_s, u"11-23 17:00"_s, u"11-23 17:30"_s, u"11-23 18:00"_s,
                              u"11-23 18:30"_s, u"11-23 19:00"_s, u"11-23 19:30"_s, u"11-23 20:00"_s,
                              u"11-24 07:20"_s, u"11-24 07:35"_s, u"11-24 07:50"_s}));
    }

    void aFridayIsAskedForOnEveryMorningUpToMonday()
    {
        QCOMPARE(ladder(Market::Kr, "2026-11-20", "2026-11-20 19:45"),
                 (QStringList{u"11-20 20:00"_s, u"11-21 07:20"_s, u"11-21 07:35"_s, u"11-21 07:50"_s,
                              u"11-22 07:20"_s, u"11-22 07:35"_s, u"11-22 07:50"_s, u"11-23 07:20"_s,
                              u"11-23 07:35"_s, u"11-23 07:50"_s}));
    }

    void aUsSessionIsAskedForOnTheDayItClosedInSeoul()
    {
        QCOMPARE(ladder(Market::Us, "2026-11-23", "2026-11-24 17:00").first(), QStringLiteral("11-24 17:30"));
        QCOMPARE(ladder(Market::Us, "2026-11-23", "2026-11-24 20:00"),
                 (QStringList{u"11-25 07:20"_s, u"11-25 07:35"_s, u"11-25 07:50"_s}));
    }

    void thePlanDoesNotDependOnWhenTheRunEnded()
    {
        QCOMPARE(ladder(Market::Kr, "2026-11-23", "2026-11-23 16:01"),
                 ladder(Market::Kr, "2026-11-23", "2026-11-23 16:29"));
    }

    void afterTheLastMorningNothingIsPlanned()
    {
        QVERIFY(ladder(Market::Kr, "2026-11-23", "2026-11-24 07:50").isEmpty());
    }

private:
    QStringList ladder(Market market, const char* session, const char* after) const
    {
        QStringList slots_;
        Instant at = kst(after);
        while (const auto next = PublicationRetries::next(m_calendars->of(market), day(session), at)) {
            slots_.append(seoul::toText(*next).mid(5, 11));
            at = *next;
        }
        return slots_;
    }
    std::shared_ptr<const MarketCalendars> m_calendars;
};

QTEST_GUILESS_MAIN(TestPublicationRetries)
#include "tst_publicationretries.moc"
