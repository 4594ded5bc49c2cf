// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/ScoreParts.h"

#include "ui/research/Figures.h"
#include "ui/research/ResearchText.h"

#include <array>

namespace ic::ScoreParts {

namespace {

struct Weight
{
    const char* key;
    double weight;
};

constexpr std::array kWeights{Weight{"rsi", 0.20},    Weight{"macd", 0.25}, Weight{"ema", 0.20},
                              Weight{"volume", 0.15}, Weight{"vwap", 0.10}, Weight{"macro", 0.10}};

} // namespace

QVector<ScorePart> of(const QJsonObject& parts)
{
    QVector<ScorePart> result;
    double all = 0;
    for (const Weight& known : kWeights) {
        const QJsonValue value = parts.value(QLatin1String(known.key));
        if (!value.isDouble())
            continue;
        result.append({QLatin1String(known.key), known.weight, value.toDouble()});
        all += known.weight;
    }
    for (ScorePart& part : result)
        part.weight /= all;
    return result;
}

QString text(const QJsonObject& parts)
{
    QStringList texts;
    for (const ScorePart& part : of(parts))
        texts.append(ResearchText::decisionPart(part.key) + QLatin1Char(' ') +
                     Figures::number(part.value, 2));
    return texts.join(QStringLiteral(", "));
}

} // namespace ic::ScoreParts
