// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/PlanReader.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr int kPage = 5000;
constexpr int kMostOfAJob = 10'000;
/// Rows exist at least this far ahead; see Planner::kRefillAt.
constexpr std::chrono::hours kStored{48};

qint64 plannedAt(const QJsonObject& row)
{
    return row.value(u"plannedAtMs"_s).toInteger();
}

bool earlier(const QJsonObject& a, const QJsonObject& b)
{
    return std::pair(plannedAt(a), a.value(u"job"_s).toString()) <
           std::pair(plannedAt(b), b.value(u"job"_s).toString());
}

} // namespace

Result<QJsonArray> PlanReader::read(Instant from, Instant to, const QStringList& jobs)
{
    m_rows.clear();
    Result<void> done = readStored(from, to, jobs);
    if (done && to > m_now + Millis(kStored))
        done = readComputed(from, to, jobs);
    return done.map([this] {
        std::ranges::stable_sort(m_rows, earlier);
        QJsonArray array;
        for (const QJsonObject& row : m_rows)
            array.append(row);
        return array;
    });
}

Result<void> PlanReader::readStored(Instant from, Instant to, const QStringList& jobs)
{
    QJsonObject query{{u"from"_s, from.ms},
                      {u"to"_s, to.ms},
                      {u"limit"_s, kPage},
                      {u"jobs"_s, QJsonArray::fromStringList(jobs)}};
    for (bool more = true; more;) {
        const auto page = m_core.call(u"plan"_s, query);
        if (!page)
            return tl::unexpected(page.error());
        for (const QJsonValue& row : page->value(u"rows"_s).toArray())
            m_rows.append(row.toObject());
        const QJsonObject next = page->value(u"next"_s).toObject();
        more = !next.isEmpty();
        query.insert(u"beforePlannedAt"_s, next.value(u"plannedAtMs"_s));
        query.insert(u"beforeOccurrence"_s, next.value(u"occurrence"_s));
    }
    return {};
}

Result<void> PlanReader::readComputed(Instant from, Instant to, const QStringList& jobs)
{
    const Result<QStringList> wanted = jobs.isEmpty() ? scheduledJobs() : Result<QStringList>(jobs);
    if (!wanted)
        return tl::unexpected(wanted.error());
    for (const QString& job : *wanted) {
        if (const auto done = computeJob(job, from, to); !done)
            return done;
    }
    return {};
}

Result<void> PlanReader::computeJob(const QString& job, Instant from, Instant to)
{
    QSet<qint64> stored;
    for (const QJsonObject& row : m_rows) {
        if (row.value(u"job"_s).toString() == job)
            stored.insert(plannedAt(row));
    }
    QJsonArray rows;
    for (int count = 64;; count = std::min(count * 4, kMostOfAJob)) {
        const auto answer = m_core.call(u"upcoming"_s, {{u"job"_s, job}, {u"count"_s, count}});
        if (!answer)
            return tl::unexpected(answer.error());
        rows = answer->value(u"rows"_s).toArray();
        if (rows.size() < count || count == kMostOfAJob || plannedAt(rows.last().toObject()) >= to.ms)
            break;
    }
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const qint64 at = plannedAt(row);
        if (at >= from.ms && at < to.ms && !stored.contains(at))
            m_rows.append(row);
    }
    return {};
}

Result<QStringList> PlanReader::scheduledJobs()
{
    return m_core.call(u"jobs"_s, {}).map([](const QJsonObject& answer) {
        QStringList ids;
        for (const QJsonValue& row : answer.value(u"rows"_s).toArray()) {
            if (!row[u"cron"_s].toString().isEmpty() && row[u"attention"_s].toString() != u"BAD_DEFINITION")
                ids.append(row[u"job"_s].toString());
        }
        return ids;
    });
}

} // namespace ic
