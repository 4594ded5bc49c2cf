// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WorkspaceLock.h"
#include "tests/support/FileFixtures.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ic;

/// One process per workspace, whatever a dead one left behind.
class TestWorkspaceLock : public QObject
{
    Q_OBJECT

private slots:
    void theHolderIsNamedWhileItHolds()
    {
        const QTemporaryDir folder;
        QVERIFY(!workspaceHolder(folder.path()));
        auto lock = WorkspaceLock::take(folder.path());
        QVERIFY(lock);
        const auto holder = workspaceHolder(folder.path());
        QVERIFY(holder);
        QCOMPARE(holder->pid, QCoreApplication::applicationPid());
        QCOMPARE(holder->program, QCoreApplication::applicationName());
        lock->reset();
        QVERIFY(!workspaceHolder(folder.path()));
        QVERIFY(WorkspaceLock::take(folder.path()));
    }

    void askingWhoHoldsItFreesNothing()
    {
        const QTemporaryDir folder;
        const auto lock = WorkspaceLock::take(folder.path());
        QVERIFY(lock);
        for (int i = 0; i < 3; ++i)
            QVERIFY(workspaceHolder(folder.path()));
        const auto second = WorkspaceLock::take(folder.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, QStringLiteral("WORKSPACE_HELD"));
        QVERIFY(workspaceHolder(folder.path()));
    }

    /// A process can be killed after it locked and before it signed, or while it signs.
    void whatADeadProcessLeftHoldsNothing_data()
    {
        QTest::addColumn<QString>("signature");
        QTest::newRow("unsigned") << QString();
        QTest::newRow("half signed") << QStringLiteral("4711\ninvestment-sch");
        QTest::newRow("signed") << QStringLiteral("4711\ninvestment-scheduler\ndesk\n");
    }
    void whatADeadProcessLeftHoldsNothing()
    {
        QFETCH(QString, signature);
        const QTemporaryDir folder;
        writeText(folder.path(), QStringLiteral("workspace.lock"), signature);
        writeText(folder.path(), QStringLiteral("workspace.lock.rmlock"), {});
        QVERIFY(!workspaceHolder(folder.path()));
        const auto lock = WorkspaceLock::take(folder.path());
        QVERIFY2(lock, lock ? "" : qPrintable(lock.error().text()));
        QCOMPARE(workspaceHolder(folder.path())->pid, QCoreApplication::applicationPid());
    }

    void aPlaceThatCannotBeAFolderIsSaidWithItsReason()
    {
        const QTemporaryDir folder;
        writeText(folder.path(), QStringLiteral("file"), {});
        const auto lock = WorkspaceLock::take(folder.filePath(QStringLiteral("file/workspace")));
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, QStringLiteral("WORKSPACE_UNWRITABLE"));
        QVERIFY2(lock.error().message.contains(QStringLiteral("Not a directory")),
                 qPrintable(lock.error().text()));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceLock)
#include "tst_workspacelock.moc"
