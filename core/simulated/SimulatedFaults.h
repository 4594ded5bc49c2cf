// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/Result.h"
#include "core/domain/TradingDate.h"

#include <QStringList>
#include <optional>

namespace ic {

/// What a simulated source gets wrong on purpose, for tests and rehearsals. Default: nothing. Value.
struct SimulatedFaults
{
    std::optional<TradingDate> onlyOn;    ///< the one session concerned; nullopt: every one
    std::optional<Error> failure;         ///< a fetch fails with it
    std::optional<Instant> failsUntil;    ///< failures end at this instant; nullopt: they do not
    std::optional<Instant> publishedFrom; ///< NotYet before this instant, though the session is over
    QStringList emptyBoards;              ///< KR boards that answer no row
    int dropped = 0;                      ///< rows missing from the front of each answer, named in errors

    bool concerns(TradingDate date) const { return !onlyOn || *onlyOn == date; }
    bool isFailing(TradingDate date, Instant now) const
    {
        return failure && concerns(date) && (!failsUntil || now < *failsUntil);
    }
    bool isHeldBack(TradingDate date, Instant now) const
    {
        return concerns(date) && publishedFrom && now < *publishedFrom;
    }
};

} // namespace ic
