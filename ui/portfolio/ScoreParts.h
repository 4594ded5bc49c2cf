// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace ic {

/// One part of an executor's score.
struct ScorePart
{
    QString key;       ///< rsi, macd ...
    double weight = 0; ///< renormalised over the parts that are there
    double value = 0;  ///< 0..1
};

/// The score of the rule engine taken apart (jobs.md 11.2): weighted mean of the parts that could be
/// computed. Pure functions, any thread but for text().
namespace ScoreParts {

/// In the order of the rule engine; only the parts that are there.
QVector<ScorePart> of(const QJsonObject& parts);
/// "RSI 0.75, MACD 0.40": the values, in the language of the moment.
QString text(const QJsonObject& parts);

} // namespace ScoreParts

} // namespace ic
