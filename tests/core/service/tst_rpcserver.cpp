// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RpcClient.h"
#include "core/service/RpcServer.h"
#include "core/service/RpcSocket.h"
#include "tests/support/FakeConsoleService.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestRpcServer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FakeConsoleService>();
        m_service->setStatus(FakeConsoleService::plausibleStatus(m_service->manualClock().now()));
        serve({});
    }
    void cleanup() { m_server.reset(); }

    void answersOneLineARequestInTheSameConnection()
    {
        auto socket = open();
        socket->write("{\"id\":1,\"method\":\"status\"}\n{\"id\":2,\"method\":\"nope\"}\n");
        QCOMPARE(answer(*socket)[u"result"_s][u"mode"_s].toString(), u"SIM"_s);
        const QJsonObject second = answer(*socket);
        QCOMPARE(second[u"id"_s].toInteger(), 2);
        QCOMPARE(second[u"error"_s][u"code"_s].toString(), u"NO_SUCH_METHOD"_s);
    }

    void aLineThatIsNotJsonIsToldSoAndTheConnectionStays()
    {
        auto socket = open();
        socket->write("hello\n[1]\n{\"id\":3,\"method\":\"status\"}\n");
        QCOMPARE(answer(*socket)[u"error"_s][u"code"_s].toString(), u"NOT_JSON"_s);
        QCOMPARE(answer(*socket)[u"error"_s][u"code"_s].toString(), u"NOT_JSON"_s);
        QCOMPARE(answer(*socket)[u"id"_s].toInteger(), 3);
    }

    void aRequestWithoutEndIsCutAtTheLimit()
    {
        auto socket = open();
        socket->write(QByteArray(int(kMostRequestBytes) + 10, 'x'));
        QCOMPARE(answer(*socket)[u"error"_s][u"code"_s].toString(), u"REQUEST_TOO_LARGE"_s);
        QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
        QTRY_COMPARE(m_server->connections(), 0);
    }

    void aHalfLineIsNotWaitedForForever()
    {
        serve({.lineMs = 20});
        auto socket = open();
        socket->write("{\"id\":1");
        QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    }

    void anIdleConnectionEnds()
    {
        serve({.idleMs = 20});
        auto socket = open();
        QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    }

    void anAnswerThatNeverComesIsATimeout()
    {
        serve({.answerMs = 20});
        m_service->setDeferred(true);
        auto socket = open();
        socket->write("{\"id\":1,\"method\":\"status\"}\n");
        QCOMPARE(answer(*socket)[u"error"_s][u"code"_s].toString(), u"TIMEOUT"_s);
        m_service->release();
    }

    void tooManyConnectionsAreRefused()
    {
        serve({.connections = 1});
        auto first = open();
        QTRY_COMPARE(m_server->connections(), 1);
        auto second = open();
        QTRY_COMPARE(second->state(), QLocalSocket::UnconnectedState);
        QCOMPARE(first->state(), QLocalSocket::ConnectedState);
    }

    void aSocketLeftByADeadProcessIsTakenOver()
    {
        m_server.reset();
        QFile dead(rpcSocketPath(m_folder->path()));
        QVERIFY(dead.open(QIODevice::WriteOnly));
        dead.close();
        serve({});
        auto socket = open();
        socket->write("{\"id\":1,\"method\":\"status\"}\n");
        QVERIFY(answer(*socket).contains(u"result"_s));
    }

    void onlyTheOwnerMayConnect()
    {
        const auto permissions = QFile::permissions(rpcSocketPath(m_folder->path()));
        QVERIFY(
            !(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void everySpellingOfAFolderGivesOneSocket()
    {
        const QString path = m_folder->path();
        QCOMPARE(rpcSocketPath(path + u"/."_s), rpcSocketPath(path));
        QVERIFY(rpcSocketPath(path).startsWith(path));
        const QString deep = path + u"/"_s + QString(90, u'd');
        QVERIFY(rpcSocketPath(deep).startsWith(u"/tmp/"_s));
        QVERIFY(rpcSocketPath(deep).size() < 100);
    }

    void theClientSaysWhenNobodyListens()
    {
        m_server.reset();
        const auto client = RpcClient::connect(m_folder->path());
        QVERIFY(!client);
        QCOMPARE(client.error().code, u"RPC_CONNECT"_s);
    }

    void theClientGetsResultsErrorsAndTheEnd()
    {
        m_server.reset();
        QThread thread;
        QObject home;
        home.moveToThread(&thread);
        thread.start();
        QMetaObject::invokeMethod(
            &home, [this] { serve({}); }, Qt::BlockingQueuedConnection);
        const auto client = RpcClient::connect(m_folder->path());
        QVERIFY(client);
        const auto status = (*client)->call(u"status"_s, {});
        const auto wrong = (*client)->call(u"run"_s, {});
        QMetaObject::invokeMethod(
            &home, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        const auto gone = (*client)->call(u"status"_s, {});
        QMetaObject::invokeMethod(
            &home, [&] { home.moveToThread(nullptr); }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
        QCOMPARE(status.value_or(QJsonObject())[u"mode"_s].toString(), u"SIM"_s);
        QCOMPARE(wrong.error().code, u"PARAMETER"_s);
        QCOMPARE(gone.error().code, u"RPC_LOST"_s);
    }

private:
    void serve(const RpcServer::Limits& limits)
    {
        m_server.reset();
        m_server = std::make_unique<RpcServer>(*m_service, m_folder->path(), limits);
        const auto listening = m_server->listen();
        QVERIFY2(listening, qPrintable(listening ? QString() : listening.error().text()));
    }
    std::unique_ptr<QLocalSocket> open()
    {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(rpcSocketPath(m_folder->path()));
        return socket;
    }
    QJsonObject answer(QLocalSocket& socket)
    {
        if (!QTest::qWaitFor([&] { return socket.canReadLine(); }))
            return {};
        return QJsonDocument::fromJson(socket.readLine()).object();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeConsoleService> m_service;
    std::unique_ptr<RpcServer> m_server;
};

QTEST_GUILESS_MAIN(TestRpcServer)
#include "tst_rpcserver.moc"
