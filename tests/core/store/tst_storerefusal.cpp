// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Connection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace ic;

/// What is said when SQLite refuses: what, which file, and what the reader can do.
class TestStoreRefusal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    std::unique_ptr<Connection> opened(const QString& path)
    {
        auto connection = Connection::open(path, Connection::Mode::Write);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().text()));
        return std::move(*connection);
    }
    static Error refusal(Connection& connection, const char* sql)
    {
        const auto done = connection.runText(QLatin1String(sql));
        return done ? Error() : done.error();
    }

private slots:
    void aFullDiskIsNamedWithItsFile()
    {
        const auto connection = opened(file("full.db"));
        QVERIFY(connection->runText(QStringLiteral("CREATE TABLE t (x)")));
        QVERIFY(connection->runText(QStringLiteral("PRAGMA max_page_count=2")));
        const Error error = refusal(*connection, "INSERT INTO t VALUES (zeroblob(1000000))");
        QCOMPARE(error.code, QStringLiteral("STORE"));
        QVERIFY(error.message.contains(QStringLiteral("database or disk is full")));
        QCOMPARE(error.next,
                 QStringLiteral("Nothing of this step was written. The disk that holds %1 is full: free "
                                "some space there.")
                     .arg(file("full.db")));
    }

    void aDamagedFileSaysToPutItBack()
    {
        {
            const auto connection = opened(file("damaged.db"));
            QVERIFY(connection->runText(QStringLiteral("CREATE TABLE t (x)")));
        }
        QFile damaged(file("damaged.db"));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(100));
        QCOMPARE(damaged.write(QByteArray(2000, '\xff')), 2000);
        damaged.close();
        const auto connection = Connection::open(file("damaged.db"), Connection::Mode::Read);
        QVERIFY(connection);
        const Error error = refusal(**connection, "SELECT * FROM t");
        QVERIFY2(error.next.contains(QStringLiteral("put it back from a backup")), qPrintable(error.text()));
        QVERIFY(error.next.contains(file("damaged.db")));
    }

    void aMistakeInTheStatementGivesNoAdviceAboutTheDisk()
    {
        const auto connection = opened(file("fine.db"));
        const Error error = refusal(*connection, "SELECT nonsense");
        QCOMPARE(error.message,
                 QStringLiteral("The database refused SELECT nonsense: no such column: nonsense."));
        QCOMPARE(error.next, QStringLiteral("Nothing of this step was written."));
    }
};

QTEST_GUILESS_MAIN(TestStoreRefusal)
#include "tst_storerefusal.moc"
