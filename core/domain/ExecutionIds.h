// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

namespace ic {

using AccountId = StrongId<struct AccountIdTag, QString>; ///< "simulated", "kis-paper": never the number
using OrderId = StrongId<struct OrderIdTag, qint64>;
using PositionId = StrongId<struct PositionIdTag, qint64>;

} // namespace ic

Q_DECLARE_METATYPE(ic::AccountId)
Q_DECLARE_METATYPE(ic::OrderId)
Q_DECLARE_METATYPE(ic::PositionId)
