// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PathSwitchStore.h"

#include "core/store/QueryRows.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

PathSwitchStore::PathSwitch switchOf(const QSqlQuery& row)
{
    return {JobId(row.value(0).toString()),     row.value(1).toInt(),    row.value(2).toBool(),
            Instant{row.value(3).toLongLong()}, row.value(4).toString(), row.value(5).toString()};
}

Result<PathSwitchStore::PathSwitch> add(Connection& connection, const PathSwitchStore::PathSwitch& next)
{
    return connection
        .change("paths.add", {next.job.value(), next.version, int(next.on), next.at.ms, next.by, next.reason})
        .map([&](int) { return next; });
}

} // namespace

Result<PathSwitchStore::PathSwitch> PathSwitchStore::current(Connection& connection, const JobId& job)
{
    return readFirst(connection.run("paths.current", {job.value()}), switchOf)
        .map([&](const std::optional<PathSwitch>& found) { return found.value_or(PathSwitch{.job = job}); });
}

Result<QHash<JobId, PathSwitchStore::PathSwitch>> PathSwitchStore::all(Connection& connection)
{
    return readRows(connection.run("paths.all"), switchOf).map([](const QVector<PathSwitch>& rows) {
        QHash<JobId, PathSwitch> switches;
        for (const PathSwitch& row : rows)
            switches.insert(row.job, row);
        return switches;
    });
}

Result<QVector<PathSwitchStore::PathSwitch>> PathSwitchStore::history(Connection& connection,
                                                                      const JobId& job)
{
    return readRows(connection.run("paths.history", {job.value()}), switchOf);
}

Result<PathSwitchStore::PathSwitch> PathSwitchStore::switchTo(Connection& connection, const JobId& job,
                                                              bool on, const QString& by,
                                                              const QString& reason, Instant at)
{
    if (reason.trimmed().isEmpty()) {
        return fail(
            u"PATH_REASON"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Switching the path of %1 wants a reason."), job.value()),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was switched; say why."));
    }
    const auto now = current(connection, job);
    if (!now)
        return now;
    if (now->on == on) {
        return fail(
            u"UNCHANGED"_s,
            on ? Phrase(QT_TRANSLATE_NOOP("Phrase", "The path switch of %1 is already on."), job.value())
               : Phrase(QT_TRANSLATE_NOOP("Phrase", "The path switch of %1 is already off."), job.value()),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was switched."));
    }
    return add(connection, {job, now->version + 1, on, at, by, reason});
}

} // namespace ic
