// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SchedulerHarness.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

/// Which upstream jobs a manual run asks on Monday morning, after the session of Friday, 20 November.
class TestFactGatherer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_harness = std::make_unique<SchedulerHarness>(kMonday);
        JobDefinition downstream = SchedulerHarness::job(u"factor"_s);
        downstream.dependencies = {{JobId(u"collect"_s), Market::Kr, std::chrono::minutes(10), false}};
        for (const QString& name : {u"basDt"_s, u"from"_s, u"to"_s})
            downstream.parameters.append({.name = name, .type = ParameterType::Date});
        downstream.parameters.append({.name = u"note"_s, .type = ParameterType::Text});
        m_harness->add(SchedulerHarness::job(u"collect"_s, u"0 0 8 * * *"_s));
        m_harness->add(downstream);
        m_harness->start();
        QTRY_VERIFY(m_harness->scheduler().isIdle());
    }
    void cleanup() { m_harness.reset(); }

    void aRunAboutOlderSessionsDoesNotWaitForTheNewestOne()
    {
        QCOMPARE(dependencies({{u"basDt"_s, u"2026-11-19"_s}}), 0);
        QCOMPARE(dependencies({{u"from"_s, u"2024-01-02"_s}, {u"to"_s, u"2026-11-19"_s}}), 0);
    }

    void aRunAboutTheNewestSessionWaitsForIt()
    {
        QCOMPARE(dependencies({}), 1);
        QCOMPARE(dependencies({{u"basDt"_s, QString()}}), 1);
        QCOMPARE(dependencies({{u"basDt"_s, u"2026-11-20"_s}}), 1);
        QCOMPARE(dependencies({{u"from"_s, u"2024-01-02"_s}, {u"to"_s, u"2026-11-20"_s}}), 1);
    }

    void aTextThatLooksLikeADateIsNone() { QCOMPARE(dependencies({{u"note"_s, u"2024-01-02"_s}}), 1); }

private:
    static constexpr Instant kMonday{1795392000000}; ///< 2026-11-23 00:00 UTC

    qsizetype dependencies(const QJsonObject& parameters) const
    {
        Occurrence asked;
        asked.job = JobId(u"factor"_s);
        asked.kind = TriggerKind::Manual;
        asked.plannedAt = kMonday;
        asked.parameters = parameters;
        return m_harness->scheduler().facts().gather(asked, kMonday).dependencies.size();
    }

    std::unique_ptr<SchedulerHarness> m_harness;
};

QTEST_GUILESS_MAIN(TestFactGatherer)
#include "tst_factgatherer.moc"
