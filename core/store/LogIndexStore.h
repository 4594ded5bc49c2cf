// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Result.h"
#include "core/log/LogLine.h"

#include <optional>

namespace ic {

class Connection;

/// How much each run said: between which instants its lines stand, how many, how many of them warn. Functions
/// run in a Store task.
class LogIndexStore
{
public:
    struct Entry
    {
        Instant firstAt;
        Instant lastAt;
        int lines = 0;
        int warnings = 0;
        int errors = 0;
        void add(const LogLine& line);
    };
    /// Replaces the entry of the run: a retried run counts all its attempts that are still in memory.
    static Result<void> save(Connection& connection, RunId run, const Entry& entry);
    static Result<std::optional<Entry>> find(Connection& connection, RunId run);
};

} // namespace ic
