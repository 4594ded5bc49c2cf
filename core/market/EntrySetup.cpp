// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/EntrySetup.h"

#include "core/market/BreakoutSetup.h"
#include "core/market/LongTermSetup.h"
#include "core/market/MediumTermSetup.h"
#include "core/market/ShortTermSetup.h"

namespace ic {

std::unique_ptr<EntrySetup> EntrySetup::of(EntryContext& context)
{
    switch (context.request.strategy) {
    case Strategy::ShortTerm:
        return std::make_unique<ShortTermSetup>(context);
    case Strategy::MediumTerm:
        return std::make_unique<MediumTermSetup>(context);
    case Strategy::LongTerm:
        return std::make_unique<LongTermSetup>(context);
    case Strategy::Breakout:
        break;
    }
    return std::make_unique<BreakoutSetup>(context);
}

std::vector<EntrySetup::Place> EntrySetup::places()
{
    const FactorTable& table = m_context.table;
    std::vector<Place> ranked(table.compositeRank.size());
    for (size_t symbol = 0; symbol < table.compositeRank.size(); ++symbol) {
        const qint32 rank = table.compositeRank[symbol];
        if (rank > 0 && table.includes(int(symbol)))
            ranked[size_t(rank) - 1] = {int(symbol), table.composite[symbol]};
    }
    std::erase_if(ranked, [](const Place& place) { return place.symbol < 0; });
    return ranked;
}

} // namespace ic
