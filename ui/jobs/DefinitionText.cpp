// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/DefinitionText.h"

#include "ui/jobs/JobRowText.h"
#include "ui/jobs/ScheduleText.h"
#include "ui/shell/Say.h"
#include "ui/shell/TimeText.h"

#include <QCoreApplication>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("DefinitionText", source);
}

/// "30 m", not "30 m 0 s": somebody wrote it so.
QString span(std::chrono::seconds seconds)
{
    using namespace std::chrono_literals;
    if (seconds >= 1h && seconds % 1h == 0s)
        return say(QT_TRANSLATE_NOOP("DefinitionText", "%1 h")).arg(seconds / 1h);
    if (seconds >= 1min && seconds % 1min == 0s)
        return say(QT_TRANSLATE_NOOP("DefinitionText", "%1 m")).arg(seconds / 1min);
    return durationText(std::chrono::duration_cast<Millis>(seconds));
}

QString calendarText(const JobDefinition& d)
{
    if (!d.market)
        return {};
    const QString exchange = exchangeName(*d.market);
    return d.nonTradingDay == NonTradingDayRule::Skip
               ? say(QT_TRANSLATE_NOOP("DefinitionText", "%1; not on days without session")).arg(exchange)
               : say(QT_TRANSLATE_NOOP("DefinitionText", "%1; runs on every day")).arg(exchange);
}

QString overlapText(OverlapPolicy policy)
{
    switch (policy) {
    case OverlapPolicy::Skip:
        return say(QT_TRANSLATE_NOOP("DefinitionText", "skipped while the former run lasts"));
    case OverlapPolicy::QueueOne:
        return say(QT_TRANSLATE_NOOP("DefinitionText", "one waits for the former run"));
    case OverlapPolicy::Allow:
        return say(QT_TRANSLATE_NOOP("DefinitionText", "runs beside the former run"));
    }
    return {};
}

QString misfireText(const MisfireRule& rule)
{
    const QString late = say(QT_TRANSLATE_NOOP("DefinitionText", "later than %1: ")).arg(span(rule.grace));
    switch (rule.policy) {
    case MisfirePolicy::Skip:
        return late + say(QT_TRANSLATE_NOOP("DefinitionText", "explained as missed"));
    case MisfirePolicy::RunOnce:
        return late + say(QT_TRANSLATE_NOOP("DefinitionText", "runs once when possible again"));
    case MisfirePolicy::RunAll:
        return late +
               say(QT_TRANSLATE_NOOP("DefinitionText", "each missed one runs, at most %1")).arg(rule.cap);
    }
    return {};
}

QString retryText(const RetryRule& rule)
{
    if (rule.retryClass == RetryClass::Never)
        return say(QT_TRANSLATE_NOOP("DefinitionText", "never by itself"));
    return say(QT_TRANSLATE_NOOP("DefinitionText", "up to %1 attempts")).arg(rule.maxAttempts);
}

QString dangerText(DangerLevel danger)
{
    switch (danger) {
    case DangerLevel::None:
        return {};
    case DangerLevel::Data:
        return say(QT_TRANSLATE_NOOP("DefinitionText", "writes data, can be undone"));
    case DangerLevel::Orders:
        return say(QT_TRANSLATE_NOOP("DefinitionText", "can place orders"));
    }
    return {};
}

QString dependencyText(const JobDefinition& d)
{
    QStringList names;
    for (const Dependency& dependency : d.dependencies)
        names.append(dependency.wait.count() > 0
                         ? say(QT_TRANSLATE_NOOP("DefinitionText", "%1 (waits up to %2)"))
                               .arg(dependency.job.value(), span(dependency.wait))
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
    return {{say(QT_TRANSLATE_NOOP("DefinitionText", "Schedule")), scheduleSentence(d, language.language())},
            {say(QT_TRANSLATE_NOOP("DefinitionText", "Calendar")), calendarText(d)},
            {say(QT_TRANSLATE_NOOP("DefinitionText", "Overlap")), overlapText(d.overlap)},
            {say(QT_TRANSLATE_NOOP("DefinitionText", "Misfire")), misfireText(d.misfire)},
            {say(QT_TRANSLATE_NOOP("DefinitionText", "Retry")), retryText(d.retry)},
            {say(QT_TRANSLATE_NOOP("DefinitionText", "Timeout")), span(d.timeout)},
            {say(QT_TRANSLATE_NOOP("DefinitionText", "Order")),
             d.group.isEmpty() ? QString() : u"%1 #%2"_s.arg(d.group).arg(d.groupOrder)},
            {say(QT_TRANSLATE_NOOP("DefinitionText", "Alone with")), d.mutex},
            {say(QT_TRANSLATE_NOOP("DefinitionText", "Depends on")), dependencyText(d)},
            {say(QT_TRANSLATE_NOOP("DefinitionText", "Effect")), dangerText(d.danger),
             d.danger == DangerLevel::Orders ? Tone::Warning : Tone::Text},
            {say(QT_TRANSLATE_NOOP("DefinitionText", "Version")), QString::number(d.version)}};
}

QVector<Fact> presentFacts(const JobRow& row, Instant now)
{
    const StateLook look = jobLook(row);
    const CellText next = nextRunCell(row, now);
    QVector<Fact> facts{
        {say(QT_TRANSLATE_NOOP("DefinitionText", "State")), look.word, look.tone},
        {say(QT_TRANSLATE_NOOP("DefinitionText", "Problem")), row.definition.error, Tone::Error}};
    if (row.hold) {
        const QString end = row.hold->until ? fullInstant(*row.hold->until, row.definition.zone)
                                            : say(QT_TRANSLATE_NOOP("DefinitionText", "somebody resumes it"));
        facts.append({say(QT_TRANSLATE_NOOP("DefinitionText", "Held")),
                      say(QT_TRANSLATE_NOOP("DefinitionText", "by %1 until %2: %3"))
                          .arg(row.hold->by, end, row.hold->reason),
                      Tone::Held});
    }
    facts.append({say(QT_TRANSLATE_NOOP("DefinitionText", "Next run")),
                  next.second.isEmpty() ? next.first : next.first + u", "_s + next.second});
    if (!row.path.available.isEmpty())
        facts.append({say(QT_TRANSLATE_NOOP("DefinitionText", "Path")),
                      u"%1, %2"_s.arg(pathName(row.path.active), ic::say(row.path.why)),
                      row.path.switchedOn ? Tone::Text : Tone::Held});
    if (row.lastRun) {
        facts.append({say(QT_TRANSLATE_NOOP("DefinitionText", "Last run")), lastText(row, now),
                      lookOf(row.lastRun->state).tone});
        facts.append({say(QT_TRANSLATE_NOOP("DefinitionText", "Result")),
                      row.lastRun->message.isEmpty() ? counterText(row.lastRun->counters)
                                                     : ic::say(row.lastRun->message)});
    }
    return facts;
}

} // namespace ic
