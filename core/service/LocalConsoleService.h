// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/CommandHandler.h"
#include "core/service/ConsoleService.h"
#include "core/service/EventHub.h"
#include "core/store/BarStore.h"

#include <QTimer>
#include <functional>
#include <memory>

namespace ic {

/// The console's door inside the process that holds the workspace. The object lives on the core thread with
/// the scheduler; its functions may be called from any thread.
class LocalConsoleService final : public ConsoleService
{
    Q_OBJECT
public:
    struct Parts
    {
        Scheduler& scheduler;
        EventHub& events;
        Store& store;
        BarStore& bars;
        const Clock& clock;
        const MarketCalendars& calendars;
        const LogRing& ring;
        QString logFolder;
        WorkspaceMode mode = WorkspaceMode::Sim;
        QString workspace;
        QVector<JobDefinition> shipped; ///< what the program brings, for the way back to it
    };
    explicit LocalConsoleService(Parts parts, QObject* parent = nullptr);

    const Clock& clock() const override { return m_parts.clock; }
    const LogRing& logRing() const override { return m_parts.ring; }
    QFuture<Snapshot> snapshot() override;
    QFuture<Result<HistoryPage>> history(const HistoryQuery& query) override;
    QFuture<Result<RunDetail>> runDetail(RunId run) override;
    QFuture<Result<WhyReport>> why(OccurrenceId occurrence, Language language) override;
    QFuture<Result<QVector<HistoryRow>>> upcoming(const JobId& job, int count) override;
    QFuture<Result<QVector<DefinitionVersion>>> definitionVersions(const JobId& job) override;
    QFuture<EditPreview> previewEdit(const JobDefinition& draft, Language language) override;
    QFuture<Result<QVector<DurationPoint>>> durations(const JobId& job, int maxPoints) override;
    QFuture<Result<QVector<LogLine>>> runLog(RunId run) override;
    QFuture<Result<QVector<CoverageDay>>> coverage(Market market, TradingDate from, TradingDate to) override;
    QFuture<Result<QVector<InstrumentRow>>> instruments(Market market, const QString& text,
                                                        int limit) override;
    QFuture<Result<QVector<Bar>>> bars(Market market, const QString& symbol, TradingDate from,
                                       TradingDate to) override;
    QFuture<Consequence> consequence(const Verb& verb, Language language) override;
    QFuture<Result<Receipt>> execute(const Command& command, Language language) override;
    QFuture<QStringList> missedIfStopped(std::chrono::minutes horizon, Language language) override;

    /// Core thread: no more commands; for the stop.
    void refuseCommands() { m_commands.refuseAll(); }
    /// Core thread: counts of the day, expired holds; called every second and after changes.
    void refresh();
    JobRow jobRow(const JobId& job) const;
    SystemStatus status() const { return m_status; }

private:
    /// Runs `f` on the core thread.
    template <typename F>
    auto onCore(F f) -> QFuture<std::invoke_result_t<F>>;
    /// Like onCore, for what answers later.
    void onCoreLater(std::function<void()> f);
    /// nullopt when the engine has decided it meanwhile.
    std::optional<WhyReport> explainPlanned(OccurrenceId id, Language language) const;
    QVector<CoverageDay> fillCoverage(Market market, TradingDate from, TradingDate to,
                                      const QVector<CoverageDay>& known) const;
    void refreshStatus(const LedgerCounts& counts);
    void expireHolds();

    Parts m_parts;
    CommandHandler m_commands;
    SystemStatus m_status;
    QTimer m_refresh;
    bool m_counting = false;
};

} // namespace ic
