// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QtTest>

/// What a static library embeds must reach every program that links it.
class TestResources : public QObject
{
    Q_OBJECT

private slots:
    void everyFileOfTheTreeIsEmbeddedUnchanged_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("queries") << QStringLiteral("sql/queries") << QStringLiteral("*.sql");
        QTest::newRow("migrations") << QStringLiteral("sql/migrations") << QStringLiteral("*.sql");
        QTest::newRow("job definitions") << QStringLiteral("jobs") << QStringLiteral("*.json");
        QTest::newRow("calendars") << QStringLiteral("calendars") << QStringLiteral("*");
    }
    void everyFileOfTheTreeIsEmbeddedUnchanged()
    {
        QFETCH(QString, folder);
        QFETCH(QString, pattern);
        const QDir tree(qEnvironmentVariable("IC_SOURCE_DIR") + QStringLiteral("/resources/") + folder);
        const QDir embedded(QStringLiteral(":/") + folder);
        const QStringList names = tree.entryList({pattern}, QDir::Files);

        QCOMPARE(embedded.entryList({pattern}, QDir::Files), names);
        for (const QString& name : names)
            QCOMPARE(contents(embedded.filePath(name)), contents(tree.filePath(name)));
    }

    void theLedgerSqlIsThere()
    {
        QVERIFY(!QDir(QStringLiteral(":/sql/queries")).isEmpty());
        QVERIFY(!QDir(QStringLiteral(":/sql/migrations")).isEmpty());
    }

private:
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("unreadable");
    }
};

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
