// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace ic {

/// One value in which two sources disagree, as texts.
struct BarDifference
{
    QString symbol;
    QString field;
    QString a, b; ///< "-" when missing
    bool operator==(const BarDifference&) const = default;
};

/// How two answers for one session compare, symbol by symbol and value by value. The lists are cut, the
/// totals are not. The source's name is not compared.
struct ShadowReport
{
    static constexpr int kShown = 50;

    qint64 rowsA = 0, rowsB = 0;
    qint64 equalRows = 0;
    qint64 onlyInATotal = 0, onlyInBTotal = 0;
    qint64 differingTotal = 0; ///< values
    QStringList onlyInA, onlyInB;
    QVector<BarDifference> differing;

    bool isEqual() const { return onlyInATotal + onlyInBTotal + differingTotal == 0; }
    QJsonObject toJson() const;
};

/// Pure function over two answers, any thread.
class ShadowCompare
{
public:
    static ShadowReport compare(const QVector<Bar>& a, const QVector<Bar>& b);
};

} // namespace ic
