// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditChain.h"
#include "core/store/AuditStore.h"
#include "tests/support/TestWorkspace.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestAuditStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        for (int i = 1; i <= 5; ++i)
            QVERIFY(append(i));
    }

    void anUntouchedChainIsIntactAcrossARestart()
    {
        m_workspace->reopen();
        QVERIFY(append(6));
        const auto report = verify();
        QVERIFY2(report.intact(), qPrintable(textOf(report)));
        QCOMPARE(report.entries, 6);
        QCOMPARE(report.headHash, rows().first().hash);
    }

    void anEmptyChainIsIntact()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        QVERIFY(verify().intact());
        QCOMPARE(verify().headHash, AuditChain::genesis());
    }

    void whatIsStoredIsWhatWasSaid()
    {
        const AuditRow row = rows().last();
        QCOMPARE(row.id, 1);
        QCOMPARE(row.actor, u"kim"_s);
        QCOMPARE(row.after, std::optional(u"{\"n\":1}"_s));
        QVERIFY(!row.before);
        QCOMPARE(row.prevHash, AuditChain::genesis());
    }

    void anActionWithoutAnActorIsRefused()
    {
        const auto refused = write([](Connection& c) { return AuditStore::append(c, {}); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"AUDIT_ACTOR"_s);
        QCOMPARE(verify().entries, 5);
    }

    void anEntryIsGoneWithTheActionThatFailed()
    {
        const auto failed = write([](Connection& c) -> Result<void> {
            (void)AuditStore::append(c, entry(6));
            return fail(u"NO"_s, u"the action failed"_s);
        });
        QVERIFY(!failed);
        QVERIFY(append(6));
        QVERIFY(verify().intact());
        QCOMPARE(verify().entries, 6);
    }

    void theDatabaseRefusesToRewriteHistory_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << u"UPDATE audit SET reason = 'other' WHERE id = 2"_s;
        QTest::newRow("delete") << u"DELETE FROM audit WHERE id = 5"_s;
        QTest::newRow("replace")
            << u"INSERT OR REPLACE INTO audit SELECT id, at, 'eve', verb, subject, reason, "
               "before_json, after_json, token, prev_hash, hash FROM audit WHERE id = 5"_s;
        QTest::newRow("insert beside the chain") << u"INSERT INTO audit SELECT 99, at, actor, verb, subject, "
                                                    u"reason, before_json, after_json, token, "
                                                    "prev_hash, hash FROM audit WHERE id = 5"_s;
        QTest::newRow("rewind the head") << u"UPDATE audit_head SET entries = 4"_s;
        QTest::newRow("delete the head") << u"DELETE FROM audit_head"_s;
    }

    void theDatabaseRefusesToRewriteHistory()
    {
        QFETCH(QString, sql);
        QVERIFY(!run({sql}));
        QVERIFY(verify().intact());
    }

    void tamperingPastTheTriggersIsFoundAndLocated_data()
    {
        QTest::addColumn<QStringList>("sql");
        QTest::addColumn<QVector<qint64>>("ids");
        const auto row = [](const char* name, const QStringList& sql, const QVector<qint64>& ids) {
            QTest::newRow(name) << sql << ids;
        };
        row("one byte of the reason", {u"UPDATE audit SET reason = 'reasoN 3' WHERE id = 3"_s}, {3});
        row("the time", {u"UPDATE audit SET at = at + 1 WHERE id = 1"_s}, {1});
        row("the before object", {u"UPDATE audit SET before_json = '{}' WHERE id = 2"_s}, {2});
        row("a stored hash",
            {u"UPDATE audit SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE id = 3"_s}, {3, 4});
        row("a row in the middle deleted", {u"DELETE FROM audit WHERE id = 3"_s}, {3});
        row("two rows deleted", {u"DELETE FROM audit WHERE id IN (2, 3)"_s}, {2});
        row("the first row deleted", {u"DELETE FROM audit WHERE id = 1"_s}, {1});
        row("the last row deleted", {u"DELETE FROM audit WHERE id = 5"_s}, {5});
        row("the whole chain deleted", {u"DELETE FROM audit"_s}, {1});
        row("two rows swapped",
            {u"UPDATE audit SET id = 100 WHERE id = 2"_s, u"UPDATE audit SET id = 2 WHERE id = 3"_s,
             u"UPDATE audit SET id = 3 WHERE id = 100"_s},
            {2, 2, 3, 3, 4});
        row("the head removed", {u"DELETE FROM audit_head"_s}, {1});
        row("the head rewound", {u"UPDATE audit_head SET entries = 4"_s}, {5});
    }

    void tamperingPastTheTriggersIsFoundAndLocated()
    {
        QFETCH(QStringList, sql);
        QFETCH(QVector<qint64>, ids);
        QVERIFY(dropTriggers());
        QVERIFY(run(sql));
        const auto report = verify();
        QVector<qint64> found;
        for (const AuditProblem& problem : report.problems)
            found << problem.id;
        QVERIFY2(found == ids, qPrintable(textOf(report)));
    }

    void aRowRewrittenWithAFreshHashBreaksItsSuccessor()
    {
        QVERIFY(dropTriggers());
        AuditRow forged = rows().at(2);
        forged.reason = u"forged"_s;
        forged.hash = AuditChain::hashOf(forged);
        QVERIFY(run({u"UPDATE audit SET reason = 'forged', hash = '%1' WHERE id = 3"_s.arg(forged.hash)}));
        const auto report = verify();
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.first().id, 4);
    }

    void aLastRowRewrittenWithAFreshHashDoesNotMatchTheHead()
    {
        QVERIFY(dropTriggers());
        AuditRow forged = rows().first();
        forged.reason = u"forged"_s;
        forged.hash = AuditChain::hashOf(forged);
        QVERIFY(run({u"UPDATE audit SET reason = 'forged', hash = '%1' WHERE id = 5"_s.arg(forged.hash)}));
        QCOMPARE(verify().problems.size(), 1);
        QCOMPARE(verify().problems.first().id, 5);
    }

    void pagesGoBackInTimeAndCanBeOfOneSubject()
    {
        const auto page = write([](Connection& c) { return AuditStore::page(c, {}, 2, 4); }).value();
        QCOMPARE(page.size(), 2);
        QCOMPARE(page.first().id, 3);
        const auto one = write([](Connection& c) { return AuditStore::page(c, u"job-2"_s, 10); }).value();
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().id, 2);
    }

private:
    template <typename F>
    std::invoke_result_t<F, Connection&> write(F f)
    {
        return m_workspace->store().write(f).result();
    }
    static AuditEntry entry(int n)
    {
        return {Instant{1795420800000 + n},
                u"kim"_s,
                u"job.hold"_s,
                u"job-%1"_s.arg(n),
                u"reason %1"_s.arg(n),
                std::nullopt,
                QJsonObject{{u"n"_s, n}},
                u"t%1"_s.arg(n)};
    }
    Result<AuditRow> append(int n)
    {
        return write([n](Connection& c) { return AuditStore::append(c, entry(n)); });
    }
    AuditReport verify()
    {
        return m_workspace->store()
            .read([](Connection& c) { return AuditStore::verify(c); })
            .result()
            .value();
    }
    QVector<AuditRow> rows()
    {
        return write([](Connection& c) { return AuditStore::page(c, {}, 100); }).value();
    }
    Result<void> run(const QStringList& statements)
    {
        return write([&](Connection& c) -> Result<void> {
            for (const QString& sql : statements) {
                if (const auto done = c.runText(sql); !done)
                    return tl::unexpected(done.error());
            }
            return {};
        });
    }
    Result<void> dropTriggers()
    {
        return run({u"DROP TRIGGER audit_follows_head"_s, u"DROP TRIGGER audit_moves_head"_s,
                    u"DROP TRIGGER audit_keep"_s, u"DROP TRIGGER audit_stay"_s,
                    u"DROP TRIGGER audit_head_forward"_s, u"DROP TRIGGER audit_head_stay"_s});
    }
    static QString textOf(const AuditReport& report)
    {
        QStringList texts;
        for (const AuditProblem& problem : report.problems)
            texts << problem.what;
        return texts.join(u' ');
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestAuditStore)
#include "tst_auditstore.moc"
