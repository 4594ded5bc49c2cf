// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/HistoryStore.h"
#include "tests/support/TestWorkspace.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

/// Pages of the history: complete, in order, and each after a bounded look however rare what is asked for is.
class TestHistoryStore : public QObject
{
    Q_OBJECT

private:
    static constexpr int kRows = 60'000;
    static constexpr qint64 kFirst = 1'763'900'000'000;

    TestWorkspace m_workspace;

    HistoryPage page(const HistoryQuery& query)
    {
        auto future = m_workspace.store().read([&](Connection& c) { return HistoryStore::page(c, query); });
        future.waitForFinished();
        return future.result().value();
    }
    static void goOn(HistoryQuery& query, const HistoryPage& page)
    {
        query.beforePlannedAt = page.next->plannedAt;
        query.beforeId = page.next->id;
    }
    QVector<qint64> all(HistoryQuery query, int* pages = nullptr)
    {
        QVector<qint64> ids;
        for (;;) {
            const HistoryPage found = page(query);
            if (pages)
                ++*pages;
            for (const HistoryRow& row : found.rows)
                ids.append(row.occurrence.value());
            if (!found.hasMore)
                return ids;
            goOn(query, found);
        }
    }

private slots:
    /// One occurrence every ten seconds by turns of seven jobs, two at each instant; a few runs say "rare".
    void initTestCase()
    {
        auto filled = m_workspace.store().write([](Connection& c) -> Result<void> {
            const QStringList statements{
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                "INSERT INTO occurrences (id, job_id, planned_at, kind, state, definition_version, "
                "decided_at, epoch) "
                "SELECT i, 'job-' || (i % 7), %2 + (i / 2) * 10000, 'CRON', 'RAN', 1, %2, 1 FROM n"_s
                    .arg(kRows)
                    .arg(kFirst),
                u"INSERT INTO runs (id, occurrence_id, job_id, state, definition_version, started_at, "
                u"ended_at, "
                "message, epoch) SELECT id, id, job_id, 'SUCCEEDED', 1, planned_at, planned_at + 5, "
                "CASE WHEN id IN (100, 30000, 59990) THEN 'a Rare_word' ELSE 'nothing' END, 1 FROM occurrences"_s};
            for (const QString& sql : statements) {
                if (auto done = c.runText(sql); !done)
                    return tl::unexpected(done.error());
            }
            return {};
        });
        filled.waitForFinished();
        QVERIFY(filled.result());
    }

    void thePagesTogetherAreEverythingOnceNewestFirst()
    {
        HistoryQuery query;
        query.limit = 7'001;
        const QVector<qint64> ids = all(query);
        QCOMPARE(ids.size(), kRows);
        QCOMPARE(ids.first(), qint64(kRows));
        QVERIFY(std::ranges::is_sorted(ids, std::ranges::greater{}));
    }

    void aRareTextIsFoundWhereverItIsAndEachPageLooksAtABoundedStretch()
    {
        HistoryQuery query;
        query.text = u"rare_WORD"_s;
        const HistoryPage first = page(query);
        QCOMPARE(first.rows.size(), 1);
        QVERIFY(first.hasMore);
        QVERIFY(first.next->plannedAt >
                Instant{kFirst + qint64(kRows / 4) * 10'000}); // paused half way at most
        int pages = 0;
        QCOMPARE(all(query, &pages), (QVector<qint64>{59'990, 30'000, 100}));
        QVERIFY(pages >= 3);
        query.text = u"rareXword"_s; // an underscore is no wildcard
        QCOMPARE(all(query), QVector<qint64>());
    }

    void aPageEndsWithItsLimitAndGoesOnBehindItsLastRow()
    {
        HistoryQuery query;
        query.limit = 2;
        query.jobs = {JobId(u"job-3"_s)};
        const HistoryPage first = page(query);
        QCOMPARE(first.rows.size(), 2);
        QCOMPARE(first.next, std::optional(HistoryCursor{first.rows[1].plannedAt, first.rows[1].occurrence}));
        goOn(query, first);
        QCOMPARE(page(query).rows[0].occurrence.value(), first.rows[1].occurrence.value() - 7);
    }

    void severalJobsComeMixedAndComplete()
    {
        HistoryQuery query;
        query.jobs = {JobId(u"job-1"_s), JobId(u"job-2"_s)};
        query.limit = 5'000;
        QVector<qint64> expected;
        for (qint64 id = kRows; id > 0; --id) {
            if (id % 7 == 1 || id % 7 == 2)
                expected.append(id);
        }
        QCOMPARE(all(query), expected);
    }

    void aSpanOfTimeIsExhaustedWithoutSayingThereIsMore()
    {
        HistoryQuery query;
        query.from = Instant{kFirst + 100 * 10'000};
        query.to = Instant{kFirst + 110 * 10'000};
        const HistoryPage found = page(query);
        QCOMPARE(found.rows.size(), 20);
        QVERIFY(!found.hasMore && !found.next);
        query.text = u"no such words"_s;
        QVERIFY(!page(query).hasMore);
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
