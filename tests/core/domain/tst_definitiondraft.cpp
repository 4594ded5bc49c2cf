// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DefinitionDraft.h"
#include "core/domain/DefinitionMerge.h"
#include "core/domain/DefinitionRules.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDefinitionDraft : public QObject
{
    Q_OBJECT

private:
    static JobDefinition sound()
    {
        JobDefinition d;
        d.id = JobId(u"a"_s);
        d.version = 3;
        d.cron = u"0 0 16 * * *"_s;
        d.misfire = {MisfirePolicy::RunOnce, 60s, 2h, 1};
        d.retry = {RetryClass::Safe, 4, 30s, 10min, 4h};
        return d;
    }
    static const DefinitionField& field(const QString& key) { return *definitionField(key); }
    static QStringList problems(const JobDefinition& d)
    {
        return DefinitionRules::texts(DefinitionRules::problems(d));
    }

private slots:
    void everyFieldReadsBackWhatItWrites()
    {
        JobDefinition copy;
        copy.id = JobId(u"a"_s);
        for (const DefinitionField& field : definitionFields())
            QVERIFY2(field.set(copy, field.text(sound())), field.key);
        QVERIFY(differingFields(copy, sound()).isEmpty());
        QVERIFY(changedOperatorFields(copy, sound()).isEmpty());
    }

    void everyWordOfAFieldIsAccepted()
    {
        for (const DefinitionField& field : definitionFields()) {
            for (const QString& word : field.words ? field.words() : QStringList()) {
                JobDefinition d = sound();
                QVERIFY2(field.set(d, word.toUpper()), qPrintable(field.name() + word));
                QCOMPARE(field.text(d), word);
            }
        }
    }

    void whatMeansNothingLeavesTheDefinitionAsItWas_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("no unit") << u"misfire.grace"_s << u"90"_s;
        QTest::newRow("two dots") << u"timeout"_s << u"1.5h"_s;
        QTest::newRow("word") << u"overlap"_s << u"maybe"_s;
        QTest::newRow("below") << u"retry.maxAttempts"_s << u"0"_s;
        QTest::newRow("above") << u"retry.maxAttempts"_s << u"33"_s;
        QTest::newRow("no zone") << u"schedule.zone"_s << u" "_s;
        QTest::newRow("switch") << u"enabled"_s << u"yes"_s;
    }
    void whatMeansNothingLeavesTheDefinitionAsItWas()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        JobDefinition d = sound();
        QVERIFY(!field(key).set(d, text));
        QCOMPARE(d, sound());
        DefinitionDraft draft(sound());
        draft.setText(field(key), text);
        QVERIFY(draft.isEdited() && !draft.isReadable(field(key)));
        QCOMPARE(draft.text(field(key)), text);
        QCOMPARE(draft.definition(), sound());
    }

    void anotherSpellingOfTheSameIsNoEdit()
    {
        DefinitionDraft draft(sound());
        draft.setText(field(u"misfire.window"_s), u"120 M"_s);
        QVERIFY(!draft.isEdited());
        draft.setText(field(u"misfire.window"_s), u"90m"_s);
        QVERIFY(draft.isEdited());
        QCOMPARE(draft.definition().misfire.window, 90min);
        draft.setText(field(u"misfire.window"_s), u"2h"_s);
        QVERIFY(!draft.isEdited());
    }

    void anEditMovesToANewerVersionFieldByField()
    {
        DefinitionDraft draft(sound());
        draft.setText(field(u"misfire.window"_s), u"4h"_s);
        draft.setText(field(u"timeout"_s), u"oops"_s);
        JobDefinition newer = sound();
        newer.version = 4;
        newer.misfire.grace = 5min;
        newer.overlap = OverlapPolicy::QueueOne;
        QVERIFY(draft.clashes(newer).isEmpty());
        const DefinitionDraft moved = draft.rebased(newer);
        QCOMPARE(moved.definition().version, 4);
        QCOMPARE(moved.definition().misfire, (MisfireRule{MisfirePolicy::RunOnce, 5min, 4h, 1}));
        QCOMPARE(moved.definition().overlap, OverlapPolicy::QueueOne);
        QCOMPARE(moved.text(field(u"timeout"_s)), u"oops"_s);
    }

    void whatBothChangedDifferentlyIsNamed()
    {
        DefinitionDraft draft(sound());
        draft.setText(field(u"misfire.window"_s), u"4h"_s);
        draft.setText(field(u"timeout"_s), u"20m"_s);
        JobDefinition newer = sound();
        newer.misfire.window = 3h;
        newer.timeout = 20min;
        const auto clashes = draft.clashes(newer);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first()->name(), u"misfire.window"_s);
        QVERIFY(!draft.rebased(draft.definition()).isEdited()); // somebody saved exactly this
    }

    void rulesThatContradictEachOtherAreNamedWithTheirField()
    {
        QVERIFY(problems(sound()).isEmpty());
        JobDefinition d = sound();
        d.zone = "Asia/Soul";
        d.misfire = {MisfirePolicy::RunOnce, 0s, 0s, 1};
        d.retry = {RetryClass::Never, 2, 10min, 1min, 0s};
        d.timeout = 0s;
        d.nonTradingDay = NonTradingDayRule::Skip;
        QStringList fields;
        for (const DefinitionProblem& problem : DefinitionRules::problems(d)) {
            fields << problem.field;
            QVERIFY(!problem.korean.isEmpty());
            QVERIFY(problem.korean != problem.english);
        }
        QCOMPARE(fields, (QStringList{u"schedule.zone"_s, u"calendar.market"_s, u"misfire.grace"_s,
                                      u"retry.maxAttempts"_s, u"retry.cap"_s, u"timeout"_s}));
        d.misfire.grace = 1h;
        QVERIFY(problems(d).join(u' ').contains(u"misfire.window: must not be shorter"_s));
    }

    void nothingMakesAJobThatPlacesOrdersSendThemTwice()
    {
        JobDefinition d = sound();
        d.danger = DangerLevel::Orders;
        d.mutex = u"account"_s;
        d.retry = {};
        QVERIFY(problems(d).isEmpty());
        for (const RetryClass retryClass : {RetryClass::Safe, RetryClass::Keyed}) {
            d.retry.retryClass = retryClass;
            QCOMPARE(problems(d), QStringList{u"retry.class: must be never for a job that places orders"_s});
        }
        d.retry = {};
        d.misfire.policy = MisfirePolicy::RunAll;
        d.overlap = OverlapPolicy::Allow;
        QCOMPARE(problems(d).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDefinitionDraft)
#include "tst_definitiondraft.moc"
