// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeConsoleService.h"
#include "ui/jobs/JobMatrixModel.h"
#include "ui/jobs/JobMatrixProxy.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_jobmatrixmodel : public QObject
{
    Q_OBJECT
private slots:
    void aSnapshotFillsTheLayersInCatalogueOrder();
    void randomBatchesKeepTheModelConsistent();
    void anUpdateChangesOneRowAndResetsNothing();
    void anUnchangedRowIsNotAnnounced();
    void aSnapshotRemovesJobsThatAreGone();
    void aJobThatMovesToAnotherLayerIsMovedThere();
    void aTickTouchesOnlyTheTimesOfTheRowsInSight();
    void theCountdownFollowsTheClock();
    void rawValuesStandOnTheirOwnRole();
    void aScreenReaderHearsNameStateAndNextRun();
    void theLanguageChangesNamesInPlace();
    void theFilterMatchesWordsInBothLanguagesAndHidesEmptyLayers();
    void attentionListsOnlyWhatNeedsADecision();

private:
    static QVector<JobRow> sample()
    {
        return FakeConsoleService::plausibleJobs(FakeConsoleService().clock().now());
    }
    static QStringList printed(const QAbstractItemModel& model)
    {
        QStringList lines;
        for (int layer = 0; layer < model.rowCount(); ++layer) {
            const QModelIndex parent = model.index(layer, 0);
            for (int row = 0; row < model.rowCount(parent); ++row)
                lines += parent.data().toString() + u'/' +
                         model.index(row, JobMatrixModel::NameColumn, parent).data().toString();
        }
        return lines;
    }
};

void tst_jobmatrixmodel::aSnapshotFillsTheLayersInCatalogueOrder()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    model.applySnapshot(sample());
    const QStringList lines = printed(model);
    QCOMPARE(lines.size(), 23);
    QCOMPARE(lines.mid(0, 5),
             (QStringList{u"Collection/KRX daily prices"_s, u"Collection/US daily prices"_s,
                          u"Collection/KRX price backfill"_s, u"Collection/US price backfill"_s,
                          u"Compute/Factor calculation"_s}));
    QCOMPARE(model.rowCount(model.index(int(Layer::Orchestration), 0)), 0);
}

void tst_jobmatrixmodel::randomBatchesKeepTheModelConsistent()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    JobMatrixProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(20261123);
    QVector<JobRow> known = sample();
    for (int round = 0; round < 300; ++round) {
        QVector<JobRow> batch;
        for (int i = random.bounded(6); i >= 0; --i) {
            JobRow& row = known[random.bounded(known.size())];
            row.skipNext = random.bounded(2);
            row.definition.layer = random.bounded(12) ? row.definition.layer : Layer(random.bounded(4));
            if (random.bounded(2))
                row.hold = HoldInfo{u"kim"_s, u"why"_s, {}, {}};
            else
                row.hold.reset();
            batch.append(row);
        }
        if (random.bounded(10) == 0) {
            QVector<JobRow> some = known;
            some.remove(0, random.bounded(some.size()));
            model.applySnapshot(some);
        } else {
            model.apply(batch);
        }
        proxy.setFilterText(random.bounded(3) ? QString() : u"daily"_s);
    }
    model.applySnapshot(known);
    QCOMPARE(model.rows().size(), 23);
    for (const JobRow& row : std::as_const(known))
        QVERIFY(*model.row(row.definition.id) == row);
}

void tst_jobmatrixmodel::anUpdateChangesOneRowAndResetsNothing()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    model.applySnapshot(sample());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    JobRow row = *model.row(JobId(u"daily-pnl"_s));
    row.lastRun->state = RunState::Succeeded;
    model.apply({row});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.indexOf(JobId(u"daily-pnl"_s)));
    QCOMPARE(model.indexOf(JobId(u"daily-pnl"_s), JobMatrixModel::StateColumn).data().toString(),
             u"Succeeded"_s);
}

void tst_jobmatrixmodel::anUnchangedRowIsNotAnnounced()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    model.applySnapshot(sample());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.applySnapshot(sample());
    QCOMPARE(changed.count(), 0);
}

void tst_jobmatrixmodel::aSnapshotRemovesJobsThatAreGone()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    model.applySnapshot(sample());
    const QPersistentModelIndex kept = model.indexOf(JobId(u"reconcile"_s));
    QVector<JobRow> fewer = sample();
    fewer.removeIf([](const JobRow& row) { return row.definition.id.value().startsWith(u"us-"); });
    model.applySnapshot(fewer);
    QCOMPARE(model.rows().size(), 21);
    QVERIFY(!model.row(JobId(u"us-daily-collector"_s)));
    QCOMPARE(QModelIndex(kept), model.indexOf(JobId(u"reconcile"_s)));
}

void tst_jobmatrixmodel::aJobThatMovesToAnotherLayerIsMovedThere()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    model.applySnapshot(sample());
    JobRow row = *model.row(JobId(u"reconcile"_s));
    row.definition.layer = Layer::Orchestration;
    model.apply({row});
    QVERIFY(printed(model).contains(u"Orchestration/Reconcile"_s));
    QCOMPARE(model.rows().size(), 23);
}

void tst_jobmatrixmodel::aTickTouchesOnlyTheTimesOfTheRowsInSight()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    model.applySnapshot(sample());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.tick({model.indexOf(JobId(u"daily-pnl"_s)), model.indexOf(JobId(u"krx-daily-backfill"_s))});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed[0][0].toModelIndex().column(), int(JobMatrixModel::NextColumn));
    QCOMPARE(changed[0][1].toModelIndex().column(), int(JobMatrixModel::NextColumn));
    QCOMPARE(changed[1][0].toModelIndex().column(), int(JobMatrixModel::StateColumn)); // it runs
}

void tst_jobmatrixmodel::theCountdownFollowsTheClock()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    model.applySnapshot(sample());
    const QModelIndex next = model.indexOf(JobId(u"krx-daily-collector"_s), JobMatrixModel::NextColumn);
    QCOMPARE(next.data().toString(), u"16:00 KST"_s);
    QCOMPARE(next.data(JobMatrixModel::SecondLineRole).toString(), u"in 2 h 43 m"_s);
    service.manualClock().advance(Millis(2 * 3'600'000 + 43 * 60'000));
    QCOMPARE(next.data(JobMatrixModel::SecondLineRole).toString(), u"in 44 s"_s);
    service.manualClock().advance(Millis(44'000));
    QCOMPARE(next.data(JobMatrixModel::SecondLineRole).toString(), u"due now"_s);
}

void tst_jobmatrixmodel::rawValuesStandOnTheirOwnRole()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    model.applySnapshot(sample());
    const JobId id(u"krx-daily-collector"_s);
    QCOMPARE(model.indexOf(id, JobMatrixModel::NextColumn).data(JobMatrixModel::RawRole).toLongLong(),
             model.row(id)->nextRun->ms);
    QCOMPARE(model.indexOf(id, JobMatrixModel::StateColumn).data(JobMatrixModel::RawRole).toInt(),
             int(RunState::Succeeded));
    QVERIFY(!model.indexOf(JobId(u"robo-rebalance"_s), JobMatrixModel::NextColumn)
                 .data(JobMatrixModel::RawRole)
                 .isValid());
}

void tst_jobmatrixmodel::aScreenReaderHearsNameStateAndNextRun()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    model.applySnapshot(sample());
    const QString spoken = model.indexOf(JobId(u"daily-pnl"_s), JobMatrixModel::NameColumn)
                               .data(Qt::AccessibleTextRole)
                               .toString();
    QVERIFY2(spoken.startsWith(u"Daily PnL, Failed, next run 16:05 KST in 2 h 48 m"_s), qPrintable(spoken));
}

void tst_jobmatrixmodel::theLanguageChangesNamesInPlace()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    model.applySnapshot(sample());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    language.setLanguage(Language::Korean);
    QCOMPARE(model.indexOf(JobId(u"daily-pnl"_s), JobMatrixModel::NameColumn).data().toString(),
             u"일일 손익"_s);
    QCOMPARE(reset.count(), 0);
    language.setLanguage(Language::English);
}

void tst_jobmatrixmodel::theFilterMatchesWordsInBothLanguagesAndHidesEmptyLayers()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    JobMatrixProxy proxy;
    proxy.setSourceModel(&model);
    model.applySnapshot(sample());
    QCOMPARE(proxy.visibleJobs(), 23);
    QCOMPARE(proxy.rowCount(), 3); // orchestration has no job
    proxy.setFilterText(u"daily COLLECT"_s);
    QCOMPARE(proxy.visibleJobs(), 3); // two by id, and one backfill runs on the collector
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setFilterText(u"손익"_s);
    QCOMPARE(printed(proxy), QStringList{u"Execution/Daily PnL"_s});
    proxy.setFilterText({});
    proxy.setLayers({Layer::Compute});
    QCOMPARE(proxy.visibleJobs(), 3);
    proxy.setLayers({});
    QCOMPARE(proxy.visibleJobs(), 23);
}

void tst_jobmatrixmodel::attentionListsOnlyWhatNeedsADecision()
{
    FakeConsoleService service;
    LanguageSwitch language{{}};
    JobMatrixModel model(service.clock(), language);
    model.applySnapshot(sample());
    QStringList ids;
    for (const JobRow& row : model.attention())
        ids += row.definition.id.value();
    QCOMPARE(ids, (QStringList{u"factor-decay-check"_s, u"auto-buy"_s, u"daily-pnl"_s}));
}

QTEST_GUILESS_MAIN(tst_jobmatrixmodel)
#include "tst_jobmatrixmodel.moc"
