// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/DefinitionText.h"

#include "ui/jobs/JobRowText.h"
#include "ui/jobs/ScheduleText.h"
#include "ui/shell/TimeText.h"

#include <QCoreApplication>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("DefinitionText", source);
}

#define IC_SAY(text) say(QT_TRANSLATE_NOOP("DefinitionText", text))

QString span(std::chrono::seconds seconds)
{
    return durationText(std::chrono::duration_cast<Millis>(seconds));
}

QString calendarText(const JobDefinition& d)
{
    if (!d.market)
        return {};
    const QString exchange = exchangeName(*d.market);
    return d.nonTradingDay == NonTradingDayRule::Skip
               ? IC_SAY("%1; not on days without session").arg(exchange)
               : IC_SAY("%1; runs on every day").arg(exchange);
}

QString overlapText(OverlapPolicy policy)
{
    switch (policy) {
    case OverlapPolicy::Skip:
        return IC_SAY("skipped while the former run lasts");
    case OverlapPolicy::QueueOne:
        return IC_SAY("one waits for the former run");
    case OverlapPolicy::Allow:
        return IC_SAY("runs beside the former run");
    }
    return {};
}

QString misfireText(const MisfireRule& rule)
{
    const QString late = IC_SAY("later than %1: ").arg(span(rule.grace));
    switch (rule.policy) {
    case MisfirePolicy::Skip:
        return late + IC_SAY("explained as missed");
    case MisfirePolicy::RunOnce:
        return late + IC_SAY("runs once when possible again");
    case MisfirePolicy::RunAll:
        return late + IC_SAY("each missed one runs, at most %1").arg(rule.cap);
    }
    return {};
}

QString retryText(const RetryRule& rule)
{
    if (rule.retryClass == RetryClass::Never)
        return IC_SAY("never by itself");
    return IC_SAY("up to %1 attempts").arg(rule.maxAttempts);
}

QString dangerText(DangerLevel danger)
{
    switch (danger) {
    case DangerLevel::None:
        return {};
    case DangerLevel::Data:
        return IC_SAY("writes data, can be undone");
    case DangerLevel::Orders:
        return IC_SAY("can place orders");
    }
    return {};
}

QString dependencyText(const JobDefinition& d)
{
    QStringList names;
    for (const Dependency& dependency : d.dependencies)
        names.append(dependency.wait.count() > 0
                         ? IC_SAY("%1 (waits up to %2)").arg(dependency.job.value(), span(dependency.wait))
                         : dependency.job.value());
    return names.join(u'\n');
}

QString lastText(const JobRow& row, Instant now)
{
    if (!row.lastRun)
        return {};
    const LastRun& last = *row.lastRun;
    return u"%1, %2, %3"_s.arg(lookOf(last.state).word,
                               shortInstant(last.startedAt, row.definition.zone, now),
                               durationText(last.endedAt - last.startedAt));
}

} // namespace

QVector<Fact> definitionFacts(const JobDefinition& d, const LanguageSwitch& language)
{
    return {{IC_SAY("Schedule"), scheduleSentence(d, language.language())},
            {IC_SAY("Calendar"), calendarText(d)},
            {IC_SAY("Overlap"), overlapText(d.overlap)},
            {IC_SAY("Misfire"), misfireText(d.misfire)},
            {IC_SAY("Retry"), retryText(d.retry)},
            {IC_SAY("Timeout"), span(d.timeout)},
            {IC_SAY("Order"), d.group.isEmpty() ? QString() : u"%1 #%2"_s.arg(d.group).arg(d.groupOrder)},
            {IC_SAY("Alone with"), d.mutex},
            {IC_SAY("Depends on"), dependencyText(d)},
            {IC_SAY("Effect"), dangerText(d.danger),
             d.danger == DangerLevel::Orders ? Tone::Warning : Tone::Text},
            {IC_SAY("Version"), QString::number(d.version)}};
}

QVector<Fact> presentFacts(const JobRow& row, Instant now)
{
    const StateLook look = jobLook(row);
    const CellText next = nextRunCell(row, now);
    QVector<Fact> facts{{IC_SAY("State"), look.word, look.tone},
                        {IC_SAY("Problem"), row.definition.error, Tone::Error}};
    if (row.hold) {
        const QString end = row.hold->until ? fullInstant(*row.hold->until, row.definition.zone)
                                            : IC_SAY("somebody resumes it");
        facts.append({IC_SAY("Held"), IC_SAY("by %1 until %2: %3").arg(row.hold->by, end, row.hold->reason),
                      Tone::Held});
    }
    facts.append(
        {IC_SAY("Next run"), next.second.isEmpty() ? next.first : next.first + u", "_s + next.second});
    if (!row.path.available.isEmpty())
        facts.append({IC_SAY("Path"), u"%1, %2"_s.arg(pathName(row.path.active), row.path.why),
                      row.path.switchedOn ? Tone::Text : Tone::Held});
    if (row.lastRun) {
        facts.append({IC_SAY("Last run"), lastText(row, now), lookOf(row.lastRun->state).tone});
        facts.append({IC_SAY("Result"), row.lastRun->message.isEmpty() ? counterText(row.lastRun->counters)
                                                                       : row.lastRun->message});
    }
    return facts;
}

#undef IC_SAY

} // namespace ic
