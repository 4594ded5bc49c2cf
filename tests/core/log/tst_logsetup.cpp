// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogSetup.h"
#include "core/log/Logger.h"
#include "core/log/RunLogReader.h"
#include "core/time/ManualClock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace ic;

class TestLogSetup : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Instant{1795406412123}};
    const JobId m_job{QStringLiteral("daily-pnl")};

    LogOptions into(const QTemporaryDir& folder) const
    {
        LogOptions options;
        options.folder = folder.filePath(QStringLiteral("logs"));
        return options;
    }
    static QByteArray content(const LogOptions& options,
                              const QString& name = QLatin1String(LogSetup::kFileName))
    {
        QFile file(QDir(options.folder).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void a_line_reaches_ring_and_file_with_the_time_of_the_given_clock()
    {
        const QTemporaryDir folder;
        LogRing ring;
        const auto setup = LogSetup::start(into(folder), m_clock, ring);
        QVERIFY(setup);
        Logger(m_job, RunId(5)).info(QStringLiteral("2,763 rows"));
        QVERIFY((*setup)->flush());
        QCOMPARE(content(into(folder)),
                 QByteArray("2026-11-23T04:00:12.123Z INFO  daily-pnl run=5 2,763 rows\n"));
        const auto lines = ring.since(0);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().at, m_clock.now());
        QCOMPARE(lines.first().job, m_job);
        QCOMPARE(lines.first().run, RunId(5));
        QCOMPARE(lines.first().text, QStringLiteral("2,763 rows"));
    }

    void the_next_start_shows_the_newest_lines_of_the_former_one()
    {
        const QTemporaryDir folder;
        LogOptions options = into(folder);
        {
            LogRing ring;
            const auto setup = LogSetup::start(options, m_clock, ring);
            for (int n = 1; n <= 5; ++n)
                Logger(m_job, RunId(n)).info(QStringLiteral("line %1\nsecond").arg(n));
        }
        options.preload = 3;
        LogRing ring;
        const auto setup = LogSetup::start(options, m_clock, ring);
        Logger().info(QStringLiteral("started again"));
        QVERIFY((*setup)->flush());
        const auto lines = ring.since(0);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].text, QStringLiteral("line 3\nsecond"));
        QCOMPARE(lines[2].run, RunId(5));
        QCOMPARE(lines[3].text, QStringLiteral("started again"));
        QCOMPARE(lines[3].seq, 4u);
    }

    void platform_noise_is_dropped_and_warnings_stay()
    {
        const QTemporaryDir folder;
        LogRing ring;
        const auto setup = LogSetup::start(into(folder), m_clock, ring);
        qWarning("This plugin does not support propagateSizeHints()");
        qWarning("a real one");
        QVERIFY((*setup)->flush());
        QCOMPARE(ring.since(0).size(), 1);
        QCOMPARE(ring.since(0).first().text, QStringLiteral("Qt: a real one"));
    }

    void no_secret_reaches_ring_or_file()
    {
        const QTemporaryDir folder;
        LogRing ring;
        const auto setup = LogSetup::start(into(folder), m_clock, ring);
        (*setup)->mask().add(QStringLiteral("hunter22"));
        Logger().error(QStringLiteral("AUTH_KEY=abcdef refused; hunter22 too"));
        (*setup)->flush();
        QCOMPARE(ring.since(0).first().text, QStringLiteral("AUTH_KEY=*** refused; *** too"));
        QVERIFY(!content(into(folder)).contains("abcdef"));
        QVERIFY(!content(into(folder)).contains("hunter22"));
    }

    void lines_below_the_level_are_dropped_everywhere()
    {
        const QTemporaryDir folder;
        LogRing ring;
        LogOptions options = into(folder);
        options.level = LogLevel::Info;
        const auto setup = LogSetup::start(options, m_clock, ring);
        Logger().debug(QStringLiteral("detail"));
        Logger().info(QStringLiteral("fact"));
        (*setup)->flush();
        QCOMPARE(ring.lastSeq(), 1u);
    }

    void messages_of_qt_become_lines_while_logging_is_on()
    {
        LogRing ring;
        {
            const auto setup = LogSetup::start({}, m_clock, ring);
            qWarning("odd widget");
            (*setup)->flush();
            QCOMPARE(ring.since(0).first().level, LogLevel::Warning);
            QCOMPARE(ring.since(0).first().text, QStringLiteral("Qt: odd widget"));
        }
        QTest::ignoreMessage(QtWarningMsg, "after the end");
        qWarning("after the end");
        QCOMPARE(ring.lastSeq(), 1u);
    }

    void the_end_drains_what_is_queued()
    {
        const QTemporaryDir folder;
        LogRing ring;
        {
            const auto setup = LogSetup::start(into(folder), m_clock, ring);
            for (int n = 0; n < 5000; ++n)
                Logger(m_job, RunId(1)).info(QStringLiteral("line %1").arg(n));
        }
        QCOMPARE(ring.lastSeq(), 5000u);
        QCOMPARE(content(into(folder)).count('\n'), 5000);
    }

    void many_threads_lose_no_line_and_keep_their_own_order()
    {
        const QTemporaryDir folder;
        LogRing ring;
        {
            const auto setup = LogSetup::start(into(folder), m_clock, ring);
            std::vector<std::thread> writers;
            for (int t = 1; t <= 4; ++t)
                writers.emplace_back([this, t] {
                    for (int n = 0; n < 3000; ++n)
                        Logger(m_job, RunId(t)).info(QString::number(n));
                });
            for (std::thread& writer : writers)
                writer.join();
        }
        QCOMPARE(ring.lastSeq(), 12'000u);
        for (int t = 1; t <= 4; ++t) {
            const auto lines = RunLogReader::readRun(into(folder).folder, RunId(t));
            QCOMPARE(lines.size(), 3000);
            for (int n = 0; n < 3000; ++n)
                QCOMPARE(lines[n].text, QString::number(n));
        }
    }

    void a_second_start_appends_to_the_same_file()
    {
        const QTemporaryDir folder;
        for (int start = 1; start <= 2; ++start) {
            LogRing ring;
            const auto setup = LogSetup::start(into(folder), m_clock, ring);
            Logger(m_job, RunId(9)).info(QStringLiteral("start %1").arg(start));
        }
        const auto lines = RunLogReader::readRun(into(folder).folder, RunId(9));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1].text, QStringLiteral("start 2"));
        QCOMPARE(lines[1].seq, 2u);
    }

    void a_run_is_read_back_across_rotated_files()
    {
        const QTemporaryDir folder;
        LogRing ring;
        LogOptions options = into(folder);
        options.fileBytes = 20'000;
        options.files = 4;
        {
            const auto setup = LogSetup::start(options, m_clock, ring);
            for (int n = 0; n < 300; ++n) {
                Logger(m_job, RunId(n % 3 + 1)).info(QStringLiteral("line %1\nmore, run=2 in a text").arg(n));
                Logger().info(QStringLiteral("about run=2 only"));
            }
        }
        QVERIFY(QFile::exists(QDir(options.folder).filePath(QStringLiteral("investment-console.1.log"))));
        const auto lines = RunLogReader::readRun(options.folder, RunId(2));
        QCOMPARE(lines.size(), 100);
        QCOMPARE(lines.first().text, QStringLiteral("line 1\nmore, run=2 in a text"));
        QCOMPARE(lines.last().text, QStringLiteral("line 298\nmore, run=2 in a text"));
    }

    void only_so_many_files_are_kept()
    {
        const QTemporaryDir folder;
        LogRing ring;
        LogOptions options = into(folder);
        options.fileBytes = 2000;
        options.files = 3;
        {
            const auto setup = LogSetup::start(options, m_clock, ring);
            for (int n = 0; n < 1000; ++n)
                Logger().info(QStringLiteral("line %1").arg(n));
        }
        QCOMPARE(QDir(options.folder).entryList(QDir::Files).size(), 3);
    }

    void a_folder_that_cannot_be_made_is_said()
    {
        const QTemporaryDir folder;
        QFile blocker(folder.filePath(QStringLiteral("logs")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        LogRing ring;
        const auto setup = LogSetup::start(into(folder), m_clock, ring);
        QVERIFY(!setup);
        QCOMPARE(setup.error().code, QStringLiteral("LOG_FOLDER"));
        QVERIFY(!setup.error().next.isEmpty());
    }

    void reading_a_missing_folder_gives_no_lines()
    {
        QVERIFY(RunLogReader::readRun(QStringLiteral("/no/such/folder"), RunId(1)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogSetup)
#include "tst_logsetup.moc"
