// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Result.h"
#include "core/domain/Rows.h"
#include "core/log/LogRing.h"
#include "core/service/Command.h"
#include "core/time/Clock.h"

#include <QFuture>
#include <QObject>

namespace ic {

/// The one door to the core for the window, the CLI and HTTP. Every function may be called from any thread
/// and returns at once; futures finish on a core or store thread, so a view continues with
/// `.then(this, ...)`. eventsReady comes at most every 100 ms, emitted on the core thread (connect queued).
class ConsoleService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual const Clock& clock() const = 0;
    virtual const LogRing& logRing() const = 0;

    virtual QFuture<Snapshot> snapshot() = 0;
    virtual QFuture<Result<HistoryPage>> history(const HistoryQuery& query) = 0;
    virtual QFuture<Result<RunDetail>> runDetail(RunId run) = 0;
    virtual QFuture<Result<WhyReport>> why(OccurrenceId occurrence, Language language) = 0;
    /// The next `count` instants of a job as planned or computed, without side effect.
    virtual QFuture<Result<QVector<HistoryRow>>> upcoming(const JobId& job, int count) = 0;
    virtual QFuture<Result<QVector<DefinitionVersion>>> definitionVersions(const JobId& job) = 0;
    virtual QFuture<EditPreview> previewEdit(const JobDefinition& draft, Language language) = 0;
    virtual QFuture<Result<QVector<DurationPoint>>> durations(const JobId& job, int maxPoints) = 0;
    /// Lines of one run from the files, when the ring no longer has them; ascending.
    virtual QFuture<Result<QVector<LogLine>>> runLog(RunId run) = 0;
    virtual QFuture<Result<QVector<CoverageDay>>> coverage(Market market, TradingDate from,
                                                           TradingDate to) = 0;
    virtual QFuture<Result<QVector<InstrumentRow>>> instruments(Market market, const QString& text,
                                                                int limit) = 0;
    virtual QFuture<Result<QVector<Bar>>> bars(Market market, const QString& symbol, TradingDate from,
                                               TradingDate to) = 0;

    virtual QFuture<Consequence> consequence(const Verb& verb, Language language) = 0;
    virtual QFuture<Result<Receipt>> execute(const Command& command, Language language) = 0;
    /// What stopping the scheduler now would miss until each job's next planned start; for the quit dialog.
    virtual QFuture<QStringList> missedIfStopped(std::chrono::minutes horizon, Language language) = 0;

signals:
    void eventsReady(const ic::EventBatch& batch);
};

} // namespace ic
