// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/CorporateAction.h"
#include "core/store/RunUndo.h"
#include "core/store/SessionWriter.h"
#include "core/store/Store.h"

#include <QFuture>
#include <QHash>

namespace ic {

/// Daily bars with their coverage, instruments and corporate actions: the door of jobs and services.
/// Thread-safe. Writes block until they are on disk and are for pool threads; reads answer at once with a
/// future.
class BarStore
{
public:
    explicit BarStore(Store& store) : m_store(store) {}

    /// One session in one transaction; equal rows are left alone. Blocks.
    Result<SessionWritten> writeSession(const SessionWrite& what);
    /// Puts back exactly what `target` overwrote, all or nothing; see RunUndo. Blocks.
    Result<UndoReport> undoRun(RunId target, RunId undoing);
    /// The backfill is finished: the next equal request starts from the beginning. Blocks.
    Result<void> dropCheckpoint(const BackfillKey& key);

    QFuture<Result<UndoState>> undoState(RunId run);
    QFuture<Result<std::optional<TradingDate>>> checkpoint(const BackfillKey& key);

    /// As published, ascending by date.
    QFuture<Result<QVector<Bar>>> bars(Market market, const QString& symbol, TradingDate from,
                                       TradingDate to);
    /// On the footing of the symbol's latest event, ascending by date; computed, nothing is stored.
    QFuture<Result<QVector<Bar>>> adjustedBars(Market market, const QString& symbol, TradingDate from,
                                               TradingDate to);
    QFuture<Result<QVector<Bar>>> sessionBars(Market market, TradingDate session);
    QFuture<Result<QHash<QString, Price>>> closes(Market market, TradingDate session);
    QFuture<Result<std::optional<TradingDate>>> storedSessionBefore(Market market, TradingDate date);
    QFuture<Result<QVector<CorporateAction>>> actions(Market market, const QString& symbol);

    /// Only sessions that were ever asked for; ascending.
    QFuture<Result<QVector<CoverageDay>>> coverage(Market market, TradingDate from, TradingDate to);
    QFuture<Result<std::optional<CoverageDay>>> coverageOf(Market market, TradingDate session);
    QFuture<Result<std::optional<CoverageDay>>> completeBefore(Market market, TradingDate date,
                                                               bool simulated);
    QFuture<Result<QVector<InstrumentRow>>> instruments(Market market, const QString& text, int limit);

private:
    Store& m_store;
};

} // namespace ic
