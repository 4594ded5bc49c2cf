// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/TradingDate.h"

#include <QString>
#include <optional>

namespace ic {

/// The days a file covers.
namespace ImportDates {

/// "2026-11-02 - 2026-11-20", one day once; empty without dates.
inline QString text(const std::optional<TradingDate>& first, const std::optional<TradingDate>& last)
{
    if (!first || !last)
        return {};
    return *first == *last ? first->toIso() : first->toIso() + QStringLiteral(" - ") + last->toIso();
}

} // namespace ImportDates

} // namespace ic
