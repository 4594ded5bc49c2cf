// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ExecutionIds.h"
#include "core/domain/Instant.h"
#include "core/domain/Money.h"
#include "core/domain/OrderState.h"
#include "core/domain/Phrase.h"
#include "core/domain/Sleeve.h"
#include "core/domain/TradingDate.h"

#include <optional>

namespace ic {

enum class OrderSide { Buy, Sell };
/// What an order is for; decides how long it may wait and what is done then (jobs.md 11.14).
enum class OrderPurpose { Entry, Exit, Rebalance };
/// Limit orders carry a price on the market's tick; market orders none.
enum class PriceKind { Limit, Market };

QString toCode(OrderSide side);       ///< "BUY", "SELL"
QString toCode(OrderPurpose purpose); ///< "ENTRY", "EXIT", "REBALANCE"
QString toCode(PriceKind kind);       ///< "LIMIT", "MARKET"
std::optional<OrderSide> orderSideFromCode(QStringView code);
std::optional<OrderPurpose> orderPurposeFromCode(QStringView code);
std::optional<PriceKind> priceKindFromCode(QStringView code);

/// One order of one account, as stored. Value, any thread.
struct Order
{
    OrderId id;
    QString clientKey; ///< unique for ever; see clientKeyOf
    AccountId account;
    Market market = Market::Kr;
    QString symbol;
    QString name;
    OrderSide side = OrderSide::Buy;
    Sleeve sleeve = Sleeve::ShortTerm;
    OrderPurpose purpose = OrderPurpose::Entry;
    PriceKind kind = PriceKind::Limit;
    qint64 quantity = 0;
    std::optional<Price> price; ///< the limit
    TradingDate session;        ///< the exchange's day it is good for
    QString exchange;           ///< KRX; NASD, NYSE, AMEX
    JobId job;                  ///< who wanted it; empty: an operator
    RunId run;
    std::optional<PositionId> position; ///< of an exit: what it closes
    std::optional<OrderId> replaces;    ///< of a repriced one: its predecessor
    QString signalType;                 ///< of an entry: the sizing method or factor that asked for it
    QString exitReason;                 ///< of an exit: an ExitReason code
    Instant createdAt;

    OrderState state = OrderState::Created;
    qint64 executed = 0; ///< shares
    Money executedValue; ///< sum of shares times their price
    Money fees;          ///< commissions, SEC and TAF
    Money taxes;
    QString brokerOrderNo;
    QString brokerOrgNo;
    QString code;   ///< why it is where it is: a gate, the broker's code
    Phrase message; ///< the same for people
    std::optional<Instant> submittedAt;
    std::optional<Instant> cancelRequestedAt;
    std::optional<Instant> lastSyncAt;
    std::optional<Instant> settledAt; ///< when it became terminal

    qint64 remaining() const { return quantity - executed; }
    Currency currency() const { return currencyOf(market); }
    /// Volume-weighted; nullopt while nothing executed.
    std::optional<Price> averagePrice() const;
    bool operator==(const Order&) const = default;
};

/// "auto-buy|simulated|KR|005930|BUY|SHORT_TERM|2026-11-24", with "|2" for the second of a session that is
/// meant to be one more (a repriced exit); 0 and 1 add nothing. The same wish has the same key, so it is sent
/// once.
QString clientKeyOf(const Order& order, int sequence = 0);

} // namespace ic

Q_DECLARE_METATYPE(ic::OrderSide)
Q_DECLARE_METATYPE(ic::Order)
