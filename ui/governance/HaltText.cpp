// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/HaltText.h"

#include "ui/research/ResearchText.h"
#include "ui/runs/HistoryText.h"
#include "ui/shell/TimeText.h"

#include <QCoreApplication>
#include <algorithm>

namespace ic::HaltText {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("HaltText", source);
}

JobId executorOf(Strategy strategy)
{
    switch (strategy) {
    case Strategy::ShortTerm:
        return JobId(u"short-term-strategy-executor"_s);
    case Strategy::MediumTerm:
        return JobId(u"medium-term-strategy-executor"_s);
    case Strategy::LongTerm:
        return JobId(u"long-term-strategy-executor"_s);
    case Strategy::Breakout:
        break;
    }
    return JobId(u"intraday-breakout"_s);
}

/// The first planned run of one of the jobs.
const JobRow* nextOf(const QVector<JobRow>& jobs, const QVector<JobId>& wanted)
{
    const JobRow* next = nullptr;
    for (const JobRow& job : jobs) {
        if (wanted.contains(job.definition.id) && job.nextRun && (!next || *job.nextRun < *next->nextRun))
            next = &job;
    }
    return next;
}

} // namespace

QString subject(const GovernanceHalt& halt)
{
    return ResearchText::market(halt.market) + u' ' + ResearchText::strategy(halt.strategy);
}

/// The reason holds codes of findings.
QString reason(const GovernanceHalt& halt)
{
    QStringList words;
    for (const QString& code : halt.reason.split(u',', Qt::SkipEmptyParts))
        words.append(ResearchText::finding(code.trimmed()));
    return words.join(u", "_s);
}

QString sentence(const GovernanceHalt& halt)
{
    //: when, why: "2026-11-01 02:00", "drawdown beyond the limit"
    return say(QT_TRANSLATE_NOOP("HaltText",
                                 "Buys nothing since %1 KST, by the strategy governance check: %2."))
        .arg(HistoryText::instant(halt.haltedAt).chopped(3), reason(halt));
}

QVector<JobId> buyers(Market market, Strategy strategy)
{
    QVector<JobId> jobs{executorOf(strategy)};
    if (strategy == Strategy::Breakout)
        return jobs;
    if (market == Market::Us)
        return jobs << JobId(u"auto-buy-us"_s);
    jobs << JobId(u"auto-buy"_s) << JobId(u"pipeline-execution"_s);
    if (strategy == Strategy::MediumTerm)
        jobs << JobId(u"medium-term-rebalance"_s);
    return jobs;
}

QString consequence(const GovernanceHalt& halt)
{
    return say(QT_TRANSLATE_NOOP("HaltText",
                                 "From now on %1 may open positions again. Nothing starts now; positions "
                                 "that are open stay as they are."))
        .arg(subject(halt));
}

QStringList details(const GovernanceHalt& halt, const QVector<JobRow>& jobs, Instant now,
                    const LanguageSwitch& language)
{
    QStringList lines{sentence(halt)};
    lines.append(
        halt.clearSuggested
            ? say(QT_TRANSLATE_NOOP("HaltText", "A later check found it healthy."))
            : say(QT_TRANSLATE_NOOP("HaltText", "No later check has found it healthy: the figures that "
                                                "halted it still stand.")));
    if (const JobRow* next = nextOf(jobs, buyers(halt.market, halt.strategy))) {
        lines.append(say(QT_TRANSLATE_NOOP("HaltText", "The next run that may buy: %1, %2."))
                         .arg(language.nameOf(next->definition),
                              shortInstant(*next->nextRun, HistoryText::kZone, now)));
    }
    lines.append(say(QT_TRANSLATE_NOOP("HaltText", "The next governance check may halt it again.")));
    return lines;
}

} // namespace ic::HaltText
