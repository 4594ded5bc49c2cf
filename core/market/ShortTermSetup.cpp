// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/ShortTermSetup.h"

#include "core/market/Indicators.h"

namespace ic {

namespace {

constexpr double kStrongRsi = 60;
constexpr int kRsiRows = 15;
/// The exponential means forget where they were seeded well within it.
constexpr int kMacdRows = 120;

} // namespace

bool ShortTermSetup::holds(SizedName& name)
{
    return m_context.panel.market() == Market::Kr ? isCarriedOrOversold(name) : hasMomentum(name);
}

bool ShortTermSetup::hasMomentum(SizedName& name)
{
    const auto rsi = Indicators::rsiSimple(m_context.closes(name.symbol, kRsiRows));
    name.facts.emplace_back("rsi", rsi.value_or(BarPanel::kMissing));
    if (!rsi || *rsi <= kStrongRsi)
        return false;
    const auto macd = Indicators::macd(m_context.closes(name.symbol, kMacdRows));
    if (!macd)
        return false;
    name.facts.emplace_back("macd", m_context.published(macd->macd, name.symbol));
    name.facts.emplace_back("macd_signal", m_context.published(macd->signal, name.symbol));
    return macd->macd > macd->signal;
}

bool ShortTermSetup::isCarriedOrOversold(SizedName& name)
{
    const double smartMoney = m_context.score(Factor::SmartMoneyIntensity, name.symbol);
    const double oversold = m_context.score(Factor::ContrarianRsi, name.symbol);
    name.facts.emplace_back("smart_money", smartMoney);
    name.facts.emplace_back("contrarian_rsi", oversold);
    const bool carried = smartMoney > m_context.config.smartMoneyMin && hasMomentum(name);
    return carried || oversold > 0;
}

} // namespace ic
