// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "ui/shell/Theme.h"

#include <QJsonObject>
#include <QVector>

namespace ic {

/// The market figures stored with a portfolio in words: indices, breadth, turnover, regime. What is not known
/// is left out. GUI thread.
namespace MarketSummaryText {

struct Item
{
    QString caption, value;
    Tone tone = Tone::Text;
};
QVector<Item> of(const QJsonObject& summary, Market market);

} // namespace MarketSummaryText

} // namespace ic
