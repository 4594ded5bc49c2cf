// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StopSignals.h"
#include "app/collector/CollectorHost.h"
#include "tests/support/AwaitCall.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <csignal>

using namespace ic;

class tst_CollectorProgram : public QObject
{
    Q_OBJECT

private slots:
    void defaultsAreTheDocumentedOnes();
    void theEnvironmentIsRead();
    void badOptionsAreUsageErrors_data();
    void badOptionsAreUsageErrors();
    void aSimulatedCollectorServesBothMarkets();
    void aTerminationSignalAsksForAStop();

private:
    static Result<CollectorOptions> parse(const QStringList& arguments,
                                          const QMap<QString, QString>& variables = {})
    {
        QProcessEnvironment environment;
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        return CollectorOptions::parse(QStringList{QStringLiteral("collector")} + arguments, environment);
    }
};

void tst_CollectorProgram::defaultsAreTheDocumentedOnes()
{
    const auto options = parse({});
    QCOMPARE(options->port, 8001);
    QVERIFY(!options->simulated);
    QVERIFY(options->apiKey.isEmpty());
    QCOMPARE(options->krxBaseUrl, QUrl(QStringLiteral("https://data-dbg.krx.co.kr")));
    QVERIFY(options->immediate.isEmpty());
    QVERIFY(parse({QStringLiteral("--help")})->immediate.contains(u"--port"));
}

void tst_CollectorProgram::theEnvironmentIsRead()
{
    const auto options =
        parse({QStringLiteral("--api-key-env"), QStringLiteral("MY_KEY"), QStringLiteral("--port=0")},
              {{QStringLiteral("MY_KEY"), QStringLiteral("abc")},
               {QStringLiteral("DATA_COLLECTION_API_KEY"), QStringLiteral("other")},
               {QStringLiteral("KRX_AUTH_KEY"), QStringLiteral("k")},
               {QStringLiteral("KRX_BASE_URL"), QStringLiteral("http://127.0.0.1:9")}});
    QCOMPARE(options->apiKey, QStringLiteral("abc"));
    QCOMPARE(options->krxAuthKey, QStringLiteral("k"));
    QCOMPARE(options->krxBaseUrl.port(), 9);
    QCOMPARE(options->port, 0);
    QCOMPARE(parse({}, {{QStringLiteral("DATA_COLLECTION_API_KEY"), QStringLiteral("other")}})->apiKey,
             QStringLiteral("other"));
}

void tst_CollectorProgram::badOptionsAreUsageErrors_data()
{
    QTest::addColumn<QString>("argument");
    for (const char* argument : {"--port=70000", "--port=x", "--source=fake", "--nonsense", "stray"})
        QTest::newRow(argument) << QString::fromLatin1(argument);
}

void tst_CollectorProgram::badOptionsAreUsageErrors()
{
    QFETCH(QString, argument);
    QCOMPARE(parse({argument}).error().code, QStringLiteral("USAGE"));
    QVERIFY(!parse({}, {{QStringLiteral("KRX_BASE_URL"), QStringLiteral("ftp:/nowhere")}}));
}

void tst_CollectorProgram::aSimulatedCollectorServesBothMarkets()
{
    CollectorHost host(*parse({QStringLiteral("--port=0"), QStringLiteral("--source=simulated")}));
    const auto port = host.start();
    QVERIFY2(port, qPrintable(port ? QString() : port.error().text()));
    SystemClock clock;
    HttpClient client(clock);
    const auto ask = [&](const QString& path, const QJsonObject& body) {
        HttpRequest request =
            HttpRequest::postJson(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(*port).arg(path)), body);
        request.idempotent = true;
        const auto answer = *awaitCall([&] { return client.send(request, {}); });
        return QJsonDocument::fromJson(answer->body).array();
    };
    const QString day = QStringLiteral("2024-06-03");
    const auto us =
        ask(QStringLiteral("/us-daily"), {{QStringLiteral("bas_dt"), day},
                                          {QStringLiteral("symbols"), QJsonArray{QStringLiteral("SPY")}}});
    QCOMPARE(us.size(), 1);
    QVERIFY(us.first().toObject().value(u"close").toDouble() > 0);
    const auto kr =
        ask(QStringLiteral("/krx-daily"), {{QStringLiteral("bas_dt"), day},
                                           {QStringLiteral("markets"), QJsonArray{QStringLiteral("INDEX")}}});
    QVERIFY(!kr.isEmpty());
    QVERIFY(kr.first().toObject().value(u"symbol").toString().startsWith(u"IDX:"));
}

void tst_CollectorProgram::aTerminationSignalAsksForAStop()
{
    StopSignals signalHandler;
    QSignalSpy asked(&signalHandler, &StopSignals::stopRequested);
    ::raise(SIGTERM);
    QTRY_COMPARE(asked.count(), 1);
    ::raise(SIGINT);
    QTRY_COMPARE(asked.count(), 2);
}

QTEST_GUILESS_MAIN(tst_CollectorProgram)
#include "tst_collectorprogram.moc"
