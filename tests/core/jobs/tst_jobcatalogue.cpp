// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/JobDefinitionJson.h"
#include "core/jobs/JobCatalogue.h"
#include "core/jobs/JobRegistry.h"

#include <QJsonDocument>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

/// The job table of the system: id, cron, whether it can place orders.
struct Expected
{
    const char* id;
    const char* cron;
    bool orders;
};

constexpr Expected kJobs[] = {
    {"trading-portfolio-generator", "0 0 9 * * *", false},
    {"short-term-strategy-executor", "0 0 * * * *", true},
    {"medium-term-strategy-executor", "0 0 9 * * *", true},
    {"long-term-strategy-executor", "0 0 9 * * MON", true},
    {"krx-daily-collector", "0 0 16 * * *", false},
    {"us-daily-collector", "0 0 17 * * *", false},
    {"krx-daily-backfill", "", false},
    {"us-daily-backfill", "", false},
    {"factor-calculation", "0 0 8 * * *", false},
    {"auto-buy", "0 10 9 * * *", true},
    {"pipeline-execution", "", true},
    {"pipeline-exit", "0 */5 9-15 * * MON-FRI", true},
    {"fill-confirmation", "0 * * * * *", false},
    {"unfilled-order-check", "0 * * * * *", false},
    {"risk-event-alert", "0 */10 9-15 * * MON-FRI", false},
    {"medium-term-rebalance", "0 30 8 1 * *", true},
    {"daily-pnl", "0 5 16 * * MON-FRI", false},
    {"intraday-breakout", "0 10,40 9 * * MON-FRI", true},
    {"robo-rebalance", "", true},
    {"strategy-governance-check", "0 0 2 1 * *", false},
    {"auto-buy-us", "0 35 23 * * *", true},
    {"reconcile", "0 0 8,16 * * MON-FRI", false},
    {"factor-decay-check", "0 30 2 1 * *", false},
};
constexpr int kMissionJobs = 20;

QByteArray job(const QString& id, const QJsonObject& changes = {})
{
    QJsonObject json{{u"id"_s, id},
                     {u"name"_s, QJsonObject{{u"en"_s, u"Name"_s}, {u"ko"_s, u"이름"_s}}},
                     {u"executor"_s, u"core"_s}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        json.insert(change.key(), change.value());
    return QJsonDocument(json).toJson();
}

QJsonObject dependsOn(const QString& id)
{
    return {{u"dependencies"_s, QJsonArray{QJsonObject{{u"job"_s, id}}}}};
}

QJsonObject inGroup(int position)
{
    return {{u"order"_s, QJsonObject{{u"group"_s, u"g"_s}, {u"position"_s, position}}}};
}

QString errorOf(const JobCatalogue& catalogue, const QString& id)
{
    const JobDefinition* d = catalogue.find(JobId(id));
    return d ? d->error : u"no such row"_s;
}

QString errorOf(const QString& id, const QByteArray& content)
{
    return errorOf(JobCatalogue::fromFiles({{id + u".json"_s, content}}), id);
}

} // namespace

class TestJobCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedDefinitionIsUsable() { QCOMPARE(JobCatalogue::load().problems(), QStringList()); }

    void theCatalogueHoldsExactlyTheJobsOfTheSystem()
    {
        const JobCatalogue catalogue = JobCatalogue::load();
        QCOMPARE(size_t(catalogue.definitions().size()), std::size(kJobs));
        for (const Expected& expected : kJobs) {
            const JobDefinition* d = catalogue.find(JobId(QLatin1String(expected.id)));
            QVERIFY2(d, expected.id);
            QCOMPARE(d->cron, QLatin1String(expected.cron));
            QCOMPARE(d->danger == DangerLevel::Orders, expected.orders);
            QCOMPARE(d->zone, QByteArray("Asia/Seoul"));
        }
    }

    void sixteenOfTheTwentyJobsRunByCron()
    {
        const JobCatalogue catalogue = JobCatalogue::load();
        const auto scheduled = std::count_if(kJobs, kJobs + kMissionJobs, [&](const Expected& expected) {
            return !catalogue.find(JobId(QLatin1String(expected.id)))->cron.isEmpty();
        });
        QCOMPARE(scheduled, 16);
    }

    void whatHasCodeIsMarkedAndOnlyCollectorsHavePaths()
    {
        const JobCatalogue catalogue = JobCatalogue::load();
        QSet<JobId> marked;
        QStringList withPaths;
        for (const JobDefinition& d : catalogue.definitions()) {
            if (d.implemented)
                marked.insert(d.id);
            if (!d.paths.isEmpty())
                withPaths << d.id.value();
        }
        const QVector<JobId> built = JobRegistry::implemented();
        QCOMPARE(marked, QSet<JobId>(built.begin(), built.end()));
        QCOMPARE(built.size(), 11);
        QCOMPARE(withPaths, QStringList({u"krx-daily-collector"_s, u"us-daily-collector"_s,
                                         u"krx-daily-backfill"_s, u"us-daily-backfill"_s}));
    }

    void pathsAreInOrderOfPreference()
    {
        const JobCatalogue catalogue = JobCatalogue::load();
        const auto paths = [&](const QString& id) { return catalogue.find(JobId(id))->paths; };
        QVERIFY(paths(u"krx-daily-backfill"_s).indexOf(u"collector"_s) <
                paths(u"krx-daily-backfill"_s).indexOf(u"internal"_s));
        QVERIFY(paths(u"us-daily-collector"_s).indexOf(u"script"_s) <
                paths(u"us-daily-collector"_s).indexOf(u"stub"_s));
    }

    void jobsThatPlaceOrdersAreNeverRetriedAndShareTheAccount()
    {
        const JobCatalogue catalogue = JobCatalogue::load();
        for (const JobDefinition& d : catalogue.definitions()) {
            if (d.danger != DangerLevel::Orders)
                continue;
            QVERIFY2(d.retry.retryClass == RetryClass::Never, qPrintable(d.id.value()));
            QCOMPARE(d.mutex, u"account"_s);
            QVERIFY(d.overlap == OverlapPolicy::Skip);
        }
    }

    void theOrderInsideOneInstantIsDeclared_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::newRow("Monday 09:00") << QStringList{u"fill-confirmation"_s,
                                                     u"trading-portfolio-generator"_s,
                                                     u"long-term-strategy-executor"_s,
                                                     u"medium-term-strategy-executor"_s,
                                                     u"short-term-strategy-executor"_s,
                                                     u"pipeline-exit"_s};
        QTest::newRow("09:10") << QStringList{u"fill-confirmation"_s, u"pipeline-exit"_s,
                                              u"risk-event-alert"_s, u"auto-buy"_s, u"intraday-breakout"_s};
        QTest::newRow("08:00") << QStringList{u"reconcile"_s, u"factor-calculation"_s};
    }

    void theOrderInsideOneInstantIsDeclared()
    {
        QFETCH(QStringList, order);
        const JobCatalogue catalogue = JobCatalogue::load();
        int last = -1;
        for (const QString& id : order) {
            const JobDefinition* d = catalogue.find(JobId(id));
            QCOMPARE(d->group, catalogue.find(JobId(order.first()))->group);
            QVERIFY2(d->groupOrder > last, qPrintable(id));
            last = d->groupOrder;
        }
    }

    void theDailyChainHangsTogether()
    {
        const JobCatalogue catalogue = JobCatalogue::load();
        const auto upstream = [&](const char* id) {
            QStringList jobs;
            for (const Dependency& d : catalogue.find(JobId(QLatin1String(id)))->dependencies)
                jobs << d.job.value();
            return jobs;
        };
        QCOMPARE(upstream("factor-calculation"),
                 QStringList({u"krx-daily-collector"_s, u"us-daily-collector"_s}));
        QCOMPARE(upstream("trading-portfolio-generator"), QStringList({u"factor-calculation"_s}));
        QCOMPARE(upstream("auto-buy"),
                 QStringList({u"factor-calculation"_s, u"trading-portfolio-generator"_s}));
        QCOMPARE(upstream("daily-pnl"), QStringList());
    }

    void aUsSessionIsCollectedOnSaturdayBecauseTheJobRunsEveryDay()
    {
        const JobCatalogue catalogue = JobCatalogue::load();
        QVERIFY(catalogue.find(JobId(u"us-daily-collector"_s))->nonTradingDay == NonTradingDayRule::Run);
        QVERIFY(catalogue.find(JobId(u"krx-daily-collector"_s))->nonTradingDay == NonTradingDayRule::Skip);
    }

    void jobsAreListedByLayerAndPosition()
    {
        const auto definitions = JobCatalogue::load().definitions();
        QVERIFY(std::is_sorted(definitions.begin(), definitions.end(), [](const auto& a, const auto& b) {
            return std::make_pair(a.layer, a.position) < std::make_pair(b.layer, b.position);
        }));
        QCOMPARE(definitions.first().id.value(), u"krx-daily-collector"_s);
    }

    void jsonGoesThereAndBackWithoutLoss()
    {
        const JobCatalogue catalogue = JobCatalogue::load();
        for (const JobDefinition& d : catalogue.definitions()) {
            const ParsedDefinition back = definitionFromJson(toJson(d));
            QCOMPARE(back.problems, QStringList());
            QVERIFY2(back.definition == d, qPrintable(d.id.value()));
        }
    }

    void badContentBecomesADisabledRowThatNamesFileAndField_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QJsonObject& changes, const QString& expected) {
            QTest::newRow(name) << job(u"x"_s, changes) << expected;
        };
        QTest::newRow("no json") << QByteArray("{\n  \"id\": }") << u"x.json: line 2, column"_s;
        QTest::newRow("empty file") << QByteArray() << u"x.json: line 1"_s;
        QTest::newRow("an array") << QByteArray("[]") << u"must hold one JSON object"_s;
        row("unknown member", {{u"timeuot"_s, u"5m"_s}},
            u"timeuot: is not a known member; did you mean \"timeout\"?"_s);
        row("wrong type", {{u"enabled"_s, u"yes"_s}}, u"enabled: must be true or false"_s);
        row("wrong word", {{u"overlap"_s, u"both"_s}},
            u"overlap: \"both\" is not one of skip, queue-one, allow"_s);
        row("bad duration", {{u"timeout"_s, u"5 min"_s}}, u"timeout: \"5 min\" is not a duration"_s);
        row("nested member", {{u"retry"_s, QJsonObject{{u"maxAttempts"_s, 0}}}},
            u"retry.maxAttempts: must be a whole number from 1 to 32"_s);
        row("bad cron", {{u"schedule"_s, QJsonObject{{u"cron"_s, u"0 0 25 * * *"_s}}}}, u"schedule.cron: "_s);
        row("bad zone", {{u"schedule"_s, QJsonObject{{u"zone"_s, u"Asia/Soul"_s}}}}, u"schedule.zone: "_s);
        row("other id", {{u"id"_s, u"y"_s}}, u"id: must be \"x\", the name of the file"_s);
        row("no executor", {{u"executor"_s, u""_s}}, u"executor: is required"_s);
        row("calendar without market", {{u"calendar"_s, QJsonObject{{u"nonTradingDay"_s, u"skip"_s}}}},
            u"calendar.market: is required"_s);
        row("retried orders",
            {{u"danger"_s, u"orders"_s}, {u"retry"_s, QJsonObject{{u"class"_s, u"safe"_s}}}},
            u"retry.class: must be never for a job that places orders"_s);
        row("unknown dependency", dependsOn(u"factor"_s), u"dependencies: there is no job \"factor\""_s);
        row("depends on itself", dependsOn(u"x"_s), u"form a circle: x -> x"_s);
        row("bad default",
            {{u"parameters"_s,
              QJsonArray{
                  QJsonObject{{u"name"_s, u"d"_s}, {u"type"_s, u"date"_s}, {u"default"_s, u"today"_s}}}}},
            u"parameters: the default of d must be an existing date"_s);
    }

    void badContentBecomesADisabledRowThatNamesFileAndField()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        const QString error = errorOf(u"x"_s, content);
        QVERIFY2(error.startsWith(u"x.json: "_s), qPrintable(error));
        QVERIFY2(error.contains(expected), qPrintable(error));
    }

    void allProblemsOfOneFileAreNamedAtOnce()
    {
        const QString error = errorOf(u"x"_s, job(u"x"_s, {{u"overlap"_s, 1}, {u"danger"_s, u"high"_s}}));
        QVERIFY2(error.contains(u"overlap"_s) && error.contains(u"danger"_s), qPrintable(error));
    }

    void aBadDefinitionLeavesTheOthersAlone()
    {
        const JobCatalogue catalogue = JobCatalogue::fromFiles(
            {{u"bad.json"_s, "{"}, {u"good.json"_s, job(u"good"_s, dependsOn(u"bad"_s))}});
        QVERIFY(!catalogue.find(JobId(u"bad"_s))->enabled);
        QVERIFY(catalogue.find(JobId(u"good"_s))->enabled);
        QCOMPARE(errorOf(catalogue, u"good"_s), QString());
        QCOMPARE(catalogue.problems().size(), 1);
    }

    void everyMemberOfACircleIsRefusedAndNobodyElse()
    {
        const JobCatalogue catalogue =
            JobCatalogue::fromFiles({{u"a.json"_s, job(u"a"_s, dependsOn(u"b"_s))},
                                     {u"b.json"_s, job(u"b"_s, dependsOn(u"c"_s))},
                                     {u"c.json"_s, job(u"c"_s, dependsOn(u"a"_s))},
                                     {u"d.json"_s, job(u"d"_s, dependsOn(u"a"_s))}});
        QVERIFY(errorOf(catalogue, u"a"_s).contains(u"a -> b -> c -> a"_s));
        QVERIFY(errorOf(catalogue, u"c"_s).contains(u"c -> a -> b -> c"_s));
        QCOMPARE(errorOf(catalogue, u"d"_s), QString());
    }

    void aPlaceInAGroupIsGivenOnce()
    {
        const JobCatalogue catalogue = JobCatalogue::fromFiles(
            {{u"a.json"_s, job(u"a"_s, inGroup(1))}, {u"b.json"_s, job(u"b"_s, inGroup(1))}});
        QCOMPARE(errorOf(catalogue, u"a"_s), QString());
        QVERIFY(errorOf(catalogue, u"b"_s).contains(u"order.position: 1 of group \"g\" is taken by a"_s));
    }

    void anEditIsCheckedAgainstTheOthers()
    {
        const auto all = JobCatalogue::load().definitions();
        JobDefinition edited = *JobCatalogue::load().find(JobId(u"factor-calculation"_s));
        edited.cron = u"0 15 8 * * *"_s;
        QVERIFY(JobCatalogue::checkEdit(all, edited));
        edited.dependencies << Dependency{JobId(u"auto-buy"_s)};
        const auto refused = JobCatalogue::checkEdit(all, edited);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"DEFINITION"_s);
        QVERIFY2(refused.error().message.contains(u"circle"_s), qPrintable(refused.error().message));
    }
};

QTEST_GUILESS_MAIN(TestJobCatalogue)
#include "tst_jobcatalogue.moc"
