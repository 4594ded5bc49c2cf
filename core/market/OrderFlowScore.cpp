// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/OrderFlowScore.h"

#include "core/market/BarWindow.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

using Flows = QVector<ReferenceData::OrderFlow>;

const ReferenceData::OrderFlow* flowOf(const Flows& flows, TradingDate date)
{
    const auto found = std::lower_bound(flows.begin(), flows.end(), date,
                                        [](const auto& flow, TradingDate at) { return flow.date < at; });
    return found != flows.end() && found->date == date ? &*found : nullptr;
}

/// nullopt when a session is not imported, or none was traded in.
std::optional<double> netBuying(const BarPanel& panel, const BarWindow& window, const Flows& flows)
{
    double sum = 0;
    int traded = 0;
    for (int row = 0; row < window.size(); ++row) {
        const auto* flow = flowOf(flows, panel.dates()[size_t(window.session(row))]);
        const bool isHalted = std::isnan(window.open()[size_t(row)]);
        if (!flow && !isHalted)
            return std::nullopt;
        sum += flow ? double(flow->netBuy1d) : 0;
        traded += !isHalted;
    }
    return traded > 0 ? std::optional(sum) : std::nullopt;
}

} // namespace

OrderFlowScore OrderFlowScore::of(const BarPanel& panel, int symbol, int session,
                                  const ReferenceData& reference)
{
    const auto flows = reference.orderFlow.constFind(panel.symbol(symbol).code);
    if (flows == reference.orderFlow.constEnd())
        return {.reason = MissingReason::NoOrderFlow};
    const BarWindow window(panel, symbol, session, kSessions);
    if (window.size() < kSessions)
        return {.reason = MissingReason::ShortHistory};
    const auto net = netBuying(panel, window, *flows);
    if (!net)
        return {.reason = MissingReason::NoOrderFlow};
    const double cap = panel.at(BarPanel::Field::MarketCap, symbol, session);
    if (std::isnan(cap))
        return {.reason = MissingReason::NoMarketCap};
    return {.score = *net / cap * 100};
}

} // namespace ic
