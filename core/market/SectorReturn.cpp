// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/SectorReturn.h"

#include "core/market/BarWindow.h"

#include <QMap>
#include <algorithm>
#include <cmath>

namespace ic {

namespace {

struct Sums
{
    double returns = 0, weightedReturns = 0, caps = 0;
    int names = 0;
    bool capsKnown = true;

    void add(double returnPct, double cap)
    {
        ++names;
        returns += returnPct;
        capsKnown = capsKnown && !std::isnan(cap);
        weightedReturns += cap * returnPct;
        caps += cap;
    }

    SectorReturn of(const QString& sector) const
    {
        return {sector, capsKnown ? weightedReturns / caps : returns / names, names, capsKnown};
    }
};

} // namespace

std::vector<SectorReturn> SectorReturn::of(const BarPanel& panel, int session,
                                           const QHash<QString, QString>& sectorOf,
                                           const std::vector<bool>& counts)
{
    QMap<QString, Sums> bySector;
    for (int symbol = 0; symbol < panel.symbols() && !sectorOf.isEmpty(); ++symbol) {
        const auto sector = sectorOf.constFind(panel.symbol(symbol).code);
        if (!counts[size_t(symbol)] || sector == sectorOf.constEnd())
            continue;
        const BarWindow window(panel, symbol, session, kSessions + 1);
        if (window.size() <= kSessions)
            continue;
        const auto close = window.close();
        bySector[*sector].add((close.back() / close.front() - 1) * 100,
                              panel.at(BarPanel::Field::MarketCap, symbol, window.session(0)));
    }
    std::vector<SectorReturn> returns;
    for (auto sector = bySector.cbegin(); sector != bySector.cend(); ++sector)
        returns.push_back(sector->of(sector.key()));
    std::stable_sort(returns.begin(), returns.end(),
                     [](const auto& a, const auto& b) { return a.returnPct > b.returnPct; });
    return returns;
}

} // namespace ic
