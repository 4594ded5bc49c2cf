// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/ResearchRows.h"
#include "core/domain/Strategy.h"

#include <QString>
#include <QStringList>

namespace ic {

/// The codes of factors, universe, sizing, decisions, exits, governance and imports in words: the one place
/// that knows them. Every answer is in the language of the moment; a code that is not known is shown as it
/// stands. GUI thread.
namespace ResearchText {

QString market(Market market); ///< "KRX", "US"
QString strategy(Strategy strategy);
QString strategyOfBacktest(const QString& code); ///< also "ROBO"

QString factor(const QString& code);                    ///< "Smart money"
QString factorMeaning(const QString& code);             ///< what is measured
QString factorUnit(const QString& code, Market market); ///< of its scores: "%", "bn", "KRW"
/// A score in that unit, without it.
QString factorScore(const QString& code, double score, Market market);
QString missing(const QString& reason);     ///< for a narrow cell: "no flow"
QString missingLong(const QString& reason); ///< "no order flow was imported for the last five sessions"

/// Codes of the rules of a market's universe in the order in which they are asked.
QStringList universeRules(Market market);
QString rule(const QString& code);       ///< what kept a name out: "Low turnover"
QString ruleDemand(const QString& code); ///< what has to hold, in a checklist: "Enough turnover"
/// What kept a name out, with figures: "turnover 0.41 bn of 1.00 bn"; empty for a name that is in.
QString exclusion(const SignalRow& row, Market market);

QString sizing(const QString& code); ///< of SizingVerdict or UniverseRule: "Cash spent"
QString method(const QString& code); ///< "ATR+FIXED+INV_VOL" in words

QString action(const QString& code);         ///< BUY, SELL, HOLD
QString decisionStatus(const QString& code); ///< RECOMMENDED, ADVICE, BLOCKED
QString decisionCode(const QString& code);   ///< RULE_SCORE, GOVERNANCE_HALT ...
QString decisionPart(const QString& key);    ///< rsi, macd ...
QString exitReason(const QString& code);

QString verdict(const QString& code); ///< of governance: HEALTHY, DEGRADED ...
QString finding(const QString& code); ///< MDD_BELOW_LIMIT ...
QString grade(const QString& code);   ///< of a factor: A to F, INSUFFICIENT
QString metric(const QString& key);   ///< of PerformanceMetrics: "Sharpe"
QString regime(const QString& code);  ///< BULL, HIGH_VOLATILITY ...

QString importKind(ImportKind kind);

} // namespace ResearchText

} // namespace ic
