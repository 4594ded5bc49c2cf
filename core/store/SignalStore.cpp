// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SignalStore.h"

#include "core/market/UniverseFilter.h"
#include "core/store/Connection.h"
#include "core/store/NativeRows.h"
#include "core/store/QueryRows.h"
#include "core/store/SignalWriter.h"

#include <cmath>

namespace ic {

namespace {

Error noSignals(Market market, TradingDate session)
{
    return {QStringLiteral("NO_SIGNALS"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "No signals of %1 are stored for %2."), exchangeName(market),
                   session.toIso()),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Run factor-calculation for that session."))};
}

std::optional<double> present(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

Result<NativeStatement> bound(Connection& connection, const char* key, const QByteArray& market,
                              TradingDate session)
{
    return NativeStatement::prepare(connection, key).map([&](NativeStatement statement) {
        statement.bind(1, market);
        statement.bind(2, qint64(session.epochDay()));
        return statement;
    });
}

/// `take` over the rows of a statement bound to (market, session).
template <typename Take>
Result<void> eachOf(Connection& connection, const char* key, Market market, TradingDate session, Take take)
{
    const QByteArray code = toCode(market).toUtf8();
    auto statement = bound(connection, key, code, session);
    if (!statement)
        return tl::unexpected(statement.error());
    return forEachRow(*statement, take);
}

struct SessionRow
{
    RunId run;
    Instant computedAt;
};

Result<std::optional<SessionRow>> maybeSession(Connection& connection, Market market, TradingDate session)
{
    return readFirst(connection.run("research_signals.session", {toCode(market), session.epochDay()}),
                     [](const QSqlQuery& q) {
                         return SessionRow{RunId(q.value(0).toLongLong()), Instant{q.value(1).toLongLong()}};
                     });
}

Result<SessionRow> sessionRow(Connection& connection, Market market, TradingDate session)
{
    const auto row = maybeSession(connection, market, session);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected(noSignals(market, session));
    return **row;
}

Result<void> dropSession(Connection& connection, Market market, TradingDate session)
{
    // Whole ranges at once; the cascade of the session row would go child by child.
    for (const char* key : {"research_signals.drop_signals", "research_signals.drop_universe",
                            "research_signals.drop_session"}) {
        const auto dropped = connection.change(key, {toCode(market), session.epochDay()});
        if (!dropped)
            return tl::unexpected(dropped.error());
    }
    return {};
}

/// Nobody in the universe and nothing scored.
FactorTable emptyTable(const BarPanel& panel, TradingDate session)
{
    const auto symbols = size_t(panel.symbols());
    FactorTable table;
    table.market = panel.market();
    table.date = session;
    table.universe.assign(symbols, {UniverseRule::NoBar, BarPanel::kMissing, BarPanel::kMissing});
    table.composite.assign(symbols, BarPanel::kMissing);
    table.compositeRank.assign(symbols, 0);
    for (const Factor factor : factorsOf(panel.market())) {
        table.factors.push_back({factor, std::vector<double>(symbols, BarPanel::kMissing),
                                 std::vector<double>(symbols, BarPanel::kMissing),
                                 std::vector<qint32>(symbols, 0),
                                 std::vector<MissingReason>(symbols, MissingReason::None)});
    }
    return table;
}

/// Columns: symbol, rule, value, threshold, composite, rank.
void takeVerdict(const NativeStatement& row, const BarPanel& panel, FactorTable& table)
{
    const int symbol = panel.symbolIndex(row.text(0));
    if (symbol < 0)
        return;
    const auto index = size_t(symbol);
    table.universe[index] = {universeRuleFromCode(row.text(1)).value_or(UniverseRule::NoBar), row.real(2),
                             row.real(3)};
    table.composite[index] = row.real(4);
    table.compositeRank[index] = qint32(row.integer(5));
}

FactorColumn* columnOf(FactorTable& table, const QString& code)
{
    for (FactorColumn& column : table.factors) {
        if (toCode(column.factor) == code)
            return &column;
    }
    return nullptr;
}

/// Columns: symbol, factor, score, z, rank, reason.
void takeCell(const NativeStatement& row, const BarPanel& panel, FactorTable& table)
{
    const int symbol = panel.symbolIndex(row.text(0));
    FactorColumn* column = columnOf(table, row.text(1));
    if (symbol < 0 || !column)
        return;
    const auto index = size_t(symbol);
    column->score[index] = row.real(2);
    column->z[index] = row.real(3);
    column->rank[index] = qint32(row.integer(4));
    column->reason[index] = missingReasonFromCode(row.text(5)).value_or(MissingReason::None);
}

/// Columns: symbol, name, board, rule, value, threshold, close, composite, rank.
SignalRow sheetRow(const NativeStatement& row)
{
    SignalRow made;
    made.symbol = row.text(0);
    made.name = row.text(1);
    made.board = row.text(2);
    made.rule = row.text(3);
    made.value = present(row.real(4));
    made.threshold = present(row.real(5));
    if (const auto close = row.maybeInteger(6))
        made.close = Price::fromScaled(*close);
    made.composite = present(row.real(7));
    made.rank = int(row.integer(8));
    return made;
}

Result<void> readCells(Connection& connection, SignalSheet& sheet)
{
    QHash<QString, qsizetype> rowOf;
    for (qsizetype i = 0; i < sheet.rows.size(); ++i)
        rowOf.insert(sheet.rows[i].symbol, i);
    return eachOf(
        connection, "research_signals.cells", sheet.market, sheet.session, [&](const NativeStatement& row) {
            sheet.rows[rowOf.value(row.text(0))].cells.append(
                {row.text(1), present(row.real(2)), present(row.real(3)), int(row.integer(4)), row.text(5)});
        });
}

/// Cells come by code; they are shown in the order of the market.
void orderCells(SignalSheet& sheet)
{
    QHash<QString, int> place;
    for (const Factor factor : factorsOf(sheet.market))
        place.insert(toCode(factor), int(place.size()));
    for (SignalRow& row : sheet.rows) {
        std::sort(row.cells.begin(), row.cells.end(), [&](const SignalCell& a, const SignalCell& b) {
            return place.value(a.factor) < place.value(b.factor);
        });
    }
}

} // namespace

Result<void> SignalStore::replace(Connection& connection, RunId run, Instant at, const BarPanel& panel,
                                  const FactorTable& table)
{
    const QString market = toCode(table.market);
    const auto names = UniverseFilter::listed(panel, panel.sessionIndex(table.date));
    return dropSession(connection, table.market, table.date)
        .and_then([&] {
            return connection.change("research_signals.add_session",
                                     {market, table.date.epochDay(), qint64(names.size()),
                                      table.universeSize(), run.value(), at.ms});
        })
        .and_then([&](int) { return SignalWriter::open(connection, run, panel, table); })
        .and_then([&](SignalWriter writer) { return writer.write(names); });
}

Result<FactorTable> SignalStore::table(Connection& connection, const BarPanel& panel, TradingDate session)
{
    const Market market = panel.market();
    if (const auto known = sessionRow(connection, market, session); !known)
        return tl::unexpected(known.error());
    FactorTable table = emptyTable(panel, session);
    return eachOf(connection, "research_signals.verdicts", market, session,
                  [&](const NativeStatement& row) { takeVerdict(row, panel, table); })
        .and_then([&] {
            return eachOf(connection, "research_signals.cells", market, session,
                          [&](const NativeStatement& row) { takeCell(row, panel, table); });
        })
        .map([&] { return std::move(table); });
}

Result<std::optional<RunId>> SignalStore::runOf(Connection& connection, Market market, TradingDate session)
{
    return maybeSession(connection, market, session).map([](const std::optional<SessionRow>& row) {
        return row ? std::optional(row->run) : std::nullopt;
    });
}

Result<QVector<TradingDate>> SignalStore::sessions(Connection& connection, Market market, int limit)
{
    return readRows(connection.run("research_signals.sessions", {toCode(market), limit}),
                    [](const QSqlQuery& row) { return TradingDate(row.value(0).toInt()); });
}

Result<SignalSheet> SignalStore::sheet(Connection& connection, Market market, TradingDate session)
{
    const auto header = sessionRow(connection, market, session);
    if (!header)
        return tl::unexpected(header.error());
    SignalSheet sheet{market, session, header->run, header->computedAt, {}};
    return eachOf(connection, "research_signals.sheet", market, session,
                  [&](const NativeStatement& row) { sheet.rows.append(sheetRow(row)); })
        .and_then([&] { return readCells(connection, sheet); })
        .map([&] {
            orderCells(sheet);
            return std::move(sheet);
        });
}

} // namespace ic
