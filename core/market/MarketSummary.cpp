// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/MarketSummary.h"

#include "core/market/BarWindow.h"
#include "core/market/ShareRules.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Field = BarPanel::Field;

QStringList indicesOf(Market market)
{
    return market == Market::Kr ? QStringList{u"IDX:KOSPI"_s, u"IDX:KOSDAQ"_s} : QStringList{u"SPY"_s};
}

bool isShare(const BarPanel::Symbol& symbol)
{
    return !ShareRules::isIndex(symbol) && !ShareRules::isFund(symbol);
}

void addIndices(MarketSummary& summary, const BarPanel& panel, int session)
{
    for (const QString& code : indicesOf(panel.market())) {
        const int symbol = panel.symbolIndex(code);
        if (symbol < 0)
            continue;
        const BarWindow rows(panel, symbol, session, 2);
        if (rows.size() == 2)
            summary.indices.append({code, panel.published(Field::Close, symbol, session),
                                    (rows.close()[1] / rows.close()[0] - 1) * 100});
    }
}

void addBreadth(MarketSummary& summary, const BarPanel& panel, int session)
{
    for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
        if (!isShare(panel.symbol(symbol)))
            continue;
        const BarWindow rows(panel, symbol, session, 2);
        if (rows.size() < 2)
            continue;
        const double change = rows.close()[1] - rows.close()[0];
        ++(change > 0 ? summary.advancers : change < 0 ? summary.decliners : summary.unchanged);
    }
}

/// Of all shares, by session from `first` to `last`; nought where no row is.
std::vector<double> turnovers(const BarPanel& panel, int first, int last)
{
    std::vector<double> sums(size_t(last - first + 1));
    for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
        if (!isShare(panel.symbol(symbol)))
            continue;
        const auto series = panel.series(Field::Turnover, symbol).subspan(size_t(first), sums.size());
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += std::isnan(series[i]) ? 0 : series[i];
    }
    return sums;
}

void addTurnover(MarketSummary& summary, const BarPanel& panel, int session)
{
    const int first = std::max(0, session - MarketSummary::kTurnoverSessions);
    const auto sums = turnovers(panel, first, session);
    if (sums.back() <= 0)
        return;
    summary.turnover = sums.back();
    double before = 0;
    for (size_t i = 0; i + 1 < sums.size(); ++i)
        before += sums[i];
    if (session - first == MarketSummary::kTurnoverSessions && before > 0)
        summary.turnoverMean20 = before / MarketSummary::kTurnoverSessions;
}

QString nameOf(const QString& index)
{
    return index.section(u':', -1);
}

} // namespace

MarketSummary MarketSummary::of(const BarPanel& panel, int session, const MacroIndicators& macro,
                                const std::vector<SectorReturn>& sectors)
{
    MarketSummary summary;
    addIndices(summary, panel, session);
    addBreadth(summary, panel, session);
    addTurnover(summary, panel, session);
    summary.vix = macro.vix;
    summary.regime = macro.regime();
    for (size_t i = 0; i < std::min<size_t>(3, sectors.size()); ++i)
        summary.strongestSectors.append(sectors[i].sector);
    return summary;
}

QJsonObject MarketSummary::toJson() const
{
    QJsonObject object{{u"advancers"_s, advancers}, {u"decliners"_s, decliners}, {u"unchanged"_s, unchanged}};
    for (const IndexChange& index : indices)
        object.insert(nameOf(index.symbol), index.changePct);
    if (turnover)
        object.insert(u"turnover"_s, *turnover);
    if (turnoverMean20)
        object.insert(u"turnoverMean20"_s, *turnoverMean20);
    if (vix)
        object.insert(u"vix"_s, *vix);
    if (regime)
        object.insert(u"regime"_s, toCode(*regime));
    if (!strongestSectors.isEmpty())
        object.insert(u"strongestSectors"_s, QJsonArray::fromStringList(strongestSectors));
    return object;
}

} // namespace ic
