// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeConsoleService.h"
#include "tests/support/FakeResearchService.h"
#include "ui/runs/CheckMenuButton.h"
#include "ui/runs/HistoryView.h"
#include "ui/runs/RunPanel.h"
#include "ui/runs/RunsPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace ic;

class TestRunsPage : public QObject
{
    Q_OBJECT

    struct Stage
    {
        QTemporaryDir folder;
        LogRing ring;
        FakeConsoleService service;
        FakeResearchService research;
        const bool ringSet = (service.setLogRing(ring), true); // the page reads it when it is made
        Theme theme;
        LanguageSwitch language{QStringList()};
        Dialogs dialogs;
        UiState state{folder.filePath(QStringLiteral("ui.ini"))};
        UiContext context{service, research, theme, language, dialogs, state, QStringLiteral("tester")};
        EventPump events{service};
        QVector<JobRow> jobs = FakeConsoleService::plausibleJobs(service.clock().now());
        RunsPage page{context, events};
        RunPanel* panel = qobject_cast<RunPanel*>(page.inspector());

        Stage()
        {
            service.setJobs(jobs);
            const Instant now = service.clock().now();
            service.setHistory(500, [this, now](qint64 index) { return rowAt(now, index); });
            service.onRunDetail = [this, now](RunId run) -> Result<RunDetail> {
                RunDetail detail;
                detail.row = rowAt(now, 500 - run.value());
                detail.next = QStringLiteral("The next try is 16:30.");
                detail.details = {
                    {QStringLiteral("days"), QJsonObject{{QStringLiteral("2026-11-20"), 2763}}}};
                return detail;
            };
            panel->setParent(&page);
            page.resize(1280, 700);
            page.show();
            panel->setGeometry(900, 0, 380, 700);
            panel->show();
            events.start();
            page.activate();
        }
        HistoryRow rowAt(Instant now, qint64 index) const
        {
            HistoryRow row = FakeConsoleService::plausibleHistoryRow(now, jobs, index, 500);
            if (index < 2) {
                row.state = OccurrenceState::Ran;
                row.run = RunId(500 - index);
                row.skip.reset();
                row.runState = index == 0 ? RunState::Unknown : RunState::Succeeded;
            }
            row.undoable = index == 1;
            return row;
        }
        template <typename T>
        T* child(const char* name)
        {
            return page.findChild<T*>(QLatin1String(name));
        }
        HistoryView* view() { return child<HistoryView>("historyTable"); }
    };

private slots:
    void asks_for_its_first_page_when_it_comes_to_the_front()
    {
        Stage stage;
        QTRY_COMPARE(stage.page.model().rowCount(), HistoryModel::kPage);
        QVERIFY(stage.child<QLabel>("runsCount")->text().contains(QStringLiteral("200")));
    }

    void filters_act_on_the_query_by_real_input()
    {
        Stage stage;
        QTRY_COMPARE(stage.page.model().rowCount(), HistoryModel::kPage);
        auto* outcomes = stage.child<CheckMenuButton>("runsOutcomes");
        outcomes->setCheckedKeys({QStringLiteral("FAILED")});
        emit outcomes->checkedChanged();
        QCOMPARE(stage.page.model().query().runStates, QVector<RunState>{RunState::Failed});
        QVERIFY(!stage.page.model().query().includeExplained);

        auto* reasons = stage.child<CheckMenuButton>("runsReasons");
        for (QAction* action : reasons->menu()->actions()) {
            if (action->data() == QStringLiteral("HELD"))
                action->trigger();
        }
        QCOMPARE(stage.page.model().query().skipCodes, QVector<SkipCode>{SkipCode::Held});
        QVERIFY(stage.page.model().query().runStates.isEmpty());
        QVERIFY(outcomes->checkedKeys().isEmpty());

        stage.child<QComboBox>("runsPeriod")->setCurrentIndex(2);
        QCOMPARE(*stage.page.model().query().to - *stage.page.model().query().from, Millis(86'400'000));

        QTest::keyClicks(stage.child<QLineEdit>("runsText"), QStringLiteral("HTML"));
        QTRY_COMPARE(stage.page.model().query().text, QStringLiteral("HTML"));
    }

    void jobs_not_built_yet_stay_out_until_asked_for_and_the_choice_is_kept()
    {
        Stage stage;
        QTRY_COMPARE(stage.page.model().rowCount(), HistoryModel::kPage);
        QVERIFY(stage.page.model().query().hideNotBuilt);
        auto* shown = stage.child<QCheckBox>("runsNotBuilt");
        QTest::mouseClick(shown, Qt::LeftButton, {}, QPoint(8, shown->height() / 2));
        QVERIFY(!stage.page.model().query().hideNotBuilt);
        stage.page.remember(stage.state);
        RunsPage again(stage.context, stage.events);
        again.recall(stage.state);
        QVERIFY(again.findChild<QCheckBox*>(QStringLiteral("runsNotBuilt"))->isChecked());
    }

    void who_asks_for_a_job_sees_it_even_when_it_is_not_built()
    {
        Stage stage;
        QVERIFY(stage.page.showRuns(stage.jobs[3].definition.id));
        QVERIFY(!stage.page.model().query().hideNotBuilt);
    }

    void a_factor_of_the_explanation_leads_to_its_control()
    {
        Stage stage;
        stage.service.onWhy = [](OccurrenceId) -> Result<WhyReport> {
            WhyReport report;
            report.headline = QStringLiteral("It did not run: held.");
            WhyFactor factor;
            factor.rule = QStringLiteral("HOLD");
            factor.verdict = QStringLiteral("SKIP");
            factor.control = QStringLiteral("hold");
            report.factors = {factor};
            return report;
        };
        QTRY_COMPARE(stage.page.model().rowCount(), HistoryModel::kPage);
        stage.view()->selectRow(3);
        stage.panel->showWhy();
        QTRY_VERIFY(stage.child<QToolButton>("whyControl-hold"));
        QSignalSpy asked(&stage.page, &RunsPage::controlRequested);
        QTest::mouseClick(stage.child<QToolButton>("whyControl-hold"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<JobId>(), stage.page.model().row(3).job);
        QCOMPARE(asked[0][1].toString(), QStringLiteral("hold"));
    }

    void an_empty_answer_offers_to_clear_the_filter()
    {
        Stage stage;
        QTest::keyClicks(stage.child<QLineEdit>("runsText"), QStringLiteral("no such text"));
        auto* clear = stage.child<QPushButton>("emptyAction");
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(stage.page.model().rowCount(), HistoryModel::kPage);
        QVERIFY(!clear->isVisible());
    }

    void a_selected_run_shows_outcome_next_step_and_results()
    {
        Stage stage;
        QTRY_COMPARE(stage.page.model().rowCount(), HistoryModel::kPage);
        int row = 2;
        while (!stage.page.model().row(row).run)
            ++row;
        stage.view()->selectRow(row);
        QTRY_COMPARE(stage.child<QLabel>("runNext")->text(), QStringLiteral("The next try is 16:30."));
        const QTreeWidget* tree = stage.child<QTreeWidget>("runTree");
        QVERIFY(!tree->findItems(QStringLiteral("2026-11-20"), Qt::MatchRecursive).isEmpty());
        QCOMPARE(tree->findItems(QStringLiteral("2026-11-20"), Qt::MatchRecursive).first()->text(1),
                 QStringLiteral("2,763"));
    }

    void an_unknown_run_is_confirmed_exactly_once()
    {
        Stage stage;
        QTRY_COMPARE(stage.page.model().rowCount(), HistoryModel::kPage);
        stage.view()->selectRow(0);
        auto* confirm = stage.child<QPushButton>("confirmSucceeded");
        QVERIFY(confirm->isVisible());
        QVERIFY(!stage.child<QPushButton>("undoRun")->isVisible());
        QTest::mouseClick(confirm, Qt::LeftButton);
        auto* act = stage.child<QPushButton>("verbAct");
        QVERIFY(act);
        QTRY_VERIFY(act->isEnabled());
        QTest::mouseClick(act, Qt::LeftButton);
        QTRY_COMPARE(stage.service.commands().size(), 1);
        const auto* verb = std::get_if<ConfirmRun>(&stage.service.commands().first().verb);
        QVERIFY(verb);
        QCOMPARE(verb->run, RunId(500));
        QVERIFY(verb->succeeded);
    }

    void only_an_undoable_run_offers_undo()
    {
        Stage stage;
        QTRY_COMPARE(stage.page.model().rowCount(), HistoryModel::kPage);
        stage.view()->selectRow(1);
        QVERIFY(stage.child<QPushButton>("undoRun")->isVisible());
        QVERIFY(!stage.child<QPushButton>("confirmSucceeded")->isVisible());
    }

    void a_run_that_was_undone_offers_no_second_undo()
    {
        Stage stage;
        QTRY_COMPARE(stage.page.model().rowCount(), HistoryModel::kPage);
        stage.view()->selectRow(1);
        QVERIFY(stage.child<QPushButton>("undoRun")->isVisible());
        const HistoryRow undone = stage.page.model().row(1);
        stage.service.onRunDetail = [undone](RunId) -> Result<RunDetail> {
            RunDetail detail;
            detail.row = undone;
            detail.row.undoable = false;
            detail.row.undoneBy = RunId(501);
            return detail;
        };
        HistoryRow undo = undone;
        undo.occurrence = OccurrenceId(900'001);
        undo.kind = TriggerKind::Undo;
        undo.state = OccurrenceState::Ran;
        undo.run = RunId(501);
        undo.runState = RunState::Succeeded;
        EventBatch batch;
        batch.history = {undo};
        stage.service.emitBatch(batch);
        QTRY_VERIFY(!stage.child<QPushButton>("undoRun")->isVisible());
    }

    void the_explanation_is_asked_for_when_it_is_looked_at()
    {
        Stage stage;
        int asked = 0;
        stage.service.onWhy = [&asked](OccurrenceId) -> Result<WhyReport> {
            ++asked;
            WhyReport report;
            report.headline = QStringLiteral("It ran as planned.");
            return report;
        };
        QTRY_COMPARE(stage.page.model().rowCount(), HistoryModel::kPage);
        stage.view()->selectRow(3);
        QCOMPARE(asked, 0);
        stage.view()->setFocus();
        stage.panel->showWhy();
        QTRY_COMPARE(asked, 1);
    }

    void another_page_can_ask_for_a_job_or_a_run()
    {
        Stage stage;
        QVERIFY(stage.page.showRuns(stage.jobs[3].definition.id));
        QTRY_VERIFY(!stage.page.model().isLoading());
        QCOMPARE(stage.page.model().query().jobs, QVector<JobId>{stage.jobs[3].definition.id});
        QVERIFY(stage.page.showRun(RunId(17)));
        QTRY_VERIFY(stage.panel->row() && stage.panel->row()->run == RunId(17));
    }

    void an_event_refreshes_the_shown_run()
    {
        Stage stage;
        QTRY_COMPARE(stage.page.model().rowCount(), HistoryModel::kPage);
        stage.view()->selectRow(0);
        HistoryRow row = stage.page.model().row(0);
        row.runState = RunState::Succeeded;
        EventBatch batch;
        batch.history = {row};
        stage.service.emitBatch(batch);
        QTRY_COMPARE(stage.panel->row()->runState, std::optional(RunState::Succeeded));
        QVERIFY(!stage.child<QPushButton>("confirmSucceeded")->isVisible());
    }
};

QTEST_MAIN(TestRunsPage)
#include "tst_runspage.moc"
