// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BarBulkWriter.h"

#include "core/store/BarColumns.h"
#include "core/store/Connection.h"

#include <algorithm>

namespace ic {

namespace {

std::optional<qint64> scaled(const std::optional<Price>& price)
{
    return price ? std::optional(price->scaled()) : std::nullopt;
}

/// Rows in key order append to the table instead of splitting its pages.
std::vector<const Bar*> inKeyOrder(const QVector<Bar>& bars)
{
    std::vector<const Bar*> order;
    order.reserve(size_t(bars.size()));
    for (const Bar& bar : bars)
        order.push_back(&bar);
    std::sort(order.begin(), order.end(), [](const Bar* a, const Bar* b) { return a->symbol < b->symbol; });
    return order;
}

} // namespace

BarBulkWriter::BarBulkWriter(Statements statements, RunId run, Instant at, Images images)
    : m_sql(std::move(statements)), m_run(run), m_at(at), m_images(images)
{}

Result<BarBulkWriter> BarBulkWriter::open(Connection& connection, RunId run, Instant at, Images images)
{
    auto rows = NativeStatement::prepare(connection, "bars.session_rows");
    auto insert = NativeStatement::prepare(connection, "bars.insert");
    auto remove = NativeStatement::prepare(connection, "bars.remove");
    auto imageOfNothing = NativeStatement::prepare(connection, "bars.image_of_nothing");
    auto imageOfRow = NativeStatement::prepare(connection, "bars.image_of_row");
    for (const auto* statement : {&rows, &insert, &remove, &imageOfNothing, &imageOfRow}) {
        if (!*statement)
            return tl::unexpected(statement->error());
    }
    return BarBulkWriter({std::move(*rows), std::move(*insert), std::move(*remove),
                          std::move(*imageOfNothing), std::move(*imageOfRow)},
                         run, at, images);
}

Result<UpsertCounts> BarBulkWriter::upsert(Market market, TradingDate session, const QVector<Bar>& bars)
{
    m_market = toCode(market).toUtf8();
    m_day = session.epochDay();
    auto before = stored(market, session);
    if (!before)
        return tl::unexpected(before.error());
    UpsertCounts counts;
    for (const Bar* bar : inKeyOrder(bars)) {
        counts.sources.insert(bar->source);
        const auto former = before->constFind(bar->symbol);
        const bool existed = former != before->constEnd();
        if (existed && former->bar == *bar) {
            ++counts.unchanged;
        } else {
            const Result<void> done = existed ? change(*former, *bar) : add(*bar);
            if (!done)
                return tl::unexpected(done.error());
            ++(existed ? counts.updated : counts.inserted);
        }
        if (existed)
            before->erase(former);
    }
    for (const Row& untouched : std::as_const(*before))
        counts.sources.insert(untouched.bar.source);
    counts.stored = counts.written() + counts.unchanged + before->size();
    return counts;
}

Result<QHash<QString, BarBulkWriter::Row>> BarBulkWriter::stored(Market market, TradingDate session)
{
    m_sql.rows.bind(1, m_market);
    m_sql.rows.bind(2, m_day);
    QHash<QString, Row> found;
    for (;;) {
        const auto more = m_sql.rows.step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return found;
        Row row;
        row.bar.market = market;
        row.bar.date = session;
        BarColumns::read(m_sql.rows, 0, row.bar);
        row.run = m_sql.rows.integer(BarColumns::kCount);
        row.updatedAt = m_sql.rows.integer(BarColumns::kCount + 1);
        found.insert(row.bar.symbol, row);
    }
}

Result<void> BarBulkWriter::add(const Bar& bar)
{
    if (m_images == Images::None)
        return insert(bar);
    m_symbol = bar.symbol.toUtf8();
    NativeStatement& image = m_sql.imageOfNothing;
    image.bind(1, m_run.value());
    image.bind(2, m_market);
    image.bind(3, m_day);
    image.bind(4, m_symbol);
    return image.execute().and_then([&] { return insert(bar); });
}

Result<void> BarBulkWriter::change(const Row& former, const Bar& bar)
{
    if (m_images == Images::Keep) {
        bind(m_sql.imageOfRow, former.bar, former.run, former.updatedAt);
        m_sql.imageOfRow.bind(20, m_run.value());
        if (auto kept = m_sql.imageOfRow.execute(); !kept)
            return kept;
    }
    m_symbol = bar.symbol.toUtf8();
    m_sql.remove.bind(1, m_market);
    m_sql.remove.bind(2, m_day);
    m_sql.remove.bind(3, m_symbol);
    return m_sql.remove.execute().and_then([&] { return insert(bar); });
}

Result<void> BarBulkWriter::insert(const Bar& bar)
{
    bind(m_sql.insert, bar, m_run.value(), m_at.ms);
    return m_sql.insert.execute();
}

void BarBulkWriter::bind(NativeStatement& row, const Bar& bar, qint64 run, qint64 updatedAt)
{
    m_symbol = bar.symbol.toUtf8();
    m_name = bar.name.toUtf8();
    m_board = bar.board.toUtf8();
    m_source = bar.source.toUtf8();
    row.bind(1, m_symbol);
    row.bind(2, m_name);
    row.bind(3, m_board);
    row.bind(4, scaled(bar.open));
    row.bind(5, scaled(bar.high));
    row.bind(6, scaled(bar.low));
    row.bind(7, scaled(bar.close));
    row.bind(8, scaled(bar.change));
    row.bind(9, bar.volume);
    row.bind(10, bar.turnover);
    row.bind(11, bar.marketCap);
    row.bind(12, bar.listedShares);
    row.bind(13, qint64(bar.adjusted));
    row.bind(14, qint64(bar.halted));
    row.bind(15, m_source);
    row.bind(16, run);
    row.bind(17, updatedAt);
    row.bind(18, m_market);
    row.bind(19, m_day);
}

} // namespace ic
