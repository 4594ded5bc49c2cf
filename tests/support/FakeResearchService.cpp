// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeResearchService.h"

#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unknown(const QString& what)
{
    return fail(u"NOT_FOUND"_s, u"There is no %1."_s.arg(what), u"Choose another."_s);
}

template <typename T>
QVector<T> firstOf(const QVector<T>& rows, int limit)
{
    return rows.first(std::min<qsizetype>(rows.size(), limit));
}

} // namespace

template <typename T>
QFuture<Result<T>> FakeResearchService::answer(Result<T> value)
{
    return m_answers.answer(m_failure ? Result<T>(tl::unexpected(*m_failure)) : std::move(value));
}

template <typename T>
QFuture<Result<QVector<TradingDate>>> FakeResearchService::daysOf(const ByDay<T>& sheets, Market market)
{
    QVector<TradingDate> days;
    for (const auto& [key, sheet] : sheets) {
        if (key.first == market)
            days.prepend(key.second);
    }
    return answer(Result<QVector<TradingDate>>(days));
}

template <typename T>
QFuture<Result<T>> FakeResearchService::sheetOf(const ByDay<T>& sheets, Market market, TradingDate day)
{
    const auto found = sheets.find({market, day});
    return answer(found == sheets.end() ? Result<T>(unknown(day.toIso())) : Result<T>(found->second));
}

QFuture<Result<QVector<TradingDate>>> FakeResearchService::signalSessions(Market market)
{
    return daysOf(m_signals, market);
}

QFuture<Result<SignalSheet>> FakeResearchService::signalSheet(Market market, TradingDate session)
{
    ++m_signalQueries;
    return sheetOf(m_signals, market, session);
}

QFuture<Result<QVector<TradingDate>>> FakeResearchService::portfolioDates(Market market)
{
    return daysOf(m_portfolios, market);
}

QFuture<Result<PortfolioSheet>> FakeResearchService::portfolio(Market market, TradingDate tradingDate)
{
    ++m_portfolioQueries;
    return sheetOf(m_portfolios, market, tradingDate);
}

QFuture<Result<QVector<DecisionRow>>> FakeResearchService::decisions(std::optional<Strategy> strategy,
                                                                     int limit)
{
    QVector<DecisionRow> rows;
    std::ranges::copy_if(m_decisions, std::back_inserter(rows),
                         [&](const DecisionRow& row) { return !strategy || row.strategy == *strategy; });
    return answer(Result<QVector<DecisionRow>>(firstOf(rows, limit)));
}

QFuture<Result<QVector<BacktestRow>>> FakeResearchService::backtests(int limit)
{
    QVector<BacktestRow> rows;
    for (const BacktestDetail& detail : m_backtests)
        rows.append(detail.row);
    return answer(Result<QVector<BacktestRow>>(firstOf(rows, limit)));
}

QFuture<Result<BacktestDetail>> FakeResearchService::backtest(qint64 id)
{
    const auto found =
        std::ranges::find(m_backtests, id, [](const BacktestDetail& detail) { return detail.row.id; });
    return answer(found == m_backtests.end() ? Result<BacktestDetail>(unknown(u"backtest %1"_s.arg(id)))
                                             : Result<BacktestDetail>(*found));
}

QFuture<Result<qint64>> FakeResearchService::runBacktest(const BacktestOrder& order)
{
    m_orders.append(order);
    if (onStartBacktest)
        return onStartBacktest(order);
    if (onRunBacktest)
        return answer(onRunBacktest(order));
    BacktestDetail detail;
    for (const BacktestDetail& known : std::as_const(m_backtests))
        detail.row.id = std::max(detail.row.id, known.row.id);
    ++detail.row.id;
    detail.row.by = order.actor;
    detail.row.market = order.market;
    detail.row.strategy = order.strategy;
    detail.row.from = order.from;
    detail.row.to = order.to;
    detail.row.capital = order.capital;
    detail.row.parameters = order.parameters;
    m_backtests.prepend(detail);
    return answer(Result<qint64>(detail.row.id));
}

QFuture<Result<void>> FakeResearchService::deleteBacktest(qint64 id, const QString&)
{
    m_deleted.append(id);
    if (!m_failure)
        m_backtests.removeIf([id](const BacktestDetail& detail) { return detail.row.id == id; });
    return answer(Result<void>());
}

QFuture<Result<QVector<GovernanceRow>>> FakeResearchService::governance(int limit)
{
    return answer(Result<QVector<GovernanceRow>>(firstOf(m_governance, limit)));
}

QFuture<Result<QVector<GovernanceHalt>>> FakeResearchService::halts(bool alsoCleared)
{
    QVector<GovernanceHalt> rows;
    std::ranges::copy_if(m_halts, std::back_inserter(rows),
                         [&](const GovernanceHalt& halt) { return alsoCleared || !halt.clearedAt; });
    return answer(Result<QVector<GovernanceHalt>>(rows));
}

QFuture<Result<void>> FakeResearchService::clearHalt(Market market, Strategy strategy, const QString& actor,
                                                     const QString& reason)
{
    m_cleared.append({market, strategy, actor, reason});
    for (GovernanceHalt& halt : m_halts) {
        if (!m_failure && halt.market == market && halt.strategy == strategy && !halt.clearedAt) {
            halt.clearedAt = halt.haltedAt + Millis(1);
            halt.clearedBy = actor;
            halt.clearReason = reason;
        }
    }
    return answer(Result<void>());
}

QFuture<Result<QVector<FactorGradeRow>>> FakeResearchService::factorGrades(int limit)
{
    return answer(Result<QVector<FactorGradeRow>>(firstOf(m_grades, limit)));
}

QFuture<Result<QVector<ImportRow>>> FakeResearchService::imports(int limit)
{
    return answer(Result<QVector<ImportRow>>(firstOf(m_imports, limit)));
}

QFuture<Result<ImportPreview>> FakeResearchService::previewImport(ImportKind kind, Market market,
                                                                  const QString& file)
{
    m_previewed.append({kind, market, file, {}});
    if (onPreviewImport)
        return answer(onPreviewImport(kind, market, file));
    ImportPreview preview;
    preview.kind = kind;
    preview.market = market;
    preview.file = file;
    return answer(Result<ImportPreview>(preview));
}

QFuture<Result<ImportRow>> FakeResearchService::importFile(ImportKind kind, Market market,
                                                           const QString& file, const QString& actor)
{
    m_imported.append({kind, market, file, actor});
    if (onImportFile)
        return answer(onImportFile(kind, market, file));
    ImportRow row;
    row.id = m_imports.isEmpty() ? 1 : m_imports.first().id + 1;
    row.by = actor;
    row.kind = kind;
    row.market = market;
    row.file = file.section(u'/', -1);
    if (!m_failure)
        m_imports.prepend(row);
    return answer(Result<ImportRow>(row));
}

} // namespace ic
