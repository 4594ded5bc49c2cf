// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WaitFor.h"
#include "core/service/LocalResearchService.h"
#include "core/store/AuditStore.h"
#include "tests/support/FakeConsoleService.h"
#include "tests/support/FileFixtures.h"
#include "tests/support/ResearchBench.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const QString kSectors = u"symbol,sector,date\n005930,반도체,2026-11-20\n000660,반도체,2026-11-20\n"_s;
const QString kBars = u"date,symbol,open,high,low,close,volume\n2026-11-20,005930,1,1,1,1,1\n"_s;

} // namespace

class TestLocalResearchService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<ResearchBench>(kst("2026-11-23 21:00"));
        m_console = std::make_unique<FakeConsoleService>();
        m_pool.setMaxThreadCount(2);
        m_service = std::make_unique<LocalResearchService>(
            LocalResearchService::Parts{m_bench->research, m_bench->workspace.store(), *m_console,
                                        m_bench->clock, *m_bench->calendars, m_bench->settings, m_pool});
    }
    void cleanup()
    {
        m_service.reset();
        m_console.reset();
        m_bench.reset();
    }

    void aPreviewSaysWhatIsNewAndStoresNothing()
    {
        const auto preview = value(m_service->previewImport(ImportKind::Sectors, Market::Kr, file(kSectors)));
        QCOMPARE(preview.rows, 2);
        QCOMPARE(preview.newRows, 2);
        QCOMPARE(preview.changedRows, 0);
        QVERIFY(value(m_service->imports(10)).isEmpty());
        QVERIFY(audit().isEmpty());
    }

    void anImportIsStoredAuditedAndAnnounced()
    {
        QSignalSpy announced(m_service.get(), &ResearchService::importsChanged);
        const ImportRow row =
            value(m_service->importFile(ImportKind::Sectors, Market::Kr, file(kSectors), u"kim"_s));
        QCOMPARE(row.rows, 2);
        QCOMPARE(row.changed, 2);
        QCOMPARE(row.file, u"file.csv"_s);
        QTRY_COMPARE(announced.size(), 1);
        QCOMPARE(value(m_service->imports(10)).first().id, row.id);
        QCOMPARE(audit().size(), 1);
        QCOMPARE(audit().first().verb, u"import.sectors"_s);
        QCOMPARE(audit().first().actor, u"kim"_s);
        const auto again = value(m_service->previewImport(ImportKind::Sectors, Market::Kr, file(kSectors)));
        QCOMPARE(again.newRows + again.changedRows, 0);
    }

    void aFileWithAProblemChangesNothing()
    {
        const auto refused = waitFor(m_service->importFile(
            ImportKind::Sectors, Market::Kr, file(kSectors + u"5930,x,2026-11-20\n"_s), u"kim"_s));
        QCOMPARE(refused.error().code, u"BAD_FILE"_s);
        QVERIFY(value(m_service->imports(10)).isEmpty());
        QVERIFY(audit().isEmpty());
    }

    void nobodyImportsWithoutAName()
    {
        const auto refused =
            waitFor(m_service->importFile(ImportKind::Sectors, Market::Kr, file(kSectors), {}));
        QCOMPARE(refused.error().code, u"AUDIT_ACTOR"_s);
    }

    void sectorsWithoutADateHoldFromTheSessionThatClosedLast()
    {
        value(m_service->importFile(ImportKind::Sectors, Market::Kr,
                                    file(u"symbol,sector\n005930,반도체\n"_s), u"kim"_s));
        const auto known = [this](const char* session) {
            return value(m_bench->research.referenceData(Market::Kr, day(session), 90)).sectorOf.size();
        };
        QCOMPARE(known("2026-11-20"), 0);
        QCOMPARE(known("2026-11-23"), 1);
    }

    void barsAreHandedToTheBackfillOfTheirMarket()
    {
        const RunId run = insertRun(m_bench->workspace.store(), u"krx-daily-backfill"_s);
        m_console->onExecute = [run](const Command& command) {
            return Result<Receipt>(Receipt{command.token, false, OccurrenceId(run.value()), u"Planned."_s});
        };
        ImportOrder order{ImportKind::Bars, Market::Kr, file(kBars)};
        order.options.adjusted = true;
        order.actor = u"kim"_s;
        const ImportReceipt receipt = value(m_service->importFile(order));
        QCOMPARE(receipt.occurrence, std::optional(OccurrenceId(run.value())));
        QCOMPARE(receipt.row.rows, 1);
        const auto& trigger = std::get<TriggerJob>(m_console->commands().first().verb);
        QCOMPARE(trigger.job.value(), u"krx-daily-backfill"_s);
        QCOMPARE(trigger.parameters.value(u"file"_s).toString(), order.file);
        QCOMPARE(trigger.parameters.value(u"adjusted"_s), QJsonValue(true));
        QVERIFY(!trigger.parameters.contains(u"from"_s));
        QCOMPARE(value(m_service->imports(1)).first().run, std::optional(run));
        QCOMPARE(audit().first().verb, u"import.bars"_s);
    }

    void badBarsReachNoJob()
    {
        const auto refused = waitFor(m_service->importFile(
            ImportKind::Bars, Market::Kr, file(kBars + u"2026-11-20,000660,9,1,1,1,1\n"_s), u"kim"_s));
        QCOMPARE(refused.error().code, u"BAD_FILE"_s);
        QVERIFY(m_console->commands().isEmpty());
    }

    void aRefusedBackfillIsNoImport()
    {
        m_console->onExecute = [](const Command&) {
            return Result<Receipt>(fail(u"HELD"_s, u"The job is held."_s));
        };
        const auto refused =
            waitFor(m_service->importFile(ImportKind::Bars, Market::Kr, file(kBars), u"kim"_s));
        QCOMPARE(refused.error().code, u"HELD"_s);
        QVERIFY(value(m_service->imports(10)).isEmpty());
    }

    void aHaltIsClearedWithAReasonOnly()
    {
        GovernanceHalt halt;
        halt.haltedAt = {1};
        halt.reason = u"MDD"_s;
        QVERIFY(m_bench->research.writeGovernance({}, {halt}));
        QSignalSpy announced(m_service.get(), &ResearchService::governanceChanged);
        const auto silent = waitFor(m_service->clearHalt(Market::Kr, Strategy::ShortTerm, u"kim"_s, u"  "_s));
        QCOMPARE(silent.error().code, u"REASON"_s);
        QVERIFY(waitFor(m_service->clearHalt(Market::Kr, Strategy::ShortTerm, u"kim"_s, u"Looked."_s)));
        QTRY_COMPARE(announced.size(), 1);
        QVERIFY(value(m_service->halts(false)).isEmpty());
        QCOMPARE(audit().first().verb, u"governance.clear"_s);
    }

    void theEndOfAResearchJobIsAnnounced()
    {
        QSignalSpy signalsSpy(m_service.get(), &ResearchService::signalsChanged);
        QSignalSpy portfolios(m_service.get(), &ResearchService::portfoliosChanged);
        QSignalSpy backtests(m_service.get(), &ResearchService::backtestsChanged);
        m_service->runEnded(JobId(u"factor-calculation"_s));
        m_service->runEnded(JobId(u"strategy-governance-check"_s));
        m_service->runEnded(JobId(u"auto-buy"_s));
        QTRY_COMPARE(backtests.size(), 1);
        QCOMPARE(signalsSpy.size(), 1);
        QCOMPARE(portfolios.size(), 0);
    }

    void aBacktestIsComputedKeptAndDeleted()
    {
        m_bench->fill(Market::Us, 330);
        QSignalSpy announced(m_service.get(), &ResearchService::backtestsChanged);
        auto future = m_service->runBacktest(robo());
        const qint64 id = value(future);
        QCOMPARE(future.progressMaximum(), future.progressValue());
        QTRY_COMPARE(announced.size(), 1);
        const BacktestDetail detail = value(m_service->backtest(id));
        QCOMPARE(detail.row.strategy, u"ROBO"_s);
        QCOMPARE(detail.row.by, u"kim"_s);
        QCOMPARE(detail.row.parameters.value(u"investment.backtest.robo.top-n"_s).toString(), u"3"_s);
        QVERIFY(detail.row.metrics.contains(u"mddPct"_s));
        QVERIFY(detail.curve.size() > 30);
        QVERIFY(waitFor(m_service->deleteBacktest(id, u"kim"_s)));
        QCOMPARE(waitFor(m_service->backtest(id)).error().code, u"NO_BACKTEST"_s);
        QCOMPARE(audit().first().verb, u"backtest.delete"_s);
        QCOMPARE(waitFor(m_service->deleteBacktest(id, u"kim"_s)).error().code, u"NO_BACKTEST"_s);
    }

    void aStoppedServiceStopsWhatItComputes()
    {
        m_bench->fill(Market::Us, 330);
        m_service->stop();
        QCOMPARE(waitFor(m_service->runBacktest(robo())).error().code, u"CANCELLED"_s);
        QVERIFY(value(m_service->backtests(10)).isEmpty());
    }

    void anOrderThatCannotBeRunSaysWhy_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("from");
        QTest::addColumn<double>("capital");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const QString key = u"investment.backtest.robo.top-n"_s;
        QTest::newRow("strategy") << u"LUCK"_s << u"2026-09-01"_s << 1e6 << key << u"3"_s << u"BAD_ORDER"_s;
        QTest::newRow("range") << u"ROBO"_s << u"2026-11-21"_s << 1e6 << key << u"3"_s << u"BAD_ORDER"_s;
        QTest::newRow("capital") << u"ROBO"_s << u"2026-09-01"_s << 0.0 << key << u"3"_s << u"BAD_ORDER"_s;
        QTest::newRow("setting") << u"ROBO"_s << u"2026-09-01"_s << 1e6 << u"investment.top"_s << u"3"_s
                                 << u"UNKNOWN_SETTING"_s;
        QTest::newRow("value") << u"ROBO"_s << u"2026-09-01"_s << 1e6 << key << u"many"_s
                               << u"SETTING_VALUE"_s;
        QTest::newRow("secret") << u"ROBO"_s << u"2026-09-01"_s << 1e6 << u"investment.data.krx.auth-key"_s
                                << u"x"_s << u"UNKNOWN_SETTING"_s;
        QTest::newRow("calendar") << u"ROBO"_s << u"1950-01-02"_s << 1e6 << key << u"3"_s
                                  << u"CALENDAR_NOT_COVERED"_s;
        QTest::newRow("no bars") << u"ROBO"_s << u"2026-09-01"_s << 1e6 << key << u"3"_s
                                 << u"SHORT_HISTORY"_s;
    }

    void anOrderThatCannotBeRunSaysWhy()
    {
        QFETCH(QString, strategy);
        QFETCH(QString, from);
        QFETCH(double, capital);
        QFETCH(QString, setting);
        QFETCH(QString, value);
        QFETCH(QString, code);
        BacktestOrder order = robo();
        order.strategy = strategy;
        order.from = *TradingDate::fromIso(from);
        order.capital = capital;
        order.parameters = {{setting, value}};
        QCOMPARE(waitFor(m_service->runBacktest(order)).error().code, code);
    }

private:
    template <typename T>
    static T value(QFuture<Result<T>> future)
    {
        const Result<T> result = waitFor(std::move(future));
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return *result;
    }
    QString file(const QString& text) { return writeText(m_bench->workspace.folder(), u"file.csv"_s, text); }
    QVector<AuditRow> audit()
    {
        return value(
            m_bench->workspace.store().read([](Connection& c) { return AuditStore::page(c, {}, 10); }));
    }
    static BacktestOrder robo()
    {
        return {Market::Us,        u"ROBO"_s, day("2026-09-01"),
                day("2026-11-20"), 1'000'000, {{u"investment.backtest.robo.top-n"_s, u"3"_s}},
                u"kim"_s};
    }

    QThreadPool m_pool;
    std::unique_ptr<ResearchBench> m_bench;
    std::unique_ptr<FakeConsoleService> m_console;
    std::unique_ptr<LocalResearchService> m_service;
};

QTEST_GUILESS_MAIN(TestLocalResearchService)
#include "tst_localresearchservice.moc"
