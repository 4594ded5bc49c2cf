// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogView.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace ic;

class TestLogView : public QObject
{
    Q_OBJECT

    struct Stage
    {
        LogRing ring;
        LogModel model{ring};
        Theme theme;
        LogView view{model, theme};

        Stage()
        {
            view.resize(1000, 400);
            view.show();
        }
        void write(int from, int to, qint64 run = 7)
        {
            for (int n = from; n <= to; ++n)
                ring.append({0, Instant{1795406412000 + n}, LogLevel::Info,
                             JobId(QStringLiteral("daily-pnl")), RunId(run),
                             QStringLiteral("line %1").arg(n)});
            model.pump();
        }
        QString textAtTop() const { return model.line(view.topRow()).text; }
        bool atBottom() const
        {
            return view.verticalScrollBar()->value() == view.verticalScrollBar()->maximum();
        }
        QPushButton* pill() const { return view.findChild<QPushButton*>(QStringLiteral("newLinesPill")); }
        QPoint runCell(int row) const
        {
            const LogLinePainter painter(theme);
            return {painter.columns().run + painter.columns().runWidth - 4,
                    (row - view.topRow()) * painter.rowHeight() + 5};
        }
    };

private slots:
    void follows_the_tail_while_the_reader_is_at_the_bottom()
    {
        Stage stage;
        stage.write(1, 500);
        QVERIFY(stage.view.isFollowing());
        QVERIFY(stage.atBottom());
        stage.write(501, 900);
        QVERIFY(stage.atBottom());
        QVERIFY(!stage.pill()->isVisible());
    }

    void holds_still_after_scrolling_up_and_counts_what_came()
    {
        Stage stage;
        stage.write(1, 500);
        QSignalSpy changed(&stage.view, &LogView::followingChanged);
        stage.view.verticalScrollBar()->setValue(100);
        QCOMPARE(changed.size(), 1);
        stage.write(501, 530);
        QCOMPARE(stage.textAtTop(), QStringLiteral("line 101"));
        QCOMPARE(stage.view.newLines(), 30);
        QVERIFY(stage.pill()->isVisible());
        QTest::mouseClick(stage.pill(), Qt::LeftButton);
        QVERIFY(stage.view.isFollowing());
        QVERIFY(stage.atBottom());
        QVERIFY(!stage.pill()->isVisible());
    }

    void scrolling_back_to_the_bottom_follows_again()
    {
        Stage stage;
        stage.write(1, 500);
        stage.view.verticalScrollBar()->setValue(100);
        stage.view.verticalScrollBar()->setValue(stage.view.verticalScrollBar()->maximum());
        QVERIFY(stage.view.isFollowing());
    }

    void dropped_lines_do_not_move_what_is_being_read()
    {
        Stage stage;
        stage.model.setCapacity(500);
        stage.write(1, 500);
        stage.view.verticalScrollBar()->setValue(300);
        stage.view.setCurrentRow(305);
        stage.write(501, 600);
        QCOMPARE(stage.textAtTop(), QStringLiteral("line 301"));
        QCOMPARE(stage.model.line(*stage.view.currentRow()).text, QStringLiteral("line 306"));
    }

    void a_filter_keeps_the_place_of_the_reader()
    {
        Stage stage;
        stage.write(1, 30'000);
        QTRY_VERIFY(stage.model.isComplete() && stage.model.rowCount() == 30'000);
        stage.view.verticalScrollBar()->setValue(20'002);
        stage.model.setFilter({LogLevel::Trace, {}, {}, QStringLiteral("5")});
        QTRY_VERIFY(stage.model.isComplete());
        QCOMPARE(stage.textAtTop(), QStringLiteral("line 20005"));
        stage.model.setFilter({});
        QTRY_VERIFY(stage.model.isComplete());
        QCOMPARE(stage.textAtTop(), QStringLiteral("line 20005"));
        QCOMPARE(stage.view.newLines(), 0);
    }

    void keys_move_select_and_copy_with_offset_and_zone()
    {
        Stage stage;
        stage.write(1, 50);
        stage.view.setFocus();
        QTest::keyClick(&stage.view, Qt::Key_Home);
        QTest::keyClick(&stage.view, Qt::Key_Down);
        QTest::keyClick(&stage.view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&stage.view, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(QLatin1Char('\n')), 2);
        QVERIFY(copied.startsWith(
            QStringLiteral("2026-11-23T13:00:12.002+09:00 [Asia/Seoul]\tINFO\tdaily-pnl\trun=7\tline 2")));
        QTest::keyClick(&stage.view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(stage.view.selectedText().count(QLatin1Char('\n')), 50);
    }

    void the_end_key_follows_the_tail()
    {
        Stage stage;
        stage.write(1, 500);
        stage.view.setCurrentRow(3);
        QVERIFY(!stage.view.isFollowing());
        QTest::keyClick(&stage.view, Qt::Key_End);
        QVERIFY(stage.view.isFollowing());
    }

    void a_click_on_the_run_number_asks_for_the_run()
    {
        Stage stage;
        stage.write(1, 10, 42);
        QSignalSpy run(&stage.view, &LogView::runActivated);
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, stage.runCell(3));
        QCOMPARE(run.size(), 1);
        QCOMPARE(run.first().first().value<RunId>(), RunId(42));
        QCOMPARE(stage.view.currentRow(), std::optional<int>(3));
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, QPoint(600, 5));
        QCOMPARE(run.size(), 1);
    }

    void find_goes_round_through_the_matches()
    {
        Stage stage;
        stage.write(1, 40);
        stage.view.setHighlight(QStringLiteral("LINE 3"));
        QVERIFY(stage.view.findNext(false));
        QCOMPARE(stage.model.line(*stage.view.currentRow()).text, QStringLiteral("line 3"));
        QVERIFY(stage.view.findNext(false));
        QCOMPARE(stage.model.line(*stage.view.currentRow()).text, QStringLiteral("line 30"));
        QVERIFY(stage.view.findNext(true));
        QVERIFY(stage.view.findNext(true));
        QCOMPARE(stage.model.line(*stage.view.currentRow()).text, QStringLiteral("line 39"));
        stage.view.setHighlight(QStringLiteral("nowhere"));
        QVERIFY(!stage.view.findNext(false));
    }

    void a_burst_of_100000_lines_a_second_holds_no_frame()
    {
        Stage stage;
        qint64 worst = 0, sum = 0;
        const int ticks = 30;
        const QString text =
            QStringLiteral("2026-11-20: 2,763 rows of KOSPI written, 0 rejected, all checked");
        for (int tick = 0; tick < ticks; ++tick) {
            for (int n = 0; n < LogModel::kSlice; ++n)
                stage.ring.append({0, Instant{1795406412000 + n}, LogLevel(n % 5),
                                   JobId(QStringLiteral("daily-pnl")), RunId(tick + 1), text});
            QElapsedTimer timer;
            timer.start();
            stage.model.pump();
            stage.view.viewport()->repaint();
            worst = std::max(worst, timer.nsecsElapsed());
            sum += timer.nsecsElapsed();
        }
        qInfo("%d ticks of %d lines: GUI thread %.1f ms a tick, worst %.1f ms", ticks, LogModel::kSlice,
              double(sum) / ticks / 1e6, double(worst) / 1e6);
        QVERIFY2(sum / ticks < 50'000'000, "a tick must not take half of its 100 ms, even unoptimised");
        QVERIFY(stage.atBottom());
    }
};

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
