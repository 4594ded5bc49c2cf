// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/EntryContext.h"

#include <memory>

namespace ic {

/// What one strategy asks of a name before it may be entered: a place in the strategy's order, and the entry
/// condition. Judges the session of its context, on the context's thread.
class EntrySetup
{
public:
    struct Place
    {
        int symbol = -1;
        double score = 0; ///< the higher the better
    };

    static std::unique_ptr<EntrySetup> of(EntryContext& context);

    explicit EntrySetup(EntryContext& context) : m_context(context) {}
    virtual ~EntrySetup() = default;

    /// The names of the universe the strategy ranks, the best first, equal scores by symbol; those it leaves
    /// out have no rank. By composite unless the strategy says otherwise.
    virtual std::vector<Place> places();
    /// Scores that round to the same multiple of it are equal, and news decides.
    virtual double tie() const { return 0.01; }
    /// Whether the entry condition holds; adds the figures that decided to the facts.
    virtual bool holds(SizedName& name) = 0;
    /// Published price of the entry: the close, for want of a better guess of the next open.
    virtual double entry(int symbol) const { return m_context.price(symbol); }

protected:
    EntryContext& m_context;
};

} // namespace ic
