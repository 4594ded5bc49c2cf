// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/CsvExport.h"

#include "core/adapters/file/CsvLine.h"
#include "core/market/Factor.h"
#include "core/store/BacktestStore.h"
#include "core/store/BarReader.h"
#include "core/store/CorporateActionStore.h"
#include "core/store/PortfolioStore.h"
#include "core/store/SignalStore.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

QString text(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

QString text(const std::optional<double>& value)
{
    return value ? text(*value) : QString();
}

QString text(const std::optional<Price>& price)
{
    return price ? price->toText() : QString();
}

QString text(const std::optional<qint64>& value)
{
    return value ? QString::number(*value) : QString();
}

QString rankText(int rank)
{
    return rank > 0 ? QString::number(rank) : QString();
}

/// The corporate actions of each name, all of them: the latest share is the footing.
using Actions = QHash<QString, QVector<CorporateAction>>;

Result<Actions> actionsOf(Connection& connection, const CsvExport::Question& question)
{
    if (!question.adjusted)
        return Actions();
    const TradingDate end(std::numeric_limits<qint32>::max());
    return CorporateActionStore::between(connection, question.market, question.from, end)
        .map([](const QVector<CorporateAction>& all) {
            Actions actions;
            for (const CorporateAction& action : all)
                actions[action.symbol].append(action);
            return actions;
        });
}

QString barLine(Bar bar, const Actions& actions)
{
    const auto own = actions.constFind(bar.symbol);
    if (own != actions.constEnd())
        bar = CorporateActionStore::adjust({bar}, *own).first();
    return csvLine({bar.date.toIso(), bar.symbol, text(bar.open), text(bar.high), text(bar.low),
                    text(bar.close), QString::number(bar.volume), text(bar.turnover), text(bar.marketCap),
                    text(bar.listedShares), text(bar.change), bar.name, bar.board});
}

Result<QVector<Bar>> barsOf(Connection& connection, const CsvExport::Question& question, TradingDate session)
{
    if (question.symbol.isEmpty())
        return BarReader::ofSession(connection, question.market, session);
    return BarReader::ofSymbol(connection, question.market, question.symbol, session, session);
}

/// `write` for each of `dates` within the question, oldest first; the sum of what it answers.
template <typename Write>
Result<qint64> eachDate(const Result<QVector<TradingDate>>& dates, const CsvExport::Question& question,
                        Write write)
{
    if (!dates)
        return tl::unexpected(dates.error());
    qint64 rows = 0;
    for (auto date = dates->crbegin(); date != dates->crend(); ++date) {
        if (*date < question.from || *date > question.to)
            continue;
        const Result<qint64> written = write(*date);
        if (!written)
            return written;
        rows += *written;
    }
    return rows;
}

bool isAsked(const CsvExport::Question& question, const QString& symbol)
{
    return question.symbol.isEmpty() || question.symbol == symbol;
}

QStringList signalHeader(Market market)
{
    QStringList header{u"date"_s,  u"symbol"_s,    u"name"_s,  u"board"_s,     u"rule"_s,
                       u"value"_s, u"threshold"_s, u"close"_s, u"composite"_s, u"rank"_s};
    for (const Factor factor : factorsOf(market)) {
        const QString code = toCode(factor).toLower();
        header += {code, code + u"_z"_s, code + u"_rank"_s, code + u"_missing"_s};
    }
    return header;
}

QString signalLine(TradingDate session, const SignalRow& row, qsizetype factors)
{
    QStringList cells{
        session.toIso(), row.symbol,          row.name,        row.board,           row.rule,
        text(row.value), text(row.threshold), text(row.close), text(row.composite), rankText(row.rank)};
    for (const SignalCell& cell : row.cells)
        cells += {text(cell.score), text(cell.z), rankText(cell.rank), cell.reason};
    while (cells.size() < 10 + 4 * factors)
        cells.append(QString());
    return csvLine(cells);
}

QString itemLine(const PortfolioSheet& sheet, const PortfolioItem& item)
{
    return csvLine({sheet.tradingDate.toIso(), sheet.session.toIso(), QString::number(item.rank), item.symbol,
                    item.name, item.entry.toText(), item.entryMin.toText(), item.entryMax.toText(),
                    item.stop.toText(), item.target1.toText(), item.target2.toText(),
                    QString::number(item.quantity), text(item.amount), text(item.expectedReturnPct),
                    text(item.expectedProfit), text(item.riskReward), item.method});
}

Result<BacktestDetail> backtestOf(Connection& connection, const CsvExport::Question& question)
{
    constexpr int kLookedThrough = 10'000;
    if (question.backtest)
        return BacktestStore::get(connection, *question.backtest);
    return BacktestStore::newest(connection, kLookedThrough).and_then([&](const QVector<BacktestRow>& rows) {
        const auto found = std::find_if(
            rows.begin(), rows.end(), [&](const BacktestRow& row) { return row.market == question.market; });
        return BacktestStore::get(connection, found == rows.end() ? 0 : found->id);
    });
}

} // namespace

Result<qint64> CsvExport::bars(Connection& connection, const Question& question, QTextStream& out)
{
    const auto actions = actionsOf(connection, question);
    if (!actions)
        return tl::unexpected(actions.error());
    out << csvLine({u"date"_s, u"symbol"_s, u"open"_s, u"high"_s, u"low"_s, u"close"_s, u"volume"_s,
                    u"turnover"_s, u"market_cap"_s, u"listed_shares"_s, u"change"_s, u"name"_s, u"board"_s});
    const auto dates = BarReader::sessionsBetween(connection, question.market, question.from, question.to);
    return eachDate(dates, question, [&](TradingDate session) {
        return barsOf(connection, question, session).map([&](const QVector<Bar>& bars) {
            for (const Bar& bar : bars)
                out << barLine(bar, *actions);
            return qint64(bars.size());
        });
    });
}

Result<qint64> CsvExport::signalsOf(Connection& connection, const Question& question, QTextStream& out)
{
    const qsizetype factors = factorsOf(question.market).size();
    out << csvLine(signalHeader(question.market));
    const auto dates = SignalStore::sessions(connection, question.market, std::numeric_limits<int>::max());
    return eachDate(dates, question, [&](TradingDate session) {
        return SignalStore::sheet(connection, question.market, session).map([&](const SignalSheet& sheet) {
            qint64 rows = 0;
            for (const SignalRow& row : sheet.rows) {
                if (isAsked(question, row.symbol)) {
                    out << signalLine(session, row, factors);
                    ++rows;
                }
            }
            return rows;
        });
    });
}

Result<qint64> CsvExport::portfolios(Connection& connection, const Question& question, QTextStream& out)
{
    out << csvLine({u"trading_date"_s, u"session"_s, u"rank"_s, u"symbol"_s, u"name"_s, u"entry"_s,
                    u"entry_min"_s, u"entry_max"_s, u"stop"_s, u"target_1"_s, u"target_2"_s, u"quantity"_s,
                    u"amount"_s, u"expected_return_pct"_s, u"expected_profit"_s, u"risk_reward"_s,
                    u"method"_s});
    const auto dates = PortfolioStore::dates(connection, question.market);
    return eachDate(dates, question, [&](TradingDate date) {
        return PortfolioStore::get(connection, question.market, date).map([&](const PortfolioSheet& sheet) {
            qint64 rows = 0;
            for (const PortfolioItem& item : sheet.items) {
                if (isAsked(question, item.symbol)) {
                    out << itemLine(sheet, item);
                    ++rows;
                }
            }
            return rows;
        });
    });
}

Result<qint64> CsvExport::trades(Connection& connection, const Question& question, QTextStream& out)
{
    return backtestOf(connection, question).map([&](const BacktestDetail& detail) {
        out << csvLine({u"symbol"_s, u"name"_s, u"entry_date"_s, u"exit_date"_s, u"entry_price"_s,
                        u"exit_price"_s, u"quantity"_s, u"profit"_s, u"profit_pct"_s, u"friction"_s,
                        u"reason"_s});
        qint64 rows = 0;
        for (const BacktestTradeRow& trade : detail.trades) {
            if (!isAsked(question, trade.symbol))
                continue;
            out << csvLine({trade.symbol, trade.name, trade.entryDate.toIso(), trade.exitDate.toIso(),
                            text(trade.entryPrice), text(trade.exitPrice), QString::number(trade.quantity),
                            text(trade.profit), text(trade.profitPct), text(trade.friction), trade.reason});
            ++rows;
        }
        return rows;
    });
}

Result<qint64> CsvExport::curve(Connection& connection, const Question& question, QTextStream& out)
{
    return backtestOf(connection, question).map([&](const BacktestDetail& detail) {
        out << csvLine({u"date"_s, u"equity"_s, u"benchmark"_s});
        for (const BacktestPoint& point : detail.curve)
            out << csvLine({point.date.toIso(), text(point.equity), text(point.benchmark)});
        return qint64(detail.curve.size());
    });
}

} // namespace ic
