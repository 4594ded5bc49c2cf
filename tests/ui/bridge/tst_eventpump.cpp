// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeConsoleService.h"
#include "ui/bridge/EventPump.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_eventpump : public QObject
{
    Q_OBJECT
private slots:
    void itStartsWithOneSnapshot();
    void contiguousBatchesAreDeliveredWithoutASnapshot();
    void aGapMeansOneSnapshot();
    void batchesDuringASnapshotWaitAndFollowIt();
    void whatTheSnapshotHeldAlreadyIsNotDeliveredAgain();
    void everyKindOfNewsReachesItsConsumer();
};

void tst_eventpump::itStartsWithOneSnapshot()
{
    FakeConsoleService service;
    service.setJobs(FakeConsoleService::plausibleJobs(service.clock().now()));
    EventPump pump(service);
    QSignalSpy snapshots(&pump, &EventPump::snapshotTaken);
    QSignalSpy status(&pump, &EventPump::statusChanged);
    pump.start();
    QCOMPARE(snapshots.count(), 1);
    QCOMPARE(status.count(), 1);
    QCOMPARE(snapshots[0][0].value<Snapshot>().jobs.size(), 23);
}

void tst_eventpump::contiguousBatchesAreDeliveredWithoutASnapshot()
{
    FakeConsoleService service;
    EventPump pump(service);
    QSignalSpy jobs(&pump, &EventPump::jobsChanged);
    pump.start();
    for (int i = 0; i < 5; ++i)
        service.updateJobs({JobRow{}});
    QCOMPARE(jobs.count(), 5);
    QCOMPARE(service.snapshotsTaken(), 1);
    QCOMPARE(pump.seq(), 5u);
}

void tst_eventpump::aGapMeansOneSnapshot()
{
    FakeConsoleService service;
    EventPump pump(service);
    QSignalSpy snapshots(&pump, &EventPump::snapshotTaken);
    pump.start();
    service.loseEvents(7);
    service.updateJobs({JobRow{}});
    QCOMPARE(snapshots.count(), 2);
    QCOMPARE(pump.seq(), 8u);
    service.updateJobs({JobRow{}});
    QCOMPARE(snapshots.count(), 2);
}

void tst_eventpump::batchesDuringASnapshotWaitAndFollowIt()
{
    FakeConsoleService service;
    service.setDeferred(true);
    EventPump pump(service);
    QStringList order;
    connect(&pump, &EventPump::snapshotTaken, this, [&] { order += u"snapshot"_s; });
    connect(&pump, &EventPump::jobsChanged, this, [&] { order += u"jobs"_s; });
    pump.start();
    service.updateJobs({JobRow{}}); // after the snapshot was taken, before it arrived
    service.updateJobs({JobRow{}});
    QVERIFY(order.isEmpty());
    service.release();
    QCOMPARE(order, (QStringList{u"snapshot"_s, u"jobs"_s, u"jobs"_s}));
    QCOMPARE(service.snapshotsTaken(), 1);
}

void tst_eventpump::whatTheSnapshotHeldAlreadyIsNotDeliveredAgain()
{
    FakeConsoleService service;
    EventPump pump(service);
    QSignalSpy jobs(&pump, &EventPump::jobsChanged);
    service.updateJobs({JobRow{}}); // before start: the snapshot will hold it
    pump.start();
    QCOMPARE(jobs.count(), 0);
    QCOMPARE(pump.seq(), 1u);
}

void tst_eventpump::everyKindOfNewsReachesItsConsumer()
{
    FakeConsoleService service;
    EventPump pump(service);
    pump.start();
    QSignalSpy jobs(&pump, &EventPump::jobsChanged);
    QSignalSpy history(&pump, &EventPump::historyChanged);
    QSignalSpy status(&pump, &EventPump::statusChanged);
    QSignalSpy coverage(&pump, &EventPump::coverageChanged);
    EventBatch batch;
    batch.jobs = {JobRow{}};
    batch.history = {HistoryRow{}};
    batch.status = SystemStatus{};
    batch.coverageChanged = true;
    service.emitBatch(batch);
    QCOMPARE(jobs.count(), 1);
    QCOMPARE(history.count(), 1);
    QCOMPARE(status.count(), 1);
    QCOMPARE(coverage.count(), 1);
}

QTEST_GUILESS_MAIN(tst_eventpump)
#include "tst_eventpump.moc"
