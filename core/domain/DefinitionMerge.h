// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"

namespace ic {

/// Who owns which part of a definition. The operator: schedule, enabled, nonTradingDay, misfire, overlap,
/// retry, timeout, dependencies, order. The program: everything else (names, danger, paths, implemented ...),
/// which always follows what is shipped. Pure, any thread.

QStringList operatorFields();
/// The operator's parts in which `a` and `b` differ.
QStringList changedOperatorFields(const JobDefinition& a, const JobDefinition& b);
/// `program` with the operator's parts, version and error of `edited`.
JobDefinition withOperatorFields(const JobDefinition& program, const JobDefinition& edited);

struct MergedDefinition
{
    JobDefinition definition;
    QStringList kept; ///< the operator's parts that differ from the new shipped definition
};

/// A newly shipped definition under an operator's edits, part by part: what the operator changed stays, the
/// rest becomes what is shipped now.
MergedDefinition mergeShipped(const JobDefinition& oldShipped, const JobDefinition& current,
                              const JobDefinition& newShipped);

} // namespace ic
