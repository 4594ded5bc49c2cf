// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Instant.h"
#include "core/domain/Market.h"
#include "core/domain/Result.h"
#include "core/domain/TradingDate.h"

#include <optional>

namespace ic {

class Connection;

/// The request a backfill belongs to; the same request continues where it stopped.
struct BackfillKey
{
    JobId job;
    Market market = Market::Kr;
    TradingDate from, to;
    bool force = false;
    bool operator==(const BackfillKey&) const = default;
};

/// How far each unfinished backfill got. Functions of one connection, on its thread.
class CheckpointStore
{
public:
    /// The last session that is done; nullopt when the request is new or was finished.
    static Result<std::optional<TradingDate>> lastDone(Connection& connection, const BackfillKey& key);
    static Result<void> put(Connection& connection, const BackfillKey& key, TradingDate lastDone, RunId run,
                            Instant at);
    static Result<void> drop(Connection& connection, const BackfillKey& key);
};

} // namespace ic
