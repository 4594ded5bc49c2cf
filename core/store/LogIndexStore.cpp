// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LogIndexStore.h"

#include "core/store/Connection.h"

namespace ic {

void LogIndexStore::Entry::add(const LogLine& line)
{
    if (lines++ == 0)
        firstAt = line.at;
    lastAt = line.at;
    warnings += line.level == LogLevel::Warning ? 1 : 0;
    errors += line.level == LogLevel::Error ? 1 : 0;
}

Result<void> LogIndexStore::save(Connection& connection, RunId run, const Entry& entry)
{
    return connection
        .change("logindex.save",
                {run.value(), entry.firstAt.ms, entry.lastAt.ms, entry.lines, entry.warnings, entry.errors})
        .map([](int) {});
}

Result<std::optional<LogIndexStore::Entry>> LogIndexStore::find(Connection& connection, RunId run)
{
    auto query = connection.run("logindex.find", {run.value()});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return std::optional<Entry>();
    return std::optional(Entry{{(*query)->value(0).toLongLong()},
                               {(*query)->value(1).toLongLong()},
                               (*query)->value(2).toInt(),
                               (*query)->value(3).toInt(),
                               (*query)->value(4).toInt()});
}

} // namespace ic
