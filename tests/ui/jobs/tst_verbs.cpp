// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/WindowFixture.h"

#include "ui/jobs/JobMatrixModel.h"
#include "ui/jobs/JobMatrixView.h"
#include "ui/shell/StatusLine.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

/// Operators' verbs through the window, with real clicks and keys.
class tst_verbs : public QObject
{
    Q_OBJECT
private slots:
    void aDoubleClickOnRunNowStartsOneRun();
    void progressOfARunDoesNotLockTheDialogThatStopsIt();
    void enterDoesTheSafeThing();
    void escapeChangesNothing();
    void runNeedsItsRequiredParametersAndSendsThemTyped();
    void daysInTheWrongOrderAreRefused();
    void holdUntilTheEndOfTheDayEndsAtMidnightInTheJobsZone();
    void holdNeedsAReason();
    void holdUntilAPastInstantIsRefused();
    void resumeIsOfferedForAHeldJobOnly();
    void skipNamesTheInstantItSkips();
    void thePathSwitchGoesToInternalAndBack();
    void stoppingARunNamesTheRun();
    void anUnknownOutcomeIsConfirmedOnlyAfterAChoice();
    void aJobThatPlacesRealOrdersWantsItsIdTyped();
    void severalDangerousJobsAreRefusedTogether();
    void severalJobsAreHeldWithOneReasonAndATokenEach();
    void aRefusalIsShownAndNothingCanBeSent();
    void anErrorIsShownInTheDialogWithWhatComesNext();
    void theSameVerbTwiceRaisesTheOpenDialog();
    void theDialogFollowsTheJobWhileItIsOpen();
    void theGateIsSetThroughTheSameDialog();

private:
    struct Opened
    {
        QDialog* dialog;
        QPushButton* act;
        QLineEdit* reason;
    };
    static Opened open(WindowFixture& f, const char* job, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        f.show();
        if (!QTest::qWaitForWindowActive(&f.window))
            return {};
        f.jobs->showJob(JobId(QLatin1String(job)));
        f.jobs->activate();
        QTest::keyClick(&f.jobs->view(), key, modifiers);
        return opened(f);
    }
    static Opened opened(WindowFixture& f)
    {
        auto* dialog = f.find<QDialog>("verbDialog");
        if (!dialog)
            return {};
        return {dialog, dialog->findChild<QPushButton*>(u"verbAct"_s),
                dialog->findChild<QLineEdit*>(u"verbReason"_s)};
    }
    template <typename T>
    static const T& verbOf(const Command& command)
    {
        return std::get<T>(command.verb);
    }
};

void tst_verbs::aDoubleClickOnRunNowStartsOneRun()
{
    WindowFixture f;
    const Opened o = open(f, "krx-daily-collector", Qt::Key_R);
    QVERIFY(o.dialog);
    QCOMPARE(o.act->text(), u"Run now"_s);
    QVERIFY(o.dialog->findChild<QLabel*>(u"verbSummary"_s)->text().startsWith(u"One run starts now"));
    f.service.setDeferred(true);
    QTest::mouseClick(o.act, Qt::LeftButton);
    QTest::mouseClick(o.act, Qt::LeftButton);
    QTest::mouseDClick(o.act, Qt::LeftButton);
    QCOMPARE(f.service.commands().size(), 1);
    QCOMPARE(verbOf<TriggerJob>(f.service.commands()[0]).job, JobId(u"krx-daily-collector"_s));
    QCOMPARE(f.service.commands()[0].actor, u"minji"_s);
    QVERIFY(!f.service.commands()[0].token.isEmpty());
    f.service.release();
    QTRY_COMPARE(f.window.statusLine().text(), u"Done."_s);
    // A late second click still meets the dialog, not what lies below it.
    QVERIFY(f.find<QDialog>("verbDialog"));
    QVERIFY(!o.act->isEnabled());
    QTRY_VERIFY(!f.find<QDialog>("verbDialog"));
    QCOMPARE(f.service.commands().size(), 1);
}

void tst_verbs::progressOfARunDoesNotLockTheDialogThatStopsIt()
{
    WindowFixture f;
    const Opened o = open(f, "krx-daily-backfill", Qt::Key_X);
    QVERIFY(o.dialog);
    QTRY_VERIFY(o.act->isEnabled());
    JobRow row = f.service.job(u"krx-daily-backfill"_s);
    row.running.first().progress.done += 1;
    f.service.updateJobs({row});
    QTRY_COMPARE(f.jobs->model().row(row.definition.id)->running, row.running);
    QVERIFY(o.act->isEnabled());
    row.running.first().cancelRequested = true;
    f.service.updateJobs({row});
    QTRY_COMPARE(f.jobs->model().row(row.definition.id)->running, row.running);
    QVERIFY(!o.act->isEnabled()); // what it does is asked again
}

void tst_verbs::enterDoesTheSafeThing()
{
    WindowFixture f;
    const Opened o = open(f, "krx-daily-collector", Qt::Key_R);
    QVERIFY(o.dialog);
    QVERIFY(o.act->isEnabled());
    QTest::keyClick(o.dialog, Qt::Key_Return);
    QTRY_VERIFY(!f.find<QDialog>("verbDialog"));
    QVERIFY(f.service.commands().isEmpty());
}

void tst_verbs::escapeChangesNothing()
{
    WindowFixture f;
    const Opened o = open(f, "krx-daily-collector", Qt::Key_R);
    QVERIFY(o.dialog);
    QTest::keyClick(o.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QDialog>("verbDialog"));
    QVERIFY(f.service.commands().isEmpty());
}

void tst_verbs::runNeedsItsRequiredParametersAndSendsThemTyped()
{
    WindowFixture f;
    const Opened o = open(f, "krx-daily-backfill", Qt::Key_R);
    QVERIFY(o.dialog);
    QVERIFY(!o.act->isEnabled());
    auto* from = o.dialog->findChild<QLineEdit*>(u"parameter-from"_s);
    QVERIFY(from->hasFocus()); // the first thing that is missing, and no reproach yet
    QVERIFY(!o.dialog->findChild<QLabel*>(u"verbError"_s)->isVisible());
    auto* to = o.dialog->findChild<QLineEdit*>(u"parameter-to"_s);
    QTest::keyClicks(from, u"2026-11-02"_s);
    QTest::keyClicks(to, u"20261106"_s);
    QTRY_VERIFY(o.dialog->findChild<QLabel*>(u"verbError"_s)->text().contains(u"yyyy-MM-dd"));
    QVERIFY(!o.act->isEnabled());
    to->clear();
    QTest::keyClicks(to, u"2026-11-06"_s);
    QTRY_VERIFY(o.act->isEnabled());
    QTest::mouseClick(o.act, Qt::LeftButton);
    QCOMPARE(f.service.commands().size(), 1);
    const QJsonObject sent = verbOf<TriggerJob>(f.service.commands()[0]).parameters;
    QCOMPARE(sent, (QJsonObject{{u"from"_s, u"2026-11-02"_s}, {u"to"_s, u"2026-11-06"_s}}));
}

void tst_verbs::daysInTheWrongOrderAreRefused()
{
    WindowFixture f;
    const Opened o = open(f, "us-daily-backfill", Qt::Key_R);
    QTest::keyClicks(o.dialog->findChild<QLineEdit*>(u"parameter-from"_s), u"2026-11-06"_s);
    QTest::keyClicks(o.dialog->findChild<QLineEdit*>(u"parameter-to"_s), u"2026-11-02"_s);
    QTRY_VERIFY(o.dialog->findChild<QLabel*>(u"verbError"_s)->text().contains(u"after the last"));
    QVERIFY(!o.act->isEnabled());
}

void tst_verbs::holdUntilTheEndOfTheDayEndsAtMidnightInTheJobsZone()
{
    WindowFixture f;
    const Opened o = open(f, "daily-pnl", Qt::Key_H);
    QVERIFY(o.dialog);
    QCOMPARE(o.act->text(), u"Hold until resumed"_s);
    o.dialog->findChild<QComboBox*>(u"holdUntil"_s)->setCurrentIndex(2);
    QTest::keyClicks(o.reason, u"month end"_s);
    QTRY_VERIFY(o.act->isEnabled());
    QCOMPARE(o.act->text(), u"Hold until Tue 00:00 KST"_s);
    QTest::mouseClick(o.act, Qt::LeftButton);
    QCOMPARE(f.service.commands().size(), 1);
    const HoldJob hold = verbOf<HoldJob>(f.service.commands()[0]);
    QCOMPARE(hold.until->ms, QDateTime(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(f.service.commands()[0].reason, u"month end"_s);
}

void tst_verbs::holdNeedsAReason()
{
    WindowFixture f;
    const Opened o = open(f, "daily-pnl", Qt::Key_H);
    QVERIFY(!o.act->isEnabled());
    QTest::keyClicks(o.reason, u"  "_s);
    QVERIFY(!o.act->isEnabled());
    QTest::keyClicks(o.reason, u"why"_s);
    QVERIFY(o.act->isEnabled());
}

void tst_verbs::holdUntilAPastInstantIsRefused()
{
    WindowFixture f;
    const Opened o = open(f, "daily-pnl", Qt::Key_H);
    o.dialog->findChild<QComboBox*>(u"holdUntil"_s)->setCurrentIndex(3);
    auto* chosen = o.dialog->findChild<QDateTimeEdit*>(u"holdChosen"_s);
    QVERIFY(chosen->isVisible());
    chosen->setDateTime(QDateTime(QDate(2026, 11, 23), QTime(13, 0)));
    QTest::keyClicks(o.reason, u"x"_s);
    QTRY_VERIFY(o.dialog->findChild<QLabel*>(u"verbError"_s)->text().contains(u"passed"));
    QVERIFY(!o.act->isEnabled());
}

void tst_verbs::resumeIsOfferedForAHeldJobOnly()
{
    WindowFixture f;
    QVERIFY(!open(f, "daily-pnl", Qt::Key_H, Qt::ShiftModifier).dialog);
    const Opened o = open(f, "medium-term-rebalance", Qt::Key_H, Qt::ShiftModifier);
    QVERIFY(o.dialog);
    QTest::keyClicks(o.reason, u"weights are in"_s);
    QTest::mouseClick(o.act, Qt::LeftButton);
    QCOMPARE(verbOf<ResumeJob>(f.service.commands()[0]).job, JobId(u"medium-term-rebalance"_s));
}

void tst_verbs::skipNamesTheInstantItSkips()
{
    WindowFixture f;
    const Opened o = open(f, "risk-event-alert", Qt::Key_S);
    QVERIFY(o.dialog);
    QCOMPARE(o.act->text(), u"Skip 13:20 KST"_s);
    QTest::keyClicks(o.reason, u"maintenance"_s);
    QTest::mouseClick(o.act, Qt::LeftButton);
    QCOMPARE(verbOf<SkipNext>(f.service.commands()[0]).job, JobId(u"risk-event-alert"_s));
}

void tst_verbs::thePathSwitchGoesToInternalAndBack()
{
    WindowFixture f;
    const Opened o = open(f, "krx-daily-collector", Qt::Key_P);
    QCOMPARE(o.act->text(), u"Use internal path"_s);
    QTest::keyClicks(o.reason, u"collector is down"_s);
    QTest::mouseClick(o.act, Qt::LeftButton);
    QCOMPARE(verbOf<SwitchPath>(f.service.commands()[0]).on, false);
    QTRY_VERIFY(!f.find<QDialog>("verbDialog"));
    QCOMPARE(open(f, "us-daily-backfill", Qt::Key_P).act->text(), u"Use preferred path"_s);
}

void tst_verbs::stoppingARunNamesTheRun()
{
    WindowFixture f;
    const Opened o = open(f, "krx-daily-backfill", Qt::Key_X);
    QCOMPARE(o.act->text(), u"Stop run 9101"_s);
    QTest::mouseClick(o.act, Qt::LeftButton);
    QCOMPARE(verbOf<CancelRun>(f.service.commands()[0]).run, RunId(9101));
}

void tst_verbs::anUnknownOutcomeIsConfirmedOnlyAfterAChoice()
{
    WindowFixture f;
    f.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::mouseClick(f.find<QAbstractButton>("attentionFirst-auto-buy"), Qt::LeftButton);
    const Opened o = opened(f);
    QVERIFY(o.dialog);
    QTest::keyClicks(o.reason, u"seen at the broker"_s);
    QVERIFY(!o.act->isEnabled());
    o.dialog->findChild<QRadioButton*>(u"confirmFailed"_s)->click();
    QTRY_VERIFY(o.act->isEnabled());
    QCOMPARE(o.act->text(), u"Confirm as failed"_s);
    QTest::mouseClick(o.act, Qt::LeftButton);
    const ConfirmRun confirm = verbOf<ConfirmRun>(f.service.commands()[0]);
    QCOMPARE(confirm.run, f.service.job(u"auto-buy"_s).lastRun->run);
    QCOMPARE(confirm.succeeded, false);
}

void tst_verbs::aJobThatPlacesRealOrdersWantsItsIdTyped()
{
    WindowFixture f;
    f.service.onConsequence = [](const Verb&) {
        return Consequence{true, {}, u"Orders go out."_s, {}, false, true};
    };
    const Opened o = open(f, "pipeline-execution", Qt::Key_R);
    auto* typed = o.dialog->findChild<QLineEdit*>(u"verbTypedName"_s);
    QVERIFY(typed->isVisible());
    QVERIFY(!o.act->isEnabled());
    QTest::keyClicks(typed, u"pipeline-executio"_s);
    QVERIFY(!o.act->isEnabled());
    QTest::keyClicks(typed, u"n"_s);
    QVERIFY(o.act->isEnabled());
}

void tst_verbs::severalDangerousJobsAreRefusedTogether()
{
    WindowFixture f;
    f.service.onConsequence = [](const Verb&) {
        return Consequence{true, {}, u"Orders."_s, {}, false, true};
    };
    f.show();
    f.jobs->request(JobVerb::Run, {JobId(u"pipeline-execution"_s), JobId(u"robo-rebalance"_s)});
    const Opened o = opened(f);
    QVERIFY(o.dialog->findChild<QLabel*>(u"verbError"_s)->text().contains(u"one at a time"));
    QVERIFY(!o.act->isEnabled());
}

void tst_verbs::severalJobsAreHeldWithOneReasonAndATokenEach()
{
    WindowFixture f;
    f.show();
    f.jobs->request(JobVerb::Hold,
                    {JobId(u"daily-pnl"_s), JobId(u"reconcile"_s), JobId(u"medium-term-rebalance"_s)});
    const Opened o = opened(f);
    QVERIFY(o.dialog->windowTitle().contains(u"2 jobs")); // one is held already
    QTest::keyClicks(o.reason, u"audit"_s);
    QTest::mouseClick(o.act, Qt::LeftButton);
    QTRY_COMPARE(f.service.commands().size(), 2);
    QVERIFY(f.service.commands()[0].token != f.service.commands()[1].token);
    QCOMPARE(f.service.commands()[1].reason, u"audit"_s);
}

void tst_verbs::aRefusalIsShownAndNothingCanBeSent()
{
    WindowFixture f;
    f.service.onConsequence = [](const Verb&) {
        return Consequence{false, u"The gate is HALTED; nothing starts."_s, {}, {}, false, false};
    };
    const Opened o = open(f, "reconcile", Qt::Key_R);
    QCOMPARE(o.dialog->findChild<QLabel*>(u"verbError"_s)->text(), u"The gate is HALTED; nothing starts."_s);
    QVERIFY(!o.act->isEnabled());
}

void tst_verbs::anErrorIsShownInTheDialogWithWhatComesNext()
{
    WindowFixture f;
    f.service.onExecute = [](const Command&) -> Result<Receipt> {
        return fail(u"NOT_LEADER"_s, u"Another desktop leads."_s, u"Ask there."_s);
    };
    const Opened o = open(f, "reconcile", Qt::Key_R);
    QTest::mouseClick(o.act, Qt::LeftButton);
    QTRY_COMPARE(o.dialog->findChild<QLabel*>(u"verbError"_s)->text(),
                 u"Another desktop leads. Ask there."_s);
    QVERIFY(o.dialog->isVisible());
    QVERIFY(o.act->isEnabled());
    QTest::mouseClick(o.act, Qt::LeftButton);
    QCOMPARE(f.service.commands().size(), 2);
    QCOMPARE(f.service.commands()[0].token, f.service.commands()[1].token); // in doubt the same start
}

void tst_verbs::theSameVerbTwiceRaisesTheOpenDialog()
{
    WindowFixture f;
    f.show();
    f.jobs->request(JobVerb::Run, {JobId(u"reconcile"_s)});
    f.jobs->request(JobVerb::Run, {JobId(u"reconcile"_s)});
    QCOMPARE(f.window.findChildren<QDialog*>(u"verbDialog"_s).size(), 1);
}

void tst_verbs::theDialogFollowsTheJobWhileItIsOpen()
{
    WindowFixture f;
    const Opened o = open(f, "reconcile", Qt::Key_R);
    QVERIFY(!o.dialog->findChild<QLabel*>(u"verbDetails"_s)->text().contains(u"Running now"));
    JobRow row = f.service.job(u"reconcile"_s);
    row.running = {RunningInfo{RunId(77), OccurrenceId(5), f.service.clock().now(), 1}};
    f.service.updateJobs({row});
    QTRY_VERIFY(o.dialog->findChild<QLabel*>(u"verbDetails"_s)->text().contains(u"Running now: run 77"));
}

void tst_verbs::theGateIsSetThroughTheSameDialog()
{
    WindowFixture f;
    f.show();
    QVERIFY(f.jobs->askGate(GateState::Reducing));
    const Opened o = opened(f);
    QCOMPARE(o.act->text(), u"Set the gate to REDUCING"_s);
    QTest::keyClicks(o.reason, u"volatility"_s);
    QTest::mouseClick(o.act, Qt::LeftButton);
    QCOMPARE(verbOf<SetGate>(f.service.commands()[0]).gate, GateState::Reducing);
}

QTEST_MAIN(tst_verbs)
#include "tst_verbs.moc"
