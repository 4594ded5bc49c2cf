// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DefinitionRules.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ic {

namespace {

using Problems = QVector<DefinitionProblem>;

Problems scheduleProblems(const JobDefinition& d)
{
    Problems problems;
    if (!QTimeZone::isTimeZoneIdAvailable(d.zone)) {
        const QString zone = QString::fromUtf8(d.zone);
        problems.append({u"schedule.zone"_s,
                         u"\"%1\" is not an IANA time zone such as Asia/Seoul"_s.arg(zone),
                         u"\"%1\"은(는) Asia/Seoul 같은 IANA 시간대가 아닙니다"_s.arg(zone)});
    }
    if (d.nonTradingDay == NonTradingDayRule::Skip && !d.market)
        problems.append({u"calendar.market"_s, u"is required when nonTradingDay is skip; allowed: KR, US"_s,
                         u"휴장일에 건너뛰려면 시장(KR, US)이 있어야 합니다"_s});
    return problems;
}

Problems boundProblems(const JobDefinition& d)
{
    Problems problems;
    if (d.misfire.grace < 1s)
        problems.append({u"misfire.grace"_s, u"must be 1s at least, or every start counts as missed"_s,
                         u"1s 이상이어야 합니다. 그렇지 않으면 모든 실행이 놓친 것으로 처리됩니다"_s});
    if (d.misfire.policy != MisfirePolicy::Skip && d.misfire.window < d.misfire.grace)
        problems.append({u"misfire.window"_s,
                         u"must not be shorter than misfire.grace when missed firings run"_s,
                         u"놓친 실행을 따라잡을 때는 유예(misfire.grace)보다 짧을 수 없습니다"_s});
    if (d.retry.retryClass == RetryClass::Never && d.retry.maxAttempts != 1)
        problems.append({u"retry.maxAttempts"_s, u"must be 1 when retry.class is never"_s,
                         u"재시도하지 않을 때는 1이어야 합니다"_s});
    if (d.retry.cap < d.retry.base)
        problems.append({u"retry.cap"_s, u"must not be shorter than retry.base"_s,
                         u"첫 대기(retry.base)보다 짧을 수 없습니다"_s});
    if (d.timeout.count() <= 0)
        problems.append({u"timeout"_s, u"must be longer than 0s"_s, u"0s보다 길어야 합니다"_s});
    return problems;
}

/// A second start of something that sends orders buys twice: no policy may cause one.
Problems orderSafetyProblems(const JobDefinition& d)
{
    Problems problems;
    if (d.danger != DangerLevel::Orders)
        return problems;
    if (d.retry.retryClass != RetryClass::Never)
        problems.append({u"retry.class"_s, u"must be never for a job that places orders"_s,
                         u"주문을 내는 작업은 never여야 합니다. 다시 시도하면 두 번 주문할 수 있습니다"_s});
    if (d.misfire.policy == MisfirePolicy::RunAll)
        problems.append({u"misfire.policy"_s, u"must be skip or run-once for a job that places orders"_s,
                         u"주문을 내는 작업은 skip 또는 run-once여야 합니다"_s});
    if (d.overlap == OverlapPolicy::Allow)
        problems.append({u"overlap"_s, u"must be skip or queue-one for a job that places orders"_s,
                         u"주문을 내는 작업은 skip 또는 queue-one이어야 합니다"_s});
    if (d.mutex.isEmpty())
        problems.append({u"order.mutex"_s, u"is required for a job that places orders"_s,
                         u"주문을 내는 작업에는 필요합니다"_s});
    return problems;
}

} // namespace

Problems DefinitionRules::problems(const JobDefinition& definition)
{
    return scheduleProblems(definition) + boundProblems(definition) + orderSafetyProblems(definition);
}

QStringList DefinitionRules::texts(const Problems& problems)
{
    QStringList texts;
    for (const DefinitionProblem& problem : problems)
        texts << problem.field + u": "_s + problem.english;
    return texts;
}

} // namespace ic
