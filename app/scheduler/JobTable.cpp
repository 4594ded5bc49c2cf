// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/JobTable.h"

#include "app/scheduler/RowText.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

QStringList cells(const QJsonObject& job, qint64 nowMs)
{
    const QJsonValue next = job.value(u"nextRunMs"_s);
    return {job.value(u"job"_s).toString(),
            job.value(u"nameKo"_s).toString(),
            jobStateText(job),
            job.value(u"path"_s)[u"active"_s].toString(),
            timeText(job, u"nextRun"_s),
            next.isDouble() ? countdown(nowMs, next.toInteger()) : u"-"_s,
            lastRunText(job),
            job.value(u"attention"_s).toString()};
}

QString marketText(const QJsonObject& market)
{
    return market.value(u"market"_s).toString() +
           (market.value(u"open"_s).toBool() ? u" open"_s : u" closed"_s);
}

} // namespace

TextTable jobTable(const QJsonArray& rows, qint64 nowMs)
{
    TextTable table(
        {u"JOB"_s, u"NAME"_s, u"STATE"_s, u"PATH"_s, u"NEXT (KST)"_s, u"IN"_s, u"LAST"_s, u"ATTENTION"_s});
    for (const QJsonValue& row : rows)
        table.add(cells(row.toObject(), nowMs));
    return table;
}

QString statusLine(const QJsonObject& status)
{
    const QJsonObject today = status.value(u"today"_s).toObject();
    const auto count = [&today](const QString& name) { return numberText(today.value(name).toInteger()); };
    QStringList parts{status.value(u"mode"_s).toString(), status.value(u"gate"_s).toString(),
                      status.value(u"leader"_s).toBool()
                          ? u"leader %1"_s.arg(status.value(u"leaderEpoch"_s).toInteger())
                          : u"NOT LEADER"_s,
                      u"today %1 planned = %2 ran + %3 explained + %4 open%5"_s.arg(
                          count(u"planned"_s), count(u"ran"_s), count(u"explained"_s), count(u"open"_s),
                          today.value(u"balanced"_s).toBool() ? QString() : u" NOT BALANCED"_s)};
    for (const QJsonValue& market : status.value(u"markets"_s).toArray())
        parts.append(marketText(market.toObject()));
    if (!status.value(u"storeHealthy"_s).toBool(true))
        parts.append(u"STORE: "_s + status.value(u"storeProblem"_s).toString());
    return parts.join(u"  "_s);
}

} // namespace ic
