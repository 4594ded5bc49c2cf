// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CoreHost.h"
#include "core/config/UnavailableSecretStore.h"
#include "core/store/LeaderStore.h"
#include "core/store/Store.h"
#include "tests/support/FakeSecretStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ic;

/// The whole core, in one process, on the simulated market.
class TestCoreHost : public QObject
{
    Q_OBJECT

private:
    static CoreOptions optionsFor(const QTemporaryDir& folder)
    {
        CoreOptions options;
        options.workspace = folder.path();
        options.holder = QStringLiteral("test");
        // Friday 2026-11-20 18:00:10 in Seoul: both markets have a closed session.
        options.acceleration = CoreOptions::Acceleration{Instant{1795165210000}, 1.0};
        return options;
    }
    template <typename T>
    static T await(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }
    static Result<Receipt> run(CoreHost& host, Verb verb, const QString& token = {},
                               const QString& reason = QStringLiteral("test"))
    {
        return await(host.service().execute(Command{std::move(verb), QStringLiteral("tester"), reason, token},
                                            Language::English));
    }
    static JobRow row(CoreHost& host, const QString& job)
    {
        for (const JobRow& r : await(host.service().snapshot()).jobs) {
            if (r.definition.id.value() == job)
                return r;
        }
        return {};
    }
    static std::unique_ptr<CoreHost> start(const QTemporaryDir& folder)
    {
        auto host = CoreHost::start(optionsFor(folder));
        if (!host)
            qFatal("%s", qPrintable(host.error().text()));
        return std::move(*host);
    }

private slots:
    void allTwentyThreeJobsAreVisibleAndTheScheduledOnesHaveANextRun()
    {
        const QTemporaryDir folder;
        const auto host = start(folder);
        QTRY_VERIFY(row(*host, QStringLiteral("fill-confirmation")).nextRun);
        const Snapshot snapshot = await(host->service().snapshot());
        QCOMPARE(snapshot.jobs.size(), 23);
        for (const JobRow& job : snapshot.jobs) {
            QVERIFY2(job.definition.error.isEmpty(), qPrintable(job.definition.id.value()));
            QCOMPARE(job.nextRun.has_value(), !job.definition.cron.isEmpty());
        }
    }

    void aTriggeredCollectorWritesTheSessionAndItsTokenStartsItOnce()
    {
        const QTemporaryDir folder;
        const auto host = start(folder);
        const TriggerJob verb{JobId(QStringLiteral("krx-daily-collector")), {}, false};
        const auto first = run(*host, verb, QStringLiteral("token-1"));
        QVERIFY2(first, qPrintable(first ? QString() : first.error().text()));
        const auto second = run(*host, verb, QStringLiteral("token-1"));
        QVERIFY2(second, qPrintable(second ? QString() : second.error().text()));
        QVERIFY(second->repeated);
        QCOMPARE(second->occurrence, first->occurrence);
        QTRY_VERIFY(row(*host, QStringLiteral("krx-daily-collector")).lastRun);
        const JobRow job = row(*host, QStringLiteral("krx-daily-collector"));
        QCOMPARE(toText(job.lastRun->state), QStringLiteral("SUCCEEDED"));
        QVERIFY(job.lastRun->counters.written > 300);
        QCOMPARE(job.path.active, QStringLiteral("internal"));
        const auto page = await(host->service().history({.jobs = {verb.job}}));
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows[0].session, TradingDate(2026, 11, 20));
    }

    void anUndoRestoresWhatTheRunFound()
    {
        const QTemporaryDir folder;
        const auto host = start(folder);
        const JobId job(QStringLiteral("us-daily-collector"));
        QVERIFY(run(*host, TriggerJob{job, {}, false}));
        QTRY_VERIFY(row(*host, job.value()).lastRun);
        const RunId target = row(*host, job.value()).lastRun->run;
        const TradingDate session(2026, 11, 19);
        const auto before = await(host->service().bars(Market::Us, QStringLiteral("SPY"), session, session));
        QVERIFY(before);
        QCOMPARE(before->size(), 1);
        const auto undone = run(*host, UndoRun{target});
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().text()));
        QTRY_VERIFY(row(*host, job.value()).lastRun->run != target);
        QCOMPARE(toText(row(*host, job.value()).lastRun->state), QStringLiteral("SUCCEEDED"));
        const auto after = await(host->service().bars(Market::Us, QStringLiteral("SPY"), session, session));
        QVERIFY(after);
        QCOMPARE(after->size(), 0);
        const auto again = run(*host, UndoRun{target});
        QVERIFY(!again);
        QCOMPARE(again.error().code, QStringLiteral("NOT_UNDOABLE"));
    }

    void aHoldSurvivesARestartAndAnExplanationNamesIt()
    {
        const QTemporaryDir folder;
        const JobId job(QStringLiteral("krx-daily-collector"));
        {
            const auto host = start(folder);
            QVERIFY(!run(*host, HoldJob{job, {}}, {}, QString())); // a hold needs a reason
            QVERIFY(run(*host, HoldJob{job, {}}, {}, QStringLiteral("provider maintenance")));
            QTRY_VERIFY(row(*host, job.value()).hold);
        }
        const auto host = start(folder);
        QTRY_VERIFY(row(*host, job.value()).hold);
        const auto planned = await(host->service().upcoming(job, 1));
        QVERIFY(planned);
        QTRY_VERIFY(!await(host->service().upcoming(job, 1))->isEmpty());
        const auto next = await(host->service().upcoming(job, 1));
        const auto why = await(host->service().why(next->first().occurrence, Language::English));
        QVERIFY2(why, qPrintable(why ? QString() : why.error().text()));
        QVERIFY2(why->headline.contains(QStringLiteral("provider maintenance")), qPrintable(why->headline));
        QVERIFY(why->predicted);
    }

    void anEditReplansAndFiresNothing()
    {
        const QTemporaryDir folder;
        const auto host = start(folder);
        const JobId job(QStringLiteral("krx-daily-collector"));
        QTRY_VERIFY(row(*host, job.value()).nextRun);
        JobDefinition draft = row(*host, job.value()).definition;
        draft.cron = QStringLiteral("0 30 18 * * *");
        const auto preview = await(host->service().previewEdit(draft, Language::English));
        QVERIFY(!preview.error);
        QVERIFY(preview.consequence.startsWith(QStringLiteral("Saving fires nothing.")));
        const auto saved = run(*host, EditDefinition{draft});
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text()));
        // 18:30 in Seoul that same Friday.
        QTRY_COMPARE(row(*host, job.value()).nextRun, Instant{1795167000000});
        QVERIFY(!row(*host, job.value()).lastRun);
        const auto superseded =
            await(host->service().history({.jobs = {job}, .skipCodes = {SkipCode::Superseded}}));
        QVERIFY(superseded);
        QVERIFY(!superseded->rows.isEmpty());
        QVERIFY(run(*host, RevertDefinition{job, 1}));
        QTRY_COMPARE(row(*host, job.value()).definition.cron, QStringLiteral("0 0 16 * * *"));
    }

    void aSecondProcessIsToldWhoHoldsTheWorkspace()
    {
        const QTemporaryDir folder;
        const auto host = start(folder);
        const auto second = CoreHost::start(optionsFor(folder));
        QVERIFY(!second);
        QCOMPARE(second.error().code, QStringLiteral("WORKSPACE_HELD"));
        QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    }

    void aWorkspaceTakenByAnotherProcessIsOnlyRead()
    {
        const QTemporaryDir folder;
        const auto host = start(folder);
        QTRY_VERIFY(row(*host, QStringLiteral("fill-confirmation")).nextRun);
        const auto other = Store::open(folder.filePath(QStringLiteral("ledger.db"))); // its lock was lost
        QVERIFY(other);
        const auto taken = await((*other)->write(
            [](Connection& c) { return LeaderStore::take(c, QStringLiteral("other 77@desk"), Instant{1}); }));
        QVERIFY(taken);
        QTRY_VERIFY(!await(host->service().snapshot()).status.leader);
        QCOMPARE(await(host->service().snapshot()).status.otherLeader, QStringLiteral("other 77@desk"));
        const TriggerJob verb{JobId(QStringLiteral("us-daily-collector")), {}, false};
        const auto consequence = await(host->service().consequence(verb, Language::English));
        QVERIFY(!consequence.allowed);
        QVERIFY(consequence.refusal.contains(QStringLiteral("Another process leads")));
        QCOMPARE(run(*host, verb).error().code, QStringLiteral("REFUSED"));
        QVERIFY(await(host->service().history({})));
    }

    void theKeychainsSecretsAreUsedAndWhatTheEnvironmentHasIsNotAskedFor()
    {
        const QTemporaryDir folder;
        const auto vault = std::make_shared<FakeSecretStore::Vault>();
        vault->late = true; // as from a real keychain, answers come from the core thread's event loop
        vault->secrets.insert(QStringLiteral("investment.data.krx.auth-key"),
                              QStringLiteral("from-keychain"));
        qputenv("KIS_APP_KEY", "from-environment");
        CoreOptions options = optionsFor(folder);
        options.secrets = [vault] { return std::make_unique<FakeSecretStore>(vault); };
        const auto host = CoreHost::start(options);
        qunsetenv("KIS_APP_KEY");
        QVERIFY2(host, qPrintable(host ? QString() : host.error().text()));
        QVERIFY(vault->asked.contains(QStringLiteral("investment.data.krx.auth-key")));
        QVERIFY(!vault->asked.contains(QStringLiteral("investment.korea-investment.app-key")));
        const JobRow job = row(**host, QStringLiteral("krx-daily-collector"));
        QVERIFY2(!job.path.why.contains(QStringLiteral("SIM")), qPrintable(job.path.why));
    }

    void aMissingKeychainIsSaidOnceAndTheCoreRuns()
    {
        const QTemporaryDir folder;
        CoreOptions options = optionsFor(folder);
        options.secrets = [] {
            return std::make_unique<UnavailableSecretStore>(QStringLiteral("no session bus runs here"));
        };
        {
            const auto host = CoreHost::start(options);
            QVERIFY2(host, qPrintable(host ? QString() : host.error().text()));
            QVERIFY(run(**host, TriggerJob{JobId(QStringLiteral("us-daily-collector")), {}, false}));
            QTRY_VERIFY(row(**host, QStringLiteral("us-daily-collector")).lastRun);
        }
        QFile log(folder.filePath(QStringLiteral("logs/investment-console.log")));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(log.readAll().count("no session bus runs here"), 1);
    }

    void aSettingsFileThatWasNamedMustBeThere()
    {
        const QTemporaryDir folder;
        CoreOptions options = optionsFor(folder);
        options.settingsFile = folder.filePath(QStringLiteral("elsewhere.toml"));
        const auto host = CoreHost::start(options);
        QVERIFY(!host);
        QCOMPARE(host.error().code, QStringLiteral("SETTINGS"));
        QVERIFY(host.error().message.contains(options.settingsFile));
    }

    void aClockBehindTheLedgerIsSaidInTheLog()
    {
        const QTemporaryDir folder;
        start(folder).reset();
        {
            const auto store = Store::open(folder.filePath(QStringLiteral("ledger.db")));
            QVERIFY(store);
            const Instant future{4'000'000'000'000};
            QVERIFY(await((*store)->write(
                [=](Connection& c) { return LeaderStore::take(c, QStringLiteral("desk"), future); })));
        }
        CoreOptions options = optionsFor(folder);
        options.acceleration.reset();
        {
            const auto host = CoreHost::start(options);
            QVERIFY(host);
        }
        QFile log(folder.filePath(QStringLiteral("logs/investment-console.log")));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray lines = log.readAll();
        QVERIFY2(lines.contains("this ledger was led until 2096-10-02"), lines.constData());
    }

    void aStartThatIsRefusedEndsCleanly()
    {
        const QTemporaryDir folder;
        QFile settings(folder.filePath(QStringLiteral("investment-console.toml")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("investment.nonsense = 1\n");
        settings.close();
        CoreOptions options = optionsFor(folder);
        options.secrets = [] {
            return std::make_unique<FakeSecretStore>(std::make_shared<FakeSecretStore::Vault>());
        };
        const auto host = CoreHost::start(options);
        QVERIFY(!host);
        QCOMPARE(host.error().code, QStringLiteral("SETTINGS"));
    }

    void eventsTellWhatChanged()
    {
        const QTemporaryDir folder;
        const auto host = start(folder);
        QSignalSpy spy(&host->service(), &ConsoleService::eventsReady);
        QVERIFY(run(*host, TriggerJob{JobId(QStringLiteral("us-daily-collector")), {}, false}));
        const auto coverageSaid = [&] {
            return std::any_of(spy.begin(), spy.end(), [](const QList<QVariant>& args) {
                return args[0].value<EventBatch>().coverageChanged;
            });
        };
        QTRY_VERIFY(coverageSaid());
    }
};

QTEST_GUILESS_MAIN(TestCoreHost)
#include "tst_corehost.moc"
