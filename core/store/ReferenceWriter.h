// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/Result.h"
#include "core/market/ReferenceRows.h"
#include "core/store/NativeStatement.h"

namespace ic {

class Connection;

/// What rows are against those stored.
struct ReferenceCounts
{
    qint64 added = 0;
    qint64 changed = 0;
};

/// Compares reference rows of one kind with what is stored and writes those that differ, with native
/// statements. Lives on the thread of its connection, inside its transaction when it writes.
class ReferenceWriter
{
public:
    static Result<ReferenceWriter> open(Connection& connection, Market market, const ReferenceRows& rows);
    Result<ReferenceCounts> compare();
    /// Each row that is new or differs carries `importId` afterwards; equal rows keep theirs.
    Result<ReferenceCounts> write(qint64 importId);

private:
    struct Statements
    {
        NativeStatement find, drop, add;
    };
    enum class Standing { New, Changed, Same };
    ReferenceWriter(Statements statements, Market market, const ReferenceRows& rows);
    Result<ReferenceCounts> run(std::optional<qint64> importId);
    template <typename Row>
    Result<void> take(const Row& row, std::optional<qint64> importId, ReferenceCounts& counts);
    template <typename Row>
    Result<Standing> standingOf(const Row& row);
    template <typename Row>
    Result<void> put(const Row& row, Standing standing, qint64 importId);
    void bindKey(NativeStatement& statement, const QString& symbol, TradingDate date);
    /// The values from position 4 on; answers the position after the last.
    int bindValues(NativeStatement& statement, const SectorRow& row);
    int bindValues(NativeStatement& statement, const FundamentalsRow& row);
    int bindValues(NativeStatement& statement, const EarningsRow& row);
    int bindValues(NativeStatement& statement, const OrderFlowRow& row);

    Statements m_sql;
    const ReferenceRows& m_rows;
    /// Encoded texts live here until the statement that binds them has been stepped.
    QByteArray m_market, m_symbol, m_text;
};

} // namespace ic
