// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/SignalsCommand.h"

#include "app/scheduler/ReadLedger.h"
#include "app/scheduler/TextTable.h"
#include "core/market/Factor.h"
#include "core/service/ResearchJson.h"
#include "core/store/SignalStore.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

Result<SignalSheet> sheetOf(Connection& connection, Market market, std::optional<TradingDate> date)
{
    if (date)
        return SignalStore::sheet(connection, market, *date);
    const auto sessions = SignalStore::sessions(connection, market, 1);
    if (!sessions)
        return tl::unexpected(sessions.error());
    if (sessions->isEmpty())
        return fail(u"NO_SIGNALS"_s, u"No signals of %1 are stored."_s.arg(exchangeName(market)),
                    u"Run factor-calculation."_s);
    return SignalStore::sheet(connection, market, sessions->first());
}

void keepSymbol(SignalSheet& sheet, const QString& symbol)
{
    if (!symbol.isEmpty())
        sheet.rows.removeIf([&](const SignalRow& row) { return row.symbol != symbol; });
}

QStringList cells(const SignalRow& row)
{
    QStringList line{QString::number(row.rank), row.symbol, row.name};
    line.append(row.composite ? QString::number(*row.composite, 'f', 3) : u"-"_s);
    for (const SignalCell& cell : row.cells)
        line.append(cell.z ? QString::number(*cell.z, 'f', 2) : u"-"_s);
    return line;
}

} // namespace

void SignalsCommand::declare(QCommandLineParser& parser) const
{
    declareMarket(parser);
    parser.addOption({u"date"_s, u"Session, yyyy-MM-dd; else the newest."_s, u"D"_s});
    parser.addOption({u"symbol"_s, u"Only this name, in the universe or not."_s, u"S"_s});
    parser.addOption({u"limit"_s, u"At most so many names of the table."_s, u"N"_s, u"30"_s});
}

int SignalsCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    const auto wanted = market(parser);
    const auto day = date(parser, u"date"_s);
    const int limit = parser.value(u"limit"_s).toInt();
    if (!wanted || !day)
        return usageError(context, wanted ? day.error().message : wanted.error().message);
    if (limit < 1)
        return usageError(context, u"--limit wants a number above zero."_s);
    auto sheet = readLedger(workspace(parser), [&](Connection& c) { return sheetOf(c, *wanted, *day); });
    if (!sheet)
        return refuse(parser, context, sheet.error());
    const QString symbol = parser.value(u"symbol"_s);
    keepSymbol(*sheet, symbol);
    if (sheet->rows.isEmpty() && !symbol.isEmpty()) {
        return refuse(parser, context,
                      {u"NO_SYMBOL"_s, u"%1 had no bar on %2."_s.arg(symbol, sheet->session.toIso()), {}});
    }
    if (parser.isSet(u"json"_s)) {
        QJsonObject document = toJson(*sheet);
        QJsonArray rows;
        for (const SignalRow& row : sheet->rows)
            rows.append(toJson(row));
        document.insert(u"rows"_s, rows);
        printJson(context, document);
    } else if (!symbol.isEmpty()) {
        printName(context, sheet->rows.first());
    } else {
        printTable(context, *sheet, limit);
    }
    return kDone;
}

void SignalsCommand::printTable(CliContext& context, const SignalSheet& sheet, int limit)
{
    QStringList header{u"RANK"_s, u"SYMBOL"_s, u"NAME"_s, u"COMPOSITE"_s};
    for (const Factor factor : factorsOf(sheet.market))
        header.append(toCode(factor));
    TextTable table(header);
    qsizetype included = 0;
    for (const SignalRow& row : sheet.rows) {
        const bool in = row.rule == u"INCLUDED";
        included += in;
        if (in && included <= limit)
            table.add(cells(row));
    }
    context.out
        << table.text()
        << u"%1 of %2 names in the universe of %3; z-scores. --symbol shows why a name is out.\n"_s.arg(
               QString::number(included), QString::number(sheet.rows.size()), sheet.session.toIso());
}

void SignalsCommand::printName(CliContext& context, const SignalRow& row)
{
    context.out << u"%1 %2 %3: "_s.arg(row.symbol, row.name, row.board).simplified();
    if (row.rule != u"INCLUDED") {
        context.out << u" not in the universe, %1: %2, asked for %3\n"_s.arg(row.rule, figure(row.value),
                                                                             figure(row.threshold));
        return;
    }
    context.out << u" rank %1, composite %2\n"_s.arg(QString::number(row.rank), figure(row.composite, 3));
    TextTable table({u"FACTOR"_s, u"SCORE"_s, u"Z"_s, u"RANK"_s, u"MISSING"_s});
    for (const SignalCell& cell : row.cells)
        table.add({cell.factor, figure(cell.score, 4), figure(cell.z, 3),
                   cell.rank > 0 ? QString::number(cell.rank) : u"-"_s, cell.reason});
    context.out << table.text();
}

} // namespace ic
