// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Result.h"
#include "core/market/BarPanel.h"
#include "core/market/FactorTable.h"
#include "core/store/NativeStatement.h"

namespace ic {

class Connection;

/// Inserts the rows of one computed session in key order, with native statements: a day of the Korean market
/// is some ten thousand rows. Lives inside one transaction of the connection's thread.
class SignalWriter
{
public:
    /// `panel` and `table` must outlive the writer; the session row stands already.
    static Result<SignalWriter> open(Connection& connection, RunId run, const BarPanel& panel,
                                     const FactorTable& table);
    /// `symbols`: whose rows to write, indices of the panel, ascending.
    Result<void> write(const std::vector<int>& symbols);

private:
    struct Statements
    {
        NativeStatement verdict, signal;
    };
    /// A factor column with its code as bound; columns go by code, as the key has them.
    struct Column
    {
        QByteArray code;
        const FactorColumn* values;
    };
    SignalWriter(Statements statements, RunId run, const BarPanel& panel, const FactorTable& table);
    Result<void> writeVerdict(int symbol);
    Result<void> writeSignals(int symbol);
    Result<void> writeSignal(int symbol, const Column& column);

    Statements m_sql;
    RunId m_run;
    const BarPanel& m_panel;
    const FactorTable& m_table;
    std::vector<Column> m_columns;
    /// Encoded texts live here until the statement that binds them has been stepped.
    QByteArray m_market, m_symbol, m_code;
};

} // namespace ic
