// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DefinitionMerge.h"
#include "core/jobs/JobCatalogue.h"
#include "core/store/DefinitionStore.h"
#include "tests/support/TestWorkspace.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const JobId kKrx(u"krx-daily-collector"_s);
constexpr Instant kAt{1795420800000};

} // namespace

class TestDefinitionStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_shipped = JobCatalogue::load().definitions();
    }

    void theFirstStartStoresEveryShippedDefinitionAsVersionOne()
    {
        const auto seeding = seed();
        QCOMPARE(seeding.added.size(), 23);
        QCOMPARE(effective(), m_shipped);
        const auto versions = write([](Connection& c) { return DefinitionStore::versions(c, kKrx); }).value();
        QCOMPARE(versions.size(), 1);
        QCOMPARE(versions.first().by, u"catalogue"_s);
        QCOMPARE(versions.first().savedAt, kAt);
    }

    void aSecondStartChangesNothing()
    {
        seed();
        m_workspace->reopen();
        const auto seeding = seed();
        QVERIFY(seeding.added.isEmpty() && seeding.updated.isEmpty() && seeding.notes.isEmpty());
    }

    void anEditBecomesTheNextVersionAndSurvivesARestart()
    {
        seed();
        const auto saved = editCron(u"0 30 16 * * *"_s);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text()));
        QCOMPARE(saved->version, 2);
        m_workspace->reopen();
        QCOMPARE(current().cron, u"0 30 16 * * *"_s);
        QCOMPARE(current().version, 2);
        const auto versions = write([](Connection& c) { return DefinitionStore::versions(c, kKrx); }).value();
        QCOMPARE(versions.first().definition.version, 2);
        QCOMPARE(versions.first().by, u"kim"_s);
        QCOMPARE(versions.first().reason, u"because"_s);
        QCOMPARE(versions.last().definition.cron, u"0 0 16 * * *"_s);
    }

    void anEditOfAnOldVersionIsStale()
    {
        seed();
        JobDefinition old = current();
        QVERIFY(editCron(u"0 30 16 * * *"_s));
        old.cron = u"0 45 16 * * *"_s;
        QCOMPARE(codeOf(edit(old)), u"STALE"_s);
        QCOMPARE(current().cron, u"0 30 16 * * *"_s);
    }

    void savingTheSameIsRefused()
    {
        seed();
        QCOMPARE(codeOf(edit(current())), u"UNCHANGED"_s);
    }

    void whatBelongsToTheProgramCannotBeEdited()
    {
        seed();
        JobDefinition draft = current();
        draft.danger = DangerLevel::None;
        QCOMPARE(codeOf(edit(draft)), u"NOT_EDITABLE"_s);
        draft = current();
        draft.mutex = u"other"_s;
        QCOMPARE(codeOf(edit(draft)), u"NOT_EDITABLE"_s);
    }

    void anUnknownJobIsNamed()
    {
        seed();
        JobDefinition draft = current();
        draft.id = JobId(u"nobody"_s);
        QCOMPARE(codeOf(edit(draft)), u"NO_SUCH_JOB"_s);
    }

    void aRevertIsANewVersionWithTheOldContent()
    {
        seed();
        QVERIFY(editCron(u"0 30 16 * * *"_s));
        const auto reverted = revert(1);
        QVERIFY(reverted);
        QCOMPARE(reverted->version, 3);
        QCOMPARE(current().cron, u"0 0 16 * * *"_s);
        QCOMPARE(codeOf(revert(1)), u"UNCHANGED"_s);
        QCOMPARE(codeOf(revert(9)), u"NO_SUCH_VERSION"_s);
    }

    void aChangedShippedDefinitionBecomesANewVersion()
    {
        seed();
        shippedKrx().timeout = std::chrono::minutes(20);
        const auto seeding = seed();
        QCOMPARE(seeding.updated, QVector<JobId>{kKrx});
        QVERIFY(seeding.notes.isEmpty());
        QCOMPARE(current().version, 2);
        QCOMPARE(current().timeout, std::chrono::seconds(1200));
    }

    void anOperatorsEditOutlivesAChangedShippedDefinitionAndIsNoted()
    {
        seed();
        QVERIFY(editCron(u"0 30 16 * * *"_s));
        shippedKrx().cron = u"0 10 16 * * *"_s;
        shippedKrx().timeout = std::chrono::minutes(20);
        shippedKrx().descriptionEn = u"New words."_s;
        const auto seeding = seed();
        QCOMPARE(seeding.notes.size(), 1);
        QVERIFY2(seeding.notes.first().contains(u"krx-daily-collector"_s) &&
                     seeding.notes.first().contains(u"schedule"_s),
                 qPrintable(seeding.notes.first()));
        QCOMPARE(current().cron, u"0 30 16 * * *"_s);
        QCOMPARE(current().timeout, std::chrono::seconds(1200));
        QCOMPARE(current().descriptionEn, u"New words."_s);
        QVERIFY(seed().notes.isEmpty());
    }

    void anEditTakenBackFollowsTheShippedDefinitionAgain()
    {
        seed();
        QVERIFY(editCron(u"0 30 16 * * *"_s));
        QVERIFY(revert(1));
        shippedKrx().cron = u"0 10 16 * * *"_s;
        QVERIFY(seed().notes.isEmpty());
        QCOMPARE(current().cron, u"0 10 16 * * *"_s);
    }

    void aBadShippedDefinitionStaysVisibleAndTheStoredVersionsRest()
    {
        seed();
        shippedKrx().error = u"krx-daily-collector.json: cron: bad"_s;
        shippedKrx().enabled = false;
        QVERIFY(seed().updated.isEmpty());
        QCOMPARE(effective(), m_shipped);
        QCOMPARE(current().version, 1);
    }

    void savedVersionsCannotBeChangedOrDeleted()
    {
        seed();
        for (const QString& sql : {u"UPDATE job_definition_versions SET saved_by = 'x'"_s,
                                   u"DELETE FROM job_definition_versions"_s}) {
            const auto done = write([&](Connection& c) { return c.runText(sql).map([](const auto&) {}); });
            QVERIFY2(!done, qPrintable(sql));
        }
    }

private:
    template <typename F>
    std::invoke_result_t<F, Connection&> write(F f)
    {
        return m_workspace->store().write(f).result();
    }

    DefinitionStore::Seeding seed()
    {
        return write([&](Connection& c) { return DefinitionStore::seed(c, m_shipped, kAt); }).value();
    }
    QVector<JobDefinition> effective()
    {
        return write([&](Connection& c) { return DefinitionStore::effective(c, m_shipped); }).value();
    }
    JobDefinition current()
    {
        return write([](Connection& c) { return DefinitionStore::current(c, kKrx); }).value();
    }
    Result<JobDefinition> edit(const JobDefinition& draft)
    {
        return write(
            [&](Connection& c) { return DefinitionStore::edit(c, draft, u"kim"_s, u"because"_s, kAt); });
    }
    Result<JobDefinition> editCron(const QString& cron)
    {
        JobDefinition draft = current();
        draft.cron = cron;
        return edit(draft);
    }
    Result<JobDefinition> revert(int version)
    {
        return write([&](Connection& c) {
            return DefinitionStore::revert(c, kKrx, version, u"kim"_s, u"back"_s, kAt);
        });
    }
    JobDefinition& shippedKrx()
    {
        return *std::find_if(m_shipped.begin(), m_shipped.end(), [](const auto& d) { return d.id == kKrx; });
    }
    static QString codeOf(const Result<JobDefinition>& result)
    {
        return result ? u"saved"_s : result.error().code;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    QVector<JobDefinition> m_shipped;
};

QTEST_GUILESS_MAIN(TestDefinitionStore)
#include "tst_definitionstore.moc"
