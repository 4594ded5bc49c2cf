// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/WhyText.h"

#include "core/time/ZoneText.h"

#include <QHash>

namespace ic {

namespace {

/// Which control of the console changes a rule's answer.
QString controlOf(const QString& rule)
{
    static const QHash<QString, QString> controls{
        {QStringLiteral("DEFINITION"), QStringLiteral("definition")},
        {QStringLiteral("GATE"), QStringLiteral("gate")},
        {QStringLiteral("SKIP"), QStringLiteral("hold")},
        {QStringLiteral("HOLD"), QStringLiteral("hold")},
        {QStringLiteral("CALENDAR"), QStringLiteral("calendar")},
        {QStringLiteral("MISFIRE"), QStringLiteral("definition")},
        {QStringLiteral("OVERLAP"), QStringLiteral("definition")},
        {QStringLiteral("DEPENDENCY"), QStringLiteral("definition")},
        {QStringLiteral("GROUP"), QStringLiteral("definition")},
        {QStringLiteral("MUTEX"), QStringLiteral("definition")}};
    return controls.value(rule);
}

QString text(const DecisionFactor& factor, const char* name)
{
    return factor.facts.value(QLatin1String(name)).toVariant().toString();
}

QString durationText(qint64 ms)
{
    if (ms < 10'000)
        return QStringLiteral("%1 s").arg(double(ms) / 1000.0, 0, 'f', 1);
    if (ms < 600'000)
        return QStringLiteral("%1 s").arg(ms / 1000);
    return QStringLiteral("%1 min").arg(ms / 60'000);
}

} // namespace

QString WhyText::at(qint64 ms) const
{
    return toZonedText({ms}, m_definition.zone);
}

WhyFactor WhyText::factor(const DecisionFactor& f) const
{
    return {f.rule, f.verdict, f.facts, sentence(f), controlOf(f.rule)};
}

Phrase WhyText::sentence(const DecisionFactor& f) const
{
    return f.verdict == QLatin1String("PASS") ? passed(f) : refused(f);
}

Phrase WhyText::passed(const DecisionFactor& f) const
{
    const QString& rule = f.rule;
    if (rule == QLatin1String("LEADER"))
        return say(QStringLiteral("This process leads the workspace."),
                   QStringLiteral("이 프로세스가 작업 공간을 맡고 있습니다."));
    if (rule == QLatin1String("DEFINITION"))
        return say(QStringLiteral("The definition is valid and switched on."),
                   QStringLiteral("정의가 올바르고 켜져 있습니다."));
    if (rule == QLatin1String("GATE"))
        return say(QStringLiteral("The global gate lets it through."),
                   QStringLiteral("전체 게이트를 통과합니다."));
    if (rule == QLatin1String("SKIP"))
        return say(QStringLiteral("It is not marked to be skipped."),
                   QStringLiteral("건너뛰기 표시가 없습니다."));
    if (rule == QLatin1String("HOLD"))
        return say(QStringLiteral("No hold applies."), QStringLiteral("적용되는 보류가 없습니다."));
    if (rule == QLatin1String("CALENDAR")) {
        if (f.facts.value(QLatin1String("covered")).toBool(true) &&
            f.facts.value(QLatin1String("session")).toBool(true))
            return say(QStringLiteral("The calendar does not stop it."),
                       QStringLiteral("거래일 달력에 걸리지 않습니다."));
        return say(QStringLiteral("%1 has no session on %2, but this job runs all the same."),
                   QStringLiteral("%2은(는) %1 휴장일이지만 이 작업은 실행합니다."))
            .arg(text(f, "market"), text(f, "date"));
    }
    if (rule == QLatin1String("MISFIRE")) {
        if (f.facts.isEmpty())
            return say(QStringLiteral("It is on time."), QStringLiteral("제시간입니다."));
        return say(QStringLiteral("It is %1 late and is caught up (policy %2)."),
                   QStringLiteral("%1 늦었지만 따라잡아 실행합니다 (정책 %2)."))
            .arg(durationText(f.facts.value(QLatin1String("lateMs")).toInteger()), text(f, "policy"));
    }
    if (rule == QLatin1String("UNKNOWN"))
        return say(QStringLiteral("No former outcome is unknown."),
                   QStringLiteral("결과가 불명확한 이전 실행이 없습니다."));
    if (rule == QLatin1String("OVERLAP"))
        return say(QStringLiteral("No other run of this job stands in the way."),
                   QStringLiteral("같은 작업의 다른 실행이 막지 않습니다."));
    if (rule == QLatin1String("DEPENDENCY")) {
        if (f.facts.isEmpty())
            return say(QStringLiteral("Nothing it depends on is missing."),
                       QStringLiteral("선행 작업이 모두 충족되었습니다."));
        return say(QStringLiteral("Its upstream jobs have delivered: %1."),
                   QStringLiteral("선행 작업이 끝났습니다: %1."))
            .arg(f.facts.keys().join(QStringLiteral(", ")));
    }
    if (rule == QLatin1String("GROUP"))
        return say(QStringLiteral("Nothing of its group goes before it now."),
                   QStringLiteral("같은 그룹에서 먼저 할 작업이 없습니다."));
    if (rule == QLatin1String("MUTEX"))
        return say(QStringLiteral("The lock it shares is free."),
                   QStringLiteral("공유 잠금이 비어 있습니다."));
    return rule;
}

Phrase WhyText::refused(const DecisionFactor& f) const
{
    const QString& rule = f.rule;
    const bool waits = f.verdict == QLatin1String("WAIT");
    if (rule == QLatin1String("LEADER"))
        return say(QStringLiteral("Another process leads this workspace."),
                   QStringLiteral("다른 프로세스가 이 작업 공간을 맡고 있습니다."));
    if (rule == QLatin1String("DEFINITION")) {
        if (!m_definition.error.isEmpty())
            return say(QStringLiteral("The definition is unusable: %1"),
                       QStringLiteral("정의를 쓸 수 없습니다: %1"))
                .arg(m_definition.error);
        if (!m_definition.enabled)
            return say(QStringLiteral("The definition is switched off."),
                       QStringLiteral("정의가 꺼져 있습니다."));
        return say(QStringLiteral("The body of this job is not built yet."),
                   QStringLiteral("이 작업의 본체는 아직 만들어지지 않았습니다."));
    }
    if (rule == QLatin1String("GATE"))
        return say(QStringLiteral("The global gate is %1: %2."),
                   QStringLiteral("전체 게이트가 %1 상태입니다: %2."))
            .arg(text(f, "gate"), text(f, "reason"));
    if (rule == QLatin1String("SKIP"))
        return say(QStringLiteral("An operator marked exactly this occurrence to be skipped."),
                   QStringLiteral("운영자가 이 회차만 건너뛰도록 표시했습니다."));
    if (rule == QLatin1String("HOLD")) {
        const QString until = f.facts.contains(QLatin1String("until"))
                                  ? say(QStringLiteral(" until %1"), QStringLiteral(", %1까지"))
                                        .arg(at(f.facts.value(QLatin1String("until")).toInteger()))
                                  : say(QStringLiteral(" until resumed"), QStringLiteral(", 재개할 때까지"));
        return say(QStringLiteral("Held by %1 since %2%3: %4."),
                   QStringLiteral("%1이(가) %2부터 보류%3: %4."))
            .arg(text(f, "by"), at(f.facts.value(QLatin1String("since")).toInteger()), until,
                 text(f, "reason"));
    }
    if (rule == QLatin1String("CALENDAR"))
        return {say(QStringLiteral("%1 has no session on %2 (%3)."),
                    QStringLiteral("%2은(는) %1 휴장일입니다 (%3).")),
                text(f, "market"), text(f, "date"), text(f, "reason")};
    if (rule == QLatin1String("MISFIRE"))
        return say(QStringLiteral("It was noticed %1 late. %2"), QStringLiteral("%1 늦게 알아차렸습니다. %2"))
            .arg(durationText(f.facts.value(QLatin1String("lateMs")).toInteger()),
                 say(text(f, "detail"), QStringLiteral("누락 정책: %1.").arg(text(f, "policy"))));
    if (rule == QLatin1String("UNKNOWN"))
        return say(QStringLiteral("The outcome of run %1 is unknown; confirm it first."),
                   QStringLiteral("실행 %1의 결과가 불명확합니다. 먼저 확인하십시오."))
            .arg(text(f, "run"));
    if (rule == QLatin1String("OVERLAP"))
        return (waits ? say(QStringLiteral("It waits for run %1 of the same job to end."),
                            QStringLiteral("같은 작업의 실행 %1이(가) 끝나기를 기다립니다."))
                      : say(QStringLiteral("Run %1 of the same job had not ended (policy %2)."),
                            QStringLiteral("같은 작업의 실행 %1이(가) 끝나지 않았습니다 (정책 %2)."))
                            .arg(QStringLiteral("%1"), text(f, "policy")))
            .arg(text(f, "run"));
    if (rule == QLatin1String("DEPENDENCY")) {
        const QString session = text(f, "session");
        const QString forSession =
            session.isEmpty()
                ? QString()
                : say(QStringLiteral(" for session %1"), QStringLiteral(" (%1 거래일)")).arg(session);
        const QString code = text(f, "lastCode").isEmpty() ? QString()
                                                           : say(QStringLiteral(" Its last result: %1."),
                                                                 QStringLiteral(" 마지막 결과: %1."))
                                                                 .arg(text(f, "lastCode"));
        return (waits
                    ? say(QStringLiteral("It waits for %1%2.%3"), QStringLiteral("%1%2을(를) 기다립니다.%3"))
                    : say(QStringLiteral("%1 did not succeed%2 in time.%3"),
                          QStringLiteral("%1%2이(가) 제때 성공하지 못했습니다.%3")))
            .arg(text(f, "job"), forSession, code);
    }
    if (rule == QLatin1String("GROUP"))
        return say(QStringLiteral("In group %1 the job %2 goes first."),
                   QStringLiteral("그룹 %1에서는 %2이(가) 먼저입니다."))
            .arg(text(f, "group"), text(f, "job"));
    if (rule == QLatin1String("MUTEX"))
        return say(QStringLiteral("%1 holds the shared lock \"%2\"."),
                   QStringLiteral("%1이(가) 공유 잠금 \"%2\"을(를) 잡고 있습니다."))
            .arg(text(f, "job"), text(f, "mutex"));
    return rule;
}

WhyFactor WhyText::outcome(const HistoryRow& row) const
{
    WhyFactor factor{QStringLiteral("OUTCOME"), QStringLiteral("INFO"), {}, {}, {}};
    const QString duration =
        row.startedAt && row.endedAt ? durationText((*row.endedAt - *row.startedAt).count()) : QString();
    const QString state = row.runState ? toText(*row.runState) : QString();
    factor.sentence = say(QStringLiteral("Run %1 ended %2 after %3."),
                          QStringLiteral("실행 %1이(가) %3 만에 %2(으)로 끝났습니다."))
                          .arg(row.run ? row.run->value() : 0)
                          .arg(state, duration);
    factor.sentence += row.message;
    return factor;
}

Phrase WhyText::headline(const HistoryRow& row, const QVector<WhyFactor>& factors, bool predicted) const
{
    const QString when = at(row.plannedAt.ms);
    const Phrase reason = factors.isEmpty() ? Phrase() : factors.last().sentence;
    if (predicted) {
        const bool starts = factors.isEmpty() || factors.last().verdict == QLatin1String("PASS");
        return starts ? Phrase(say(QStringLiteral("It will run at %1 as things stand."),
                                   QStringLiteral("지금대로라면 %1에 실행됩니다.")),
                               when)
                      : Phrase(say(QStringLiteral("As things stand it will not run at %1. %2"),
                                   QStringLiteral("지금대로라면 %1에 실행되지 않습니다. %2")),
                               when, reason);
    }
    switch (row.state) {
    case OccurrenceState::Ran:
        return say(QStringLiteral("It ran for %1 and ended %2."),
                   QStringLiteral("%1 회차가 실행되어 %2(으)로 끝났습니다."))
            .arg(when, row.runState ? toText(*row.runState) : QString());
    case OccurrenceState::Explained:
        return {say(QStringLiteral("It did not run for %1. %2"),
                    QStringLiteral("%1 회차는 실행되지 않았습니다. %2")),
                when, reason};
    case OccurrenceState::Started:
        return say(QStringLiteral("It is running for %1."), QStringLiteral("%1 회차가 실행 중입니다."))
            .arg(when);
    case OccurrenceState::Waiting:
        return {say(QStringLiteral("It is due since %1 and waits. %2"),
                    QStringLiteral("%1부터 대기 중입니다. %2")),
                when, reason};
    case OccurrenceState::Planned:
        return say(QStringLiteral("It is planned for %1."), QStringLiteral("%1에 계획되어 있습니다."))
            .arg(when);
    }
    return {};
}

} // namespace ic
