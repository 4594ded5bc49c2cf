// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarWindow.h"
#include "core/market/PositionSizing.h"

namespace ic {

/// What an entry is judged by: the market up to the close of one session and what was asked. Lives as long as
/// the sizing of that session, on one thread.
struct EntryContext
{
    using Field = BarPanel::Field;

    const BarPanel& panel;
    const SizingConfig& config;
    const SizingRequest& request;
    const FactorTable& table;
    int session;
    BarWindow window = {}; ///< reused by closes() and atr()

    /// Published close of the session.
    double price(int symbol) const { return panel.published(Field::Close, symbol, session); }
    double value(Field field, int symbol) const { return panel.at(field, symbol, session); }
    /// A price of the panel in the shares of the session.
    double published(double panelPrice, int symbol) const
    {
        return panelPrice / value(Field::Footing, symbol);
    }
    /// NaN when the market has no such factor or it is missing.
    double score(Factor factor, int symbol) const;
    /// nullptr when nothing is known.
    const ReferenceData::Fundamentals* fundamentals(int symbol) const;
    /// The last closes, at most `rows`, in the panel's footing; valid until the next call.
    std::span<const double> closes(int symbol, int rows);
    /// Published ATR(14); NaN when the history is too short.
    double atr(int symbol);
};

} // namespace ic
