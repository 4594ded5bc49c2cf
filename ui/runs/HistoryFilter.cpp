// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/HistoryFilter.h"

namespace ic::HistoryFilter {

namespace {

bool isIncluded(const HistoryQuery& query, OccurrenceState state)
{
    switch (state) {
    case OccurrenceState::Ran:
        return query.includeRan;
    case OccurrenceState::Explained:
        return query.includeExplained;
    default:
        return query.includeOpen;
    }
}

template <typename T>
bool isWanted(const QVector<T>& wanted, const std::optional<T>& value)
{
    return wanted.isEmpty() || (value && wanted.contains(*value));
}

} // namespace

bool accepts(const HistoryQuery& query, const HistoryRow& row, Instant now)
{
    const bool ahead = !isTerminal(row.state) && row.plannedAt > now;
    const bool unwanted = query.hideNotBuilt && row.skip == SkipCode::NotImplemented;
    return !ahead && !unwanted && isIncluded(query, row.state) &&
           (query.jobs.isEmpty() || query.jobs.contains(row.job)) &&
           isWanted(query.runStates, row.runState) && isWanted(query.skipCodes, row.skip) &&
           (!query.from || row.plannedAt >= *query.from) && (!query.to || row.plannedAt < *query.to) &&
           (query.text.isEmpty() || row.message.contains(query.text, Qt::CaseInsensitive) ||
            row.code.contains(query.text, Qt::CaseInsensitive) ||
            row.skipDetail.contains(query.text, Qt::CaseInsensitive) ||
            row.job.value().contains(query.text, Qt::CaseInsensitive));
}

bool comesBefore(const HistoryRow& a, const HistoryRow& b)
{
    return a.plannedAt != b.plannedAt ? a.plannedAt > b.plannedAt : b.occurrence < a.occurrence;
}

} // namespace ic::HistoryFilter
