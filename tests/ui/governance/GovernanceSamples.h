// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "tests/ui/backtests/BacktestSamples.h"

namespace ic {

/// Governance checks as the job stores them, the same every time.
namespace GovernanceSamples {

inline Instant firstOfMonth(QDate month)
{
    return {QDateTime(month, QTime(17, 0), Qt::UTC).toMSecsSinceEpoch() - 86'400'000};
}

/// A year of monthly checks of every strategy but the US breakout, newest first.
inline QVector<GovernanceRow> checks()
{
    QVector<GovernanceRow> rows;
    BacktestSamples::Dice dice(7);
    qint64 id = 900;
    for (QDate month(2026, 11, 1); month > QDate(2025, 10, 1); month = month.addMonths(-1)) {
        for (const Market market : {Market::Kr, Market::Us}) {
            for (const Strategy strategy : kStrategies) {
                if (market == Market::Us && strategy == Strategy::Breakout)
                    continue;
                GovernanceRow row;
                row.id = id--;
                row.run = RunId(row.id);
                row.at = firstOfMonth(month);
                row.market = market;
                row.strategy = strategy;
                row.to = TradingDate::fromDate(month.addDays(-1));
                row.from = TradingDate::fromDate(month.addDays(-1).addYears(-1));
                row.mddPct = -4 - dice.roll() * 9;
                row.sharpe = 0.2 + dice.roll();
                row.winRatePct = 44 + dice.roll() * 12;
                row.profitFactor = 0.9 + dice.roll();
                row.returnPct = -6 + dice.roll() * 24;
                row.benchmarkReturnPct = 3 + dice.roll() * 6;
                row.trades = 24 + int(dice.roll() * 180);
                row.verdict = QStringLiteral("HEALTHY");
                row.backtest = 101 + row.id % 8;
                rows.append(row);
            }
        }
    }
    const auto set = [&rows](qsizetype at, const QString& verdict, const QStringList& findings) {
        rows[at].verdict = verdict;
        rows[at].findings = findings;
    };
    rows[0].mddPct = -18.42;
    rows[0].sharpe = -0.31;
    set(0, QStringLiteral("DEGRADED"),
        {QStringLiteral("MDD_BELOW_LIMIT"), QStringLiteral("SHARPE_BELOW_LIMIT")});
    set(1, QStringLiteral("WARNING"), {QStringLiteral("SHARPE_WORSE")});
    rows[3].sharpe.reset();
    rows[3].profitFactor.reset();
    rows[3].trades = 11;
    rows[3].backtest.reset();
    set(3, QStringLiteral("INSUFFICIENT"), {QStringLiteral("FEW_TRADES")});
    rows[6].mddPct.reset();
    rows[6].sharpe.reset();
    rows[6].returnPct.reset();
    rows[6].trades = 0;
    set(6, QStringLiteral("FAILED"), {QStringLiteral("NO_BARS")});
    return rows;
}

/// Two in force (one with a later healthy check), one cleared.
inline QVector<GovernanceHalt> halts()
{
    GovernanceHalt fresh{Market::Kr, Strategy::ShortTerm, firstOfMonth(QDate(2026, 11, 1)),
                         QStringLiteral("MDD_BELOW_LIMIT, SHARPE_BELOW_LIMIT")};
    GovernanceHalt older{Market::Us, Strategy::LongTerm, firstOfMonth(QDate(2026, 9, 1)),
                         QStringLiteral("SHARPE_BELOW_LIMIT")};
    older.clearSuggested = true;
    GovernanceHalt past{Market::Kr, Strategy::MediumTerm, firstOfMonth(QDate(2026, 4, 1)),
                        QStringLiteral("MDD_BELOW_LIMIT")};
    past.clearedAt = firstOfMonth(QDate(2026, 5, 1));
    past.clearedBy = QStringLiteral("minji");
    past.clearReason = QStringLiteral("Two checks in a row passed after the stop was tightened");
    return {fresh, older, past};
}

/// Six checks of all factors, newest first.
inline QVector<FactorGradeRow> grades()
{
    static const QStringList kr{QStringLiteral("DISPARITY"), QStringLiteral("VOLATILITY_BREAKOUT"),
                                QStringLiteral("LIQUIDITY"), QStringLiteral("SMART_MONEY_INTENSITY"),
                                QStringLiteral("MOMENTUM"),  QStringLiteral("CONTRARIAN_RSI")};
    static const QStringList us{QStringLiteral("DUAL_MOMENTUM"), QStringLiteral("QUALITY_GROWTH"),
                                QStringLiteral("LIQUIDITY")};
    static const QStringList letters{QStringLiteral("A"), QStringLiteral("B"),
                                     QStringLiteral("C"), QStringLiteral("D"),
                                     QStringLiteral("F"), QStringLiteral("INSUFFICIENT")};
    QVector<FactorGradeRow> rows;
    BacktestSamples::Dice dice(11);
    for (int month = 0; month < 6; ++month) {
        const QDate first = QDate(2026, 11, 1).addMonths(-month);
        for (const Market market : {Market::Kr, Market::Us}) {
            const QStringList& factors = market == Market::Kr ? kr : us;
            for (qsizetype i = 0; i < factors.size(); ++i) {
                FactorGradeRow row;
                row.run = RunId(100 + month);
                row.at = firstOfMonth(first);
                row.market = market;
                row.factor = factors[i];
                row.from = TradingDate::fromDate(first.addMonths(-3));
                row.to = TradingDate::fromDate(first.addDays(-7));
                row.grade = letters[i];
                row.degraded = row.grade == QStringLiteral("F");
                if (i < 5) {
                    row.days = 58;
                    row.meanIc = 0.06 - 0.014 * double(i) + (dice.roll() - 0.5) * 0.03;
                    row.ir = *row.meanIc * 9;
                    row.spreadPct = *row.meanIc * 40;
                }
                rows.append(row);
            }
        }
    }
    return rows;
}

} // namespace GovernanceSamples

} // namespace ic
