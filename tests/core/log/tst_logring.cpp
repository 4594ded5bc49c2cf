// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogRing.h"

#include <QTest>
#include <thread>

using namespace ic;

class TestLogRing : public QObject
{
    Q_OBJECT

    static LogLine line(int n)
    {
        LogLine result;
        result.text = QString::number(n);
        return result;
    }
    static QString texts(const QVector<LogLine>& lines)
    {
        QStringList words;
        for (const LogLine& each : lines)
            words << QStringLiteral("%1:%2").arg(each.seq).arg(each.text);
        return words.join(QLatin1Char(' '));
    }

private slots:
    void an_empty_ring_answers_nothing()
    {
        const LogRing ring(3);
        QCOMPARE(ring.lastSeq(), 0u);
        QCOMPARE(ring.dropped(), 0u);
        QVERIFY(ring.since(0).isEmpty());
    }

    void what_an_earlier_process_wrote_comes_first_and_numbers_go_on()
    {
        LogRing ring(10);
        ring.preload({line(1), line(2)});
        ring.append(line(3));
        QCOMPARE(texts(ring.since(0)), QStringLiteral("1:1 2:2 3:3"));
        QCOMPARE(ring.preloaded(), 2u);
        QCOMPARE(ring.dropped(), 0u);
    }

    void numbers_lines_from_one_and_keeps_the_newest()
    {
        LogRing ring(3);
        for (int n = 1; n <= 5; ++n)
            QCOMPARE(ring.append(line(n)), quint64(n));
        QCOMPARE(texts(ring.since(0)), QStringLiteral("3:3 4:4 5:5"));
        QCOMPARE(ring.dropped(), 2u);
    }

    void since_continues_after_the_last_line_seen_and_respects_max()
    {
        LogRing ring(10);
        for (int n = 1; n <= 6; ++n)
            ring.append(line(n));
        QCOMPARE(texts(ring.since(2, 2)), QStringLiteral("3:3 4:4"));
        QCOMPARE(texts(ring.since(4)), QStringLiteral("5:5 6:6"));
        QVERIFY(ring.since(6).isEmpty());
        QVERIFY(ring.since(99).isEmpty());
        QVERIFY(ring.since(0, 0).isEmpty());
    }

    void writers_of_many_threads_lose_and_repeat_no_number()
    {
        LogRing ring(100'000);
        std::vector<std::thread> writers;
        for (int t = 0; t < 4; ++t)
            writers.emplace_back([&ring] {
                for (int n = 0; n < 10'000; ++n)
                    ring.append(line(n));
            });
        quint64 seen = 0;
        while (seen < 40'000) {
            for (const LogLine& each : ring.since(seen, 777)) {
                QCOMPARE(each.seq, seen + 1);
                seen = each.seq;
            }
        }
        for (std::thread& writer : writers)
            writer.join();
        QCOMPARE(ring.lastSeq(), 40'000u);
        QCOMPARE(ring.dropped(), 0u);
    }
};

QTEST_GUILESS_MAIN(TestLogRing)
#include "tst_logring.moc"
