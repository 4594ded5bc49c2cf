// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "core/domain/Result.h"

#include <QJsonObject>

namespace ic {

/// The parameters of a run, checked against the specs of its definition. Pure, any thread.

/// The typed parameters with defaults filled in: dates as "yyyy-MM-dd", integers as numbers, booleans as
/// such, symbol lists as arrays of upper-case texts. Given values may be typed or texts (a CLI has only
/// texts); empty texts count as absent. Unknown names, wrong types, a missing required one and from > to are
/// PARAMETER errors.
Result<QJsonObject> validateParameters(const QVector<ParameterSpec>& specs, const QJsonObject& given);

/// What is wrong with specs: repeated names, a default that is no value of its type.
QStringList parameterSpecProblems(const QVector<ParameterSpec>& specs);

} // namespace ic
