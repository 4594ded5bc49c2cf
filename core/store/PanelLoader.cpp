// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PanelLoader.h"

#include "core/market/BarPanelBuilder.h"
#include "core/store/CorporateActionStore.h"
#include "core/store/NativeRows.h"

#include <algorithm>
#include <string>

namespace ic {

namespace {

QString toText(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Finds the handles of symbols that come in ascending order, day after day: each day walks the sorted list
/// of all symbols once, so that no row is hashed or decoded.
class SymbolWalk
{
public:
    explicit SymbolWalk(BarPanelBuilder& builder) : m_builder(builder) {}

    void startDay() { m_at = 0; }
    /// What the rows leave out, files above all, the instruments may know.
    void fillIn(std::string_view code, std::string_view name, std::string_view board)
    {
        while (m_at < m_known.size() && m_known[m_at].code < code)
            ++m_at;
        if (m_at < m_known.size() && m_known[m_at].code == code)
            describe(m_known[m_at], m_known[m_at].name.empty() ? name : std::string_view(m_known[m_at].name),
                     m_known[m_at].board.empty() ? board : std::string_view(m_known[m_at].board));
    }
    bool hasGaps() const
    {
        return std::any_of(m_known.begin(), m_known.end(),
                           [](const Known& known) { return known.name.empty() || known.board.empty(); });
    }
    int handleOf(std::string_view code, std::string_view name, std::string_view board)
    {
        while (m_at < m_known.size() && m_known[m_at].code < code)
            ++m_at;
        if (m_at == m_known.size() || m_known[m_at].code != code)
            m_known.insert(m_known.begin() + qint64(m_at), {std::string(code), {}, {}, -1});
        Known& known = m_known[m_at];
        const bool renamed =
            (!name.empty() && known.name != name) || (!board.empty() && known.board != board);
        if (known.handle < 0 || renamed)
            describe(known, name.empty() ? std::string_view(known.name) : name,
                     board.empty() ? std::string_view(known.board) : board);
        return known.handle;
    }

private:
    struct Known
    {
        std::string code, name, board;
        int handle;
    };
    void describe(Known& known, std::string_view name, std::string_view board)
    {
        // By value: either may be a view of what is replaced.
        std::string nameNow(name), boardNow(board);
        known.name = std::move(nameNow);
        known.board = std::move(boardNow);
        known.handle = m_builder.addSymbol(toText(known.code), toText(known.name), toText(known.board));
    }

    BarPanelBuilder& m_builder;
    std::vector<Known> m_known; ///< ascending by code, in bytes as SQLite compares them
    size_t m_at = 0;
};

qint64 orNone(const NativeStatement& row, int column)
{
    return row.maybeInteger(column).value_or(BarPanelBuilder::Row::kNone);
}

/// Columns from 4: open, high, low, close, volume, turnover, market_cap, adjusted.
BarPanelBuilder::Row barOf(const NativeStatement& row, qint32 day)
{
    BarPanelBuilder::Row bar;
    bar.day = day;
    bar.open = orNone(row, 4);
    bar.high = orNone(row, 5);
    bar.low = orNone(row, 6);
    bar.close = orNone(row, 7);
    bar.volume = row.integer(8);
    bar.turnover = orNone(row, 9);
    bar.marketCap = orNone(row, 10);
    bar.adjusted = row.integer(11) != 0;
    return bar;
}

/// A few more than the last session has: names come and go within a year.
Result<int> namesExpected(Connection& connection, Market market, TradingDate last)
{
    auto statement = NativeStatement::prepare(connection, "research_panel.names");
    if (!statement)
        return tl::unexpected(statement.error());
    const QByteArray code = toCode(market).toUtf8();
    statement->bind(1, code);
    statement->bind(2, qint64(last.epochDay()));
    int names = 0;
    return forEachRow(*statement, [&](const NativeStatement& row) { names = int(row.integer(0)); }).map([&] {
        return names + names / 8;
    });
}

Result<void> fillInNames(Connection& connection, const QByteArray& market, SymbolWalk& symbols)
{
    auto statement = NativeStatement::prepare(connection, "research_panel.instruments");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, market);
    symbols.startDay();
    return forEachRow(*statement, [&](const NativeStatement& row) {
        symbols.fillIn(row.utf8(0), row.utf8(1), row.utf8(2));
    });
}

Result<void> readBars(Connection& connection, Market market, TradingDate first, TradingDate last,
                      BarPanelBuilder& builder)
{
    auto statement = NativeStatement::prepare(connection, "research_panel.bars");
    if (!statement)
        return tl::unexpected(statement.error());
    const QByteArray code = toCode(market).toUtf8();
    statement->bind(1, code);
    statement->bind(2, qint64(first.epochDay()));
    statement->bind(3, qint64(last.epochDay()));
    SymbolWalk symbols(builder);
    qint32 day = first.epochDay() - 1;
    const auto read = forEachRow(*statement, [&](const NativeStatement& row) {
        if (const auto rowDay = qint32(row.integer(0)); rowDay != day) {
            day = rowDay;
            symbols.startDay();
        }
        builder.add(symbols.handleOf(row.utf8(1), row.utf8(2), row.utf8(3)), barOf(row, day));
    });
    return read && symbols.hasGaps() ? fillInNames(connection, code, symbols) : read;
}

} // namespace

Result<std::shared_ptr<const BarPanel>> PanelLoader::load(Connection& connection, Market market,
                                                          std::vector<TradingDate> dates)
{
    BarPanelBuilder builder(market, dates);
    QVector<CorporateAction> actions;
    if (!dates.empty()) {
        const auto found = CorporateActionStore::between(connection, market, dates.front(), dates.back());
        if (!found)
            return tl::unexpected(found.error());
        actions = *found;
        const auto names = namesExpected(connection, market, dates.back());
        if (!names)
            return tl::unexpected(names.error());
        builder.reserve(*names);
        const auto read = readBars(connection, market, dates.front(), dates.back(), builder);
        if (!read)
            return tl::unexpected(read.error());
    }
    return std::make_shared<const BarPanel>(std::move(builder).build(actions));
}

} // namespace ic
