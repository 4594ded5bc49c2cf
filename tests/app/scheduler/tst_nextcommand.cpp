// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/NextCommand.h"

#include "core/time/ManualClock.h"
#include "core/time/ZoneText.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ic;

namespace {

struct Run
{
    int code = 0;
    QString out;
    QString err;
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    QJsonObject object(int line = 0) const
    {
        return QJsonDocument::fromJson(lines().value(line).toUtf8()).object();
    }
    QJsonObject error(int line = 0) const { return object(line).value(u"error"_s).toObject(); }
};

Run next(const QStringList& args, QString input = {})
{
    const ManualClock clock(*instantFromIso(u"2026-11-23T08:30:00+09:00", "UTC"));
    Run run;
    QTextStream in(&input), out(&run.out), err(&run.err);
    run.code = runNextCommand(args, in, out, err, clock);
    return run;
}

Run ask(const QString& line)
{
    return next({u"--stdin"_s, u"--json"_s}, line);
}

} // namespace

class tst_nextcommand : public QObject
{
    Q_OBJECT
private slots:
    void printsInstantsWithTheirOffset();
    void countsFromNowInSeoulByDefault();
    void saysNever();
    void explainsABadExpression();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void answersOneLineForEachLineInOrder();
    void readsLocalAndOffsetTimes();
    void marksTheEndOfASeries();
    void offersTheOnceMode();
    void refusesBadQuestions_data();
    void refusesBadQuestions();
    void namesTheFieldAtFault();
    void offersAConversionOfAPaste();
    void streamsTensOfThousandsOfLines();
};

void tst_nextcommand::printsInstantsWithTheirOffset()
{
    const Run run = next({u"0 30 1 * * *"_s, u"--zone"_s, u"America/New_York"_s, u"--from"_s, u"2026-11-01"_s,
                          u"--count=3"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.lines(), (QStringList{u"2026-11-01T01:30:00-04:00"_s, u"2026-11-01T01:30:00-05:00"_s,
                                       u"2026-11-02T01:30:00-05:00"_s}));
}

void tst_nextcommand::countsFromNowInSeoulByDefault()
{
    QCOMPARE(next({u"0 0 9 * * *"_s}).out, u"2026-11-23T09:00:00+09:00\n"_s);
    QCOMPARE(ask(uR"({"expr":"0 0 9 * * *"})"_s).lines().value(0),
             uR"({"next":["2026-11-23T09:00:00+09:00"],"exhausted":false})"_s);
}

void tst_nextcommand::saysNever()
{
    const Run run = next({u"0 0 0 31 2 *"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, u"never\n"_s);
    QCOMPARE(ask(uR"({"expr":"0 0 0 31 2 *"})"_s).lines().value(0), uR"({"next":[],"exhausted":true})"_s);
}

void tst_nextcommand::explainsABadExpression()
{
    const Run run = next({u"0 0 24 * * *"_s});
    QCOMPARE(run.code, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains(u"24"_s) && run.err.contains(u"hour"_s) && run.err.contains(u"0-23"_s));
}

void tst_nextcommand::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("two expressions") << QStringList{u"0 0 9 * * *"_s, u"0 0 9 * * *"_s};
    QTest::newRow("unknown option") << QStringList{u"0 0 9 * * *"_s, u"--zones"_s, u"Asia/Seoul"_s};
    QTest::newRow("lacks its value") << QStringList{u"0 0 9 * * *"_s, u"--zone"_s};
    QTest::newRow("count") << QStringList{u"0 0 9 * * *"_s, u"--count"_s, u"many"_s};
    QTest::newRow("stdin and expression") << QStringList{u"0 0 9 * * *"_s, u"--stdin"_s};
}

void tst_nextcommand::refusesBadUsage()
{
    QFETCH(QStringList, args);
    const Run run = next(args);
    QCOMPARE(run.code, 2);
    QVERIFY(run.err.contains(u"usage"_s));
}

void tst_nextcommand::answersOneLineForEachLineInOrder()
{
    const Run run =
        ask(u"{\"expr\":\"0 0 9 * * *\"}\n\nnonsense\n{\"expr\":\"0 0 10 * * *\",\"count\":2}\n"_s);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.lines().size(), 4);
    QCOMPARE(run.object(0).value(u"next"_s).toArray().size(), 1);
    QCOMPARE(run.error(1).value(u"code"_s).toString(), u"BAD_JSON"_s);
    QCOMPARE(run.error(2).value(u"code"_s).toString(), u"BAD_JSON"_s);
    QCOMPARE(run.object(3).value(u"next"_s).toArray().at(1).toString(), u"2026-11-24T10:00:00+09:00"_s);
}

void tst_nextcommand::readsLocalAndOffsetTimes()
{
    const QString question = uR"({"expr":"0 0 0 * * *","zone":"Europe/Berlin","from":"%1"})"_s;
    const auto first = [&](const QString& from) {
        return ask(question.arg(from)).object().value(u"next"_s).toArray().at(0).toString();
    };
    QCOMPARE(first(u"2026-11-23"_s), u"2026-11-24T00:00:00+01:00"_s);
    QCOMPARE(first(u"2026-11-22T23:59:59"_s), u"2026-11-23T00:00:00+01:00"_s);
    QCOMPARE(first(u"2026-11-22T23:30:00Z"_s), u"2026-11-24T00:00:00+01:00"_s);
    QCOMPARE(first(u"2026-11-23T07:59:59+09:00"_s), u"2026-11-23T00:00:00+01:00"_s);
}

void tst_nextcommand::marksTheEndOfASeries()
{
    const QJsonObject answer = ask(uR"({"expr":"0 0 0 29 2 *","from":"2026-01-01","count":2})"_s).object();
    QCOMPARE(answer.value(u"exhausted"_s).toBool(), false);
    QCOMPARE(answer.value(u"next"_s).toArray().at(1).toString(), u"2032-02-29T00:00:00+09:00"_s);
}

void tst_nextcommand::offersTheOnceMode()
{
    const QString question =
        uR"({"expr":"0 30 2 * * *","zone":"America/New_York","from":"2026-03-08","mode":"%1"})"_s;
    QVERIFY(ask(question.arg(u"once"_s)).out.contains(u"2026-03-08T03:00:00-04:00"_s));
    QVERIFY(ask(question.arg(u"spring"_s)).out.contains(u"2026-03-09T02:30:00-04:00"_s));
}

void tst_nextcommand::refusesBadQuestions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("not JSON") << u"{"_s << u"BAD_JSON"_s;
    QTest::newRow("an array") << u"[]"_s << u"BAD_JSON"_s;
    QTest::newRow("no expression") << u"{}"_s << u"BAD_JSON"_s;
    QTest::newRow("expression no string") << uR"({"expr":5})"_s << u"BAD_JSON"_s;
    QTest::newRow("zone no string") << uR"({"expr":"* * * * * *","zone":9})"_s << u"BAD_JSON"_s;
    QTest::newRow("unknown zone") << uR"({"expr":"* * * * * *","zone":"Asia/Soul"})"_s << u"ZONE_UNKNOWN"_s;
    QTest::newRow("no time") << uR"({"expr":"* * * * * *","from":"yesterday"})"_s << u"BAD_FROM"_s;
    QTest::newRow("no such day") << uR"({"expr":"* * * * * *","from":"2026-02-29"})"_s << u"BAD_FROM"_s;
    QTest::newRow("in a gap")
        << uR"({"expr":"* * * * * *","zone":"America/New_York","from":"2026-03-08T02:30:00"})"_s
        << u"BAD_FROM"_s;
    QTest::newRow("count of zero") << uR"({"expr":"* * * * * *","count":0})"_s << u"BAD_COUNT"_s;
    QTest::newRow("half a count") << uR"({"expr":"* * * * * *","count":1.5})"_s << u"BAD_COUNT"_s;
    QTest::newRow("count as text") << uR"({"expr":"* * * * * *","count":"3"})"_s << u"BAD_COUNT"_s;
    QTest::newRow("endless count") << uR"({"expr":"* * * * * *","count":1e12})"_s << u"BAD_COUNT"_s;
    QTest::newRow("mode") << uR"({"expr":"* * * * * *","mode":"twice"})"_s << u"BAD_MODE"_s;
    QTest::newRow("expression") << uR"({"expr":"* * 24 * * *"})"_s << u"CRON_INVALID"_s;
    QTest::newRow("empty expression") << uR"({"expr":""})"_s << u"CRON_INVALID"_s;
}

void tst_nextcommand::refusesBadQuestions()
{
    QFETCH(QString, line);
    QFETCH(QString, code);
    const Run run = ask(line);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.error().value(u"code"_s).toString(), code);
    QVERIFY(!run.error().value(u"message"_s).toString().isEmpty());
    QVERIFY(!run.error().value(u"allowed"_s).toString().isEmpty());
}

void tst_nextcommand::namesTheFieldAtFault()
{
    const QJsonObject error = ask(uR"({"expr":"0 0 9 * FOO MON"})"_s).error();
    QCOMPARE(error.value(u"field"_s).toInt(), 4);
    QCOMPARE(error.value(u"fieldName"_s).toString(), u"month"_s);
    QCOMPARE(error.value(u"position"_s).toInt(), 8);
    QCOMPARE(error.value(u"offending"_s).toString(), u"FOO"_s);
}

void tst_nextcommand::offersAConversionOfAPaste()
{
    QCOMPARE(ask(uR"({"expr":"*/5 9-15 * * 1-5"})"_s).error().value(u"suggestion"_s).toString(),
             u"0 */5 9-15 * * 1-5"_s);
    QCOMPARE(ask(uR"({"expr":"0 0 9 ? * 2-6 2026"})"_s).error().value(u"suggestion"_s).toString(),
             u"0 0 9 ? * MON-FRI"_s);
}

void tst_nextcommand::streamsTensOfThousandsOfLines()
{
    QString input;
    for (int i = 0; i < 20'000; ++i)
        input += u"{\"expr\":\"%1 %2 9 * * *\",\"from\":\"2026-11-23\",\"count\":5}\n"_s.arg(i % 60).arg(
            i / 60 % 60);
    QElapsedTimer timer;
    timer.start();
    const Run run = ask(input);
    QCOMPARE(run.lines().size(), 20'000);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_nextcommand)
#include "tst_nextcommand.moc"
