// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Language.h"
#include "core/domain/Rows.h"
#include "core/schedule/FactGatherer.h"
#include "core/store/HistoryStore.h"

namespace ic {

/// Explains an occurrence: the past from its recorded traces, the future by asking the engine's own rules.
class WhyBuilder
{
public:
    /// Decided occurrences. `traces` ascending.
    static WhyReport past(const HistoryRow& row, const QVector<HistoryStore::Trace>& traces,
                          const JobDefinition& definition, Language language);
    /// Planned ones: the rules on a virtual clock at the planned instant. Core thread.
    static WhyReport future(const HistoryRow& row, const FactGatherer& gatherer, const Occurrence& occurrence,
                            const JobDefinition& definition, Language language);
};

} // namespace ic
