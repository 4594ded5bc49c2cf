// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QString>
#include <QVector>

namespace ic {

/// One curve of an equity chart: an account, a backtest or what it is compared with.
struct EquityLine
{
    QString name;           ///< of the legend
    QString shortName;      ///< of the read-out and of the table's columns
    QVector<double> values; ///< one a session; NaN: none
    Tone tone = Tone::Accent;
    Qt::PenStyle style = Qt::SolidLine; ///< lines differ in their dashes, not in colour alone
};

} // namespace ic
