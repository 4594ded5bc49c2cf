// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeConsoleService.h"
#include "tests/support/FakeResearchService.h"
#include "ui/logs/LogDrawer.h"
#include "ui/logs/LogView.h"
#include "ui/logs/LogsPage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ic;

class TestLogsPage : public QObject
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
        EventPump events{service};

        Stage()
        {
            service.setLogRing(ring);
            service.setJobs(FakeConsoleService::plausibleJobs(service.clock().now()));
        }
        void write(const char* job, int run, const char* text, LogLevel level = LogLevel::Info, int at = 0)
        {
            ring.append({0, Instant{at}, level, JobId(QLatin1String(job)), RunId(run), QLatin1String(text)});
        }
    };
    template <typename T>
    static T* child(QWidget& parent, const char* name)
    {
        return parent.findChild<T*>(QLatin1String(name));
    }
    static QString counts(QWidget& page) { return child<QLabel>(page, "logCounts")->text(); }

private slots:
    void the_page_shows_the_ring_while_visible_and_filters_by_real_input()
    {
        Stage stage;
        LogsPage page(stage.context, stage.events);
        stage.events.start();
        stage.write("daily-pnl", 1, "realised 12,000");
        stage.write("auto-buy", 2, "no candidate", LogLevel::Warning);
        page.resize(1000, 500);
        page.show();
        QTRY_COMPARE(counts(page), QStringLiteral("Lines: 2"));
        child<QComboBox>(page, "logLevel")->setCurrentIndex(2);
        QCOMPARE(counts(page), QStringLiteral("Lines: 1"));
        child<QComboBox>(page, "logLevel")->setCurrentIndex(0);
        QTest::keyClicks(child<QLineEdit>(page, "logText"), QStringLiteral("REAL"));
        QTRY_COMPARE(counts(page), QStringLiteral("Lines: 1"));
        QTest::keyClicks(child<QLineEdit>(page, "logRun"), QStringLiteral("99"));
        QTRY_COMPARE(counts(page), QStringLiteral("Lines: 0"));
    }

    void an_empty_result_offers_to_clear_the_filter()
    {
        Stage stage;
        LogsPage page(stage.context, stage.events);
        stage.write("daily-pnl", 1, "realised");
        page.show();
        QVERIFY(page.showJob(JobId(QStringLiteral("auto-buy"))));
        auto* clear = child<QPushButton>(page, "emptyAction");
        stage.events.start();
        page.showJob(JobId(QStringLiteral("auto-buy")));
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(counts(page), QStringLiteral("Lines: 1"));
        QVERIFY(!clear->isVisible());
    }

    void says_how_many_older_lines_only_the_files_have()
    {
        LogRing small(10);
        Stage stage;
        stage.service.setLogRing(small);
        for (int n = 0; n < 1234; ++n)
            small.append({0, {}, LogLevel::Info, {}, {}, QStringLiteral("x")});
        LogsPage page(stage.context, stage.events);
        page.show();
        QTRY_VERIFY(counts(page).contains(QStringLiteral("1,224 older lines are only in the files")));
    }

    void the_follow_button_and_the_view_agree()
    {
        Stage stage;
        LogsPage page(stage.context, stage.events);
        page.resize(1000, 400);
        page.show();
        for (int n = 0; n < 300; ++n)
            stage.write("daily-pnl", 1, "line");
        auto* view = child<LogView>(page, "logView");
        auto* follow = child<QToolButton>(page, "logFollow");
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        view->verticalScrollBar()->setValue(0);
        QVERIFY(!follow->isChecked());
        QTest::mouseClick(follow, Qt::LeftButton);
        QVERIFY(view->isFollowing());
        QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    }

    void the_log_folder_is_the_workspaces()
    {
        Stage stage;
        LogsPage page(stage.context, stage.events);
        SystemStatus status = stage.service.status();
        status.workspace = stage.folder.path();
        stage.service.setStatus(status);
        disconnect(&page, &LogsPage::folderRequested, &page, nullptr);
        QSignalSpy folder(&page, &LogsPage::folderRequested);
        stage.events.start();
        QTest::mouseClick(child<QToolButton>(page, "logFolder"), Qt::LeftButton);
        QCOMPARE(folder.size(), 1);
        QCOMPARE(folder.first().first().toString(), stage.folder.filePath(QStringLiteral("logs")));
    }

    void the_drawer_shows_the_lines_of_the_selected_jobs()
    {
        Stage stage;
        stage.write("daily-pnl", 1, "one");
        stage.write("auto-buy", 2, "two");
        LogDrawer drawer(stage.context);
        drawer.show();
        drawer.setJobs({JobId(QStringLiteral("auto-buy"))});
        QTRY_COMPARE(drawer.model().rowCount(), 1);
        drawer.setJobs({});
        QTRY_COMPARE(drawer.model().rowCount(), 2);
    }

    void a_run_the_ring_forgot_is_read_from_the_files_once()
    {
        Stage stage;
        int asked = 0;
        stage.service.onRunLog = [&asked](RunId run) -> Result<QVector<LogLine>> {
            ++asked;
            return QVector<LogLine>{
                {1, {}, LogLevel::Info, JobId(QStringLiteral("daily-pnl")), run, QStringLiteral("old")}};
        };
        LogDrawer drawer(stage.context);
        drawer.show();
        drawer.setRun(RunId(5));
        QTRY_COMPARE(drawer.model().rowCount(), 1);
        QCOMPARE(drawer.model().line(0).text, QStringLiteral("old"));
        QCOMPARE(asked, 1);
    }

    void a_run_still_in_the_ring_needs_no_file()
    {
        Stage stage;
        int asked = 0;
        stage.service.onRunLog = [&asked](RunId) -> Result<QVector<LogLine>> {
            ++asked;
            return QVector<LogLine>();
        };
        stage.write("daily-pnl", 5, "fresh");
        LogDrawer drawer(stage.context);
        drawer.show();
        drawer.setRun(RunId(5));
        QTRY_COMPARE(drawer.model().rowCount(), 1);
        QCOMPARE(asked, 0);
    }
};

QTEST_MAIN(TestLogsPage)
#include "tst_logspage.moc"
