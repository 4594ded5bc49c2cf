// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/TradingCosts.h"

#include "core/config/Settings.h"
#include "core/market/TickSize.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

TradingCosts korean(const Settings& settings, const QString& group)
{
    return {.commission = settings.decimal(group + u".commission"_s),
            .sellTax = settings.decimal(group + u".tax"_s),
            .slippage = settings.decimal(group + u".slippage"_s)};
}

TradingCosts american(const Settings& settings)
{
    const QString group = u"investment.fees.usa.stock"_s;
    return {.commission = settings.decimal(group + u".commission"_s),
            .sellTax = settings.decimal(group + u".sec-fee"_s),
            .sellPerShare = settings.decimal(group + u".taf"_s),
            .sellPerShareCap = settings.decimal(group + u".taf-max"_s),
            .slippage = settings.decimal(group + u".slippage"_s)};
}

} // namespace

TradingCosts TradingCosts::of(const Settings& settings, Market market, QStringView board)
{
    switch (tickTableOf(market, board)) {
    case TickTable::KrStock:
        return korean(settings, u"investment.fees.korea.stock"_s);
    case TickTable::KrFund:
        return korean(settings, u"investment.fees.korea.etf"_s);
    case TickTable::Us:
        break;
    }
    return american(settings);
}

double TradingCosts::sell(double value, double shares) const
{
    return value * (commission + sellTax + slippage) + std::min(sellPerShare * shares, sellPerShareCap);
}

double TradingCosts::affordable(double cash, double price) const
{
    return cash > 0 && price > 0 ? cash / (price * (1 + commission + slippage)) : 0;
}

} // namespace ic
