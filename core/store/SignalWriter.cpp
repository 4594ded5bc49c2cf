// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SignalWriter.h"

#include "core/store/Connection.h"

#include <algorithm>

namespace ic {

SignalWriter::SignalWriter(Statements statements, RunId run, const BarPanel& panel, const FactorTable& table)
    : m_sql(std::move(statements))
    , m_run(run)
    , m_panel(panel)
    , m_table(table)
    , m_market(toCode(table.market).toUtf8())
{
    for (const FactorColumn& column : table.factors)
        m_columns.push_back({toCode(column.factor).toUtf8(), &column});
    std::sort(m_columns.begin(), m_columns.end(),
              [](const Column& a, const Column& b) { return a.code < b.code; });
}

Result<SignalWriter> SignalWriter::open(Connection& connection, RunId run, const BarPanel& panel,
                                        const FactorTable& table)
{
    auto verdict = NativeStatement::prepare(connection, "research_signals.add_verdict");
    if (!verdict)
        return tl::unexpected(verdict.error());
    return NativeStatement::prepare(connection, "research_signals.add_signal")
        .map([&](NativeStatement signal) {
            return SignalWriter({std::move(*verdict), std::move(signal)}, run, panel, table);
        });
}

Result<void> SignalWriter::write(const std::vector<int>& symbols)
{
    // The panel is in the order of its codes, and so are the keys.
    for (const int symbol : symbols) {
        m_symbol = m_panel.symbol(symbol).code.toUtf8();
        auto written = writeVerdict(symbol);
        if (written && m_table.includes(symbol))
            written = writeSignals(symbol);
        if (!written)
            return written;
    }
    return {};
}

Result<void> SignalWriter::writeVerdict(int symbol)
{
    const auto index = size_t(symbol);
    const UniverseVerdict& verdict = m_table.universe[index];
    m_code = toCode(verdict.rule).toUtf8();
    NativeStatement& row = m_sql.verdict;
    row.bind(1, m_market);
    row.bind(2, qint64(m_table.date.epochDay()));
    row.bind(3, m_symbol);
    row.bind(4, m_code);
    row.bindReal(5, verdict.value);
    row.bindReal(6, verdict.threshold);
    row.bindReal(7, m_table.composite[index]);
    row.bindRank(8, m_table.compositeRank[index]);
    row.bind(9, m_run.value());
    return row.execute();
}

Result<void> SignalWriter::writeSignals(int symbol)
{
    for (const Column& column : m_columns) {
        if (auto written = writeSignal(symbol, column); !written)
            return written;
    }
    return {};
}

Result<void> SignalWriter::writeSignal(int symbol, const Column& column)
{
    const auto index = size_t(symbol);
    m_code = toCode(column.values->reason[index]).toUtf8();
    NativeStatement& row = m_sql.signal;
    row.bind(1, m_market);
    row.bind(2, qint64(m_table.date.epochDay()));
    row.bind(3, m_symbol);
    row.bind(4, column.code);
    row.bindReal(5, column.values->score[index]);
    row.bindReal(6, column.values->z[index]);
    row.bindRank(7, column.values->rank[index]);
    if (m_code.isEmpty())
        row.bind(8, std::optional<qint64>());
    else
        row.bind(8, m_code);
    row.bind(9, m_run.value());
    return row.execute();
}

} // namespace ic
