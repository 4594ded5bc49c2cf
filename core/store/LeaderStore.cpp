// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LeaderStore.h"

#include "core/store/Connection.h"

namespace ic {

Result<qint64> LeaderStore::take(Connection& connection, const QString& holder, Instant now)
{
    const auto taken = connection.change("leader.take", {holder, now.ms, now.ms});
    if (!taken)
        return tl::unexpected(taken.error());
    return current(connection).map([](const std::optional<Row>& row) { return row ? row->epoch : 0; });
}

Error LeaderStore::notLeader(const QString& holder)
{
    const Phrase taken =
        holder.isEmpty() ? Phrase(QT_TRANSLATE_NOOP("Phrase", "Another process has taken this workspace."))
                         : Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has taken this workspace."), holder);
    return {QStringLiteral("NOT_LEADER"), taken,
            QT_TRANSLATE_NOOP("Phrase",
                              "Nothing more is started or written here; close this one and go on there.")};
}

Result<void> LeaderStore::check(Connection& connection, qint64 epoch)
{
    const auto row = current(connection);
    if (!row)
        return tl::unexpected(row.error());
    if (*row && (*row)->epoch == epoch)
        return {};
    return tl::unexpected(notLeader(*row ? (*row)->holder : QString()));
}

Result<void> LeaderStore::heartbeat(Connection& connection, qint64 epoch, Instant now)
{
    const auto beaten = connection.change("leader.heartbeat", {now.ms, epoch});
    if (!beaten)
        return tl::unexpected(beaten.error());
    return *beaten == 1 ? Result<void>() : check(connection, epoch);
}

Result<Instant> LeaderStore::latestInstant(Connection& connection)
{
    auto query = connection.run("leader.latest_instant");
    if (!query)
        return tl::unexpected(query.error());
    (*query)->next();
    return Instant{(*query)->value(0).toLongLong()};
}

Result<std::optional<LeaderStore::Row>> LeaderStore::current(Connection& connection)
{
    auto query = connection.run("leader.current");
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return std::optional<Row>();
    return std::optional(Row{(*query)->value(0).toLongLong(),
                             (*query)->value(1).toString(),
                             {(*query)->value(2).toLongLong()},
                             {(*query)->value(3).toLongLong()}});
}

} // namespace ic
