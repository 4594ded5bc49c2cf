// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReferenceWriter.h"

#include "core/store/Connection.h"

#include <array>
#include <limits>

namespace ic {

namespace {

/// find, drop, add of each alternative of ReferenceRows.
using Keys = std::array<const char*, 3>;
constexpr std::array<Keys, std::variant_size_v<ReferenceRows>> kKeys{
    Keys{"research_reference.find_sector", "research_reference.drop_sector", "research_reference.add_sector"},
    Keys{"research_reference.find_fundamentals", "research_reference.drop_fundamentals",
         "research_reference.add_fundamentals"},
    Keys{"research_reference.find_earnings", "research_reference.drop_earnings",
         "research_reference.add_earnings"},
    Keys{"research_reference.find_order_flow", "research_reference.drop_order_flow",
         "research_reference.add_order_flow"}};

double orMissing(const std::optional<double>& value)
{
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace

ReferenceWriter::ReferenceWriter(Statements statements, Market market, const ReferenceRows& rows)
    : m_sql(std::move(statements)), m_rows(rows), m_market(toCode(market).toUtf8())
{}

Result<ReferenceWriter> ReferenceWriter::open(Connection& connection, Market market,
                                              const ReferenceRows& rows)
{
    const Keys& keys = kKeys[rows.index()];
    auto find = NativeStatement::prepare(connection, keys[0]);
    auto drop = NativeStatement::prepare(connection, keys[1]);
    auto add = NativeStatement::prepare(connection, keys[2]);
    for (const auto* statement : {&find, &drop, &add}) {
        if (!*statement)
            return tl::unexpected(statement->error());
    }
    return ReferenceWriter({std::move(*find), std::move(*drop), std::move(*add)}, market, rows);
}

Result<ReferenceCounts> ReferenceWriter::compare()
{
    return run(std::nullopt);
}

Result<ReferenceCounts> ReferenceWriter::write(qint64 importId)
{
    return run(importId);
}

Result<ReferenceCounts> ReferenceWriter::run(std::optional<qint64> importId)
{
    ReferenceCounts counts;
    Result<void> done;
    std::visit(
        [&](const auto& rows) {
            for (auto row = rows.begin(); done && row != rows.end(); ++row)
                done = take(*row, importId, counts);
        },
        m_rows);
    return done.map([&] { return counts; });
}

template <typename Row>
Result<void> ReferenceWriter::take(const Row& row, std::optional<qint64> importId, ReferenceCounts& counts)
{
    const auto standing = standingOf(row);
    if (!standing)
        return tl::unexpected(standing.error());
    counts.added += *standing == Standing::New;
    counts.changed += *standing == Standing::Changed;
    if (*standing == Standing::Same || !importId)
        return {};
    return put(row, *standing, *importId);
}

template <typename Row>
Result<ReferenceWriter::Standing> ReferenceWriter::standingOf(const Row& row)
{
    bindKey(m_sql.find, row.symbol, row.date);
    bindValues(m_sql.find, row);
    const auto found = m_sql.find.step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return Standing::New;
    const Standing standing = m_sql.find.integer(0) ? Standing::Same : Standing::Changed;
    // The second step ends the statement, so that the key can be written.
    return m_sql.find.step().map([&](bool) { return standing; });
}

template <typename Row>
Result<void> ReferenceWriter::put(const Row& row, Standing standing, qint64 importId)
{
    if (standing == Standing::Changed) {
        bindKey(m_sql.drop, row.symbol, row.date);
        if (auto dropped = m_sql.drop.execute(); !dropped)
            return dropped;
    }
    bindKey(m_sql.add, row.symbol, row.date);
    m_sql.add.bind(bindValues(m_sql.add, row), importId);
    return m_sql.add.execute();
}

void ReferenceWriter::bindKey(NativeStatement& statement, const QString& symbol, TradingDate date)
{
    m_symbol = symbol.toUtf8();
    statement.bind(1, m_market);
    statement.bind(2, m_symbol);
    statement.bind(3, qint64(date.epochDay()));
}

int ReferenceWriter::bindValues(NativeStatement& statement, const SectorRow& row)
{
    m_text = row.sector.toUtf8();
    statement.bind(4, m_text);
    return 5;
}

int ReferenceWriter::bindValues(NativeStatement& statement, const FundamentalsRow& row)
{
    int position = 4;
    for (const auto& figure :
         {row.per, row.peg, row.revenueGrowthPct, row.operatingMarginPct, row.epsGrowthPct, row.roePct})
        statement.bindReal(position++, orMissing(figure));
    return position;
}

int ReferenceWriter::bindValues(NativeStatement& statement, const EarningsRow& row)
{
    statement.bindReal(4, row.score);
    return 5;
}

int ReferenceWriter::bindValues(NativeStatement& statement, const OrderFlowRow& row)
{
    statement.bind(4, row.netBuy1d);
    statement.bind(5, row.netBuy5d);
    statement.bind(6, row.marketCap);
    return 7;
}

} // namespace ic
