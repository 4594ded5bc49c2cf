// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/script/ScriptSource.h"
#include "tests/support/AwaitCall.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace ic;

class tst_ScriptSource : public QObject
{
    Q_OBJECT

private slots:
    void itsJsonBecomesBars();
    void theEnvelopeIsUnderstoodToo();
    void aFailureShowsTheFirstLinesOfStderr();
    void failuresAreToldApart_data();
    void failuresAreToldApart();
    void aSlowScriptIsEndedWithItsChildren();
    void stoppingEndsTheScript();
    void tooMuchOutputEndsTheScript();

private:
    /// A shell script with this text; its command line.
    QString script(const QString& text)
    {
        const QString path = m_folder.filePath(QStringLiteral("collect it.sh"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        file.write("#!/bin/sh\n" + text.toUtf8() + '\n');
        return QStringLiteral("/bin/sh \"%1\"").arg(path);
    }
    Result<BarFetch> fetch(ScriptSource::Config config, std::stop_token stop = {})
    {
        auto result = awaitCall([&] { return ScriptSource(config).fetch(request(), stop); });
        return result ? *result : fail(QStringLiteral("TEST_TIMEOUT"), {});
    }
    static BarRequest request()
    {
        return {.market = Market::Us,
                .date = {2026, 11, 19},
                .symbols = {QStringLiteral("SPY"), QStringLiteral("AAPL")}};
    }
    bool childIsGone()
    {
        QFile file(m_folder.filePath(QStringLiteral("child")));
        return file.open(QIODevice::ReadOnly) && ::kill(file.readAll().trimmed().toInt(), 0) != 0;
    }

    QTemporaryDir m_folder;
};

void tst_ScriptSource::itsJsonBecomesBars()
{
    const QString text =
        QStringLiteral(
            "echo \"$@\" > '%1'\n"
            "echo '[{\"symbol\":\"SPY\",\"open\":\"671.1203\",\"high\":675.9,\"low\":669.4,\"close\":674.25,"
            "\"volume\":51234000,\"trdVal\":null}]'")
            .arg(m_folder.filePath(QStringLiteral("arguments")));
    const auto result = fetch({.command = script(text)});
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text()));
    QCOMPARE(result->bars.size(), 1);
    QCOMPARE(result->bars.first().open->toText(), QStringLiteral("671.1203"));
    QCOMPARE(*result->bars.first().turnover, 34'544'524'500);
    QCOMPARE(result->bars.first().source, QStringLiteral("SCRIPT"));
    QVERIFY(result->bars.first().adjusted);
    QCOMPARE(result->errors.first().symbol, QStringLiteral("AAPL"));
    QFile arguments(m_folder.filePath(QStringLiteral("arguments")));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    QCOMPARE(arguments.readAll(), QByteArray("--bas-dt 2026-11-19 --symbols SPY,AAPL\n"));
}

void tst_ScriptSource::theEnvelopeIsUnderstoodToo()
{
    const auto result =
        fetch({.command = script(QStringLiteral("echo '{\"kind\":\"NOT_YET\",\"rows\":[]}'"))});
    QCOMPARE(result->kind, BarFetch::Kind::NotYet);
}

void tst_ScriptSource::aFailureShowsTheFirstLinesOfStderr()
{
    const auto error =
        fetch({.command =
                   script(QStringLiteral("echo 'Traceback:' >&2; echo 'api_key=S3CRET bad' >&2; exit 3"))})
            .error();
    QCOMPARE(error.code, QStringLiteral("SCRIPT_FAILED"));
    QVERIFY2(error.message.contains(QStringLiteral("code 3: Traceback: | api_key=*** bad")),
             qPrintable(error.message));
}

void tst_ScriptSource::failuresAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("silent") << QStringLiteral("exit 0") << QStringLiteral("NOT_JSON");
    QTest::newRow("text") << QStringLiteral("echo hello") << QStringLiteral("NOT_JSON");
    QTest::newRow("killed") << QStringLiteral("kill -9 $$") << QStringLiteral("SCRIPT_FAILED");
    QTest::newRow("no rows") << QStringLiteral("echo '[]'") << QStringLiteral("PROVIDER_EMPTY");
    QTest::newRow("no useful rows") << QStringLiteral("echo '[{\"symbol\":\"QQQ\",\"close\":1}]'")
                                    << QStringLiteral("PROVIDER_EMPTY");
    QTest::newRow("other shape") << QStringLiteral("echo '{\"a\":1}'") << QStringLiteral("SCHEMA");
}

void tst_ScriptSource::failuresAreToldApart()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(fetch({.command = script(text)}).error().code, code);
    QCOMPARE(fetch({.command = QStringLiteral("/nowhere/collect")}).error().code,
             QStringLiteral("SCRIPT_NOT_STARTED"));
    QCOMPARE(fetch({.command = QString()}).error().code, QStringLiteral("SCRIPT_MISSING"));
}

void tst_ScriptSource::aSlowScriptIsEndedWithItsChildren()
{
    const QString text =
        QStringLiteral("sleep 600 & echo $! > '%1'; wait").arg(m_folder.filePath(QStringLiteral("child")));
    const auto error = fetch({.command = script(text), .timeout = Millis(300)}).error();
    QCOMPARE(error.code, QStringLiteral("SCRIPT_TIMEOUT"));
    QTRY_VERIFY(childIsGone());
}

void tst_ScriptSource::stoppingEndsTheScript()
{
    const QString child = m_folder.filePath(QStringLiteral("child"));
    QFile::remove(child);
    const QString command = script(QStringLiteral("sleep 600 & echo $! > '%1'; wait").arg(child));
    std::stop_source stop;
    auto future = QtConcurrent::run(
        [&] { return ScriptSource({.command = command}).fetch(request(), stop.get_token()); });
    QTRY_VERIFY(QFile::exists(child) && QFile(child).size() > 0);
    stop.request_stop();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, QStringLiteral("CANCELLED"));
    QTRY_VERIFY(childIsGone());
}

void tst_ScriptSource::tooMuchOutputEndsTheScript()
{
    const auto error = fetch({.command = script(QStringLiteral("yes")), .maxOutput = 100'000}).error();
    QCOMPARE(error.code, QStringLiteral("SCRIPT_OUTPUT"));
}

QTEST_GUILESS_MAIN(tst_ScriptSource)
#include "tst_scriptsource.moc"
