// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/CommandRegistry.h"
#include "app/scheduler/JobTable.h"
#include "app/scheduler/MatrixScreen.h"
#include "app/scheduler/TextTable.h"
#include "core/domain/DurationText.h"
#include "core/service/ServiceRpc.h"
#include "tests/support/FakeConsoleService.h"
#include "tests/support/TestWorkspace.h"

#include <QJsonDocument>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

/// A core behind which the fake service stands.
class FakeLink final : public CoreLink
{
public:
    FakeLink(FakeConsoleService& service, bool schedules) : m_rpc(service), m_schedules(schedules) {}
    Result<QJsonObject> call(const QString& method, const QJsonObject& params) override
    {
        const QJsonObject answer = m_rpc.handle({{u"method"_s, method}, {u"params"_s, params}}).result();
        if (answer.contains(u"result"_s))
            return answer.value(u"result"_s).toObject();
        const QJsonObject e = answer.value(u"error"_s).toObject();
        return fail(e[u"code"_s].toString(), e[u"message"_s].toString(), e[u"next"_s].toString());
    }
    bool schedules() const override { return m_schedules; }
    bool waitForChange(std::chrono::milliseconds) override { return true; }

private:
    ServiceRpc m_rpc;
    bool m_schedules;
};

struct Output
{
    int code = 0;
    QString out;
    QString err;
    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QString& line : out.split(u'\n', Qt::SkipEmptyParts))
            objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return objects;
    }
};

} // namespace

class TestSchedulerVerbs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_service = std::make_unique<FakeConsoleService>();
        const Instant now = m_service->manualClock().now();
        m_service->setJobs(FakeConsoleService::plausibleJobs(now));
        m_service->setStatus(FakeConsoleService::plausibleStatus(now));
        m_running = true;
        m_use.reset();
    }

    void jobsShowTheMatrixAligned()
    {
        const Output output = run({u"jobs"_s});
        QCOMPARE(output.code, 0);
        const QStringList lines = output.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 24);
        const int column = displayWidth(lines[0].left(lines[0].indexOf(u"STATE"_s)));
        for (const QString& line : lines.mid(1)) {
            int cells = 0;
            qsizetype i = 0;
            while (cells < column)
                cells += displayWidth(line.mid(i++, 1));
            QCOMPARE(cells, column);
            QVERIFY2(line.mid(i - 1, 1) == u" " && line.mid(i, 1) != u" ", qPrintable(line));
        }
        QVERIFY(output.out.contains(u"running 74/198"_s));
        QVERIFY(output.out.contains(u"confirm!"_s));
    }

    void jobsJsonIsOneLineAJob() { QCOMPARE(run({u"jobs"_s, u"--json"_s}).lines().size(), 23); }

    void everyVerbSendsItsCommand_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<int>("verb");
        QTest::newRow("pause") << QStringList{u"pause"_s, u"auto-buy"_s, u"--reason"_s, u"x"_s} << 1;
        QTest::newRow("resume") << QStringList{u"resume"_s, u"auto-buy"_s} << 2;
        QTest::newRow("skip") << QStringList{u"skip"_s, u"auto-buy"_s} << 3;
        QTest::newRow("unskip") << QStringList{u"skip"_s, u"auto-buy"_s, u"--undo"_s} << 4;
        QTest::newRow("cancel") << QStringList{u"cancel"_s, u"9101"_s} << 5;
        QTest::newRow("path") << QStringList{u"path"_s, u"us-daily-collector"_s, u"off"_s, u"--reason=x"_s}
                              << 6;
        QTest::newRow("shadow") << QStringList{u"shadow"_s, u"us-daily-collector"_s} << 7;
        QTest::newRow("undo") << QStringList{u"undo"_s, u"12"_s, u"--reason"_s, u"x"_s} << 8;
        QTest::newRow("confirm") << QStringList{u"confirm"_s, u"12"_s, u"ok"_s} << 9;
        QTest::newRow("edit") << QStringList{u"edit"_s, u"us-daily-collector"_s, u"--timeout=20m"_s,
                                             u"--reason=x"_s}
                              << 10;
        QTest::newRow("gate") << QStringList{u"gate"_s, u"reducing"_s, u"--reason"_s, u"x"_s} << 12;
    }
    void everyVerbSendsItsCommand()
    {
        QFETCH(QStringList, args);
        QFETCH(int, verb);
        const Output output = run(args);
        QVERIFY2(output.code == 0, qPrintable(output.err));
        QCOMPARE(m_service->commands().size(), 1);
        QCOMPARE(int(m_service->commands().constFirst().verb.index()), verb);
        QCOMPARE(m_service->commands().constFirst().actor, u"tester"_s);
        QVERIFY(!m_service->commands().constFirst().token.isEmpty());
    }

    void badUsageIsTwoAndShowsTheUsage_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::newRow("no verb") << QStringList{};
        QTest::newRow("unknown verb") << QStringList{u"triger"_s, u"auto-buy"_s};
        QTest::newRow("no reason") << QStringList{u"pause"_s, u"auto-buy"_s};
        QTest::newRow("no job") << QStringList{u"trigger"_s};
        QTest::newRow("two jobs") << QStringList{u"resume"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown option") << QStringList{u"jobs"_s, u"--colour"_s};
        QTest::newRow("path") << QStringList{u"path"_s, u"a"_s, u"up"_s, u"--reason=x"_s};
        QTest::newRow("confirm") << QStringList{u"confirm"_s, u"12"_s, u"maybe"_s};
        QTest::newRow("gate") << QStringList{u"gate"_s, u"OPEN"_s, u"--reason=x"_s};
        QTest::newRow("run number") << QStringList{u"logs"_s, u"abc"_s};
        QTest::newRow("why nothing") << QStringList{u"why"_s};
        QTest::newRow("why both") << QStringList{u"why"_s, u"5"_s, u"--job=a"_s};
        QTest::newRow("param") << QStringList{u"trigger"_s, u"a"_s, u"--param"_s, u"basDt"_s};
        QTest::newRow("since") << QStringList{u"runs"_s, u"--since=soon"_s};
        QTest::newRow("ledger") << QStringList{u"ledger"_s, u"mend"_s};
        QTest::newRow("edit nothing") << QStringList{u"edit"_s, u"auto-buy"_s, u"--reason=x"_s};
        QTest::newRow("edit unit") << QStringList{u"edit"_s, u"auto-buy"_s, u"--timeout=20"_s,
                                                  u"--reason=x"_s};
        QTest::newRow("edit word") << QStringList{u"edit"_s, u"auto-buy"_s, u"--overlap=x"_s,
                                                  u"--reason=x"_s};
        QTest::newRow("edit no reason") << QStringList{u"edit"_s, u"auto-buy"_s, u"--timeout=20m"_s};
        QTest::newRow("start alone") << QStringList{u"run"_s, u"--start=2026-11-23"_s};
        QTest::newRow("rate") << QStringList{u"run"_s, u"--accelerate=fast"_s};
    }
    void badUsageIsTwoAndShowsTheUsage()
    {
        QFETCH(QStringList, args);
        const Output output = run(args);
        QCOMPARE(output.code, 2);
        QVERIFY(!(output.err + output.out).isEmpty());
        QVERIFY(m_service->commands().isEmpty());
    }

    void editSendsTheWholeDefinitionWithTheVersionItReadAndShowsWhatChanged()
    {
        const Output output =
            run({u"edit"_s, u"krx-daily-collector"_s, u"--cron=0 30 16 * * *"_s, u"--misfire=run-once"_s,
                 u"--misfire-window=2h"_s, u"--dst=once"_s, u"--reason=published later"_s});
        QCOMPARE(output.code, 0);
        JobDefinition wanted = m_service->job(u"krx-daily-collector"_s).definition;
        wanted.cron = u"0 30 16 * * *"_s;
        wanted.misfire.policy = MisfirePolicy::RunOnce;
        wanted.misfire.window = std::chrono::hours(2);
        wanted.dstOnce = true;
        QCOMPARE(std::get<EditDefinition>(m_service->commands().constFirst().verb).definition, wanted);
        QVERIFY2(output.out.contains(u"misfire.policy: skip -> run-once\nmisfire.window: 0s -> 2h\n"_s),
                 qPrintable(output.out));
        const QJsonObject json =
            run({u"edit"_s, u"krx-daily-collector"_s, u"--timeout=1h"_s, u"--reason=x"_s, u"--json"_s})
                .lines()
                .first();
        QCOMPARE(json[u"changes"_s][0][u"field"_s].toString(), u"timeout"_s);
        QCOMPARE(json[u"changes"_s][0][u"after"_s].toString(), u"1h"_s);
    }

    void aDryRunOfAnEditSaysItsConsequenceAndChangesNothing()
    {
        m_service->onConsequence = [](const Verb& verb) {
            Consequence consequence;
            consequence.summary = u"Saves version 2."_s;
            consequence.details = {toDurationText(std::get<EditDefinition>(verb).definition.timeout)};
            return consequence;
        };
        const QStringList args{u"edit"_s, u"auto-buy"_s, u"--timeout=90s"_s, u"--dry-run"_s};
        QCOMPARE(run(args).out, u"timeout: 10m -> 1m30s\nSaves version 2.\n1m30s\n"_s);
        QVERIFY(m_service->commands().isEmpty());
        m_service->onConsequence = [](const Verb&) {
            Consequence consequence;
            consequence.allowed = false;
            consequence.refusal = u"retry.class: must be never."_s;
            return consequence;
        };
        const Output refused =
            run({u"edit"_s, u"auto-buy"_s, u"--retry=safe"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY(!refused.lines().first()[u"allowed"_s].toBool());
        const Output unknown = run({u"edit"_s, u"auto-by"_s, u"--timeout=90s"_s, u"--dry-run"_s});
        QVERIFY(unknown.err.contains(u"Did you mean auto-buy?"_s));
    }

    void triggerPassesParametersAndWaitsForTheEnd()
    {
        m_service->onExecute = [](const Command& command) -> Result<Receipt> {
            Receipt receipt;
            receipt.token = command.token;
            receipt.occurrence = OccurrenceId(77);
            receipt.message = u"Started."_s;
            return receipt;
        };
        int asked = 0;
        m_service->onWhy = [&asked](OccurrenceId id) -> Result<WhyReport> {
            WhyReport report;
            report.occurrence.occurrence = id;
            report.occurrence.state = ++asked < 3 ? OccurrenceState::Started : OccurrenceState::Ran;
            report.occurrence.run = RunId(5);
            report.occurrence.runState = asked < 3 ? RunState::Running : RunState::Failed;
            report.occurrence.startedAt = Instant{1000};
            report.occurrence.endedAt = Instant{3100};
            report.occurrence.message = u"KRX answered HTML."_s;
            return report;
        };
        const Output output = run({u"trigger"_s, u"krx-daily-collector"_s, u"--param"_s,
                                   u"basDt=2026-11-20"_s, u"--wait"_s, u"--force"_s});
        QCOMPARE(output.code, 1);
        QCOMPARE(asked, 3);
        QVERIFY(output.out.contains(u"Run 5 FAILED in 2.1 s. KRX answered HTML."_s));
        const auto& trigger = std::get<TriggerJob>(m_service->commands().constFirst().verb);
        QCOMPARE(trigger.parameters.value(u"basDt"_s).toString(), u"2026-11-20"_s);
        QVERIFY(trigger.force);
    }

    void triggerWithoutASchedulerSaysWhatToDo()
    {
        m_running = false;
        const Output output = run({u"trigger"_s, u"auto-buy"_s, u"--json"_s});
        QCOMPARE(output.code, 1);
        QCOMPARE(output.lines().first()[u"error"_s][u"code"_s].toString(), u"NO_SCHEDULER"_s);
        QVERIFY(output.err.contains(u"--here"_s));
        QVERIFY(m_service->commands().isEmpty());
    }

    void aRefusalIsOneWithItsReason()
    {
        m_service->onExecute = [](const Command&) -> Result<Receipt> {
            return fail(u"NO_SUCH_JOB"_s, u"There is no job x."_s, u"jobs lists them."_s);
        };
        const Output output = run({u"resume"_s, u"x"_s});
        QCOMPARE(output.code, 1);
        QCOMPARE(output.err, u"There is no job x. jobs lists them. [NO_SUCH_JOB]\n"_s);
    }

    void planIsAscendingAndPagesThroughEverything()
    {
        const auto jobs = m_service->jobs();
        const Instant now = m_service->manualClock().now();
        m_service->setHistory(12'000, [=](qint64 i) {
            HistoryRow row;
            row.occurrence = OccurrenceId(20'000 - i);
            row.job = jobs[i % jobs.size()].definition.id;
            row.plannedAt = now + Millis((12'000 - i) * 5'000);
            return row;
        });
        const auto lines = run({u"plan"_s, u"--json"_s, u"--from=now"_s, u"--to=+20h"_s}).lines();
        QCOMPARE(lines.size(), 12'000);
        QVERIFY(std::ranges::is_sorted(
            lines, {}, [](const QJsonObject& row) { return row[u"plannedAtMs"_s].toInteger(); }));
    }

    void helpListsEveryVerbAndShowsEach()
    {
        const Output all = run({u"help"_s});
        QCOMPARE(all.code, 0);
        const CommandRegistry registry;
        for (const auto& command : registry.commands()) {
            QVERIFY2(all.out.contains(command->name()), qPrintable(command->name()));
            const bool own = command->name() == u"next" || command->name() == u"calendar";
            if (!own)
                QVERIFY(run({u"help"_s, command->name()})
                            .out.contains(u"Usage: investment-scheduler "_s + command->name()));
        }
    }

    void ledgerVerifyReadsAWorkspaceNobodyRuns()
    {
        TestWorkspace workspace;
        const Output good =
            run({u"ledger"_s, u"verify"_s, u"--json"_s, u"--workspace"_s, workspace.folder()});
        QVERIFY2(good.code == 0, qPrintable(good.out + good.err));
        QVERIFY(good.lines().first()[u"intact"_s].toBool());
        const Output audit =
            run({u"audit"_s, u"verify"_s, u"--json"_s, u"--workspace"_s, workspace.folder()});
        QVERIFY(audit.lines().first()[u"intact"_s].toBool());
        const Output none =
            run({u"ledger"_s, u"verify"_s, u"--workspace"_s, workspace.folder() + u"/none"_s});
        QCOMPARE(none.code, 1);
        QVERIFY(none.err.contains(u"NO_WORKSPACE"_s));
        QVERIFY(!m_use);
    }

    void theMatrixFitsTheTerminal()
    {
        Snapshot snapshot;
        snapshot.jobs = m_service->jobs();
        snapshot.status = m_service->status();
        const QStringList small = MatrixScreen::picture(snapshot, m_service->manualClock().now(), 60, 10);
        QCOMPARE(small.size(), 9);
        for (const QString& line : small)
            QVERIFY(displayWidth(line) <= 60);
        QVERIFY(small.last().contains(u"more lines"_s));
    }

    void wideCharactersTakeTwoCells()
    {
        QCOMPARE(displayWidth(u"한국 KRX"_s), 8);
        QCOMPARE(displayWidth(u"e\u0301"_s), 1);
        QCOMPARE(elided(u"미국 자동 매수"_s, 7), u"미국 …"_s);
        QCOMPARE(displayWidth(padded(u"매수"_s, 7)), 7);
    }

private:
    Output run(const QStringList& args)
    {
        Output output;
        QString typed;
        QTextStream in(&typed), out(&output.out), err(&output.err);
        CliContext context{in,
                           out,
                           err,
                           m_service->manualClock(),
                           [this](const QString&, CoreUse use) -> Result<std::unique_ptr<CoreLink>> {
                               m_use = use;
                               if (use == CoreUse::Running && !m_running)
                                   return fail(u"NO_SCHEDULER"_s, u"No scheduler runs."_s, u"Add --here."_s);
                               return std::make_unique<FakeLink>(*m_service, m_running);
                           },
                           u"tester"_s};
        output.code = CommandRegistry().run(args, context);
        out.flush();
        err.flush();
        return output;
    }

    std::unique_ptr<FakeConsoleService> m_service;
    bool m_running = true;
    std::optional<CoreUse> m_use;
};

QTEST_GUILESS_MAIN(TestSchedulerVerbs)
#include "tst_schedulerverbs.moc"
