// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "core/domain/Language.h"

namespace ic {

/// Why a definition cannot be as it is, at one of its fields. Value type.
struct DefinitionProblem
{
    QString field; ///< as in resources/jobs/*.json: "misfire.window"
    QString english;
    QString korean;

    QString text(Language language) const { return inLanguage(language, english, korean); }
};

/// What the run rules of one definition must obey, wherever they come from (shipped file, edit, revert,
/// merge): the zone exists, bounds do not contradict each other, and nothing can make a job that places
/// orders send them twice. The cron expression has its own parser. Pure, any thread.
class DefinitionRules
{
public:
    static QVector<DefinitionProblem> problems(const JobDefinition& definition);
    /// "misfire.window: must not ...", the English form of files and logs.
    static QStringList texts(const QVector<DefinitionProblem>& problems);
};

} // namespace ic
