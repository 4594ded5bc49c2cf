// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/UniverseFilter.h"

#include "core/market/ShareRules.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr double kNone = BarPanel::kMissing;

bool isKrShare(const BarPanel::Symbol& symbol, const FactorConfig& config)
{
    return !ShareRules::isFund(symbol) && !(config.excludePreferred && ShareRules::isKrPreferred(symbol)) &&
           !(config.excludeSpacs && ShareRules::isKrSpac(symbol));
}

bool isShare(const BarPanel::Symbol& symbol, const FactorConfig& config)
{
    return !ShareRules::isIndex(symbol) && (config.market == Market::Us || isKrShare(symbol, config));
}

std::vector<double> thresholdsOf(const FactorConfig& config)
{
    std::vector<double> thresholds(kUniverseRules, kNone);
    thresholds[size_t(UniverseRule::ShortHistory)] = config.minHistory;
    thresholds[size_t(UniverseRule::LowPrice)] = config.minPrice;
    thresholds[size_t(UniverseRule::LowTurnover)] = config.minTurnover;
    return thresholds;
}

/// How many of `count` are the best `fraction`, at least one. 0.29 of 100 is 29, whatever doubles say.
size_t bestOf(size_t count, double fraction)
{
    return std::max<size_t>(1, size_t(double(count) * fraction + 1e-9));
}

} // namespace

UniverseFilter::UniverseFilter(const BarPanel& panel, FactorConfig config)
    : m_panel(panel), m_config(std::move(config)), m_thresholds(thresholdsOf(m_config))
{
    m_isShare.reserve(size_t(panel.symbols()));
    for (int symbol = 0; symbol < panel.symbols(); ++symbol)
        m_isShare.push_back(isShare(panel.symbol(symbol), m_config));
}

std::vector<int> UniverseFilter::listed(const BarPanel& panel, int session)
{
    const auto first = size_t(std::max(0, session + 1 - kSessions));
    std::vector<int> symbols;
    for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
        const auto closes = panel.series(BarPanel::Field::Close, symbol);
        const auto window = closes.subspan(first, size_t(session) + 1 - first);
        if (std::ranges::any_of(window, [](double close) { return !std::isnan(close); }))
            symbols.push_back(symbol);
    }
    return symbols;
}

void UniverseFilter::narrow(int session, const ReferenceData& reference, FactorTable& table) const
{
    table.skipped.clear();
    table.sectors.clear();
    if (m_config.market == Market::Kr)
        keepStrongSectors(session, reference, table);
    else
        keepBestSurprises(reference, table);
}

void UniverseFilter::keepStrongSectors(int session, const ReferenceData& reference, FactorTable& table) const
{
    if (m_config.strongestSectors < 1)
        return;
    table.sectors = SectorReturn::of(m_panel, session, reference.sectorOf, m_isShare);
    if (table.sectors.empty()) {
        table.skipped.push_back({UniverseRule::WeakSector, SkippedRule::Why::NoData});
        return;
    }
    QHash<QString, double> returns;
    for (const SectorReturn& sector : table.sectors)
        returns.insert(sector.sector, sector.returnPct);
    std::vector<Measured> names;
    for (int symbol = 0; symbol < m_panel.symbols(); ++symbol) {
        if (table.includes(symbol))
            names.push_back(
                {symbol, returns.value(reference.sectorOf.value(m_panel.symbol(symbol).code), kNone)});
    }
    const size_t kept = std::min(size_t(m_config.strongestSectors), table.sectors.size());
    keep(table, UniverseRule::WeakSector, names, table.sectors[kept - 1].returnPct);
}

void UniverseFilter::keepBestSurprises(const ReferenceData& reference, FactorTable& table) const
{
    std::vector<Measured> names;
    std::vector<double> scores;
    for (int symbol = 0; symbol < m_panel.symbols() && !reference.earningsSurprises.isEmpty(); ++symbol) {
        if (!table.includes(symbol))
            continue;
        const auto surprise = reference.earningsSurprises.constFind(m_panel.symbol(symbol).code);
        const bool isKnown =
            surprise != reference.earningsSurprises.constEnd() && surprise->reported <= table.date;
        names.push_back({symbol, isKnown ? surprise->score : kNone});
        if (isKnown)
            scores.push_back(surprise->score);
    }
    if (scores.empty()) {
        table.skipped.push_back({UniverseRule::NoSurprise, SkippedRule::Why::NoData});
        return;
    }
    const auto last = scores.begin() + qint64(bestOf(scores.size(), m_config.bestSurprises)) - 1;
    std::nth_element(scores.begin(), last, scores.end(), std::greater());
    keep(table, UniverseRule::NoSurprise, names, *last);
}

void UniverseFilter::keep(FactorTable& table, UniverseRule rule, const std::vector<Measured>& names,
                          double threshold)
{
    const auto isKept = [threshold](const Measured& name) { return name.value >= threshold; };
    if (std::none_of(names.begin(), names.end(), isKept)) {
        table.skipped.push_back({rule, SkippedRule::Why::WouldEmpty});
        return;
    }
    for (const Measured& name : names) {
        if (!isKept(name))
            table.universe[size_t(name.symbol)] = {rule, name.value, threshold};
    }
}

} // namespace ic
