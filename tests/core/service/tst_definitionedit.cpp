// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CommandHandler.h"
#include "core/service/EditPreviewer.h"
#include "core/store/DefinitionStore.h"
#include "core/time/ZoneText.h"
#include "tests/support/SchedulerHarness.h"
#include "tests/support/WeekdayCalendar.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The verb EditDefinition on the engine and the ledger, and the preview that precedes it.
class TestDefinitionEdit : public QObject
{
    Q_OBJECT

private:
    static constexpr const char* kNewYork = "America/New_York";
    static Instant local(const QString& text) { return *instantFromIso(text, kNewYork); }

    /// A scheduler with one job, its definition stored as shipped.
    struct Bench
    {
        SchedulerHarness h;
        JobDefinition shipped;
        std::unique_ptr<CommandHandler> commands;

        Bench(Instant now, JobDefinition definition) : h(now), shipped(std::move(definition))
        {
            shipped.executor = u"core"_s;
            shipped.nameKo = shipped.nameEn;
            shipped.timeout = 10min;
            auto seeded = h.store().write(
                [this](Connection& c) { return DefinitionStore::seed(c, {shipped}, h.clock.now()); });
            seeded.waitForFinished();
            h.add(shipped);
            h.start();
            if (!QTest::qWaitFor([this] { return h.scheduler().isIdle(); }))
                qFatal("the scheduler does not settle");
            commands = std::make_unique<CommandHandler>(h.scheduler(), h.store(), h.clock);
        }
        const JobState& state() { return *h.scheduler().state().job(shipped.id); }
        JobDefinition current() { return *state().definition; }
        Result<Receipt> execute(const Verb& verb, const QString& token, Language language = Language::English)
        {
            auto future = commands->execute({verb, u"kim"_s, u"because"_s, token}, language);
            if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
                return fail(u"TEST"_s, u"no answer"_s);
            return future.result();
        }
        QStringList planned(const QByteArray& zone)
        {
            QStringList at;
            for (const DueKey& key : state().planned)
                at << toIsoOffset(key.plannedAt, zone);
            return at;
        }
        QStringList explained()
        {
            auto future = h.store().read([](Connection& c) -> Result<QStringList> {
                auto query =
                    c.runText(u"SELECT planned_at, skip_code FROM occurrences WHERE state = 'EXPLAINED' "
                              "ORDER BY planned_at"_s);
                QStringList lines;
                while (query && query->next())
                    lines << toIsoOffset({query->value(0).toLongLong()}, kNewYork) + u' ' +
                                 query->value(1).toString();
                return lines;
            });
            future.waitForFinished();
            return future.result().value_or(QStringList());
        }
        EditPreview preview(const JobDefinition& draft, Language language = Language::English)
        {
            const MarketCalendars calendars(std::make_shared<WeekdayCalendar>(Market::Kr),
                                            std::make_shared<WeekdayCalendar>(Market::Us));
            const QVector<JobDefinition> all{shipped};
            return EditPreviewer(h.scheduler().state(), calendars, all, h.clock.now())
                .preview(draft, language);
        }
    };

    static JobDefinition fixedTime(const QString& cron)
    {
        JobDefinition definition = SchedulerHarness::job(u"a"_s, cron);
        definition.zone = kNewYork;
        return definition;
    }
    static QString codeOf(const Result<Receipt>& result) { return result ? u"done"_s : result.error().code; }

private slots:
    void onceTakesEffectInThePlannedInstantsOfAnOverlap()
    {
        Bench b(local(u"2026-10-31T12:00:00"_s), fixedTime(u"0 30 1 * * *"_s));
        QCOMPARE(b.planned(kNewYork),
                 (QStringList{u"2026-11-01T01:30:00-04:00"_s, u"2026-11-01T01:30:00-05:00"_s,
                              u"2026-11-02T01:30:00-05:00"_s}));
        JobDefinition draft = b.current();
        draft.dstOnce = true;
        const auto done = b.execute(EditDefinition{draft}, u"t"_s);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
        QCOMPARE(b.planned(kNewYork),
                 (QStringList{u"2026-11-01T01:30:00-04:00"_s, u"2026-11-02T01:30:00-05:00"_s}));
        QCOMPARE(b.explained(), QStringList{u"2026-11-01T01:30:00-05:00 SUPERSEDED"_s});
        QCOMPARE(b.current().version, 2);
    }

    void onceTakesEffectInThePlannedInstantsOfAGap()
    {
        Bench b(local(u"2026-03-07T12:00:00"_s), fixedTime(u"0 30 2 * * *"_s));
        QCOMPARE(b.planned(kNewYork), (QStringList{u"2026-03-09T02:30:00-04:00"_s}));
        JobDefinition draft = b.current();
        draft.dstOnce = true;
        QCOMPARE(codeOf(b.execute(EditDefinition{draft}, u"t"_s)), u"done"_s);
        QCOMPARE(b.planned(kNewYork),
                 (QStringList{u"2026-03-08T03:00:00-04:00"_s, u"2026-03-09T02:30:00-04:00"_s}));
    }

    void anotherZoneMovesThePlannedInstants()
    {
        Bench b(local(u"2026-06-01T12:00:00"_s), fixedTime(u"0 0 9 * * *"_s));
        JobDefinition draft = b.current();
        draft.zone = "Asia/Seoul";
        QCOMPARE(codeOf(b.execute(EditDefinition{draft}, u"t"_s)), u"done"_s);
        QCOMPARE(b.planned("Asia/Seoul").first(), u"2026-06-02T09:00:00+09:00"_s);
    }

    void anEditedMisfireRuleJudgesTheNextMiss()
    {
        JobDefinition definition = fixedTime(u"0 0 9 * * *"_s);
        definition.misfire = {MisfirePolicy::Skip, 60s, 0s, 1};
        Bench b(local(u"2026-06-01T08:00:00"_s), definition);
        JobDefinition draft = b.current();
        draft.misfire = {MisfirePolicy::RunOnce, 60s, 2h, 1};
        QCOMPARE(codeOf(b.execute(EditDefinition{draft}, u"t"_s)), u"done"_s);
        b.h.advance(2h);
        QTRY_VERIFY(b.h.scheduler().isIdle());
        QCOMPARE(b.h.starts(u"a"_s), 1);
    }

    void anOrderJobIsRefusedAnyRetryInTheLanguageOfTheOperator()
    {
        JobDefinition definition = fixedTime(u"0 0 9 * * *"_s);
        definition.danger = DangerLevel::Orders;
        definition.mutex = u"account"_s;
        Bench b(local(u"2026-06-01T12:00:00"_s), definition);
        JobDefinition draft = b.current();
        draft.retry = {RetryClass::Safe, 3, 10s, 60s, 0s};
        const auto english = b.execute(EditDefinition{draft}, u"t1"_s);
        QCOMPARE(codeOf(english), u"REFUSED"_s);
        QCOMPARE(english.error().message, u"retry.class: must be never for a job that places orders."_s);
        const auto korean = b.execute(EditDefinition{draft}, u"t2"_s, Language::Korean);
        QVERIFY(korean.error().message.contains(u"두 번 주문"_s));
        draft.danger = DangerLevel::None; // not the operator's to say
        QCOMPARE(codeOf(b.execute(EditDefinition{draft}, u"t3"_s)), u"NOT_EDITABLE"_s);
        QCOMPARE(b.current().retry.retryClass, RetryClass::Never);
        QCOMPARE(b.current().version, 1);
    }

    void anEditOfAnOldVersionIsStaleAndSaysSo()
    {
        Bench b(local(u"2026-06-01T12:00:00"_s), fixedTime(u"0 0 9 * * *"_s));
        JobDefinition first = b.current(), second = first;
        first.timeout = 20min;
        second.overlap = OverlapPolicy::QueueOne;
        QCOMPARE(codeOf(b.execute(EditDefinition{first}, u"t1"_s)), u"done"_s);
        QCOMPARE(codeOf(b.execute(EditDefinition{second}, u"t2"_s)), u"STALE"_s);
        QCOMPARE(b.current().overlap, OverlapPolicy::Skip);
    }

    void thePreviewSaysTheChangedRulesAndWhatIsShipped()
    {
        JobDefinition definition = fixedTime(u"0 30 1 * * *"_s);
        definition.market = Market::Us;
        definition.nonTradingDay = NonTradingDayRule::Skip;
        Bench b(local(u"2026-10-30T12:00:00"_s), definition); // a Friday
        JobDefinition draft = b.current();
        QCOMPARE(b.preview(draft).consequence,
                 u"Saving fires nothing. The first run will be 2026-11-02 01:30:00 EST."_s);
        draft.dstOnce = true;
        draft.nonTradingDay = NonTradingDayRule::Run;
        draft.misfire = {MisfirePolicy::RunOnce, 60s, 2h, 1};
        const EditPreview preview = b.preview(draft);
        QVERIFY2(
            preview.consequence.startsWith(
                u"Saving fires nothing. The first run will be 2026-10-31 01:30:00 EDT. At a clock change a "
                "fixed time runs once"_s),
            qPrintable(preview.consequence));
        QVERIFY(preview.consequence.contains(
            u"A missed start within 2 h runs once; later it is explained MISFIRE."_s));
        QVERIFY(preview.consequence.endsWith(u"It matters next at 2026-11-01 01:30:00 EST."_s));
        QCOMPARE(preview.shipped, std::optional(b.shipped));
        QVERIFY(b.preview(draft, Language::Korean).consequence.contains(u"한 번만 실행합니다"_s));
    }

    void aSwitchedOffJobIsPromisedNoFirstRun()
    {
        Bench b(local(u"2026-06-01T12:00:00"_s), fixedTime(u"0 0 9 * * *"_s));
        JobDefinition draft = b.current();
        draft.enabled = false;
        QCOMPARE(b.preview(draft).consequence, u"Saving fires nothing. Planned runs do not start; they are "
                                               u"explained DISABLED until it is enabled "
                                               "again."_s);
    }
};

QTEST_GUILESS_MAIN(TestDefinitionEdit)
#include "tst_definitionedit.moc"
