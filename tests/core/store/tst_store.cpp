// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrator.h"
#include "core/store/Store.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ic;

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void aWriteIsVisibleToAReadAfterItsFutureFinished()
    {
        const auto store = Store::open(file(QStringLiteral("a.db")));
        QVERIFY2(store, qPrintable(store ? QString() : store.error().text()));
        auto written = (*store)->write([](Connection& c) { return insertRun(c, 1); });
        written.waitForFinished();
        QVERIFY(written.result());
        auto counted = (*store)->read([](Connection& c) { return count(c); });
        counted.waitForFinished();
        QCOMPARE(counted.result().value_or(-1), 1);
    }

    void aFailingWriteRollsBackOnlyItself()
    {
        const auto store = Store::open(file(QStringLiteral("b.db")));
        QVERIFY(store);
        auto bad = (*store)->write([](Connection& c) -> Result<qint64> {
            (void)insertRun(c, 1);
            return fail(QStringLiteral("NO"), QStringLiteral("refused"));
        });
        auto good = (*store)->write([](Connection& c) { return insertRun(c, 2); });
        good.waitForFinished();
        QVERIFY(!bad.result());
        QVERIFY(good.result());
        auto counted = (*store)->read([](Connection& c) { return count(c); });
        counted.waitForFinished();
        QCOMPARE(counted.result().value_or(-1), 1);
    }

    void closeCommitsWhatWaits()
    {
        const QString path = file(QStringLiteral("c.db"));
        {
            const auto store = Store::open(path);
            QVERIFY(store);
            for (int i = 0; i < 500; ++i)
                (*store)->write([i](Connection& c) { return insertRun(c, i); });
            (*store)->close();
        }
        const auto store = Store::openReadOnly(path);
        QVERIFY(store);
        auto counted = (*store)->read([](Connection& c) { return count(c); });
        counted.waitForFinished();
        QCOMPARE(counted.result().value_or(-1), 500);
    }

    void aReadOnlyStoreRefusesWritesWithAReason()
    {
        const QString path = file(QStringLiteral("d.db"));
        QVERIFY(Store::open(path));
        const auto store = Store::openReadOnly(path);
        QVERIFY(store);
        auto written = (*store)->write([](Connection& c) { return insertRun(c, 1); });
        written.waitForFinished();
        QCOMPARE(written.result().error().code, QStringLiteral("STORE_READ_ONLY"));
    }

    void aNewerSchemaIsRefusedUntouched()
    {
        const QString path = file(QStringLiteral("e.db"));
        QVERIFY(Store::open(path));
        {
            const auto connection = Connection::open(path, Connection::Mode::Write);
            QVERIFY(connection);
            QVERIFY((*connection)->runText(QStringLiteral("PRAGMA user_version=9999")));
        }
        const auto store = Store::open(path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, QStringLiteral("SCHEMA_NEWER"));
    }

    void aFailingMigrationLeavesTheFormerVersion()
    {
        const auto connection = Connection::open(file(QStringLiteral("f.db")), Connection::Mode::Write);
        QVERIFY(connection);
        const QVector<Migrator::Migration> good{
            {1, QStringLiteral("0001"), QStringLiteral("CREATE TABLE a (x INTEGER)")}};
        QCOMPARE(Migrator::migrate(**connection, good).value_or(-1), 1);
        QVector<Migrator::Migration> bad = good;
        bad.append(
            {2, QStringLiteral("0002"), QStringLiteral("CREATE TABLE b (x INTEGER)\n--;\nCREATE NONSENSE")});
        QCOMPARE(Migrator::migrate(**connection, bad).error().code, QStringLiteral("MIGRATION"));
        QVERIFY(!(*connection)->runText(QStringLiteral("SELECT * FROM b")));
        QCOMPARE(Migrator::migrate(**connection, good).value_or(-1), 1);
    }

private:
    static Result<qint64> insertRun(Connection& c, int at)
    {
        return c
            .runText(QStringLiteral(
                         "INSERT INTO occurrences (job_id, planned_at, kind, state, definition_version, "
                         "epoch) VALUES ('j', ?, 'CRON', 'PLANNED', 1, 1)"),
                     {at})
            .map([](const QSqlQuery& q) { return q.lastInsertId().toLongLong(); });
    }
    static Result<int> count(Connection& c)
    {
        auto query = c.runText(QStringLiteral("SELECT COUNT(*) FROM occurrences"));
        if (!query)
            return tl::unexpected(query.error());
        query->next();
        return query->value(0).toInt();
    }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
