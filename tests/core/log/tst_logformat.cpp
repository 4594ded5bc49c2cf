// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogFormat.h"

#include <QTest>

using namespace ic;

class TestLogFormat : public QObject
{
    Q_OBJECT

    static std::string whole(const LogLine& line)
    {
        spdlog::memory_buf_t out;
        LogFormat::appendHead(line.at, line.level, out);
        return fmt::to_string(out) + LogFormat::message(line.job, line.run, line.text);
    }

private slots:
    void prints_instant_level_job_run_and_text()
    {
        const LogLine line{
            0,         Instant{1795406412123},      LogLevel::Info, JobId(QStringLiteral("daily-pnl")),
            RunId(12), QStringLiteral("2,763 rows")};
        QCOMPARE(whole(line), std::string("2026-11-23T04:00:12.123Z INFO  daily-pnl run=12 2,763 rows"));
    }

    void marks_a_line_of_no_job_and_no_run()
    {
        const LogLine line{0, Instant{0}, LogLevel::Warning, {}, {}, QStringLiteral("late")};
        QCOMPARE(whole(line), std::string("1970-01-01T00:00:00.000Z WARN  - - late"));
    }

    void reads_back_what_it_prints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("2,763 rows");
        QTest::newRow("empty") << QString();
        QTest::newRow("leading blanks") << QStringLiteral("  indented");
        QTest::newRow("Korean") << QStringLiteral("\uC0BC\uC131\uC804\uC790 70,100");
        QTest::newRow("several lines") << QStringLiteral("first\nsecond\n\nlast");
        QTest::newRow("looks like a field") << QStringLiteral("run=99 in the text");
    }
    void reads_back_what_it_prints()
    {
        QFETCH(QString, text);
        for (const LogLevel level :
             {LogLevel::Trace, LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
            const LogLine line{
                0, Instant{1795406412007}, level, JobId(QStringLiteral("auto-buy")), RunId(7), text};
            const auto back = LogFormat::parse(whole(line));
            QVERIFY(back);
            QCOMPARE(back->at, line.at);
            QCOMPARE(back->level, line.level);
            QCOMPARE(back->job, line.job);
            QCOMPARE(back->run, line.run);
            QCOMPARE(back->text, text);
        }
    }

    void a_line_feed_cannot_forge_a_line()
    {
        const std::string message =
            LogFormat::message({}, {}, QStringLiteral("x\n2026-11-23T04:00:12.123Z INFO  a run=1 y"));
        QCOMPARE(message, std::string("- - x\n\t2026-11-23T04:00:12.123Z INFO  a run=1 y"));
    }

    void control_characters_become_visible()
    {
        const std::string message = LogFormat::message({}, {}, QStringLiteral("a\x1b[31mb\r"));
        QCOMPARE(QString::fromStdString(message), QStringLiteral("- - a\u241B[31mb\u240D"));
    }

    void refuses_what_is_not_a_log_line_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prose") << QByteArray("Segmentation fault, and some more text behind it");
        QTest::newRow("no level") << QByteArray("2026-11-23T04:00:12.123Z LOUD  - - text");
        QTest::newRow("no date") << QByteArray("2026-1x-23T04:00:12.123Z INFO  - - text");
        QTest::newRow("continuation") << QByteArray("\t2026-11-23T04:00:12.123Z INFO  - - text");
    }
    void refuses_what_is_not_a_log_line()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!LogFormat::parse(text.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestLogFormat)
#include "tst_logformat.moc"
