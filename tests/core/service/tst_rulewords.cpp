// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ClockChange.h"
#include "core/service/RuleWords.h"
#include "core/time/ZoneText.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRuleWords : public QObject
{
    Q_OBJECT

private:
    const RuleWords m_english{Language::English};
    const RuleWords m_korean{Language::Korean};
    /// Monday 2026-11-23 00:00 UTC.
    static constexpr Instant kNow{1795392000000};

private slots:
    void durationsReadAsPeopleSayThem()
    {
        QCOMPARE(m_english.duration(2h), u"2 h"_s);
        QCOMPARE(m_english.duration(90s), u"1 min 30 s"_s);
        QCOMPARE(m_english.duration(0s), u"0 s"_s);
        QCOMPARE(m_korean.duration(90min), u"1시간 30분"_s);
    }

    void aMisfireRuleSaysWhatRunsAndWhatIsExplained()
    {
        QCOMPARE(
            m_english.misfire({MisfirePolicy::RunOnce, 60s, 2h, 1}),
            u"A missed start within 2 h runs once; later it is explained MISFIRE. Missed means more than "
            "1 min late."_s);
        QCOMPARE(m_english.misfire({MisfirePolicy::Skip, 90s, 0s, 1}),
                 u"A start that comes later than 1 min 30 s does not happen; it is explained MISFIRE."_s);
        QVERIFY(m_english.misfire({MisfirePolicy::RunAll, 60s, 2h, 3}).contains(u"at most 3;"_s));
        QCOMPARE(
            m_korean.misfire({MisfirePolicy::RunOnce, 60s, 2h, 1}),
            u"놓친 실행은 2시간 안이면 한 번 실행하고, 그보다 늦으면 MISFIRE로 기록합니다. 1분 넘게 늦으면 "
            "놓친 것입니다."_s);
    }

    void aRetryRuleSaysHowOftenAndUntilWhen()
    {
        QCOMPARE(
            m_english.retry({RetryClass::Safe, 4, 30s, 10min, 4h}),
            u"A failed run is tried up to 4 times, each wait random up to a limit that doubles from 30 s to "
            "10 min; none starts later than 4 h after its planned instant."_s);
        QCOMPARE(m_english.retry({RetryClass::Never, 1, 10s, 600s, 0s}),
                 u"A failed run is not repeated by itself."_s);
        QVERIFY(m_english.retry({RetryClass::Keyed, 2, 5s, 15s, 0s}).endsWith(u"to 15 s."_s));
    }

    void onlyWhatChangesIsSaid()
    {
        JobDefinition current;
        JobDefinition draft = current;
        QVERIFY(m_english.changes(current, draft).isEmpty());
        draft.cron = u"0 0 9 * * *"_s; // its sentence is the schedule's
        draft.enabled = false;
        draft.overlap = OverlapPolicy::QueueOne;
        const QStringList said = m_english.changes(current, draft);
        QCOMPARE(said.size(), 2);
        QVERIFY(said[0].contains(u"DISABLED"_s) && said[1].contains(u"one start waits"_s));
        draft = current;
        draft.zone = "America/New_York";
        draft.dstOnce = true;
        draft.nonTradingDay = NonTradingDayRule::Skip;
        draft.misfire.policy = MisfirePolicy::RunAll;
        draft.retry.retryClass = RetryClass::Safe;
        draft.timeout = 90s;
        QCOMPARE(m_english.changes(current, draft).size(), 6);
        QCOMPARE(m_korean.changes(current, draft).size(), 6);
    }

    void theNextInstantAtWhichTheClockModeMattersIsFound_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("expected");
        QTest::newRow("gap") << u"0 30 2 * * *"_s << QByteArray("America/New_York")
                             << u"2027-03-14T03:00:00-04:00"_s;
        QTest::newRow("overlap") << u"0 30 1 * * *"_s << QByteArray("America/New_York")
                                 << u"2027-11-07T01:30:00-05:00"_s;
        QTest::newRow("elsewhere in the day")
            << u"0 30 9 * * *"_s << QByteArray("America/New_York") << QString();
        QTest::newRow("runs through") << u"0 */5 * * * *"_s << QByteArray("America/New_York") << QString();
        QTest::newRow("no clock change") << u"0 30 2 * * *"_s << QByteArray("Asia/Seoul") << QString();
        QTest::newRow("unusable") << u"every day"_s << QByteArray("America/New_York") << QString();
    }
    void theNextInstantAtWhichTheClockModeMattersIsFound()
    {
        QFETCH(QString, cron);
        QFETCH(QByteArray, zone);
        QFETCH(QString, expected);
        JobDefinition definition;
        definition.cron = cron;
        definition.zone = zone;
        const auto at = ClockChange::next(definition, kNow);
        QCOMPARE(at ? toIsoOffset(*at, zone) : QString(), expected);
    }
};

QTEST_GUILESS_MAIN(TestRuleWords)
#include "tst_rulewords.moc"
