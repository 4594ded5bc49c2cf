// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/WhyBuilder.h"

#include "core/schedule/RuleChain.h"
#include "core/service/WhyText.h"

namespace ic {

WhyReport WhyBuilder::past(const HistoryRow& row, const QVector<HistoryStore::Trace>& traces,
                           const JobDefinition& definition, Language language)
{
    const WhyText text(definition, language);
    WhyReport report;
    report.occurrence = row;
    if (!traces.isEmpty()) {
        for (const DecisionFactor& factor : traces.last().factors)
            report.factors.append(text.factor(factor));
    }
    report.headline = text.headline(row, report.factors, false);
    if (row.state == OccurrenceState::Ran)
        report.factors.append(text.outcome(row));
    return report;
}

WhyReport WhyBuilder::future(const HistoryRow& row, const FactGatherer& gatherer,
                             const Occurrence& occurrence, const JobDefinition& definition, Language language)
{
    const WhyText text(definition, language);
    const Decision decision = RuleChain::decide(gatherer.predict(occurrence));
    WhyReport report;
    report.occurrence = row;
    report.predicted = true;
    for (const DecisionFactor& factor : decision.factors)
        report.factors.append(text.factor(factor));
    report.headline = text.headline(row, report.factors, true);
    return report;
}

} // namespace ic
