// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/MisfireJudge.h"

#include <algorithm>

namespace ic {

namespace {

QString explain(const MisfireRule& rule, bool inWindow, bool coalesced)
{
    if (rule.policy == MisfirePolicy::Skip)
        return QStringLiteral("Missed; this job does not catch up.");
    if (!inWindow)
        return QStringLiteral("Missed too long ago: the catch-up window is %1 min.")
            .arg(std::chrono::duration_cast<std::chrono::minutes>(rule.window).count());
    if (coalesced)
        return QStringLiteral("Missed; a later occurrence runs instead.");
    return QStringLiteral("Missed, and caught up within its window.");
}

} // namespace

QHash<Instant, RuleFacts::Misfire> MisfireJudge::judge(const MisfireRule& rule, const QVector<Instant>& due,
                                                       Instant now)
{
    QHash<Instant, RuleFacts::Misfire> verdicts;
    const auto firstOnTime =
        std::find_if(due.begin(), due.end(), [&](Instant i) { return now - i <= rule.grace; });
    const bool somethingOnTime = firstOnTime != due.end();
    int allowance = rule.policy == MisfirePolicy::RunAll ? rule.cap : 1;
    if (rule.policy == MisfirePolicy::Skip || (rule.policy == MisfirePolicy::RunOnce && somethingOnTime))
        allowance = 0;
    for (auto it = std::make_reverse_iterator(firstOnTime); it != due.rend(); ++it) {
        const Millis late = now - *it;
        const bool inWindow = late <= std::max<Millis>(rule.window, rule.grace);
        const bool runs = inWindow && allowance > 0;
        if (runs)
            --allowance;
        verdicts.insert(*it, {late, runs, explain(rule, inWindow, !runs)});
    }
    return verdicts;
}

} // namespace ic
