// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeConsoleService.h"
#include "tests/support/FakeResearchService.h"
#include "ui/bridge/EventPump.h"
#include "ui/runs/HistoryModel.h"
#include "ui/runs/HistoryText.h"
#include "ui/runs/HistoryView.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ic;

class TestHistoryModel : public QObject
{
    Q_OBJECT

    struct Stage
    {
        QTemporaryDir folder;
        LogRing ring;
        FakeConsoleService service;
        FakeResearchService research;
        Theme theme;
        LanguageSwitch language{QStringList()};
        Dialogs dialogs;
        UiState state{folder.filePath(QStringLiteral("ui.ini"))};
        UiContext context{service, research, theme, language, dialogs, state, QStringLiteral("tester")};
        QVector<JobRow> jobs = FakeConsoleService::plausibleJobs(service.clock().now());
        HistoryModel model{context};

        explicit Stage(qint64 count)
        {
            service.setLogRing(ring);
            const Instant now = service.clock().now();
            service.setHistory(count, [this, now, count](qint64 index) {
                return FakeConsoleService::plausibleHistoryRow(now, jobs, index, count);
            });
            model.setJobs(jobs);
        }
        HistoryQuery everything() const
        {
            HistoryQuery query;
            query.includeOpen = true;
            return query;
        }
        HistoryRow fresh(qint64 id, Millis before = Millis(0)) const
        {
            HistoryRow row;
            row.occurrence = OccurrenceId(id);
            row.job = jobs.first().definition.id;
            row.plannedAt = service.clock().now() - before;
            row.state = OccurrenceState::Started;
            row.run = RunId(id);
            row.runState = RunState::Running;
            row.startedAt = row.plannedAt;
            return row;
        }
    };

private slots:
    void reads_page_after_page_without_gap_or_repeat()
    {
        Stage stage(1000);
        stage.model.setQuery(stage.everything());
        QTRY_COMPARE(stage.model.rowCount(), HistoryModel::kPage);
        // The tester fetches more by itself, so it comes after the first page.
        const QAbstractItemModelTester tester(&stage.model,
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        while (stage.model.hasMore()) {
            const int before = stage.model.rowCount();
            stage.model.fetchMore({});
            QTRY_VERIFY(stage.model.rowCount() > before);
        }
        QCOMPARE(stage.model.rowCount(), 1000);
        for (int row = 0; row < 1000; ++row)
            QCOMPARE(stage.model.row(row).occurrence, OccurrenceId(1000 - row));
    }

    void opens_and_pages_through_1100000_rows_quickly()
    {
        Stage stage(1'100'000);
        QElapsedTimer timer;
        timer.start();
        HistoryView view(stage.model, stage.theme);
        view.resize(1200, 700);
        stage.model.setQuery(stage.everything());
        QTRY_COMPARE_WITH_TIMEOUT(stage.model.rowCount(), HistoryModel::kPage, 2000);
        view.grab();
        const double opened = double(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        int pages = 0;
        for (; pages < 20; ++pages) {
            const int before = stage.model.rowCount();
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
            stage.model.fetchMore({});
            QTRY_VERIFY(stage.model.rowCount() > before);
            view.grab();
        }
        const double paged = double(timer.nsecsElapsed()) / 1e6 / pages;
        qInfo("1,100,000 rows: opened in %.1f ms, %.1f ms a further page with repaint", opened, paged);
        QVERIFY2(opened < 1000, "opening takes 100 ms optimised; this bound is for any machine and build");
    }

    void an_event_changes_its_row_in_place()
    {
        Stage stage(300);
        stage.model.setQuery(stage.everything());
        QTRY_COMPARE(stage.model.rowCount(), HistoryModel::kPage);
        // The tester fetches more by itself, so it comes after the first page.
        const QAbstractItemModelTester tester(&stage.model,
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&stage.model, &HistoryModel::modelReset);
        QSignalSpy changed(&stage.model, &HistoryModel::dataChanged);
        HistoryRow row = stage.model.row(7);
        row.message = QStringLiteral("undone");
        stage.model.apply({row});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 7);
        QCOMPARE(stage.model.row(7).message, QStringLiteral("undone"));
        stage.model.apply({row});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void a_new_occurrence_is_inserted_where_it_belongs()
    {
        Stage stage(50);
        const QAbstractItemModelTester tester(&stage.model,
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        stage.model.setQuery(stage.everything());
        QTRY_COMPARE(stage.model.rowCount(), 50);
        stage.model.apply({stage.fresh(9001), stage.fresh(9002, Millis(90'000))});
        QCOMPARE(stage.model.row(0).occurrence, OccurrenceId(9001));
        QCOMPARE(stage.model.row(2).occurrence, OccurrenceId(9002));
        QCOMPARE(stage.model.rowCount(), 52);
    }

    void events_outside_the_filter_or_beyond_the_loaded_rows_stay_out()
    {
        Stage stage(1000);
        HistoryQuery query = stage.everything();
        query.jobs = {stage.jobs[1].definition.id};
        stage.model.setQuery(query);
        QTRY_VERIFY(stage.model.rowCount() > 0 && !stage.model.isLoading());
        const int before = stage.model.rowCount();
        stage.model.apply({stage.fresh(9001)});
        QCOMPARE(stage.model.rowCount(), before);

        stage.model.setQuery(stage.everything());
        QTRY_COMPARE(stage.model.rowCount(), HistoryModel::kPage);
        HistoryRow ahead = stage.fresh(9002, Millis(-60'000));
        ahead.state = OccurrenceState::Planned;
        stage.model.apply({ahead, stage.fresh(9003, Millis(60'000 * 900))});
        QCOMPARE(stage.model.rowCount(), HistoryModel::kPage);
    }

    void an_answer_to_an_older_query_is_thrown_away()
    {
        Stage stage(100);
        stage.service.setDeferred(true);
        stage.model.setQuery(stage.everything());
        HistoryQuery failedOnly = stage.everything();
        failedOnly.runStates = {RunState::Failed};
        failedOnly.includeExplained = false;
        stage.model.setQuery(failedOnly);
        QSignalSpy reset(&stage.model, &HistoryModel::modelReset);
        stage.service.release();
        QTRY_COMPARE(reset.size(), 1);
        for (int row = 0; row < stage.model.rowCount(); ++row)
            QCOMPARE(stage.model.row(row).runState, std::optional(RunState::Failed));
    }

    void rows_arriving_on_top_do_not_move_what_is_being_read()
    {
        Stage stage(1000);
        HistoryView view(stage.model, stage.theme);
        view.resize(1000, 500);
        view.show();
        stage.model.setQuery(stage.everything());
        QTRY_COMPARE(stage.model.rowCount(), HistoryModel::kPage);
        QTRY_VERIFY(view.verticalScrollBar()->maximum() > 100);
        view.verticalScrollBar()->setValue(50);
        const OccurrenceId top = stage.model.row(view.rowAt(0)).occurrence;
        stage.model.apply({stage.fresh(9001), stage.fresh(9002)});
        QTRY_COMPARE(view.verticalScrollBar()->value(), 52);
        QTRY_COMPARE(stage.model.row(view.rowAt(0)).occurrence.value(), top.value());
    }

    void says_lateness_duration_and_outcome_in_words()
    {
        Stage stage(0);
        HistoryRow row = stage.fresh(1);
        row.startedAt = row.plannedAt + Millis(90'000);
        row.endedAt = *row.startedAt + Millis(4200);
        row.state = OccurrenceState::Ran;
        row.runState = RunState::Partial;
        row.counters.written = 2763;
        row.code = QStringLiteral("MISSING_SYMBOLS");
        row.message = QStringLiteral("33 of 35 symbols delivered.");
        stage.model.setQuery(stage.everything());
        QTRY_VERIFY(!stage.model.isLoading());
        stage.model.apply({row});
        const auto cell = [&stage](int column) { return stage.model.index(0, column).data().toString(); };
        QCOMPARE(cell(HistoryModel::Planned), QStringLiteral("2026-11-23 13:16:16"));
        QCOMPARE(cell(HistoryModel::Outcome), QStringLiteral("Partial"));
        QCOMPARE(cell(HistoryModel::Late), QStringLiteral("1 m 30 s"));
        QCOMPARE(cell(HistoryModel::Duration), QStringLiteral("4.2 s"));
        QCOMPARE(cell(HistoryModel::Rows), QStringLiteral("2,763"));
        QCOMPARE(cell(HistoryModel::Message),
                 QStringLiteral("33 of 35 symbols delivered.  [MISSING_SYMBOLS]"));
    }
};

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
