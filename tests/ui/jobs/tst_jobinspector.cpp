// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/WindowFixture.h"

#include "ui/jobs/DurationPlot.h"
#include "ui/jobs/EditPreviewModel.h"
#include "ui/jobs/JobInspector.h"
#include "ui/jobs/JobMatrixModel.h"
#include "ui/jobs/JobMatrixView.h"
#include "ui/jobs/OccurrenceModel.h"
#include "ui/jobs/WhyPanel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_jobinspector : public QObject
{
    Q_OBJECT
private slots:
    void manyTroublesLeaveRoomForTheTable();
    void theBandIsGoneWhenNothingNeedsADecision();
    void selectionAndScrollSurviveUpdates();
    void theInspectorFollowsTheSelection();
    void whyExplainsTheNextOccurrence();
    void whyOfAFailedJobExplainsTheFailedOne();
    void aLateAnswerForAnotherJobIsDropped();
    void aFactorLeadsToItsControl();
    void typingACronPreviewsOnceItSettles();
    void savingSendsTheEditedDefinitionWithItsReason();
    void aBadCronShowsTheErrorAndCannotBeSaved();
    void aRecognisedPasteOffersItsConversion();
    void anUpdateOfTheJobKeepsAStartedEdit();
    void revertingGoesThroughTheDialog();
    void theDurationPlotSaysItsNumbers();
    void theOccurrenceListIsAConsistentModel();
    void thePreviewIsAConsistentModel();

private:
    static JobInspector* inspectorOf(WindowFixture& f)
    {
        return qobject_cast<JobInspector*>(f.jobs->inspector());
    }
    static void edit(WindowFixture& f, const QString& cron)
    {
        auto* field = f.find<QLineEdit>("cronEdit");
        field->selectAll();
        QTest::keyClicks(field, cron);
    }
};

void tst_jobinspector::manyTroublesLeaveRoomForTheTable()
{
    WindowFixture f;
    f.show();
    QVector<JobRow> rows = f.service.jobs();
    for (JobRow& row : rows)
        row.attention = u"RUN_FAILED"_s;
    f.service.updateJobs(rows);
    auto* band = f.find<QWidget>("attentionBand");
    QTRY_VERIFY(band->height() < 160 && band->isVisible());
    auto* more = f.find<QToolButton>("attentionMore");
    QCOMPARE(more->text(), u"20 more"_s);
    more->click();
    QTRY_VERIFY(f.find<QWidget>("attentionFirst-reconcile"));
    QCOMPARE(more->text(), u"Show fewer"_s);
}

void tst_jobinspector::theBandIsGoneWhenNothingNeedsADecision()
{
    WindowFixture f;
    f.show();
    QVERIFY(f.find<QWidget>("attentionBand")->isVisible());
    QVector<JobRow> rows = f.service.jobs();
    for (JobRow& row : rows)
        row.attention.clear();
    f.service.updateJobs(rows);
    QVERIFY(!f.find<QWidget>("attentionBand")->isVisible());
}

void tst_jobinspector::selectionAndScrollSurviveUpdates()
{
    WindowFixture f;
    f.show();
    QVERIFY(QTest::qWaitForWindowExposed(&f.window));
    f.jobs->showJob(JobId(u"daily-pnl"_s));
    QScrollBar* bar = f.jobs->view().verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    const int scrolled = bar->value();
    for (int round = 0; round < 20; ++round) {
        QVector<JobRow> rows = f.service.jobs();
        for (JobRow& row : rows)
            row.skipNext = !row.skipNext;
        f.service.updateJobs(rows);
    }
    f.service.loseEvents(3);
    f.service.updateJobs({f.service.job(u"reconcile"_s)}); // a gap: everything comes again
    QCOMPARE(f.jobs->view().selectedJobs(), QVector<JobId>{JobId(u"daily-pnl"_s)});
    QCOMPARE(bar->value(), scrolled);
}

void tst_jobinspector::theInspectorFollowsTheSelection()
{
    WindowFixture f;
    f.show();
    f.jobs->showJob(JobId(u"reconcile"_s));
    QCOMPARE(inspectorOf(f)->job(), JobId(u"reconcile"_s));
    QTest::keyClick(&f.jobs->view(), Qt::Key_Home);
    QCOMPARE(inspectorOf(f)->job(), JobId(u"krx-daily-collector"_s));
    QTest::keyClick(&f.jobs->view(), Qt::Key_End);
    QCOMPARE(inspectorOf(f)->job(), JobId(u"reconcile"_s));
    QTest::keyClick(&f.jobs->view(), Qt::Key_Up);
    QCOMPARE(inspectorOf(f)->job(), JobId(u"auto-buy-us"_s));
}

void tst_jobinspector::whyExplainsTheNextOccurrence()
{
    WindowFixture f;
    f.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.jobs->showJob(JobId(u"krx-daily-collector"_s));
    f.jobs->activate();
    QTest::keyClick(&f.jobs->view(), Qt::Key_W);
    QTRY_COMPARE(f.find<WhyPanel>("whyPanel")->headline(),
                 u"It will start at 16:00 KST if nothing changes."_s);
    auto* list = f.find<QListView>("occurrenceList");
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(list->model()->rowCount(), 30); // 10 next, 20 last
}

void tst_jobinspector::whyOfAFailedJobExplainsTheFailedOne()
{
    WindowFixture f;
    const OccurrenceId failed = f.service.job(u"daily-pnl"_s).lastRun->occurrence;
    f.service.setHistory(1, [failed, &f](qint64) {
        HistoryRow row =
            FakeConsoleService::plausibleHistoryRow(f.service.clock().now(), f.service.jobs(), 0, 1);
        row.job = JobId(u"daily-pnl"_s);
        row.occurrence = failed;
        row.state = OccurrenceState::Ran;
        return row;
    });
    OccurrenceId asked;
    f.service.onWhy = [&asked](OccurrenceId occurrence) {
        asked = occurrence;
        return WhyReport{{}, u"It failed: no opening snapshot."_s, {}, false};
    };
    f.show();
    QTest::mouseClick(f.find<QAbstractButton>("attentionSecond-daily-pnl"), Qt::LeftButton);
    QTRY_COMPARE(asked, failed);
    QCOMPARE(f.find<WhyPanel>("whyPanel")->headline(), u"It failed: no opening snapshot."_s);
}

void tst_jobinspector::aLateAnswerForAnotherJobIsDropped()
{
    WindowFixture f;
    f.show();
    f.service.setDeferred(true);
    inspectorOf(f)->showTab(JobInspector::WhyTab);
    f.jobs->showJob(JobId(u"daily-pnl"_s));
    f.jobs->showJob(JobId(u"reconcile"_s));
    f.service.setDeferred(false);
    f.service.release();
    auto* list = f.find<QListView>("occurrenceList");
    const auto* model = qobject_cast<OccurrenceModel*>(list->model());
    for (int i = 0; i < model->rowCount(); ++i)
        QCOMPARE(model->row(model->index(i))->job, JobId(u"reconcile"_s));
    QVERIFY(model->rowCount() > 0);
}

void tst_jobinspector::aFactorLeadsToItsControl()
{
    WindowFixture f;
    f.show();
    f.jobs->request(JobVerb::Why, {JobId(u"krx-daily-collector"_s)});
    QTRY_VERIFY(f.find<QToolButton>("whyControl-hold"));
    f.find<QToolButton>("whyControl-hold")->click();
    QVERIFY(f.find<QDialog>("verbDialog"));
    QVERIFY(f.find<QDialog>("verbDialog")->windowTitle().startsWith(u"Hold"));
}

void tst_jobinspector::typingACronPreviewsOnceItSettles()
{
    WindowFixture f;
    f.show();
    f.jobs->request(JobVerb::Edit, {JobId(u"krx-daily-collector"_s)});
    QTRY_COMPARE(f.service.previews(), 1); // the definition as it is
    edit(f, u"0 30 16 * * *"_s);
    QCOMPARE(f.service.previews(), 1);
    QTRY_COMPARE(f.service.previews(), 2); // one for 13 keys
    const QAbstractItemModel* model = f.find<QTableView>("previewTable")->model();
    QCOMPARE(model->rowCount(), 20);
    QCOMPARE(model->index(0, EditPreviewModel::OldColumn).data().toString(), u"16:00 KST"_s);
    QCOMPARE(model->index(1, EditPreviewModel::NewColumn).data().toString(), u"16:30 KST"_s);
    QCOMPARE(model->index(4, EditPreviewModel::NoteColumn).data().toString(), u"with reconcile"_s);
    QCOMPARE(model->index(10, EditPreviewModel::NoteColumn).data().toString(), u"no session, runs"_s);
    QVERIFY(f.find<QLabel>("editConsequence")->text().startsWith(u"Saving fires nothing"));
}

void tst_jobinspector::savingSendsTheEditedDefinitionWithItsReason()
{
    WindowFixture f;
    f.show();
    f.jobs->request(JobVerb::Edit, {JobId(u"krx-daily-collector"_s)});
    auto* save = f.find<QPushButton>("editSave");
    QVERIFY(!save->isEnabled());
    edit(f, u"0 30 16 * * *"_s);
    QTRY_COMPARE(f.service.previews(), 2);
    QVERIFY(!save->isEnabled()); // no reason yet
    QTest::keyClicks(f.find<QLineEdit>("editReason"), u"published later"_s);
    QVERIFY(save->isEnabled());
    f.service.setDeferred(true);
    QTest::mouseClick(save, Qt::LeftButton);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(f.service.commands().size(), 1);
    const auto& sent = std::get<EditDefinition>(f.service.commands()[0].verb).definition;
    QCOMPARE(sent.cron, u"0 30 16 * * *"_s);
    QCOMPARE(sent.id, JobId(u"krx-daily-collector"_s));
    QCOMPARE(sent.version, 1);
    QCOMPARE(f.service.commands()[0].reason, u"published later"_s);
}

void tst_jobinspector::aBadCronShowsTheErrorAndCannotBeSaved()
{
    WindowFixture f;
    f.show();
    f.jobs->request(JobVerb::Edit, {JobId(u"krx-daily-collector"_s)});
    edit(f, u"0 61 16 * * *"_s);
    auto* error = f.find<QLabel>("editError");
    QTRY_VERIFY(error->isVisible());
    QVERIFY(error->text().startsWith(u"61 is not a minute. Allowed: 0-59."));
    QVERIFY(error->text().contains(u"At: 61"));
    QTest::keyClicks(f.find<QLineEdit>("editReason"), u"x"_s);
    QVERIFY(!f.find<QPushButton>("editSave")->isEnabled());
}

void tst_jobinspector::aRecognisedPasteOffersItsConversion()
{
    WindowFixture f;
    f.show();
    f.jobs->request(JobVerb::Edit, {JobId(u"krx-daily-collector"_s)});
    edit(f, u"30 16 * * *"_s);
    auto* suggestion = f.find<QToolButton>("cronSuggestion");
    QTRY_VERIFY(suggestion->isVisible());
    QTest::mouseClick(suggestion, Qt::LeftButton);
    QCOMPARE(f.find<QLineEdit>("cronEdit")->text(), u"0 30 16 * * *"_s);
    QTRY_VERIFY(!suggestion->isVisible());
}

void tst_jobinspector::anUpdateOfTheJobKeepsAStartedEdit()
{
    WindowFixture f;
    f.show();
    f.jobs->request(JobVerb::Edit, {JobId(u"krx-daily-collector"_s)});
    edit(f, u"0 30 16 * * *"_s);
    JobRow row = f.service.job(u"krx-daily-collector"_s);
    row.skipNext = true;
    f.service.updateJobs({row});
    QCOMPARE(f.find<QLineEdit>("cronEdit")->text(), u"0 30 16 * * *"_s);
}

void tst_jobinspector::revertingGoesThroughTheDialog()
{
    WindowFixture f;
    f.show();
    f.jobs->showJob(JobId(u"krx-daily-collector"_s));
    inspectorOf(f)->showTab(JobInspector::VersionsTab);
    QTRY_VERIFY(f.find<QPushButton>("revertTo-0"));
    f.find<QPushButton>("revertTo-0")->click();
    auto* dialog = f.find<QDialog>("verbDialog");
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"verbReason"_s), u"too early"_s);
    auto* act = dialog->findChild<QPushButton*>(u"verbAct"_s);
    QCOMPARE(act->text(), u"Revert to version 0"_s);
    QTest::mouseClick(act, Qt::LeftButton);
    QCOMPARE(std::get<RevertDefinition>(f.service.commands()[0].verb).toVersion, 0);
}

void tst_jobinspector::theDurationPlotSaysItsNumbers()
{
    WindowFixture f;
    f.show();
    f.jobs->showJob(JobId(u"krx-daily-collector"_s));
    const auto* plot = f.find<DurationPlot>("durationPlot");
    QTRY_COMPARE(plot->points(), 60);
    QCOMPARE(plot->accessibleName(),
             u"Durations of the last 60 runs. Half take less than 4.2 s, 95 of 100 less than 7.3 s."_s);
}

void tst_jobinspector::theOccurrenceListIsAConsistentModel()
{
    FakeConsoleService service;
    OccurrenceModel model(service.clock());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rows = [](QVector<int> ids) {
        QVector<HistoryRow> made;
        for (const int id : ids) {
            HistoryRow row;
            row.occurrence = OccurrenceId(id);
            made.append(row);
        }
        return made;
    };
    model.setUpcoming(rows({10, 11, 12}));
    model.setPast(rows({9, 8, 7}));
    const QPersistentModelIndex kept = model.indexOf(OccurrenceId(8));
    model.setUpcoming(rows({11, 12, 13}));
    model.setPast(rows({10, 9, 8}));
    QCOMPARE(QModelIndex(kept), model.indexOf(OccurrenceId(8)));
    QCOMPARE(kept.row(), 5);
    model.setUpcoming(rows({12, 11}));
    model.setPast({});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.row(model.index(0))->occurrence, OccurrenceId(12));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_jobinspector::thePreviewIsAConsistentModel()
{
    FakeConsoleService service;
    Theme theme;
    EditPreviewModel model(service.clock(), theme);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int count : {5, 12, 3, 0, 7})
        model.set(QVector<PreviewInstant>(count), "Asia/Seoul", NonTradingDayRule::Run);
    QCOMPARE(model.rowCount(), 7);
}

QTEST_MAIN(tst_jobinspector)
#include "tst_jobinspector.moc"
