// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"

namespace ic {

class Connection;

/// The history of factor grades. Functions of one connection, on its thread, inside its transaction.
class FactorGradeStore
{
public:
    /// One grade a run, market and factor: a later attempt replaces it.
    static Result<void> put(Connection& connection, const FactorGradeRow& row);
    /// Newest run first, then by market and factor code.
    static Result<QVector<FactorGradeRow>> newest(Connection& connection, int limit);
};

} // namespace ic
