// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/JobCatalogue.h"
#include "core/store/DefinitionStore.h"
#include "core/store/HoldStore.h"
#include "tests/support/TestWorkspace.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const JobId kJob(u"auto-buy"_s);
constexpr Instant kNow{1795420800000};

Instant minutes(int n)
{
    return kNow + Millis(n * 60000LL);
}

} // namespace

class TestHoldStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        const auto shipped = JobCatalogue::load().definitions();
        QVERIFY(write([&](Connection& c) { return DefinitionStore::seed(c, shipped, kNow); }));
    }

    void aHoldLastsUntilItIsReleased()
    {
        QVERIFY(place({u"kim"_s, u"audit"_s, kNow, std::nullopt}));
        m_workspace->reopen();
        QCOMPARE(active(minutes(99999)), (HoldInfo{u"kim"_s, u"audit"_s, kNow, std::nullopt}));
        QVERIFY(release(minutes(5)));
        QVERIFY(!active(minutes(5)));
    }

    void aHoldWithAnEndIsOverAtThatInstantEvenBeforeItIsClosed()
    {
        QVERIFY(place({u"kim"_s, u"audit"_s, kNow, minutes(10)}));
        QVERIFY(active(minutes(10) - Millis(1)));
        QVERIFY(!active(minutes(10)));
        QCOMPARE(codeOf(release(minutes(10))), u"NOT_HELD"_s);
    }

    void expiringClosesTheRowAtItsEndInTheNameOfTheClock()
    {
        QVERIFY(place({u"kim"_s, u"audit"_s, kNow, minutes(10)}));
        QVERIFY(expire(minutes(9)).isEmpty());
        QCOMPARE(expire(minutes(25)), QVector<JobId>{kJob});
        QVERIFY(expire(minutes(25)).isEmpty());
        const auto past = history();
        QCOMPARE(past.size(), 1);
        QCOMPARE(past.first().releasedAt, std::optional(minutes(10)));
        QCOMPARE(past.first().releasedBy, u"clock"_s);
    }

    void aNewHoldReplacesTheOpenOneAndBothStayInTheHistory()
    {
        QVERIFY(place({u"kim"_s, u"first"_s, kNow, minutes(10)}));
        QVERIFY(place({u"lee"_s, u"second"_s, minutes(1), std::nullopt}));
        QCOMPARE(active(minutes(2))->reason, u"second"_s);
        const auto past = history();
        QCOMPARE(past.size(), 2);
        QCOMPARE(past.last().releasedBy, u"lee"_s);
        QVERIFY(!past.first().releasedAt);
    }

    void aClockThatSteppedBackDoesNotBlockTheRelease()
    {
        QVERIFY(place({u"kim"_s, u"audit"_s, kNow, std::nullopt}));
        QVERIFY(release(minutes(-30)));
        QVERIFY(!active(minutes(1)));
    }

    void onlyHeldJobsAreListed()
    {
        QVERIFY(place({u"kim"_s, u"audit"_s, kNow, std::nullopt}));
        const auto all = write([](Connection& c) { return HoldStore::active(c, kNow); }).value();
        QCOMPARE(all.keys(), QList<JobId>{kJob});
    }

    void aHoldWantsAReasonAnEndAheadAndAKnownJob()
    {
        QCOMPARE(codeOf(place({u"kim"_s, u" "_s, kNow, std::nullopt})), u"HOLD_REASON"_s);
        QCOMPARE(codeOf(place({u"kim"_s, u"x"_s, kNow, kNow})), u"HOLD_UNTIL"_s);
        QVERIFY(!write([](Connection& c) {
            return HoldStore::place(c, JobId(u"nobody"_s), {u"kim"_s, u"x"_s, kNow, std::nullopt});
        }));
        QCOMPARE(codeOf(release(kNow)), u"NOT_HELD"_s);
    }

private:
    template <typename F>
    std::invoke_result_t<F, Connection&> write(F f)
    {
        return m_workspace->store().write(f).result();
    }
    Result<void> place(const HoldInfo& hold)
    {
        return write([&](Connection& c) { return HoldStore::place(c, kJob, hold); });
    }
    Result<void> release(Instant at)
    {
        return write([&](Connection& c) { return HoldStore::release(c, kJob, u"kim"_s, {}, at); });
    }
    std::optional<HoldInfo> active(Instant now)
    {
        return write([&](Connection& c) { return HoldStore::active(c, kJob, now); }).value();
    }
    QVector<JobId> expire(Instant now)
    {
        return write([&](Connection& c) { return HoldStore::expire(c, now); }).value();
    }
    QVector<HoldStore::PastHold> history()
    {
        return write([](Connection& c) { return HoldStore::history(c, kJob, 10); }).value();
    }
    static QString codeOf(const Result<void>& result) { return result ? u"done"_s : result.error().code; }

    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestHoldStore)
#include "tst_holdstore.moc"
