// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"
#include "core/jobs/SessionGates.h"
#include "core/store/BarStore.h"

namespace ic {

/// What collecting one session came to.
struct SessionResult
{
    enum class Kind { Complete, Partial, NotYet, Closed, Failed, Cancelled };
    Kind kind = Kind::Complete;
    TradingDate session;
    QString code;   ///< empty when complete
    Phrase message; ///< one sentence
    Phrase next;    ///< set with an error: what can be done
    bool retryable = false;
    JobCounters counters;
    UpsertCounts rows;
    int actions = 0;     ///< corporate actions recorded or withdrawn
    QStringList missing; ///< US: asked symbols that did not arrive
    QStringList rejects; ///< the first rejected rows with their reasons
    QString provider;

    /// For the run page: session, state, code, rows, inserted, updated, unchanged, rejected, missing,
    /// rejects.
    QJsonObject details() const;
};

/// One session of one market: fetch, validate, gates, write, result. The part that daily collection and
/// backfill share. Lives in one run on its pool thread; blocks.
class SessionCollection
{
public:
    SessionCollection(JobContext& context, Market market, BarSources::Choice choice);

    /// What is asked for: the universe of the run (parameter `symbols`, else the settings) or all boards.
    BarRequest requestFor(TradingDate session) const;
    SessionResult collect(TradingDate session, const std::optional<BackfillKey>& checkpoint = {});
    /// The second half of collect(), for an answer that came with others in one ranged call.
    SessionResult accept(TradingDate session, const Result<BarFetch>& answer,
                         const std::optional<BackfillKey>& checkpoint = {});
    const BarSources::Choice& choice() const { return m_choice; }
    /// True for the simulated market, whose rows never count beside real ones.
    static bool isSimulated(const BarSource& source) { return source.name() == QLatin1String("simulated"); }
    /// The bars come out of a file somebody made.
    bool isFile() const { return m_choice.source->name() == QLatin1String("file"); }

private:
    SessionResult acceptRows(TradingDate session, const BarFetch& fetch,
                             const std::optional<BackfillKey>& checkpoint);
    SessionResult notYet(TradingDate session, const BarFetch& fetch,
                         const std::optional<BackfillKey>& checkpoint);
    SessionResult closed(TradingDate session) const;
    SessionResult failed(TradingDate session, const Error& error) const;
    Result<void> refuseSimulatedOverReal(TradingDate session, const QString& provider) const;
    QVector<Bar> validate(TradingDate session, const QVector<Bar>& bars, SessionResult& result) const;
    void judge(const BarFetch& fetch, const QVector<Bar>& accepted, SessionResult& result) const;
    /// Rows the session has once `accepted` are stored beside what is there.
    qsizetype rowsWith(TradingDate session, const QVector<Bar>& accepted,
                       const std::optional<CoverageDay>& previous) const;
    Result<SessionWritten> write(const SessionResult& result, const QVector<Bar>& bars,
                                 const std::optional<BackfillKey>& checkpoint);
    qint64 expectedRows(TradingDate session, qint64 accepted) const;
    std::optional<CoverageDay> completeBefore(TradingDate session, const QString& provider) const;
    Phrase path() const;

    JobContext& m_context;
    Market m_market;
    BarSources::Choice m_choice;
    QStringList m_symbols;
};

} // namespace ic
