// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/HoldStore.h"

#include "core/store/QueryRows.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

std::optional<Instant> instantOf(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(Instant{value.toLongLong()});
}

QVariant nullableInstant(const std::optional<Instant>& instant)
{
    return nullable(instant ? std::optional(instant->ms) : std::nullopt);
}

/// Columns from 1: set_by, reason, set_at, hold_until.
HoldInfo holdOf(const QSqlQuery& row)
{
    return {row.value(1).toString(), row.value(2).toString(), Instant{row.value(3).toLongLong()},
            instantOf(row.value(4))};
}

HoldStore::PastHold pastHoldOf(const QSqlQuery& row)
{
    return {holdOf(row), instantOf(row.value(5)), row.value(6).toString(), row.value(7).toString()};
}

Result<void> check(const JobId& job, const HoldInfo& hold)
{
    if (hold.reason.trimmed().isEmpty()) {
        return fail(u"HOLD_REASON"_s,
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "A hold on %1 wants a reason."), job.value()),
                    QT_TRANSLATE_NOOP("Phrase", "Nothing was held; say why."));
    }
    if (hold.until && *hold.until <= hold.since) {
        return fail(u"HOLD_UNTIL"_s,
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "The hold on %1 would be over before it begins."),
                           job.value()),
                    QT_TRANSLATE_NOOP("Phrase", "Nothing was held; choose a later end."));
    }
    return {};
}

} // namespace

Result<void> HoldStore::place(Connection& connection, const JobId& job, const HoldInfo& hold)
{
    if (const auto good = check(job, hold); !good)
        return good;
    return connection
        .change("holds.release", {hold.since.ms, hold.by, u"Replaced by a new hold."_s, job.value()})
        .and_then([&](int) {
            return connection.insert("holds.place", {job.value(), hold.since.ms, hold.by, hold.reason,
                                                     nullableInstant(hold.until)});
        })
        .map([](qint64) {});
}

Result<void> HoldStore::release(Connection& connection, const JobId& job, const QString& by,
                                const QString& reason, Instant at)
{
    const auto held = active(connection, job, at);
    if (!held)
        return tl::unexpected(held.error());
    if (!*held)
        return fail(u"NOT_HELD"_s, Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is not held."), job.value()),
                    QT_TRANSLATE_NOOP("Phrase", "Nothing was changed."));
    return connection.change("holds.release", {at.ms, by, reason.isNull() ? u""_s : reason, job.value()})
        .map([](int) {});
}

Result<QVector<JobId>> HoldStore::expire(Connection& connection, Instant now)
{
    return readRows(connection.run("holds.expire", {now.ms}),
                    [](const QSqlQuery& row) { return JobId(row.value(0).toString()); });
}

Result<QHash<JobId, HoldInfo>> HoldStore::active(Connection& connection, Instant now)
{
    const auto rows = readRows(connection.run("holds.active", {now.ms}), [](const QSqlQuery& row) {
        return std::make_pair(JobId(row.value(0).toString()), holdOf(row));
    });
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<JobId, HoldInfo> holds;
    for (const auto& [job, hold] : *rows)
        holds.insert(job, hold);
    return holds;
}

Result<std::optional<HoldInfo>> HoldStore::active(Connection& connection, const JobId& job, Instant now)
{
    return readFirst(connection.run("holds.activeOf", {job.value(), now.ms}), holdOf);
}

Result<QVector<HoldStore::PastHold>> HoldStore::history(Connection& connection, const JobId& job, int limit)
{
    return readRows(connection.run("holds.history", {job.value(), limit}), pastHoldOf);
}

} // namespace ic
