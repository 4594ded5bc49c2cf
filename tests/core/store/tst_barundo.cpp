// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BarStore.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/TestWorkspace.h"

#include <QSqlRecord>
#include <QtTest>

using namespace ic;

class TestBarUndo : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_bars = std::make_unique<BarStore>(m_workspace->store());
    }
    void cleanup()
    {
        m_bars.reset();
        m_workspace.reset();
    }

    void anUndoRestoresEveryColumnOfEveryTableExactly()
    {
        const RunId first = newRun();
        const RunId second = newRun();
        QVERIFY(write(first, kThursday, sampleBars(Market::Kr, kThursday, 5, 50'000)));
        QVERIFY(write(first, kFriday, sampleBars(Market::Kr, kFriday, 5, 50'000)));
        const QStringList before = dump();

        auto changed = sampleBars(Market::Kr, kFriday, 8, 1'000);
        for (Bar& bar : changed)
            bar.listedShares = 50'000'000;
        changed[0].halted = true;
        changed[1].open.reset();
        changed[2].name = QStringLiteral("바뀐 이름");
        QVERIFY(write(second, kFriday, changed, kThursday));
        QVERIFY(dump() != before);

        const auto report = m_bars->undoRun(second, newRun());
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QCOMPARE(report->restored, 5);
        QCOMPARE(report->removed, 3);
        QVERIFY(report->actions > 0);
        QCOMPARE(report->sessions, 1);
        QCOMPARE(dump(), before);
    }

    void undoingTheFirstWriteLeavesNothing()
    {
        const QStringList empty = dump();
        const RunId run = newRun();
        QVERIFY(write(run, kFriday, sampleBars(Market::Kr, kFriday, 5)));
        QVERIFY(m_bars->undoRun(run, newRun()));
        QCOMPARE(dump(), empty);
    }

    void rowsARunWroteTwiceGoBackToTheStateBeforeTheRun()
    {
        const RunId first = newRun();
        QVERIFY(write(first, kFriday, sampleBars(Market::Kr, kFriday, 3, 100)));
        const QStringList before = dump();
        const RunId twice = newRun();
        QVERIFY(write(twice, kFriday, sampleBars(Market::Kr, kFriday, 3, 200)));
        QVERIFY(write(twice, kFriday, sampleBars(Market::Kr, kFriday, 4, 300)));
        QVERIFY(m_bars->undoRun(twice, newRun()));
        QCOMPARE(dump(), before);
    }

    void rowsOverwrittenLaterRefuseTheUndoAndNameTheRun()
    {
        const RunId first = newRun();
        const RunId later = newRun();
        QVERIFY(write(first, kFriday, sampleBars(Market::Kr, kFriday, 5, 100)));
        QVERIFY(write(later, kFriday, sampleBars(Market::Kr, kFriday, 2, 200)));
        const QStringList before = dump();
        const auto refused = m_bars->undoRun(first, newRun());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("UNDO_CONFLICT"));
        QVERIFY2(refused.error().message.contains(QStringLiteral("2 rows")),
                 qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(QStringLiteral("run %1").arg(later.value())));
        QCOMPARE(dump(), before);
    }

    void afterTheLaterRunIsUndoneTheEarlierOneCanBe()
    {
        const RunId first = newRun();
        const RunId later = newRun();
        const QStringList empty = dump();
        QVERIFY(write(first, kFriday, sampleBars(Market::Kr, kFriday, 5, 100)));
        QVERIFY(write(later, kFriday, sampleBars(Market::Kr, kFriday, 5, 200)));
        QVERIFY(m_bars->undoRun(later, newRun()));
        QVERIFY(m_bars->undoRun(first, newRun()));
        QCOMPARE(dump(), empty);
    }

    void anUndoCanBeUndoneAndThenDoneAgain()
    {
        const RunId first = newRun();
        const RunId later = newRun();
        QVERIFY(write(first, kFriday, sampleBars(Market::Kr, kFriday, 5, 100)));
        const QStringList withFirst = dump();
        QVERIFY(write(later, kFriday, sampleBars(Market::Kr, kFriday, 7, 200)));
        const QStringList withLater = dump();
        const RunId undo = newRun();
        QVERIFY(m_bars->undoRun(later, undo));
        QCOMPARE(dump(), withFirst);
        QVERIFY(m_bars->undoRun(undo, newRun()));
        QCOMPARE(dump(), withLater);
        QVERIFY(!state(later).undoneBy);
        QVERIFY(m_bars->undoRun(later, newRun()));
        QCOMPARE(dump(), withFirst);
    }

    void aRedoIsRefusedWhenTheRowsChangedSince()
    {
        const RunId first = newRun();
        QVERIFY(write(first, kFriday, sampleBars(Market::Kr, kFriday, 5, 100)));
        const RunId undo = newRun();
        QVERIFY(m_bars->undoRun(first, undo));
        QVERIFY(write(newRun(), kFriday, sampleBars(Market::Kr, kFriday, 5, 300)));
        const auto refused = m_bars->undoRun(undo, newRun());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("UNDO_CONFLICT"));
    }

    void aSecondUndoIsRefusedAndNamesTheFirst()
    {
        const RunId run = newRun();
        const RunId undo = newRun();
        QVERIFY(write(run, kFriday, sampleBars(Market::Kr, kFriday, 5)));
        QVERIFY(m_bars->undoRun(run, undo));
        QCOMPARE(state(run).undoneBy, std::optional(undo));
        const auto refused = m_bars->undoRun(run, newRun());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("UNDO_DONE"));
        QVERIFY(refused.error().message.contains(QString::number(undo.value())));
    }

    void aRunThatWroteNothingHasNothingToUndo()
    {
        const auto refused = m_bars->undoRun(newRun(), newRun());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("UNDO_NOTHING"));
    }

    void aLaterRunThatOnlyConfirmedTheRowsIsNoConflictAndItsSessionIsMissing()
    {
        const RunId first = newRun();
        const auto bars = sampleBars(Market::Kr, kFriday, 5);
        QVERIFY(write(first, kFriday, bars));
        SessionWrite confirmed = sampleWrite(newRun(), Market::Kr, kFriday, bars);
        confirmed.expected = 6;
        QVERIFY(m_bars->writeSession(confirmed));
        QVERIFY(m_bars->undoRun(first, newRun()));
        const auto coverage = value(m_bars->coverageOf(Market::Kr, kFriday));
        QVERIFY(coverage);
        QCOMPARE(coverage->rows, 0);
        QCOMPARE(coverage->state, QStringLiteral("MISSING"));
    }

    void aCheckpointOverUndoneSessionsIsForgotten()
    {
        const RunId run = newRun();
        const BackfillKey key{JobId(QStringLiteral("krx-daily-backfill")), Market::Kr, kThursday, kFriday,
                              false};
        SessionWrite what = sampleWrite(run, Market::Kr, kThursday, sampleBars(Market::Kr, kThursday, 2));
        what.checkpoint = key;
        QVERIFY(m_bars->writeSession(what));
        QVERIFY(m_bars->undoRun(run, newRun()));
        QVERIFY(!value(m_bars->checkpoint(key)));
    }

private:
    template <typename T>
    static T value(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        const Result<T> result = future.result();
        if (!result)
            qFatal("read failed: %s", qPrintable(result.error().text()));
        return *result;
    }
    RunId newRun() { return insertRun(m_workspace->store()); }
    UndoState state(RunId run) { return value(m_bars->undoState(run)); }
    Result<SessionWritten> write(RunId run, TradingDate date, const QVector<Bar>& bars,
                                 std::optional<TradingDate> previous = {})
    {
        SessionWrite what = sampleWrite(run, Market::Kr, date, bars);
        what.previous = previous;
        return m_bars->writeSession(what);
    }
    /// Every value of every table a run writes to, as text.
    QStringList dump()
    {
        QStringList lines;
        for (const char* table : {"bars", "session_coverage", "corporate_actions", "instruments"}) {
            lines += value(m_workspace->store().read([table](Connection& c) -> Result<QStringList> {
                return rowsOf(c, QString::fromLatin1(table));
            }));
        }
        return lines;
    }
    static Result<QStringList> rowsOf(Connection& connection, const QString& table)
    {
        auto query = connection.runText(QStringLiteral("SELECT * FROM %1").arg(table));
        if (!query)
            return tl::unexpected(query.error());
        QStringList lines;
        while (query->next()) {
            QStringList cells{table};
            for (int i = 0; i < query->record().count(); ++i)
                cells.append(query->isNull(i) ? QStringLiteral("NULL") : query->value(i).toString());
            lines.append(cells.join(QLatin1Char('|')));
        }
        lines.sort();
        return lines;
    }

    const TradingDate kThursday = day("2026-11-19");
    const TradingDate kFriday = day("2026-11-20");
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<BarStore> m_bars;
};

QTEST_GUILESS_MAIN(TestBarUndo)
#include "tst_barundo.moc"
