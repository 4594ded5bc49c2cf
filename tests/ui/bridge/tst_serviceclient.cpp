// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/ServiceClient.h"

#include <QtConcurrent>
#include <QtTest>

using namespace ic;

class tst_serviceclient : public QObject
{
    Q_OBJECT
private slots:
    void aReadyAnswerIsDeliveredAtOnce();
    void anAnswerFromAnotherThreadIsDeliveredOnThisOne();
    void anAnswerForSomethingThatIsGoneIsDropped();
    void aCancelledQuestionDeliversNothing();
    void tokensDiffer();
};

void tst_serviceclient::aReadyAnswerIsDeliveredAtOnce()
{
    int answer = 0;
    whenReady(QtFuture::makeReadyFuture(42), this, [&](int value) { answer = value; });
    QCOMPARE(answer, 42);
}

void tst_serviceclient::anAnswerFromAnotherThreadIsDeliveredOnThisOne()
{
    QThread* where = nullptr;
    whenReady(QtConcurrent::run([] { return 1; }), this, [&](int) { where = QThread::currentThread(); });
    QTRY_COMPARE(where, QThread::currentThread());
}

void tst_serviceclient::anAnswerForSomethingThatIsGoneIsDropped()
{
    QPromise<int> promise;
    promise.start();
    bool delivered = false;
    auto gone = std::make_unique<QObject>();
    whenReady(promise.future(), gone.get(), [&](int) { delivered = true; });
    gone.reset();
    promise.addResult(1);
    promise.finish();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!delivered);
}

void tst_serviceclient::aCancelledQuestionDeliversNothing()
{
    bool delivered = false;
    {
        QPromise<int> promise;
        promise.start();
        whenReady(promise.future(), this, [&](int) { delivered = true; });
    }
    QVERIFY(!delivered);
}

void tst_serviceclient::tokensDiffer()
{
    QVERIFY(ServiceClient::newToken() != ServiceClient::newToken());
}

QTEST_GUILESS_MAIN(tst_serviceclient)
#include "tst_serviceclient.moc"
