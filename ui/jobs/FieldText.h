// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DefinitionField.h"

namespace ic {

/// The words for the editable fields of a definition, in the language of the window. GUI thread.

/// "Caught up within"
QString fieldLabel(const DefinitionField& field);
/// What it decides, one sentence.
QString fieldHelp(const DefinitionField& field);
/// A stored word as people say it: "run-once" is "run once".
QString fieldWord(const DefinitionField& field, const QString& word);
/// A stored text as it is shown: words as people say them, an empty cron by its meaning.
QString fieldValue(const DefinitionField& field, const QString& text);
/// What to write when what stands there means nothing.
QString fieldComplaint(const DefinitionField& field);
/// "Caught up within: 2h → 4h"
QString fieldChange(const DefinitionField& field, const JobDefinition& before, const JobDefinition& after);

} // namespace ic
