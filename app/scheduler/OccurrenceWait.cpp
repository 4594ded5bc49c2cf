// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/OccurrenceWait.h"

#include "app/scheduler/RowText.h"

using namespace Qt::StringLiterals;

namespace ic {

Result<QJsonObject> OccurrenceWait::untilSettled(CoreLink& core, const QJsonValue& occurrence)
{
    if (!occurrence.isDouble())
        return fail(u"NO_OCCURRENCE"_s, u"The command planned no occurrence."_s,
                    u"There is nothing to wait for."_s);
    while (true) {
        const Result<QJsonObject> report = core.call(u"why"_s, {{u"occurrence"_s, occurrence}});
        if (!report)
            return report;
        const QJsonObject row = report->value(u"occurrence"_s).toObject();
        if (isSettled(row))
            return row;
        if (!core.waitForChange(std::chrono::milliseconds(500)))
            return fail(u"RPC_LOST"_s, u"The core went away while the run was under way."_s,
                        u"`runs` shows how it ended once a core is back."_s);
    }
}

bool OccurrenceWait::isSettled(const QJsonObject& row)
{
    const QString state = row.value(u"state"_s).toString();
    return state == u"RAN" || state == u"EXPLAINED";
}

bool OccurrenceWait::isGood(const QJsonObject& row)
{
    return QStringList{u"SUCCEEDED"_s, u"PARTIAL"_s, u"SKIPPED"_s}.contains(
        row.value(u"runState"_s).toString());
}

QString OccurrenceWait::sentence(const QJsonObject& row)
{
    if (row.value(u"state"_s).toString() == u"EXPLAINED")
        return u"Did not start, %1: %2"_s.arg(row.value(u"skip"_s).toString(),
                                              row.value(u"skipDetail"_s).toString());
    const qint64 took = row.value(u"endedAtMs"_s).toInteger() - row.value(u"startedAtMs"_s).toInteger();
    return u"Run %1 %2 in %3. %4"_s
        .arg(QString::number(row.value(u"run"_s).toInteger()), row.value(u"runState"_s).toString(),
             durationText(took), row.value(u"message"_s).toString())
        .trimmed();
}

} // namespace ic
