// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReferenceStore.h"

#include "core/store/NativeRows.h"

#include <cmath>

namespace ic {

namespace {

std::optional<double> figure(const NativeStatement& row, int column)
{
    const double value = row.real(column);
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

TradingDate dateAt(const NativeStatement& row, int column)
{
    return TradingDate(qint32(row.integer(column)));
}

/// Reads one kind of rows into `data`; bound to (market, session[, first day]).
class Reading
{
public:
    Reading(Connection& connection, Market market, TradingDate session)
        : m_connection(connection), m_market(toCode(market).toUtf8()), m_session(session.epochDay())
    {}

    template <typename Take>
    Result<void> each(const char* key, Take take, std::optional<qint64> after = std::nullopt)
    {
        auto statement = NativeStatement::prepare(m_connection, key);
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(1, m_market);
        statement->bind(2, m_session);
        if (after)
            statement->bind(3, *after);
        return forEachRow(*statement, take);
    }

private:
    Connection& m_connection;
    QByteArray m_market;
    qint64 m_session;
};

void takeFundamentals(const NativeStatement& row, ReferenceData& data)
{
    data.fundamentals.insert(row.text(0), {dateAt(row, 1), figure(row, 2), figure(row, 3), figure(row, 4),
                                           figure(row, 5), figure(row, 6), figure(row, 7)});
}

} // namespace

Result<ReferenceData> ReferenceStore::asOf(Connection& connection, Market market, TradingDate session,
                                           int earningsDays)
{
    ReferenceData data;
    Reading reading(connection, market, session);
    return reading
        .each("research_reference.sectors_as_of",
              [&](const NativeStatement& row) { data.sectorOf.insert(row.text(0), row.text(1)); })
        .and_then([&] {
            return reading.each("research_reference.fundamentals_as_of",
                                [&](const NativeStatement& row) { takeFundamentals(row, data); });
        })
        .and_then([&] {
            return reading.each(
                "research_reference.earnings_as_of",
                [&](const NativeStatement& row) {
                    data.earningsSurprises.insert(row.text(0), {dateAt(row, 1), row.real(2)});
                },
                session.epochDay() - earningsDays);
        })
        .and_then([&] {
            return reading.each("research_reference.order_flow_as_of", [&](const NativeStatement& row) {
                data.orderFlow[row.text(0)].append({dateAt(row, 1), row.integer(2)});
            });
        })
        .map([&] { return std::move(data); });
}

Result<ReferenceCounts> ReferenceStore::compare(Connection& connection, Market market,
                                                const ReferenceRows& rows)
{
    return ReferenceWriter::open(connection, market, rows).and_then([](ReferenceWriter writer) {
        return writer.compare();
    });
}

Result<ReferenceCounts> ReferenceStore::write(Connection& connection, Market market,
                                              const ReferenceRows& rows, qint64 importId)
{
    return ReferenceWriter::open(connection, market, rows).and_then([&](ReferenceWriter writer) {
        return writer.write(importId);
    });
}

} // namespace ic
