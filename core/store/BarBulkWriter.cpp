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
    auto put = NativeStatement::prepare(connection, "bars.put");
    auto imageOfNothing = NativeStatement::prepare(connection, "bars.image_of_nothing");
    auto imageOfRow = NativeStatement::prepare(connection, "bars.image_of_row");
    for (const auto* statement : {&rows, &put, &imageOfNothing, &imageOfRow}) {
        if (!*statement)
            return tl::unexpected(statement->error());
    }
    return BarBulkWriter(
        {std::move(*rows), std::move(*put), std::move(*imageOfNothing), std::move(*imageOfRow)}, run, at,
        images);
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
        const auto former = before->constFind(bar->symbol);
        const bool existed = former != before->constEnd();
        counts.sources.insert(bar->source);
        if (existed && *former == *bar) {
            ++counts.unchanged;
        } else {
            const QByteArray symbol = bar->symbol.toUtf8();
            const auto done = keepImage(symbol, existed).and_then([&] { return put(*bar, symbol); });
            if (!done)
                return tl::unexpected(done.error());
            ++(existed ? counts.updated : counts.inserted);
        }
        if (existed)
            before->erase(former);
    }
    for (const Bar& untouched : std::as_const(*before))
        counts.sources.insert(untouched.source);
    counts.stored = counts.written() + counts.unchanged + before->size();
    return counts;
}

Result<QHash<QString, Bar>> BarBulkWriter::stored(Market market, TradingDate session)
{
    m_sql.rows.bind(1, m_market);
    m_sql.rows.bind(2, m_day);
    QHash<QString, Bar> found;
    for (;;) {
        const auto more = m_sql.rows.step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return found;
        Bar bar;
        bar.market = market;
        bar.date = session;
        BarColumns::read(m_sql.rows, 0, bar);
        found.insert(bar.symbol, bar);
    }
}

Result<void> BarBulkWriter::keepImage(const QByteArray& symbol, bool existed)
{
    if (m_images == Images::None)
        return {};
    NativeStatement& image = existed ? m_sql.imageOfRow : m_sql.imageOfNothing;
    image.bind(1, m_run.value());
    image.bind(2, m_market);
    image.bind(3, m_day);
    image.bind(4, symbol);
    return image.execute();
}

Result<void> BarBulkWriter::put(const Bar& bar, const QByteArray& symbol)
{
    m_name = bar.name.toUtf8();
    int position = 1;
    NativeStatement& row = m_sql.put;
    row.bind(position++, symbol);
    row.bind(position++, m_name);
    row.bind(position++, encoded(m_lastBoard, m_board, bar.board));
    row.bind(position++, scaled(bar.open));
    row.bind(position++, scaled(bar.high));
    row.bind(position++, scaled(bar.low));
    row.bind(position++, scaled(bar.close));
    row.bind(position++, scaled(bar.change));
    row.bind(position++, bar.volume);
    row.bind(position++, bar.turnover);
    row.bind(position++, bar.marketCap);
    row.bind(position++, bar.listedShares);
    row.bind(position++, qint64(bar.adjusted));
    row.bind(position++, qint64(bar.halted));
    row.bind(position++, encoded(m_lastSource, m_source, bar.source));
    row.bind(position++, m_run.value());
    row.bind(position++, m_at.ms);
    row.bind(position++, m_market);
    row.bind(position, m_day);
    return row.execute();
}

const QByteArray& BarBulkWriter::encoded(QString& last, QByteArray& utf8, const QString& text)
{
    if (text != last || utf8.isNull()) {
        last = text;
        utf8 = text.toUtf8();
    }
    return utf8;
}

} // namespace ic
