// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ConsoleService.h"
#include "core/time/ManualClock.h"
#include "tests/support/AnswerQueue.h"

#include <functional>

namespace ic {

/// A console service in memory for tests of what stands in front of it: answers what it was told, records
/// commands, emits batches on request. Answers are ready at once, or wait for release() while
/// setDeferred(true). One thread, the test's.
class FakeConsoleService final : public ConsoleService
{
    Q_OBJECT
public:
    /// Row of the history at an index counted from the newest; must descend by (plannedAt, occurrence).
    using HistoryGenerator = std::function<HistoryRow(qint64 index)>;

    /// Starts on Monday 2026-11-23 13:16:16 KST with no jobs.
    explicit FakeConsoleService(QObject* parent = nullptr);

    // --- script
    ManualClock& manualClock() { return m_clock; }
    void setLogRing(const LogRing& ring) { m_ring = &ring; }
    void setJobs(QVector<JobRow> jobs) { m_jobs = std::move(jobs); }
    const QVector<JobRow>& jobs() const { return m_jobs; }
    /// The row of a job to change and hand back to updateJobs.
    JobRow job(const QString& id) const;
    void setStatus(const SystemStatus& status) { m_status = status; }
    const SystemStatus& status() const { return m_status; }
    void setHistory(qint64 count, HistoryGenerator generator);
    void setDeferred(bool deferred) { m_answers.setDeferred(deferred); }
    /// Finishes every waiting answer, in order. Deferral stays as it is.
    void release() { m_answers.release(); }
    int waitingAnswers() const { return m_answers.waiting(); }

    std::function<Result<RunDetail>(RunId)> onRunDetail;
    std::function<Result<WhyReport>(OccurrenceId)> onWhy;
    std::function<Result<QVector<HistoryRow>>(const JobId&, int)> onUpcoming;
    std::function<Result<QVector<DefinitionVersion>>(const JobId&)> onVersions;
    std::function<EditPreview(const JobDefinition&)> onPreview;
    std::function<Result<QVector<DurationPoint>>(const JobId&, int)> onDurations;
    std::function<Result<QVector<LogLine>>(RunId)> onRunLog;
    std::function<Result<QVector<CoverageDay>>(Market, TradingDate, TradingDate)> onCoverage;
    std::function<Result<QVector<InstrumentRow>>(Market, const QString&, int)> onInstruments;
    std::function<Result<QVector<Bar>>(Market, const QString&, TradingDate, TradingDate)> onBars;
    std::function<Consequence(const Verb&)> onConsequence;
    /// Asked for a token seen for the first time only; a repeated one answers its first receipt.
    std::function<Result<Receipt>(const Command&)> onExecute;
    QStringList missed;

    // --- record
    /// Every command as it came, repeated tokens included.
    const QVector<Command>& commands() const { return m_commands; }
    int snapshotsTaken() const { return m_snapshots; }
    int historyQueries() const { return m_historyQueries; }
    int previews() const { return m_previews; }

    // --- events
    /// Numbers the batch after the former one and emits it at once.
    void emitBatch(EventBatch batch);
    /// Stores the rows by id and emits them in one batch.
    void updateJobs(const QVector<JobRow>& rows);
    void updateStatus(const SystemStatus& status);
    /// Numbers that will never arrive: the next batch leaves a gap.
    void loseEvents(int count) { m_seq += quint64(count); }

    /// 23 jobs as on a working Monday afternoon: most fine, two running, one held, one outcome unknown, one
    /// failed, one partial, one broken definition.
    static QVector<JobRow> plausibleJobs(Instant now);
    static SystemStatus plausibleStatus(Instant now);
    /// A row for setHistory: one occurrence a minute before `now`, by turns of the jobs, mostly succeeded.
    static HistoryRow plausibleHistoryRow(Instant now, const QVector<JobRow>& jobs, qint64 index,
                                          qint64 count);

    // --- ConsoleService
    const Clock& clock() const override { return m_clock; }
    const LogRing& logRing() const override;
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

private:
    template <typename T>
    QFuture<T> answer(T value)
    {
        return m_answers.answer(std::move(value));
    }
    HistoryPage pageOf(const HistoryQuery& query) const;

    ManualClock m_clock;
    const LogRing* m_ring = nullptr;
    QVector<JobRow> m_jobs;
    SystemStatus m_status;
    qint64 m_historyCount = 0;
    HistoryGenerator m_history;
    AnswerQueue m_answers;
    QVector<Command> m_commands;
    QHash<QString, Receipt> m_receipts;
    quint64 m_seq = 0;
    int m_snapshots = 0;
    int m_historyQueries = 0;
    int m_previews = 0;
};

} // namespace ic
