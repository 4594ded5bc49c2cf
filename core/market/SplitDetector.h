// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/market/CorporateAction.h"

#include <QVector>
#include <optional>

namespace ic {

/// Reads splits, reverse splits and rights out of two neighbouring daily bars. Pure functions, any thread.
///
/// Two proofs are accepted:
///  1. the shares: the close moved by more than 35 % and the listed shares by the inverse ratio (what remains
///  is a
///     move a +-30 % day can make);
///  2. the base price: close - change, the exchange's own base of the day, differs from the previous close by
///  more
///     than one tick. When the listed shares moved with it, it is a split of that ratio; otherwise rights.
/// Not judged: halted rows, index rows, rows already adjusted by their source, a first row (a listing).
class SplitDetector
{
public:
    /// `previous` must be the unadjusted bar of the session right before `today`; the base-price proof would
    /// take a missed session for an event.
    static std::optional<CorporateAction> detect(const Bar& previous, const Bar& today);
    /// Every event between two whole sessions, rows matched by symbol.
    static QVector<CorporateAction> detect(const QVector<Bar>& previous, const QVector<Bar>& today);
};

} // namespace ic
