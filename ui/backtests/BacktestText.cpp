// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/BacktestText.h"

#include "ui/charts/FigureText.h"
#include "ui/research/ResearchText.h"
#include "ui/runs/HistoryText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace ic::BacktestText {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNoLosingDay = 999; ///< jobs.md 5.5: a Sortino ratio without a negative day

QString say(const char* source)
{
    return QCoreApplication::translate("BacktestText", source);
}

/// Neither has decimals nor is more of it better.
bool isCount(const QString& name)
{
    return name == "trades"_L1 || name == "rebalances"_L1 || name == "costs"_L1;
}

} // namespace

QString subject(const BacktestRow& row)
{
    return ResearchText::market(row.market) + u' ' + ResearchText::strategyOfBacktest(row.strategy);
}

QString range(const BacktestRow& row)
{
    return row.from.toIso() + u" – "_s + row.to.toIso();
}

QString title(const BacktestRow& row)
{
    return subject(row) + u", "_s + range(row);
}

QString when(const BacktestRow& row)
{
    return HistoryText::instant(row.at).chopped(3);
}

const QStringList& metrics()
{
    static const QStringList names{u"totalReturnPct"_s, u"cagrPct"_s,      u"mddPct"_s,
                                   u"sharpe"_s,         u"sortino"_s,      u"calmar"_s,
                                   u"winRatePct"_s,     u"profitFactor"_s, u"trades"_s};
    return names;
}

std::optional<double> metric(const QJsonObject& metrics, const QString& name)
{
    const QJsonValue value = metrics.value(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

bool isDirected(const QString& name)
{
    return !isCount(name) && !name.contains("turnover"_L1, Qt::CaseInsensitive);
}

QString metricValue(const QString& name, const std::optional<double>& value)
{
    if (!value)
        return FigureText::kDash;
    if (name == "sortino"_L1 && *value >= kNoLosingDay)
        return u"∞"_s;
    const bool isReturn = name == "totalReturnPct"_L1 || name == "cagrPct"_L1 || name == "mddPct"_L1;
    return isReturn ? FigureText::withSign(*value, 2) : FigureText::plain(*value, isCount(name) ? 0 : 2);
}

QString metricDifference(const QString& name, const std::optional<double>& value)
{
    return FigureText::withSign(value, isCount(name) ? 0 : 2);
}

QString metricTitle(const QString& name)
{
    //: a metric and its unit: "Return, %"
    return name.endsWith("Pct"_L1)
               ? say(QT_TRANSLATE_NOOP("BacktestText", "%1, %")).replace(u"%1"_s, ResearchText::metric(name))
               : ResearchText::metric(name);
}

QString metricNote(const QString& name, const std::optional<double>& value)
{
    if (value)
        return name == "sortino"_L1 && *value >= kNoLosingDay
                   ? say(QT_TRANSLATE_NOOP("BacktestText", "No day lost, so there is nothing to divide by."))
                   : QString();
    if (name == "winRatePct"_L1)
        return say(QT_TRANSLATE_NOOP("BacktestText", "No position was closed."));
    if (name == "profitFactor"_L1)
        return say(QT_TRANSLATE_NOOP("BacktestText", "No closed position lost, or none was closed."));
    if (name == "calmar"_L1)
        return say(QT_TRANSLATE_NOOP("BacktestText", "There was no drawdown, or no yearly return."));
    if (name == "cagrPct"_L1)
        return say(QT_TRANSLATE_NOOP("BacktestText", "The range is too short for a yearly return."));
    if (name == "sharpe"_L1 || name == "sortino"_L1)
        return say(QT_TRANSLATE_NOOP("BacktestText", "The daily returns do not differ, or are too few."));
    return say(QT_TRANSLATE_NOOP("BacktestText", "This backtest does not have it."));
}

QString parameterValue(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return FigureText::kDash;
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList parts;
    for (const QJsonValue& part : value.toArray())
        parts.append(parameterValue(part));
    return parts.join(u", "_s);
}

} // namespace ic::BacktestText
