// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/FactList.h"
#include "ui/shell/LanguageSwitch.h"

#include "core/domain/Rows.h"

namespace ic {

/// How the inspector words a definition and where a job stands now. GUI thread.

/// Schedule, calendar, overlap, misfire, retry, timeout, order, dependencies, danger.
QVector<Fact> definitionFacts(const JobDefinition& definition, const LanguageSwitch& language);
/// State, hold, next run, path, last run with its message.
QVector<Fact> presentFacts(const JobRow& row, Instant now);

} // namespace ic
