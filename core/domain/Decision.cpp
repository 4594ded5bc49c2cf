// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Decision.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ic {

QString toText(Decision::Verdict verdict)
{
    switch (verdict) {
    case Decision::Verdict::Start:
        return QStringLiteral("START");
    case Decision::Verdict::Wait:
        return QStringLiteral("WAIT");
    case Decision::Verdict::Skip:
        return QStringLiteral("SKIP");
    }
    return {};
}

QByteArray toJson(const QVector<DecisionFactor>& factors)
{
    QJsonArray array;
    for (const DecisionFactor& factor : factors) {
        // A rule that passed and has nothing to tell is just its name: a minute job writes half a million
        // traces a year.
        if (factor.facts.isEmpty() && factor.verdict == QLatin1String("PASS")) {
            array.append(factor.rule);
            continue;
        }
        array.append(QJsonObject{{QStringLiteral("rule"), factor.rule},
                                 {QStringLiteral("verdict"), factor.verdict},
                                 {QStringLiteral("facts"), factor.facts}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QVector<DecisionFactor> factorsFromJson(const QByteArray& json)
{
    QVector<DecisionFactor> factors;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        if (value.isString())
            factors.append({value.toString(), QStringLiteral("PASS"), {}});
        else
            factors.append({object.value(QLatin1String("rule")).toString(),
                            object.value(QLatin1String("verdict")).toString(),
                            object.value(QLatin1String("facts")).toObject()});
    }
    return factors;
}

} // namespace ic
