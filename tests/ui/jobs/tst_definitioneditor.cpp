// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DefinitionField.h"
#include "tests/ui/shell/WindowFixture.h"

#include "ui/jobs/JobInspector.h"
#include "ui/jobs/JobMatrixView.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The edit form of the inspector, by clicks and keys.
class TestDefinitionEditor : public QObject
{
    Q_OBJECT

private:
    static constexpr const char16_t* kKrx = u"krx-daily-collector";

    static void open(WindowFixture& f, const QString& job = QString::fromUtf16(kKrx))
    {
        f.window.resize(1280, 900);
        f.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.jobs->showJob(JobId(job));
        f.jobs->request(JobVerb::Edit, {JobId(job)});
        QTRY_VERIFY(f.service.previews() > 0);
    }
    static void openRules(WindowFixture& f)
    {
        auto* toggle = f.find<QToolButton>("runRulesToggle");
        if (!toggle->isChecked())
            QTest::mouseClick(toggle, Qt::LeftButton);
    }
    template <typename Editor = QLineEdit>
    static Editor* editor(WindowFixture& f, const char* key)
    {
        return f.window.findChild<Editor*>(u"edit-"_s + QLatin1String(key));
    }
    static QString problem(WindowFixture& f, const char* key)
    {
        const auto* label = f.window.findChild<QLabel*>(u"problem-"_s + QLatin1String(key));
        return label->isVisible() ? label->text() : QString();
    }
    static void type(WindowFixture& f, const char* key, const QString& text)
    {
        auto* line = editor(f, key);
        QTest::mouseClick(line, Qt::LeftButton);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    /// As people do with the arrow keys.
    static void choose(WindowFixture& f, const char* key, const QString& word)
    {
        auto* choice = editor<QComboBox>(f, key);
        choice->setFocus();
        const int wanted = choice->findData(word);
        QVERIFY(wanted >= 0);
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentData().toString(), word);
    }
    static void giveReason(WindowFixture& f)
    {
        QTest::keyClicks(f.find<QLineEdit>("editReason"), u"because"_s);
    }
    static bool maySave(WindowFixture& f)
    {
        return QTest::qWaitFor([&] { return f.find<QPushButton>("editSave")->isEnabled(); }, 3000);
    }
    static JobDefinition lastSent(WindowFixture& f)
    {
        return std::get<EditDefinition>(f.service.commands().constLast().verb).definition;
    }
    /// The event that follows a saved version.
    static void versionComes(WindowFixture& f, JobDefinition definition)
    {
        JobRow row = f.service.job(definition.id.value());
        row.definition = std::move(definition);
        f.service.updateJobs({row});
    }

private slots:
    void everyFieldIsThereUnderItsNameWithItsValue()
    {
        WindowFixture f;
        open(f);
        QVERIFY(!editor(f, "misfire.grace")->isVisible()); // folded away
        openRules(f);
        const JobDefinition shown = f.service.job(QString::fromUtf16(kKrx)).definition;
        for (const DefinitionField& field : definitionFields()) {
            const QString name = field.name() == u"schedule.cron" ? u"cronEdit"_s
                                 : field.name() == u"enabled"     ? u"enabledEdit"_s
                                                                  : u"edit-"_s + field.name();
            const auto* widget = f.window.findChild<QWidget*>(name);
            QVERIFY2(widget && widget->isVisible(), field.key);
            QVERIFY2(!widget->accessibleName().isEmpty() && !widget->toolTip().isEmpty(), field.key);
            if (const auto* line = qobject_cast<const QLineEdit*>(widget))
                QCOMPARE(line->text(), field.text(shown));
            else if (const auto* choice = qobject_cast<const QComboBox*>(widget))
                QVERIFY2(choice->currentData().toString() == field.text(shown) ||
                             choice->currentText() == field.text(shown),
                         field.key);
            const auto* shipped = f.window.findChild<QToolButton*>(u"shipped-"_s + field.name());
            QTRY_VERIFY2(shipped->isVisible() && !shipped->isEnabled(), field.key);
            QVERIFY(!shipped->accessibleName().isEmpty());
        }
    }

    void theRulesOpenByKeyboardAndOneSaveSendsEverything()
    {
        WindowFixture f;
        open(f);
        auto* toggle = f.find<QToolButton>("runRulesToggle");
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(editor(f, "misfire.window")->isVisible());
        choose(f, "misfire.policy", u"run-once"_s);
        type(f, "misfire.window", u"2h"_s);
        type(f, "misfire.grace", u"90s"_s);
        choose(f, "retry.class", u"safe"_s);
        type(f, "retry.maxAttempts", u"4"_s);
        choose(f, "overlap", u"queue-one"_s);
        type(f, "timeout", u"10m"_s);
        QTest::keyClick(f.window.findChild<QWidget*>(u"enabledEdit"_s), Qt::Key_Space);
        QCOMPARE(toggle->text(), u"Run rules: 6 changed"_s); // 10m is what the timeout was
        giveReason(f);
        QVERIFY(maySave(f));
        QTest::keyClick(f.find<QLineEdit>("editReason"), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(f.service.commands().size(), 1);
        JobDefinition wanted = f.service.job(QString::fromUtf16(kKrx)).definition;
        wanted.misfire = {MisfirePolicy::RunOnce, 90s, 2h, 1};
        wanted.retry.retryClass = RetryClass::Safe;
        wanted.retry.maxAttempts = 4;
        wanted.overlap = OverlapPolicy::QueueOne;
        wanted.enabled = false;
        QCOMPARE(lastSent(f), wanted);
        QCOMPARE(f.service.commands().constLast().reason, u"because"_s);
    }

    void whatCannotBeReadIsSaidInPlaceAndCannotBeSaved()
    {
        WindowFixture f;
        open(f);
        openRules(f);
        giveReason(f);
        type(f, "timeout", u"20"_s);
        QCOMPARE(problem(f, "timeout"), u"Write a duration such as 90s, 10m or 2h."_s);
        QCOMPARE(f.find<QToolButton>("runRulesToggle")->text(), u"Run rules: 1 to correct"_s);
        QTest::keyClicks(editor(f, "timeout"), u"m"_s);
        QCOMPARE(problem(f, "timeout"), QString());
        choose(f, "misfire.policy", u"run-once"_s); // its window of 0s is shorter than the grace
        QVERIFY(problem(f, "misfire.window").startsWith(u"must not be shorter than misfire.grace"_s));
        giveReason(f);
        QVERIFY(!f.find<QPushButton>("editSave")->isEnabled());
        type(f, "misfire.window", u"5m"_s);
        QCOMPARE(problem(f, "misfire.window"), QString());
        QVERIFY(maySave(f));
    }

    void anOrderJobCannotBeSwitchedAwayFromNever()
    {
        WindowFixture f;
        open(f, u"auto-buy"_s);
        openRules(f);
        choose(f, "retry.class", u"keyed"_s);
        giveReason(f);
        QCOMPARE(problem(f, "retry.class"), u"must be never for a job that places orders"_s);
        QVERIFY(!f.find<QPushButton>("editSave")->isEnabled());
        QVERIFY(!editor<QComboBox>(f, "retry.class")->accessibleDescription().isEmpty());
        choose(f, "retry.class", u"never"_s);
        QCOMPARE(problem(f, "retry.class"), QString());
        QVERIFY(!f.find<QPushButton>("editDiscard")->isEnabled()); // nothing is changed any more
    }

    void neverRepeatingSetsTheAttemptsToOne()
    {
        WindowFixture f;
        JobRow row = f.service.job(QString::fromUtf16(kKrx));
        row.definition.version = 2;
        row.definition.retry = {RetryClass::Safe, 4, 30s, 10min, 4h};
        f.service.updateJobs({row});
        open(f);
        openRules(f);
        QCOMPARE(editor(f, "retry.maxAttempts")->text(), u"4"_s);
        choose(f, "retry.class", u"never"_s);
        QCOMPARE(editor(f, "retry.maxAttempts")->text(), u"1"_s);
        QVERIFY(!editor(f, "retry.maxAttempts")->isEnabled());
        QCOMPARE(problem(f, "retry.maxAttempts"), QString());
    }

    void oneClickGoesBackToWhatIsShippedFieldByField()
    {
        WindowFixture f;
        JobRow row = f.service.job(QString::fromUtf16(kKrx));
        row.definition.version = 2;
        row.definition.timeout = 20min;
        row.definition.dstOnce = true;
        f.service.updateJobs({row}); // shipped says 10m and twice
        open(f);
        openRules(f);
        auto* timeout = f.find<QToolButton>("shipped-timeout");
        QTRY_VERIFY(timeout->isEnabled());
        QCOMPARE(timeout->text(), u"10m"_s);
        QTest::mouseClick(timeout, Qt::LeftButton);
        QCOMPARE(editor(f, "timeout")->text(), u"10m"_s);
        QVERIFY(!timeout->isEnabled());
        auto* dst = f.find<QToolButton>("shipped-schedule.dst");
        QCOMPARE(dst->text(), u"twice or not at all"_s);
        QVERIFY(dst->isEnabled());
        giveReason(f);
        QVERIFY(maySave(f));
        QTest::mouseClick(f.find<QPushButton>("editSave"), Qt::LeftButton);
        QCOMPARE(lastSent(f).timeout, std::chrono::seconds(10min));
        QVERIFY(lastSent(f).dstOnce);
    }

    void aZoneIsFoundByAnyPartOfItsName()
    {
        WindowFixture f;
        open(f);
        auto* zones = editor<QComboBox>(f, "schedule.zone");
        zones->setFocus();
        zones->lineEdit()->selectAll();
        QTest::keyClicks(zones->lineEdit(), u"w_yor"_s);
        QVERIFY(problem(f, "schedule.zone").contains(u"is not an IANA time zone"_s));
        QCOMPARE(zones->completer()->completionCount(), 1);
        QCOMPARE(zones->completer()->currentCompletion(), u"America/New_York"_s);
        QWidget* popup = reinterpret_cast<QWidget*>(zones->completer()->popup());
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(zones->currentText(), u"America/New_York"_s);
        QCOMPARE(problem(f, "schedule.zone"), QString());
        giveReason(f);
        QVERIFY(maySave(f));
        QTest::mouseClick(f.find<QPushButton>("editSave"), Qt::LeftButton);
        QCOMPARE(lastSent(f).zone, QByteArray("America/New_York"));
    }

    void scrollingOverAChoiceChangesNothing()
    {
        WindowFixture f;
        open(f);
        auto* choice = editor<QComboBox>(f, "schedule.dst");
        choice->setFocus();
        QWheelEvent wheel(QPointF(5, 5), choice->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(choice, &wheel);
        QCOMPARE(choice->currentData().toString(), u"spring"_s);
    }

    void somebodyElsesVersionIsSaidAndNothingTypedIsLost()
    {
        WindowFixture f;
        open(f);
        openRules(f);
        type(f, "misfire.grace", u"90s"_s);
        type(f, "timeout", u"20m"_s);
        giveReason(f);
        JobDefinition theirs = f.service.job(QString::fromUtf16(kKrx)).definition;
        theirs.version = 2;
        theirs.timeout = 30min;
        theirs.overlap = OverlapPolicy::QueueOne;
        f.service.onVersions = [theirs](const JobId&) {
            return QVector<DefinitionVersion>{{theirs, {}, u"jihoon"_s, u"slow exchange"_s}};
        };
        versionComes(f, theirs);
        const auto* bar = f.find<QLabel>("editConflictText");
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->text(),
                 u"jihoon saved version 2 meanwhile: slow exchange. Changed there: While running, "
                 "Timeout. You changed the same: Timeout. Yours would take its place. Nothing of "
                 "your change is lost."_s);
        QCOMPARE(editor(f, "timeout")->text(), u"20m"_s);
        QVERIFY(!f.find<QPushButton>("editSave")->isEnabled());
        QTest::mouseClick(f.find<QPushButton>("editConflictKeep"), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(f.find<QLineEdit>("editReason")->text(), u"because"_s);
        QVERIFY(maySave(f));
        QTest::mouseClick(f.find<QPushButton>("editSave"), Qt::LeftButton);
        JobDefinition wanted = theirs;
        wanted.misfire.grace = 90s;
        wanted.timeout = 20min;
        QCOMPARE(lastSent(f), wanted);
    }

    void theOtherVersionCanBeTakenInstead()
    {
        WindowFixture f;
        open(f);
        openRules(f);
        type(f, "timeout", u"20m"_s);
        JobDefinition theirs = f.service.job(QString::fromUtf16(kKrx)).definition;
        theirs.version = 2;
        theirs.overlap = OverlapPolicy::QueueOne;
        versionComes(f, theirs);
        QTest::mouseClick(f.find<QPushButton>("editConflictTake"), Qt::LeftButton);
        QCOMPARE(editor(f, "timeout")->text(), u"10m"_s);
        QCOMPARE(editor<QComboBox>(f, "overlap")->currentData().toString(), u"queue-one"_s);
        QVERIFY(!f.find<QWidget>("editConflict")->isVisible());
    }

    void aRefusedSaveKeepsTheEdit()
    {
        WindowFixture f;
        open(f);
        openRules(f);
        f.service.onExecute = [](const Command&) -> Result<Receipt> {
            return fail(u"STALE"_s, u"It was changed to version 2."_s, u"Nothing was saved."_s);
        };
        type(f, "timeout", u"20m"_s);
        giveReason(f);
        QVERIFY(maySave(f));
        QTest::mouseClick(f.find<QPushButton>("editSave"), Qt::LeftButton);
        QCOMPARE(f.find<QLabel>("editError")->text(), u"It was changed to version 2. Nothing was saved."_s);
        QCOMPARE(editor(f, "timeout")->text(), u"20m"_s);
        QCOMPARE(f.find<QLineEdit>("editReason")->text(), u"because"_s);
    }

    void theOwnSavedVersionIsNoConflict()
    {
        WindowFixture f;
        open(f);
        openRules(f);
        type(f, "timeout", u"20m"_s);
        giveReason(f);
        QVERIFY(maySave(f));
        f.service.setDeferred(true);
        QTest::mouseClick(f.find<QPushButton>("editSave"), Qt::LeftButton);
        JobDefinition saved = lastSent(f);
        saved.version = 2;
        versionComes(f, saved); // the event overtakes the receipt
        QVERIFY(!f.find<QWidget>("editConflict")->isVisible());
        f.service.setDeferred(false);
        f.service.release();
        QCOMPARE(editor(f, "timeout")->text(), u"20m"_s);
        QVERIFY(!f.find<QPushButton>("editDiscard")->isEnabled());
        QVERIFY(f.find<QLineEdit>("editReason")->text().isEmpty());
    }

    void anEditIsKeptWhenAnotherJobIsSelected()
    {
        WindowFixture f;
        open(f);
        openRules(f);
        type(f, "timeout", u"20m"_s);
        giveReason(f);
        auto* tabs = f.find<QTabWidget>("inspectorTabs");
        QCOMPARE(tabs->tabText(JobInspector::ScheduleTab), u"Schedule *"_s);
        f.jobs->showJob(JobId(u"reconcile"_s));
        QCOMPARE(tabs->tabText(JobInspector::ScheduleTab), u"Schedule"_s);
        QCOMPARE(editor(f, "timeout")->text(), u"10m"_s);
        QCOMPARE(f.find<QLabel>("keptEditText")->text(), u"Unsaved change of KRX daily prices"_s);
        QTest::mouseClick(f.find<QToolButton>("keptEditBack"), Qt::LeftButton);
        QCOMPARE(f.jobs->view().selectedJobs(), QVector<JobId>{JobId(QString::fromUtf16(kKrx))});
        QCOMPARE(editor(f, "timeout")->text(), u"20m"_s);
        QCOMPARE(f.find<QLineEdit>("editReason")->text(), u"because"_s);
        QVERIFY(!f.find<QWidget>("keptEdit")->isVisible());
        QVERIFY(maySave(f));
    }

    void aKeptEditCanBeDroppedAndQuittingSaysWhatIsLost()
    {
        WindowFixture f;
        open(f);
        openRules(f);
        type(f, "timeout", u"20m"_s);
        f.jobs->showJob(JobId(u"reconcile"_s));
        f.window.requestQuit();
        QTRY_COMPARE(f.dialogs.questions.size(), 1);
        QCOMPARE(f.dialogs.questions.first().details.first(),
                 u"The unsaved change of KRX daily prices is lost."_s);
        QTest::mouseClick(f.find<QToolButton>("keptEditDrop"), Qt::LeftButton);
        QVERIFY(!f.find<QWidget>("keptEdit")->isVisible());
        f.jobs->showJob(JobId(QString::fromUtf16(kKrx)));
        QCOMPARE(editor(f, "timeout")->text(), u"10m"_s);
    }

    void theTabulatorKeyVisitsTheFieldsFromTopToBottom()
    {
        WindowFixture f;
        open(f);
        openRules(f);
        QWidget* cron = f.window.findChild<QWidget*>(u"cronEdit"_s);
        cron->setFocus();
        QStringList visited;
        for (int i = 0; i < 24; ++i) {
            QWidget* focused = QApplication::focusWidget();
            if (focused->objectName().startsWith(u"edit-"_s) || focused->objectName().endsWith(u"Edit"_s))
                visited << focused->objectName();
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        QCOMPARE(visited.mid(0, 4), (QStringList{u"cronEdit"_s, u"edit-schedule.zone"_s,
                                                 u"edit-schedule.dst"_s, u"enabledEdit"_s}));
        QCOMPARE(visited.mid(4, 3), (QStringList{u"edit-calendar.nonTradingDay"_s, u"edit-misfire.policy"_s,
                                                 u"edit-misfire.grace"_s}));
    }

    void versionsSayWhatChangedFromOneToTheNext()
    {
        WindowFixture f;
        const JobDefinition now = f.service.job(QString::fromUtf16(kKrx)).definition;
        f.service.onVersions = [now](const JobId&) {
            DefinitionVersion first{now, {}, u"catalogue"_s, {}}, second{now, {}, u"minji"_s, u"slow"_s};
            second.definition.version = 2;
            second.definition.timeout = 20min;
            second.definition.misfire.policy = MisfirePolicy::RunOnce;
            second.definition.dependencies = {{JobId(u"reconcile"_s), std::nullopt, 0s, false}};
            return QVector<DefinitionVersion>{first, second};
        };
        f.show();
        f.jobs->showJob(now.id);
        f.find<QTabWidget>("inspectorTabs")->setCurrentIndex(JobInspector::VersionsTab);
        QTRY_VERIFY(f.find<QLabel>("changes-2"));
        QCOMPARE(f.find<QLabel>("changes-2")->text(),
                 u"When missed: explain → run once\nTimeout: 10m → 20m\nThe dependencies changed."_s);
        QVERIFY(!f.find<QLabel>("changes-1"));
    }
};

QTEST_MAIN(TestDefinitionEditor)
#include "tst_definitioneditor.moc"
