// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/FactText.h"

#include "ui/research/Figures.h"
#include "ui/research/ResearchText.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace ic::FactText {

using namespace Qt::StringLiterals;

namespace {

enum class Unit { Plain, Money, Large, Percent, Fraction, Count };

struct Known
{
    const char* key;
    const char* word;
    Unit unit;
};

constexpr std::array kKnown{
    Known{"rsi", QT_TRANSLATE_NOOP("FactText", "RSI"), Unit::Plain},
    Known{"macd", QT_TRANSLATE_NOOP("FactText", "MACD"), Unit::Plain},
    Known{"macd_signal", QT_TRANSLATE_NOOP("FactText", "signal line"), Unit::Plain},
    Known{"smart_money", QT_TRANSLATE_NOOP("FactText", "smart money"), Unit::Percent},
    Known{"contrarian_rsi", QT_TRANSLATE_NOOP("FactText", "contrarian"), Unit::Plain},
    Known{"momentum", QT_TRANSLATE_NOOP("FactText", "momentum"), Unit::Percent},
    Known{"momentum_rank", QT_TRANSLATE_NOOP("FactText", "momentum rank"), Unit::Count},
    Known{"best_ranks", QT_TRANSLATE_NOOP("FactText", "best ranks"), Unit::Count},
    Known{"sma20", QT_TRANSLATE_NOOP("FactText", "20-session mean"), Unit::Money},
    Known{"sma60", QT_TRANSLATE_NOOP("FactText", "60-session mean"), Unit::Money},
    Known{"sma200", QT_TRANSLATE_NOOP("FactText", "200-session mean"), Unit::Money},
    Known{"peg", QT_TRANSLATE_NOOP("FactText", "PEG"), Unit::Plain},
    Known{"eps_growth", QT_TRANSLATE_NOOP("FactText", "EPS growth"), Unit::Percent},
    Known{"rule_of_40", QT_TRANSLATE_NOOP("FactText", "growth plus margin"), Unit::Percent},
    Known{"roe", QT_TRANSLATE_NOOP("FactText", "ROE"), Unit::Percent},
    Known{"operating_margin", QT_TRANSLATE_NOOP("FactText", "operating margin"), Unit::Percent},
    Known{"market_cap", QT_TRANSLATE_NOOP("FactText", "market cap"), Unit::Large},
    Known{"mean_turnover_60", QT_TRANSLATE_NOOP("FactText", "mean turnover of 60 sessions"), Unit::Large},
    Known{"size_rank", QT_TRANSLATE_NOOP("FactText", "rank by size"), Unit::Count},
    Known{"composite_rank", QT_TRANSLATE_NOOP("FactText", "rank by composite"), Unit::Count},
    Known{"breakout_step", QT_TRANSLATE_NOOP("FactText", "up to the breakout"), Unit::Money},
    Known{"turnover", QT_TRANSLATE_NOOP("FactText", "turnover"), Unit::Large},
    Known{"gap_pct", QT_TRANSLATE_NOOP("FactText", "gap"), Unit::Percent},
    Known{"target_return", QT_TRANSLATE_NOOP("FactText", "return at target 1"), Unit::Fraction},
    Known{"round_trip", QT_TRANSLATE_NOOP("FactText", "costs of the round trip"), Unit::Fraction},
    Known{"risk_quantity", QT_TRANSLATE_NOOP("FactText", "shares by risk"), Unit::Count},
    Known{"volatility_scale", QT_TRANSLATE_NOOP("FactText", "kept for its volatility"), Unit::Fraction},
    Known{"highest_correlation", QT_TRANSLATE_NOOP("FactText", "highest correlation"), Unit::Plain},
    Known{"amount", QT_TRANSLATE_NOOP("FactText", "amount"), Unit::Money},
    Known{"minimum", QT_TRANSLATE_NOOP("FactText", "at least"), Unit::Money},
    Known{"cash", QT_TRANSLATE_NOOP("FactText", "cash left"), Unit::Money},
    Known{"composite", QT_TRANSLATE_NOOP("FactText", "composite"), Unit::Plain}};

const Known* find(const QString& key)
{
    const auto found =
        std::ranges::find_if(kKnown, [&key](const Known& known) { return key == QLatin1String(known.key); });
    return found == kKnown.end() ? nullptr : &*found;
}

QString textOf(double value, Unit unit, Market market)
{
    switch (unit) {
    case Unit::Money:
        return Figures::amount(value, market);
    case Unit::Large:
        return Figures::compact(value);
    case Unit::Percent:
        return Figures::percent(value);
    case Unit::Fraction:
        return Figures::percent(value * 100);
    case Unit::Count:
        return Figures::number(value, 0);
    case Unit::Plain:
        break;
    }
    return Figures::number(value, std::abs(value) >= 1'000 ? 0 : 2);
}

} // namespace

QString word(const QString& key)
{
    const Known* known = find(key);
    return known ? QCoreApplication::translate("FactText", known->word) : ResearchText::factor(key);
}

QString value(const QString& key, const QJsonValue& value, Market market)
{
    if (!value.isDouble())
        return value.toString();
    const Known* known = find(key);
    return textOf(value.toDouble(), known ? known->unit : Unit::Plain, market);
}

QStringList ordered(const QJsonObject& facts)
{
    QStringList keys;
    for (const Known& known : kKnown) {
        if (facts.contains(QLatin1String(known.key)))
            keys.append(QLatin1String(known.key));
    }
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        if (!find(fact.key()))
            keys.append(fact.key());
    }
    return keys;
}

QString line(const QJsonObject& facts, Market market)
{
    QStringList texts;
    for (const QString& key : ordered(facts)) {
        if (key == "composite"_L1 && facts.size() > 1)
            continue; // the rank beside the line says it
        texts.append(word(key) + u' ' + value(key, facts.value(key), market));
    }
    return texts.join(u", "_s);
}

} // namespace ic::FactText
