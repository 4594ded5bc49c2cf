// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"

#include <QJsonObject>

namespace ic {

/// The JSON form of a definition: resources/jobs/<id>.json and the versions in the database.
/// `version` and `error` are not part of it: they belong to the row that carries the JSON. Pure, any thread.

/// Every member, with canonical durations ("1h30m"); reading it back gives an equal definition.
QJsonObject toJson(const JobDefinition& definition);

struct ParsedDefinition
{
    JobDefinition definition; ///< what could be read; the rest keeps its default
    QStringList problems;     ///< "field: what is wrong, what is allowed"; empty = usable
};

/// Strict: unknown members, wrong types and words outside the lists are problems; all are found, not just the
/// first. Checks the shape only; meaning (cron, zone, relations) is JobCatalogue's.
ParsedDefinition definitionFromJson(const QJsonObject& json);

} // namespace ic
