// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SessionWriter.h"

#include "core/market/SplitDetector.h"
#include "core/store/BarReader.h"
#include "core/store/Connection.h"
#include "core/store/CorporateActionStore.h"
#include "core/store/InstrumentStore.h"

namespace ic {

namespace {

Result<UpsertCounts> writeBars(Connection& connection, const SessionWrite& what)
{
    return BarBulkWriter::open(connection, what.run, what.at).and_then([&](BarBulkWriter writer) {
        return writer.upsert(what.market, what.session, what.bars);
    });
}

/// Judges the step from one stored session to the next and stores exactly what it shows.
Result<int> judge(Connection& connection, const SessionWrite& what, TradingDate before, TradingDate after)
{
    // The newer one first: of the session to come there is nothing most of the time.
    const auto newer = BarReader::ofSession(connection, what.market, after);
    if (!newer)
        return tl::unexpected(newer.error());
    const auto older = newer->isEmpty() ? newer : BarReader::ofSession(connection, what.market, before);
    if (!older)
        return tl::unexpected(older.error());
    if (older->isEmpty())
        return 0;
    return CorporateActionStore::replace(connection, what.run, what.market, after,
                                         SplitDetector::detect(*older, *newer), what.at);
}

/// Between rows that are adjusted nothing shows; true when the session has no others.
bool isAdjusted(const SessionWrite& what, const UpsertCounts& counts)
{
    return counts.stored == what.bars.size() &&
           std::all_of(what.bars.begin(), what.bars.end(), [](const Bar& bar) { return bar.adjusted; });
}

Result<int> writeActions(Connection& connection, const SessionWrite& what, const UpsertCounts& counts)
{
    Result<int> changed = 0;
    if (what.previous && isAdjusted(what, counts))
        changed = CorporateActionStore::replace(connection, what.run, what.market, what.session, {}, what.at);
    else if (what.previous)
        changed = judge(connection, what, *what.previous, what.session);
    if (changed && what.next) {
        changed =
            judge(connection, what, what.session, *what.next).map([&](int rows) { return *changed + rows; });
    }
    return changed;
}

QString sourceOf(const SessionWrite& what, const UpsertCounts& counts)
{
    if (counts.sources.isEmpty())
        return what.source;
    return counts.sources.size() == 1 ? *counts.sources.begin() : QStringLiteral("mixed");
}

Result<void> writeCoverage(Connection& connection, const SessionWrite& what, const UpsertCounts& counts)
{
    return CoverageStore::put(connection,
                              {what.market, what.session, counts.stored, what.expected, toText(what.state),
                               sourceOf(what, counts), what.run},
                              counts.written() > 0, what.at);
}

Result<void> writeCheckpoint(Connection& connection, const SessionWrite& what)
{
    if (!what.checkpoint)
        return {};
    return CheckpointStore::put(connection, *what.checkpoint, what.session, what.run, what.at);
}

} // namespace

Result<SessionWritten> SessionWriter::write(Connection& connection, const SessionWrite& what)
{
    SessionWritten written;
    const auto counts = writeBars(connection, what);
    if (!counts)
        return tl::unexpected(counts.error());
    written.counts = *counts;
    if (counts->written() > 0) {
        const auto actions = InstrumentStore::learn(connection, what.market, what.session).and_then([&] {
            return writeActions(connection, what, *counts);
        });
        if (!actions)
            return tl::unexpected(actions.error());
        written.actions = *actions;
    }
    return writeCoverage(connection, what, *counts)
        .and_then([&] { return writeCheckpoint(connection, what); })
        .map([&] { return written; });
}

} // namespace ic
