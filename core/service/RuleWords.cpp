// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RuleWords.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ic {

QString RuleWords::part(qint64 number, const QString& english, const QString& korean) const
{
    return QString::number(number) + say(u' ' + english, korean);
}

QString RuleWords::duration(std::chrono::seconds duration) const
{
    QStringList parts;
    if (duration >= 1h)
        parts << part(duration / 1h, u"h"_s, u"시간"_s);
    if (duration % 1h >= 1min)
        parts << part(duration % 1h / 1min, u"min"_s, u"분"_s);
    if (duration % 1min != 0s || parts.isEmpty())
        parts << part((duration % 1min).count(), u"s"_s, u"초"_s);
    return parts.join(u' ');
}

QString RuleWords::misfire(const MisfireRule& rule) const
{
    const QString grace = duration(rule.grace);
    const QString window = duration(rule.window);
    switch (rule.policy) {
    case MisfirePolicy::Skip:
        return say(u"A start that comes later than %1 does not happen; it is explained MISFIRE."_s,
                   u"%1 넘게 늦은 실행은 시작하지 않고 MISFIRE로 기록합니다."_s)
            .arg(grace);
    case MisfirePolicy::RunOnce:
        return say(u"A missed start within %1 runs once; later it is explained MISFIRE. Missed means more "
                   u"than "
                   "%2 late."_s,
                   u"놓친 실행은 %1 안이면 한 번 실행하고, 그보다 늦으면 MISFIRE로 기록합니다. %2 넘게 "
                   u"늦으면 "
                   "놓친 것입니다."_s)
            .arg(window, grace);
    case MisfirePolicy::RunAll:
        return say(u"Missed starts within %1 all run, at most %3; the others are explained MISFIRE. Missed "
                   u"means "
                   "more than %2 late."_s,
                   u"놓친 실행은 %1 안이면 최대 %3건까지 모두 실행하고, 나머지는 MISFIRE로 기록합니다. %2 "
                   u"넘게 "
                   "늦으면 놓친 것입니다."_s)
            .arg(window, grace)
            .arg(rule.cap);
    }
    return {};
}

QString RuleWords::overlap(OverlapPolicy policy) const
{
    switch (policy) {
    case OverlapPolicy::Skip:
        return say(u"While a run is under way, a start that falls due is explained OVERLAP."_s,
                   u"앞선 실행이 끝나지 않았으면 그때의 회차는 OVERLAP으로 기록합니다."_s);
    case OverlapPolicy::QueueOne:
        return say(u"While a run is under way, one start waits for its end; more are explained OVERLAP."_s,
                   u"앞선 실행이 끝나지 않았으면 한 회차만 기다리고, 더 있으면 OVERLAP으로 기록합니다."_s);
    case OverlapPolicy::Allow:
        return say(u"Starts do not wait for a run under way; several may run at once."_s,
                   u"앞선 실행을 기다리지 않으며, 여러 실행이 동시에 진행될 수 있습니다."_s);
    }
    return {};
}

QString RuleWords::retry(const RetryRule& rule) const
{
    if (rule.retryClass == RetryClass::Never || rule.maxAttempts <= 1)
        return say(u"A failed run is not repeated by itself."_s,
                   u"실패한 실행을 자동으로 다시 하지 않습니다."_s);
    QString text =
        say(u"A failed run is tried up to %1 times, each wait random up to a limit that doubles from %2 to %3"_s,
            u"실패하면 최대 %1번까지 시도하며, 대기는 %2에서 %3까지 두 배씩 늘어나는 한도 안에서 무작위입니다"_s)
            .arg(rule.maxAttempts)
            .arg(duration(rule.base), duration(rule.cap));
    if (rule.latestUseful > 0s)
        text += say(u"; none starts later than %1 after its planned instant"_s,
                    u". 계획 시각에서 %1이(가) 지나면 더 시작하지 않습니다"_s)
                    .arg(duration(rule.latestUseful));
    return text + u'.';
}

QString RuleWords::timeout(std::chrono::seconds timeout) const
{
    return say(u"A run is asked to stop after %1 and then ends FAILED with TIMEOUT."_s,
               u"실행이 %1을(를) 넘기면 중단을 요청하고 TIMEOUT으로 실패 처리합니다."_s)
        .arg(duration(timeout));
}

QString RuleWords::nonTradingDay(NonTradingDayRule rule) const
{
    return rule == NonTradingDayRule::Skip
               ? say(u"On a day without a session it does not run; the start is explained NON_TRADING_DAY."_s,
                     u"휴장일에는 실행하지 않고 NON_TRADING_DAY로 기록합니다."_s)
               : say(u"It also runs on days without a session."_s, u"휴장일에도 실행합니다."_s);
}

QString RuleWords::clockChange(bool once) const
{
    return once ? say(u"At a clock change a fixed time runs once: a doubled hour does not repeat it, and a "
                      u"time "
                      "that does not exist runs at the first instant after the gap."_s,
                      u"시계가 바뀌는 날에도 정해진 시각은 한 번만 실행합니다. 겹치는 시간은 반복하지 않고, "
                      u"없는 "
                      "시각은 공백 직후에 실행합니다."_s)
                : say(u"At a clock change a time in a doubled hour runs twice, and a time that does not "
                      u"exist does "
                      "not run that day."_s,
                      u"시계가 바뀌는 날에는 겹치는 시간의 시각은 두 번 실행하고, 없는 시각은 그날 실행하지 "
                      "않습니다."_s);
}

QString RuleWords::zone(const QByteArray& zone) const
{
    return say(u"Its times are read in %1."_s, u"시각은 %1 기준으로 읽습니다."_s)
        .arg(QString::fromUtf8(zone));
}

QString RuleWords::enabled(bool on) const
{
    return on ? say(u"Planned runs start again."_s, u"계획된 실행을 다시 시작합니다."_s)
              : say(u"Planned runs do not start; they are explained DISABLED until it is enabled again."_s,
                    u"계획된 실행은 시작하지 않고, 다시 켤 때까지 DISABLED로 기록합니다."_s);
}

QStringList RuleWords::changes(const JobDefinition& current, const JobDefinition& draft) const
{
    QStringList sentences;
    const auto add = [&](const auto& before, const auto& after, const auto& words) {
        if (!(before == after))
            sentences << words(after);
    };
    add(current.enabled, draft.enabled, [&](bool on) { return enabled(on); });
    add(current.zone, draft.zone, [&](const QByteArray& id) { return zone(id); });
    add(current.dstOnce, draft.dstOnce, [&](bool once) { return clockChange(once); });
    add(current.nonTradingDay, draft.nonTradingDay,
        [&](NonTradingDayRule rule) { return nonTradingDay(rule); });
    add(current.misfire, draft.misfire, [&](const MisfireRule& rule) { return misfire(rule); });
    add(current.overlap, draft.overlap, [&](OverlapPolicy policy) { return overlap(policy); });
    add(current.retry, draft.retry, [&](const RetryRule& rule) { return retry(rule); });
    add(current.timeout, draft.timeout, [&](std::chrono::seconds span) { return timeout(span); });
    return sentences;
}

} // namespace ic
