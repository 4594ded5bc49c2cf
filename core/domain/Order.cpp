// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Order.h"

#include <QStringList>

namespace ic {

using namespace Qt::StringLiterals;

QString toCode(OrderSide side)
{
    return side == OrderSide::Buy ? u"BUY"_s : u"SELL"_s;
}

QString toCode(OrderPurpose purpose)
{
    switch (purpose) {
    case OrderPurpose::Entry:
        return u"ENTRY"_s;
    case OrderPurpose::Exit:
        return u"EXIT"_s;
    case OrderPurpose::Rebalance:
        break;
    }
    return u"REBALANCE"_s;
}

QString toCode(PriceKind kind)
{
    return kind == PriceKind::Limit ? u"LIMIT"_s : u"MARKET"_s;
}

std::optional<OrderSide> orderSideFromCode(QStringView code)
{
    if (code == u"BUY")
        return OrderSide::Buy;
    return code == u"SELL" ? std::optional(OrderSide::Sell) : std::nullopt;
}

std::optional<OrderPurpose> orderPurposeFromCode(QStringView code)
{
    for (const auto purpose : {OrderPurpose::Entry, OrderPurpose::Exit, OrderPurpose::Rebalance}) {
        if (toCode(purpose) == code)
            return purpose;
    }
    return std::nullopt;
}

std::optional<PriceKind> priceKindFromCode(QStringView code)
{
    if (code == u"LIMIT")
        return PriceKind::Limit;
    return code == u"MARKET" ? std::optional(PriceKind::Market) : std::nullopt;
}

std::optional<Price> Order::averagePrice() const
{
    if (executed <= 0)
        return std::nullopt;
    return Price::fromScaled((executedValue.scaled() + executed / 2) / executed);
}

QString clientKeyOf(const Order& order, int sequence)
{
    QStringList parts{order.job.value(),  order.account.value(), toCode(order.market), order.symbol,
                      toCode(order.side), toCode(order.sleeve),  order.session.toIso()};
    if (sequence > 1)
        parts.append(QString::number(sequence));
    return parts.join(u'|');
}

} // namespace ic
