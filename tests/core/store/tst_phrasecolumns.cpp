// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/HistoryStore.h"
#include "tests/support/StoredRun.h"
#include "tests/support/TestWorkspace.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace ic;

namespace {

const QString kJob = u"krx-daily-collector"_s;

JobOutcome unpublished()
{
    JobOutcome outcome;
    outcome.state = RunState::Partial;
    outcome.code = u"NOT_PUBLISHED"_s;
    outcome.message = Phrase("%1 has not published %2 yet (%3).", u"KRX"_s, u"2026-11-23"_s,
                             Phrase("%1 over the %2 path", u"krx-open-api"_s, u"internal"_s));
    outcome.next = Phrase("It is asked for again at %1.", u"2026-11-23 16:30 KST"_s);
    return outcome;
}

PathInfo internalPath()
{
    PathInfo path;
    path.active = u"internal"_s;
    path.why = Phrase("%1, so %2", Phrase("%1 is not set", u"a.url"_s), u"the internal path is used"_s);
    return path;
}

void forgetPhrases(Store& store)
{
    for (const char* sql :
         {"UPDATE runs SET message_phrase = NULL, next_phrase = NULL, path_reason_phrase = NULL",
          "UPDATE attempts SET message_phrase = NULL", "UPDATE occurrences SET skip_detail_phrase = NULL"}) {
        auto future = store.write([sql](Connection& c) -> Result<void> {
            return c.runText(QLatin1String(sql)).map([](const QSqlQuery&) {});
        });
        future.waitForFinished();
        QVERIFY(future.result());
    }
}

} // namespace

class TestPhraseColumns : public QObject
{
    Q_OBJECT

private slots:
    void aRunComesBackAsThePhrasesItEndedWith()
    {
        TestWorkspace workspace;
        const JobOutcome outcome = unpublished();
        const StoredRun stored = storeRun(workspace.store(), kJob, outcome, internalPath());
        QVERIFY(stored.detail.row.message == outcome.message);
        QVERIFY(stored.detail.next == outcome.next);
        QVERIFY(stored.detail.pathReason == internalPath().why);
        QVERIFY(stored.last.message == outcome.message);
        QCOMPARE(stored.detail.attempts.size(), 1);
        QVERIFY(stored.detail.attempts[0].message == outcome.message);
    }

    void aSkipComesBackAsThePhraseThatExplainsIt()
    {
        TestWorkspace workspace;
        const Phrase detail("Held by %1: %2", u"minji"_s, u"maintenance"_s);
        const HistoryRow row = storeSkip(workspace.store(), kJob, SkipCode::Held, detail);
        QVERIFY(row.skipDetail == detail);
        QCOMPARE(row.skip, std::optional(SkipCode::Held));
    }

    void theEnglishTextIsKeptBesideForSearches()
    {
        TestWorkspace workspace;
        storeRun(workspace.store(), kJob, unpublished(), internalPath());
        HistoryQuery query;
        query.text = u"published 2026-11-23 yet"_s;
        auto page = workspace.store().read([query](Connection& c) { return HistoryStore::page(c, query); });
        page.waitForFinished();
        QVERIFY(page.result());
        QCOMPARE(page.result()->rows.size(), 1);
    }

    void aRowWithoutPhrasesSaysItsEnglishText()
    {
        TestWorkspace workspace;
        const StoredRun stored = storeRun(workspace.store(), kJob, unpublished(), internalPath());
        forgetPhrases(workspace.store());
        const StoredRun old = readRun(workspace.store(), stored);
        QVERIFY(old.detail.row.message.isText());
        QCOMPARE(old.detail.row.message.english(), unpublished().message.english());
        QCOMPARE(old.detail.next.english(), unpublished().next.english());
        QCOMPARE(old.detail.pathReason.english(), internalPath().why.english());
        QCOMPARE(old.detail.attempts[0].message.english(), unpublished().message.english());
        QCOMPARE(old.last.message.english(), unpublished().message.english());
    }
};

QTEST_GUILESS_MAIN(TestPhraseColumns)
#include "tst_phrasecolumns.moc"
