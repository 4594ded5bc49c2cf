// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BarStore.h"

#include "core/domain/WaitFor.h"
#include "core/store/BarReader.h"
#include "core/store/CorporateActionStore.h"
#include "core/store/InstrumentStore.h"

namespace ic {

Result<SessionWritten> BarStore::writeSession(const SessionWrite& what)
{
    return waitFor(m_store.write([what](Connection& c) { return SessionWriter::write(c, what); }));
}

Result<UndoReport> BarStore::undoRun(RunId target, RunId undoing)
{
    return waitFor(m_store.write([=](Connection& c) { return RunUndo::undo(c, target, undoing); }));
}

Result<void> BarStore::dropCheckpoint(const BackfillKey& key)
{
    return waitFor(m_store.write([key](Connection& c) { return CheckpointStore::drop(c, key); }));
}

QFuture<Result<UndoState>> BarStore::undoState(RunId run)
{
    return m_store.read([run](Connection& c) { return RunUndo::state(c, run); });
}

QFuture<Result<std::optional<TradingDate>>> BarStore::checkpoint(const BackfillKey& key)
{
    return m_store.read([key](Connection& c) { return CheckpointStore::lastDone(c, key); });
}

QFuture<Result<QVector<Bar>>> BarStore::bars(Market market, const QString& symbol, TradingDate from,
                                             TradingDate to)
{
    return m_store.read([=](Connection& c) { return BarReader::ofSymbol(c, market, symbol, from, to); });
}

QFuture<Result<QVector<Bar>>> BarStore::adjustedBars(Market market, const QString& symbol, TradingDate from,
                                                     TradingDate to)
{
    return m_store.read([=](Connection& c) -> Result<QVector<Bar>> {
        const auto actions = CorporateActionStore::ofSymbol(c, market, symbol);
        if (!actions)
            return tl::unexpected(actions.error());
        return BarReader::ofSymbol(c, market, symbol, from, to).map([&](QVector<Bar> bars) {
            return CorporateActionStore::adjust(std::move(bars), *actions);
        });
    });
}

QFuture<Result<QVector<Bar>>> BarStore::sessionBars(Market market, TradingDate session)
{
    return m_store.read([=](Connection& c) { return BarReader::ofSession(c, market, session); });
}

QFuture<Result<QHash<QString, Price>>> BarStore::closes(Market market, TradingDate session)
{
    return m_store.read([=](Connection& c) { return BarReader::closesOf(c, market, session); });
}

QFuture<Result<std::optional<TradingDate>>> BarStore::storedSessionBefore(Market market, TradingDate date)
{
    return m_store.read([=](Connection& c) { return BarReader::sessionBefore(c, market, date); });
}

QFuture<Result<QVector<CorporateAction>>> BarStore::actions(Market market, const QString& symbol)
{
    return m_store.read([=](Connection& c) { return CorporateActionStore::ofSymbol(c, market, symbol); });
}

QFuture<Result<QVector<CoverageDay>>> BarStore::coverage(Market market, TradingDate from, TradingDate to)
{
    return m_store.read([=](Connection& c) { return CoverageStore::between(c, market, from, to); });
}

QFuture<Result<std::optional<CoverageDay>>> BarStore::coverageOf(Market market, TradingDate session)
{
    return m_store.read([=](Connection& c) { return CoverageStore::get(c, market, session); });
}

QFuture<Result<std::optional<CoverageDay>>> BarStore::completeBefore(Market market, TradingDate date,
                                                                     bool simulated)
{
    return m_store.read(
        [=](Connection& c) { return CoverageStore::completeBefore(c, market, date, simulated); });
}

QFuture<Result<QVector<InstrumentRow>>> BarStore::instruments(Market market, const QString& text, int limit)
{
    return m_store.read([=](Connection& c) { return InstrumentStore::search(c, market, text, limit); });
}

} // namespace ic
