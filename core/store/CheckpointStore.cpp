// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CheckpointStore.h"

#include "core/store/Connection.h"

namespace ic {

Result<std::optional<TradingDate>> CheckpointStore::lastDone(Connection& connection, const BackfillKey& key)
{
    const auto query = connection.run("bars_coverage.checkpoint", {key.job.value(), key.from.epochDay(),
                                                                   key.to.epochDay(), int(key.force)});
    if (!query)
        return tl::unexpected(query.error());
    std::optional<TradingDate> last;
    if ((*query)->next())
        last = TradingDate((*query)->value(0).toInt());
    (*query)->finish();
    return last;
}

Result<void> CheckpointStore::put(Connection& connection, const BackfillKey& key, TradingDate lastDone,
                                  RunId run, Instant at)
{
    return connection
        .change("bars_coverage.put_checkpoint",
                {key.job.value(), key.from.epochDay(), key.to.epochDay(), int(key.force), toCode(key.market),
                 lastDone.epochDay(), run.value(), at.ms})
        .map([](int) {});
}

Result<void> CheckpointStore::drop(Connection& connection, const BackfillKey& key)
{
    return connection
        .change("bars_coverage.drop_checkpoint",
                {key.job.value(), key.from.epochDay(), key.to.epochDay(), int(key.force)})
        .map([](int) {});
}

} // namespace ic
