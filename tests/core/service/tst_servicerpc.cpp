// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ServiceRpc.h"
#include "tests/support/FakeConsoleService.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestServiceRpc : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_service = std::make_unique<FakeConsoleService>();
        m_now = m_service->manualClock().now();
        m_service->setJobs(FakeConsoleService::plausibleJobs(m_now));
        m_service->setStatus(FakeConsoleService::plausibleStatus(m_now));
    }

    void jobsAnswerTheMatrixWithInstantsTwice()
    {
        const QJsonObject answer = ask(uR"({"id": 7, "method": "jobs"})"_s);
        QCOMPARE(answer.value(u"id"_s).toInteger(), 7);
        const QJsonArray rows = answer[u"result"_s][u"rows"_s].toArray();
        QCOMPARE(rows.size(), 23);
        const QJsonObject backfill = row(rows, u"krx-daily-backfill"_s);
        QCOMPARE(backfill[u"running"_s][0][u"run"_s].toInteger(), 9101);
        const QJsonObject last = backfill[u"lastRun"_s].toObject();
        QCOMPARE(
            QDateTime::fromString(last[u"startedAt"_s].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch(),
            last[u"startedAtMs"_s].toInteger());
        QVERIFY(last[u"startedAt"_s].toString().endsWith(u'Z'));
    }

    void whatIsAbsentIsNullNotZero()
    {
        const QJsonObject held =
            row(result(uR"({"method": "jobs"})"_s)[u"rows"_s].toArray(), u"medium-term-rebalance"_s);
        QVERIFY(held[u"nextRun"_s].isNull());
        QVERIFY(held[u"nextRunMs"_s].isNull());
        QVERIFY(held[u"hold"_s][u"until"_s].isNull());
        QCOMPARE(held[u"hold"_s][u"by"_s].toString(), u"minji"_s);
    }

    void statusSaysGateModeAndBalance()
    {
        const QJsonObject status = result(uR"({"method": "status"})"_s);
        QCOMPARE(status[u"mode"_s].toString(), u"SIM"_s);
        QCOMPARE(status[u"gate"_s].toString(), u"ACTIVE"_s);
        QCOMPARE(status[u"today"_s][u"planned"_s].toInteger(), 3039);
        QCOMPARE(status[u"nowMs"_s].toInteger(), m_now.ms);
    }

    void historyPagesWithFilters()
    {
        const auto jobs = m_service->jobs();
        m_service->setHistory(1000, [this, jobs](qint64 i) {
            return FakeConsoleService::plausibleHistoryRow(m_now, jobs, i, 1000);
        });
        const QJsonObject page = result(
            uR"({"method": "history", "params": {"explained": false, "states": ["failed"], "limit": 5}})"_s);
        const QJsonArray rows = page[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 5);
        QVERIFY(page[u"hasMore"_s].toBool());
        for (const QJsonValue& r : rows)
            QCOMPARE(r[u"runState"_s].toString(), u"FAILED"_s);
    }

    void aCommandCarriesEverythingToTheService()
    {
        const QJsonObject receipt = result(
            uR"({"method": "trigger", "params": {"job": "krx-daily-backfill", "parameters": {"from": "2026-01-02"},
                "force": true, "actor": "jihoon", "reason": "late", "token": "t1"}})"_s);
        QCOMPARE(receipt[u"token"_s].toString(), u"t1"_s);
        const Command command = m_service->commands().constLast();
        const auto& trigger = std::get<TriggerJob>(command.verb);
        QCOMPARE(trigger.job, JobId(u"krx-daily-backfill"_s));
        QVERIFY(trigger.force);
        QCOMPARE(trigger.parameters.value(u"from"_s).toString(), u"2026-01-02"_s);
        QCOMPARE(command.actor, u"jihoon"_s);
        QCOMPARE(command.reason, u"late"_s);
    }

    void theSameTokenIsDoneOnce()
    {
        const QString request =
            uR"({"method": "resume", "params": {"job": "auto-buy", "actor": "a", "token": "t"}})"_s;
        QVERIFY(!result(request)[u"repeated"_s].toBool());
        QVERIFY(result(request)[u"repeated"_s].toBool());
    }

    void everyVerbIsUnderstood_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("params");
        QTest::addColumn<int>("index");
        const auto verb = [](const char* method, const QString& params, int index) {
            QTest::newRow(method) << QString::fromLatin1(method) << params << index;
        };
        verb("trigger", uR"("job": "a")"_s, 0);
        verb("hold", uR"("job": "a", "until": "2026-11-24T09:00:00+09:00")"_s, 1);
        verb("resume", uR"("job": "a")"_s, 2);
        verb("skip-next", uR"("job": "a")"_s, 3);
        verb("unskip", uR"("job": "a")"_s, 4);
        verb("cancel", uR"("run": 3)"_s, 5);
        verb("path", uR"("job": "a", "switch": "off")"_s, 6);
        verb("shadow", uR"("job": "a")"_s, 7);
        verb("undo", uR"("run": 3)"_s, 8);
        verb("confirm", uR"("run": 3, "outcome": "ok")"_s, 9);
        verb("edit", uR"("definition": {"id": "a", "executor": "core", "version": 1})"_s, 10);
        verb("revert", uR"("job": "a", "version": 2)"_s, 11);
        verb("gate", uR"("gate": "reducing")"_s, 12);
    }
    void everyVerbIsUnderstood()
    {
        QFETCH(QString, method);
        QFETCH(QString, params);
        QFETCH(int, index);
        const QJsonObject answer =
            ask(uR"({"method": "%1", "params": {%2, "actor": "a", "reason": "r", "token": "t"}})"_s.arg(
                method, params));
        QVERIFY2(answer.contains(u"result"_s), qPrintable(answer[u"error"_s][u"message"_s].toString()));
        QCOMPARE(int(m_service->commands().constLast().verb.index()), index);
    }

    void whatIsWrongIsSaidAndNothingIsDone_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto wrong = [](const char* name, const QString& request, const char* code,
                              const QString& says) {
            QTest::newRow(name) << request << QString::fromLatin1(code) << says;
        };
        wrong("no method", u"{}"_s, "PARAMETER", u"method: is needed"_s);
        wrong("unknown method", uR"({"method": "triger"})"_s, "NO_SUCH_METHOD", u"triger"_s);
        wrong("unknown member", uR"({"method": "jobs", "parms": {}})"_s, "PARAMETER",
              u"did you mean params"_s);
        wrong("unknown parameter", uR"({"method": "jobs", "params": {"x": 1}})"_s, "PARAMETER",
              u"x: is no parameter"_s);
        wrong("wrong type", uR"({"method": "run", "params": {"run": "5"}})"_s, "PARAMETER",
              u"run: a whole number"_s);
        wrong("fraction", uR"({"method": "run", "params": {"run": 1.5}})"_s, "PARAMETER",
              u"run: a whole number"_s);
        wrong("limit", uR"({"method": "history", "params": {"limit": 0}})"_s, "PARAMETER", u"limit"_s);
        wrong("state", uR"({"method": "history", "params": {"states": ["DONE"]}})"_s, "PARAMETER",
              u"SUCCEEDED"_s);
        wrong("instant", uR"({"method": "history", "params": {"from": "soon"}})"_s, "PARAMETER",
              u"from: an ISO"_s);
        wrong("order", uR"({"method": "plan", "params": {"from": 5, "to": 1}})"_s, "PARAMETER",
              u"later than to"_s);
        wrong("plan without span", uR"({"method": "plan"})"_s, "PARAMETER", u"from and to"_s);
        wrong(
            "market",
            uR"({"method": "coverage", "params": {"market": "TSE", "from": "2026-01-01", "to": "2026-01-02"}})"_s,
            "PARAMETER", u"KRX or NYSE"_s);
        wrong(
            "date",
            uR"({"method": "coverage", "params": {"market": "KRX", "from": "2026-02-30", "to": "2026-03-02"}})"_s,
            "PARAMETER", u"from: "_s);
        wrong("nobody", uR"({"method": "resume", "params": {"job": "a", "token": "t"}})"_s, "PARAMETER",
              u"actor"_s);
        wrong("no token", uR"({"method": "resume", "params": {"job": "a", "actor": "a"}})"_s, "PARAMETER",
              u"token"_s);
        wrong("no reason", uR"({"method": "hold", "params": {"job": "a", "actor": "a", "token": "t"}})"_s,
              "PARAMETER", u"reason"_s);
        wrong(
            "force as text",
            uR"({"method": "trigger", "params": {"job": "a", "force": "yes", "actor": "a", "token": "t"}})"_s,
            "PARAMETER", u"force"_s);
        wrong(
            "gate",
            uR"({"method": "gate", "params": {"gate": "OPEN", "actor": "a", "token": "t", "reason": "r"}})"_s,
            "PARAMETER", u"ACTIVE, REDUCING, HALTED"_s);
        wrong("switch",
              uR"({"method": "path", "params": {"job": "a", "actor": "a", "token": "t", "reason": "r"}})"_s,
              "PARAMETER", u"switch"_s);
        wrong("edit of nothing",
              uR"({"method": "edit", "params": {"actor": "a", "token": "t", "reason": "r"}})"_s, "PARAMETER",
              u"definition: is needed"_s);
        wrong(
            "edit without version",
            uR"({"method": "edit", "params": {"definition": {"id": "a", "executor": "core"}, "actor": "a", "token": "t", "reason": "r"}})"_s,
            "PARAMETER", u"its version is needed"_s);
        wrong(
            "edit with a wrong word",
            uR"({"method": "edit", "params": {"definition": {"id": "a", "executor": "core", "version": 1, "overlap": "x"}, "actor": "a", "token": "t", "reason": "r"}})"_s,
            "PARAMETER", u"overlap"_s);
        wrong("id", uR"({"id": {}, "method": "jobs"})"_s, "PARAMETER", u"id"_s);
        wrong("why of nothing", uR"({"method": "why"})"_s, "PARAMETER", u"job"_s);
    }
    void whatIsWrongIsSaidAndNothingIsDone()
    {
        QFETCH(QString, request);
        QFETCH(QString, code);
        QFETCH(QString, says);
        const QJsonObject answer = ask(request);
        QVERIFY(!answer.contains(u"result"_s));
        QCOMPARE(answer[u"error"_s][u"code"_s].toString(), code);
        QVERIFY2(answer[u"error"_s][u"message"_s].toString().contains(says),
                 qPrintable(answer[u"error"_s][u"message"_s].toString()));
        QVERIFY(m_service->commands().isEmpty());
    }

    void whyFindsTheOccurrenceOfAJobAtAnInstant()
    {
        HistoryRow superseded, planned;
        superseded.occurrence = OccurrenceId(12);
        superseded.job = planned.job = JobId(u"auto-buy"_s);
        superseded.plannedAt = planned.plannedAt = {1795392600000};
        superseded.state = OccurrenceState::Explained;
        superseded.skip = SkipCode::Superseded;
        planned.occurrence = OccurrenceId(11);
        m_service->setHistory(2, [=](qint64 i) { return i == 0 ? superseded : planned; });
        m_service->onWhy = [](OccurrenceId id) -> Result<WhyReport> {
            WhyReport report;
            report.occurrence.occurrence = id;
            report.headline = u"Because."_s;
            return report;
        };
        const QJsonObject report =
            result(uR"({"method": "why", "params": {"job": "auto-buy", "at": "2026-11-23T09:10:00"}})"_s);
        QCOMPARE(report[u"occurrence"_s][u"occurrence"_s].toInteger(), 11);
        QCOMPARE(report[u"headline"_s].toString(), u"Because."_s);
        const QJsonObject none =
            ask(uR"({"method": "why", "params": {"job": "auto-buy", "at": "2026-11-24T09:10:00"}})"_s);
        QCOMPARE(none[u"error"_s][u"code"_s].toString(), u"NO_OCCURRENCE"_s);
    }

    void anErrorOfTheServiceKeepsCodeMessageAndNext()
    {
        m_service->onRunDetail = [](RunId) -> Result<RunDetail> {
            return fail(u"NO_SUCH_RUN"_s, u"There is no run 5."_s, u"runs lists them."_s);
        };
        const QJsonObject error =
            ask(uR"({"id": "x", "method": "run", "params": {"run": 5}})"_s)[u"error"_s].toObject();
        QCOMPARE(error[u"code"_s].toString(), u"NO_SUCH_RUN"_s);
        QCOMPARE(error[u"message"_s].toString(), u"There is no run 5."_s);
        QCOMPARE(error[u"next"_s].toString(), u"runs lists them."_s);
    }

    void aDeferredAnswerComesWithItsOwnId()
    {
        m_service->setDeferred(true);
        ServiceRpc rpc(*m_service);
        const auto first = rpc.handle(QJsonObject{{u"id"_s, 1}, {u"method"_s, u"jobs"_s}});
        const auto second = rpc.handle(QJsonObject{{u"id"_s, 2}, {u"method"_s, u"status"_s}});
        QVERIFY(!first.isFinished());
        m_service->release();
        QCOMPARE(first.result().value(u"id"_s).toInteger(), 1);
        QCOMPARE(second.result().value(u"id"_s).toInteger(), 2);
    }

    void consequenceIsAskedWithoutDoing()
    {
        m_service->onConsequence = [](const Verb& verb) {
            Consequence c;
            c.summary = std::holds_alternative<HoldJob>(verb) ? u"Holds."_s : QString();
            return c;
        };
        const QJsonObject c =
            result(uR"({"method": "consequence", "params": {"verb": "hold", "job": "auto-buy"}})"_s);
        QCOMPARE(c[u"summary"_s].toString(), u"Holds."_s);
        QVERIFY(m_service->commands().isEmpty());
    }

private:
    QJsonObject ask(const QString& request)
    {
        const QJsonDocument document = QJsonDocument::fromJson(request.toUtf8());
        Q_ASSERT(document.isObject());
        return ServiceRpc(*m_service).handle(document.object()).result();
    }
    QJsonObject result(const QString& request) { return ask(request).value(u"result"_s).toObject(); }
    static QJsonObject row(const QJsonArray& rows, const QString& job)
    {
        for (const QJsonValue& r : rows) {
            if (r[u"job"_s].toString() == job)
                return r.toObject();
        }
        return {};
    }

    std::unique_ptr<FakeConsoleService> m_service;
    Instant m_now;
};

QTEST_GUILESS_MAIN(TestServiceRpc)
#include "tst_servicerpc.moc"
