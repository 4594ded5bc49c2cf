// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ic;

class TestLogModel : public QObject
{
    Q_OBJECT

    using Tester = QAbstractItemModelTester;
    const JobId m_pnl{QStringLiteral("daily-pnl")};
    const JobId m_krx{QStringLiteral("krx-daily-collector")};

    static LogLine line(const QString& text, LogLevel level = LogLevel::Info, const JobId& job = {},
                        qint64 run = 0, qint64 at = 0)
    {
        return LogLine{0, Instant{at}, level, job, RunId(run), text};
    }
    static QString texts(const LogModel& model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result << model.line(row).text;
        return result.join(QLatin1Char(' '));
    }
    static void fill(LogRing& ring, int from, int to)
    {
        for (int n = from; n <= to; ++n)
            ring.append(line(QString::number(n)));
    }

private slots:
    void appends_what_came_since_the_last_reading()
    {
        LogRing ring;
        LogModel model(ring);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        fill(ring, 1, 3);
        model.pump();
        fill(ring, 4, 5);
        QSignalSpy inserted(&model, &LogModel::rowsInserted);
        model.pump();
        QCOMPARE(texts(model), QStringLiteral("1 2 3 4 5"));
        QCOMPARE(inserted.size(), 1);
        model.pump();
        QCOMPARE(inserted.size(), 1);
    }

    void reads_by_itself_while_live()
    {
        LogRing ring;
        LogModel model(ring);
        model.setLive(true);
        fill(ring, 1, 2);
        QTRY_COMPARE(model.rowCount(), 2);
        model.setLive(false);
        fill(ring, 3, 3);
        model.setLive(true);
        QCOMPARE(model.rowCount(), 3);
    }

    void a_burst_arrives_in_slices_and_stays_within_the_capacity()
    {
        LogRing ring;
        LogModel model(ring);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setCapacity(12'000);
        fill(ring, 1, 35'000);
        model.pump();
        QCOMPARE(model.rowCount(), LogModel::kSlice);
        QTRY_COMPARE(model.line(model.rowCount() - 1).text, QStringLiteral("35000"));
        QCOMPARE(model.rowCount(), 12'000);
        QCOMPARE(model.line(0).text, QStringLiteral("23001"));
    }

    void a_batch_larger_than_the_capacity_keeps_its_end()
    {
        LogRing ring;
        LogModel model(ring);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setCapacity(3);
        fill(ring, 1, 2);
        model.pump();
        fill(ring, 3, 9);
        model.pump();
        QCOMPARE(texts(model), QStringLiteral("7 8 9"));
    }

    void filters_by_level_job_run_and_text_data()
    {
        QTest::addColumn<LogFilter>("filter");
        QTest::addColumn<QString>("shown");
        QTest::newRow("all") << LogFilter{} << QStringLiteral("start Rows=3 oops rows=9");
        QTest::newRow("level") << LogFilter{LogLevel::Warning, {}, {}, {}} << QStringLiteral("oops");
        QTest::newRow("job") << LogFilter{LogLevel::Trace, {m_krx}, {}, {}} << QStringLiteral("Rows=3 oops");
        QTest::newRow("run") << LogFilter{LogLevel::Trace, {}, RunId(8), {}} << QStringLiteral("rows=9");
        QTest::newRow("text") << LogFilter{LogLevel::Trace, {}, {}, QStringLiteral("ROWS")}
                              << QStringLiteral("Rows=3 rows=9");
        QTest::newRow("text in the job's id")
            << LogFilter{LogLevel::Trace, {}, {}, QStringLiteral("pnl")} << QStringLiteral("rows=9");
    }
    void filters_by_level_job_run_and_text()
    {
        QFETCH(LogFilter, filter);
        LogRing ring;
        LogModel model(ring);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        ring.append(line(QStringLiteral("start")));
        ring.append(line(QStringLiteral("Rows=3"), LogLevel::Info, m_krx, 7));
        ring.append(line(QStringLiteral("oops"), LogLevel::Error, m_krx, 7));
        model.pump();
        model.setFilter(filter);
        ring.append(line(QStringLiteral("rows=9"), LogLevel::Info, m_pnl, 8));
        model.pump();
        QTEST(texts(model), "shown");
    }

    void a_new_filter_reads_the_ring_again_and_says_when_it_is_done()
    {
        LogRing ring;
        LogModel model(ring);
        fill(ring, 1, 25'000);
        model.pump();
        QSignalSpy completed(&model, &LogModel::completed);
        model.setFilter({LogLevel::Trace, {}, {}, QStringLiteral("99")});
        QVERIFY(!model.isComplete());
        QTRY_COMPARE(completed.size(), 1);
        QVERIFY(model.isComplete());
        QCOMPARE(model.line(model.rowCount() - 1).text, QStringLiteral("24999"));
    }

    void keys_name_rows_whatever_is_dropped_in_front_of_them()
    {
        LogRing ring;
        LogModel model(ring);
        model.setCapacity(5);
        fill(ring, 1, 5);
        model.pump();
        const quint64 key = model.keyOf(4);
        fill(ring, 6, 8);
        model.pump();
        QCOMPARE(model.line(model.rowOf(key)).text, QStringLiteral("5"));
        fill(ring, 9, 20);
        model.pump();
        QCOMPARE(model.rowOf(key), 0);
    }

    void lines_of_the_files_stand_in_front_of_the_ring_without_repeats()
    {
        LogRing ring;
        LogModel model(ring);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setFilter({LogLevel::Trace, {}, RunId(7), {}});
        for (const int n : {2, 3, 3, 4})
            ring.append(line(QStringLiteral("t%1").arg(n), LogLevel::Info, m_krx, 7, n));
        model.setBase({line(QStringLiteral("t1"), LogLevel::Info, m_krx, 7, 1),
                       line(QStringLiteral("t2"), LogLevel::Info, m_krx, 7, 2),
                       line(QStringLiteral("t3"), LogLevel::Info, m_krx, 7, 3)});
        QCOMPARE(texts(model), QStringLiteral("t1 t2 t3 t3 t4"));
        model.setBase({});
        QCOMPARE(texts(model), QStringLiteral("t2 t3 t3 t4"));
    }

    void says_each_cell_in_words()
    {
        LogRing ring;
        LogModel model(ring);
        ring.append(line(QStringLiteral("late"), LogLevel::Warning, m_pnl, 12, 1795406412123));
        model.pump();
        const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(LogModel::Time), QStringLiteral("11-23 13:00:12.123"));
        QCOMPARE(cell(LogModel::Level), QStringLiteral("Warning"));
        QCOMPARE(cell(LogModel::Job), QStringLiteral("daily-pnl"));
        QCOMPARE(cell(LogModel::Run), QStringLiteral("12"));
        QCOMPARE(cell(LogModel::Text), QStringLiteral("late"));
    }
};

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_logmodel.moc"
