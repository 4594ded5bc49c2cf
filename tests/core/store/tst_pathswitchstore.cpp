// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/JobCatalogue.h"
#include "core/store/DefinitionStore.h"
#include "core/store/PathSwitchStore.h"
#include "tests/support/TestWorkspace.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const JobId kJob(u"krx-daily-collector"_s);
constexpr Instant kNow{1795420800000};

} // namespace

class TestPathSwitchStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        const auto shipped = JobCatalogue::load().definitions();
        QVERIFY(write([&](Connection& c) { return DefinitionStore::seed(c, shipped, kNow); }));
    }

    void aJobThatWasNeverSwitchedIsOn()
    {
        const auto now = current();
        QVERIFY(now.on);
        QCOMPARE(now.version, 0);
        QVERIFY(all().isEmpty());
    }

    void everySwitchingIsAVersionThatStays()
    {
        QCOMPARE(switchTo(false, u"collector answers 500"_s)->version, 1);
        QCOMPARE(switchTo(true, u"collector is back"_s)->version, 2);
        QCOMPARE(switchTo(false, u"again"_s)->version, 3);
        m_workspace->reopen();
        QCOMPARE(current(), (PathSwitchStore::PathSwitch{kJob, 3, false, kNow, u"kim"_s, u"again"_s}));
        QCOMPARE(all().value(kJob), current());
        const auto history = write([](Connection& c) { return PathSwitchStore::history(c, kJob); }).value();
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.last().reason, u"collector answers 500"_s);
    }

    void switchingToWhatIsAlreadySoIsRefused()
    {
        QCOMPARE(switchTo(true, u"x"_s).error().code, u"UNCHANGED"_s);
        QVERIFY(switchTo(false, u"x"_s));
        QCOMPARE(switchTo(false, u"x"_s).error().code, u"UNCHANGED"_s);
        QCOMPARE(switchTo(true, u"  "_s).error().code, u"PATH_REASON"_s);
        QCOMPARE(current().version, 1);
    }

private:
    template <typename F>
    std::invoke_result_t<F, Connection&> write(F f)
    {
        return m_workspace->store().write(f).result();
    }
    PathSwitchStore::PathSwitch current()
    {
        return write([](Connection& c) { return PathSwitchStore::current(c, kJob); }).value();
    }
    QHash<JobId, PathSwitchStore::PathSwitch> all()
    {
        return write([](Connection& c) { return PathSwitchStore::all(c); }).value();
    }
    Result<PathSwitchStore::PathSwitch> switchTo(bool on, const QString& reason)
    {
        return write(
            [&](Connection& c) { return PathSwitchStore::switchTo(c, kJob, on, u"kim"_s, reason, kNow); });
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestPathSwitchStore)
#include "tst_pathswitchstore.moc"
