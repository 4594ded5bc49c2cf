// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Phrase.h"

#include <QHash>
#include <QVector>

namespace ic {

/// What a check of daily bars found. `symbol` is empty when the finding is about the whole day.
struct BarFinding
{
    enum class Severity {
        Warning, ///< store it, tell the operator
        Reject   ///< the row must not be stored; for the day: it must not be called complete
    };
    Severity severity = Severity::Warning;
    QString code;
    QString symbol;
    Phrase sentence;

    bool operator==(const BarFinding&) const = default;
};

/// What is known of the session before; empty on the first one, and then the checks that need it are not
/// made.
struct PreviousSession
{
    QHash<QString, Price> closes; ///< by symbol
    int rowCount = 0;             ///< rows stored for that session, of the same boards
};

/// The sanity gates daily bars pass before they are stored. Pure functions over values, any thread.
///
/// Row codes: NO_CLOSE, CLOSE_NOT_POSITIVE, NEGATIVE_VOLUME, RANGE_ORDER, WRONG_DATE, DUPLICATE (Reject) and
/// RANGE_OUTLIER (Warning): high - low above half of the day's base price, which is close - change when the
/// source publishes a change and the previous close otherwise. Day code: ROW_COUNT_LOW (Reject): fewer than
/// 80 % of the previous session's rows. A halted row has no range and only its close and volume are looked
/// at.
class BarValidator
{
public:
    static QVector<BarFinding> checkBar(const Bar& bar, std::optional<Price> previousClose);
    static std::optional<BarFinding> checkRowCount(int rows, int previousRows);
    /// Every row of one session of `date`, then the day as a whole.
    static QVector<BarFinding> checkDay(TradingDate date, const QVector<Bar>& bars,
                                        const PreviousSession& previous);
};

} // namespace ic
