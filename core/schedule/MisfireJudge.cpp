// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/MisfireJudge.h"

#include <algorithm>

namespace ic {

namespace {

Phrase explain(const MisfireRule& rule, bool inWindow, bool coalesced)
{
    if (rule.policy == MisfirePolicy::Skip)
        return QT_TRANSLATE_NOOP("Phrase", "Missed; this job does not catch up.");
    if (!inWindow)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Missed too long ago: the catch-up window is %1 min."),
                      std::chrono::duration_cast<std::chrono::minutes>(rule.window).count());
    if (coalesced)
        return QT_TRANSLATE_NOOP("Phrase", "Missed; a later occurrence runs instead.");
    return QT_TRANSLATE_NOOP("Phrase", "Missed, and caught up within its window.");
}

using Verdicts = QHash<OccurrenceId, RuleFacts::Misfire>;

void judgeCron(Verdicts& verdicts, const MisfireRule& rule, const QVector<Occurrence>& due, Instant now)
{
    const auto firstOnTime = std::find_if(
        due.begin(), due.end(), [&](const Occurrence& o) { return now - o.plannedAt <= rule.grace; });
    const bool somethingOnTime = firstOnTime != due.end();
    int allowance = rule.policy == MisfirePolicy::RunAll ? rule.cap : 1;
    if (rule.policy == MisfirePolicy::Skip || (rule.policy == MisfirePolicy::RunOnce && somethingOnTime))
        allowance = 0;
    for (auto it = std::make_reverse_iterator(firstOnTime); it != due.rend(); ++it) {
        const Millis late = now - it->plannedAt;
        const bool inWindow = late <= std::max<Millis>(rule.window, rule.grace);
        const bool runs = inWindow && allowance > 0;
        if (runs)
            --allowance;
        verdicts.insert(it->id, {late, runs, explain(rule, inWindow, !runs)});
    }
}

void judgeFollowUps(Verdicts& verdicts, const MisfireRule& rule, const QVector<Occurrence>& due, Instant now)
{
    QVector<QJsonObject> taken;
    for (auto it = due.rbegin(); it != due.rend(); ++it) {
        const Millis late = now - it->plannedAt;
        const bool runs = !taken.contains(it->parameters);
        taken.append(it->parameters);
        if (late <= rule.grace)
            continue;
        verdicts.insert(
            it->id,
            {late, runs,
             runs ? QT_TRANSLATE_NOOP("Phrase", "Missed, and caught up: what it looks for is still owed.")
                  : QT_TRANSLATE_NOOP("Phrase", "Missed; a later look for the same runs instead.")});
    }
}

void judgeManual(Verdicts& verdicts, const MisfireRule& rule, const Occurrence& asked, Instant now)
{
    const Millis late = now - asked.plannedAt;
    if (late > rule.grace)
        verdicts.insert(
            asked.id,
            {late, false,
             QT_TRANSLATE_NOOP("Phrase", "Nothing could start when this was asked for; an order job does "
                                         "not start that late. Trigger it again.")});
}

} // namespace

QHash<OccurrenceId, RuleFacts::Misfire> MisfireJudge::judge(const JobDefinition& definition,
                                                            const QVector<Occurrence>& due,
                                                            const ClosedDay& closed, Instant now)
{
    Verdicts verdicts;
    QVector<Occurrence> cron, followUps;
    for (const Occurrence& occurrence : due) {
        if (occurrence.kind == TriggerKind::Cron && !closed(occurrence.plannedAt))
            cron.append(occurrence);
        else if (occurrence.kind == TriggerKind::Retry)
            followUps.append(occurrence);
        else if (occurrence.kind == TriggerKind::Manual && definition.danger == DangerLevel::Orders)
            judgeManual(verdicts, definition.misfire, occurrence, now);
    }
    judgeCron(verdicts, definition.misfire, cron, now);
    judgeFollowUps(verdicts, definition.misfire, followUps, now);
    return verdicts;
}

} // namespace ic
