// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PlanVerifier.h"

#include "core/store/NativeStatement.h"
#include "core/store/QueryRows.h"
#include "core/time/CronSchedule.h"

#include <QDateTime>
#include <map>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

struct Version
{
    std::optional<CronSchedule> schedule; ///< nullopt: plans nothing
    Instant savedAt;
};

struct PlannedRow
{
    Instant at;
    int version = 0;
    qint64 id = 0;
};

struct Cursor
{
    QString job;
    std::optional<int> version;
    Instant until;
};

Result<QVector<Cursor>> readCursors(Connection& c)
{
    return readRows(c.run("verify.planned_jobs"), [](const QSqlQuery& q) {
        const QVariant version = q.value(1);
        return Cursor{q.value(0).toString(),
                      version.isNull() ? std::nullopt : std::optional(version.toInt()),
                      {q.value(2).toLongLong()}};
    });
}

std::pair<const int, Version> versionOf(const QSqlQuery& q)
{
    Version version{{}, {q.value(4).toLongLong()}};
    const QString cron = q.value(1).toString();
    const QByteArray zone = q.value(2).toString().toLatin1();
    if (!cron.isEmpty()) {
        auto schedule = CronSchedule::create(cron, zone.isEmpty() ? QByteArray("Asia/Seoul") : zone,
                                             q.value(3).toBool() ? DstMode::Once : DstMode::Spring);
        if (schedule)
            version.schedule = std::move(*schedule);
    }
    return {q.value(0).toInt(), std::move(version)};
}

/// Walks one job's plan from row to row.
class PlanWalk
{
public:
    PlanWalk(Connection& connection, LedgerReport& report, const Cursor& cursor)
        : m_connection(connection), m_report(report), m_cursor(cursor)
    {}

    Result<void> run()
    {
        return readVersions().and_then([this] { return walk(); });
    }

private:
    Result<void> readVersions()
    {
        const Result<QSqlQuery*> query = m_connection.run("verify.schedules", {m_cursor.job});
        if (!query)
            return tl::unexpected(query.error());
        while ((*query)->next())
            m_versions.insert(versionOf(**query));
        (*query)->finish();
        return {};
    }

    Result<void> walk()
    {
        auto rows = NativeStatement::prepare(m_connection, "verify.plan_of_job");
        if (!rows)
            return tl::unexpected(rows.error());
        const QByteArray job = m_cursor.job.toUtf8();
        rows->bind(1, job);
        Result<bool> more = rows->step();
        for (; more && *more; more = rows->step())
            take({{rows->integer(0)}, int(rows->integer(1)), rows->integer(2)});
        if (!more)
            return tl::unexpected(more.error());
        finish();
        return {};
    }

    void take(const PlannedRow& row)
    {
        if (m_last && m_last->at == row.at)
            complain(row.id, u"is planned twice at %1"_s.arg(text(row.at)));
        else if (m_last)
            step(*m_last, row);
        else if (const Version* version = known(row.version); version && !fires(*version, row.at))
            complain(row.id, u"is planned at %1, when its version does not fire"_s.arg(text(row.at)));
        m_last = row;
    }

    /// Inside one version, the common case, this is one question to the schedule.
    void step(const PlannedRow& from, const PlannedRow& to)
    {
        const Version* version = known(to.version);
        if (!version || !known(from.version))
            return;
        if (from.version == to.version)
            return reach(*version, from.at, to);
        if (changesLieBetween(from.version, to.version, from.at, to.at))
            return stepThroughChanges(from, to);
        // The plan had run out when the version changed: any switch in between that leaves no gap will do.
        const std::optional<Instant> old = next(*known(from.version), from.at);
        reach(*version, std::min(old.value_or(to.at), to.at) - Millis(1), to);
    }

    bool changesLieBetween(int from, int to, Instant after, Instant before) const
    {
        for (int v = from + 1; v <= to; ++v) {
            const auto found = m_versions.find(v);
            if (found == m_versions.end() || found->second.savedAt < after || found->second.savedAt >= before)
                return false;
        }
        return from < to;
    }

    void stepThroughChanges(const PlannedRow& from, const PlannedRow& to)
    {
        Instant at = from.at;
        for (int v = from.version; v < to.version; ++v) {
            const Instant changed = m_versions.at(v + 1).savedAt;
            missingUntil(m_versions.at(v), at, changed);
            at = changed;
        }
        reach(m_versions.at(to.version), at, to);
    }

    /// The version's next instant after `from` must be that of `to`.
    void reach(const Version& version, Instant from, const PlannedRow& to)
    {
        std::optional<Instant> due = next(version, from);
        while (due && *due < to.at) {
            missing(*due);
            due = next(version, *due);
        }
        if (due != to.at)
            complain(to.id, u"is planned at %1, when its version does not fire"_s.arg(text(to.at)));
    }

    /// No instant of the version may lie in (from, until].
    void missingUntil(const Version& version, Instant from, Instant until)
    {
        for (auto due = next(version, from); due && *due <= until; due = next(version, *due))
            missing(*due);
    }

    void finish()
    {
        if (!m_last)
            return;
        if (!m_cursor.version)
            return complain(0, u"has no cursor"_s, u"plan_cursors"_s);
        const Version* current = known(*m_cursor.version);
        if (!current || !known(m_last->version))
            return;
        Instant at = m_last->at;
        if (changesLieBetween(m_last->version, *m_cursor.version, at, m_cursor.until)) {
            for (int v = m_last->version; v < *m_cursor.version; ++v) {
                const Instant changed = m_versions.at(v + 1).savedAt;
                missingUntil(m_versions.at(v), at, changed);
                at = changed;
            }
        } else if (m_last->version != *m_cursor.version) {
            return; // changed after the plan had run out: nothing says from when the new version counts
        }
        missingUntil(*current, at, m_cursor.until);
    }

    /// Reported once a version.
    const Version* known(int version)
    {
        const auto found = m_versions.find(version);
        if (found != m_versions.end())
            return &found->second;
        if (!m_unknown.contains(version)) {
            m_unknown.append(version);
            complain(0, u"has no version %1, which rows were planned by"_s.arg(version),
                     u"job_definition_versions"_s);
        }
        return nullptr;
    }

    static std::optional<Instant> next(const Version& version, Instant from)
    {
        return version.schedule ? version.schedule->next(from) : std::nullopt;
    }
    static bool fires(const Version& version, Instant at) { return next(version, at - Millis(1)) == at; }
    static QString text(Instant at)
    {
        return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(Qt::ISODate);
    }

    /// Another kind of row may have taken the instant: at most one start an instant.
    void missing(Instant at)
    {
        const auto taken = readFirst(m_connection.run("verify.taken_instant", {m_cursor.job, at.ms}),
                                     [](const QSqlQuery&) { return true; });
        if (taken && !*taken)
            complain(0, u"has no row for %1"_s.arg(text(at)));
    }

    void complain(qint64 id, const QString& what, const QString& table = u"occurrences"_s)
    {
        m_report.add({u"PLAN"_s, table, id, m_cursor.job, what});
    }

    Connection& m_connection;
    LedgerReport& m_report;
    const Cursor& m_cursor;
    std::map<int, Version> m_versions;
    QVector<int> m_unknown;
    std::optional<PlannedRow> m_last;
};

} // namespace

Result<void> PlanVerifier::verify(Connection& c, LedgerReport& report)
{
    const Result<QVector<Cursor>> cursors = readCursors(c);
    if (!cursors)
        return tl::unexpected(cursors.error());
    for (const Cursor& cursor : *cursors) {
        if (const Result<void> walked = PlanWalk(c, report, cursor).run(); !walked)
            return walked;
    }
    return {};
}

} // namespace ic
