// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ExecutionRows.h"
#include "core/domain/Result.h"
#include "core/ports/OrderFate.h"

#include <QStringList>
#include <QVector>
#include <memory>
#include <stop_token>

namespace ic {

/// The answer to an order. `error` says why unless it was accepted.
struct Placement
{
    OrderFate fate = OrderFate::Unknown;
    QString brokerOrderNo;
    QString brokerOrgNo;
    Error error;
};

/// An order as the broker has it.
struct BrokerOrder
{
    QString brokerOrderNo;
    QString brokerOrgNo;
    Market market = Market::Kr;
    QString symbol;
    OrderSide side = OrderSide::Buy;
    TradingDate date; ///< the exchange's day
    std::optional<Instant> at;
    qint64 quantity = 0;
    std::optional<Price> price;
    qint64 executed = 0;  ///< cumulative
    Money executedValue;  ///< cumulative
    qint64 cancelled = 0; ///< shares taken back
    qint64 rejected = 0;
    bool open = false;         ///< may still execute
    std::optional<Money> fees; ///< when the broker tells
    std::optional<Money> taxes;
    QString clientKey; ///< when the broker echoes it
};

struct BrokerHolding
{
    Market market = Market::Kr;
    QString symbol;
    QString name;
    qint64 quantity = 0;
    qint64 sellable = 0;
    Price averagePrice;
    std::optional<Price> lastPrice;
};

/// What an account holds at one moment. Only whole answers exist: a page that is missing makes an Error.
struct BrokerBalance
{
    Instant at;
    Money cashKrw =
        Money::zero(Currency::Krw); ///< settled and unsettled: what would be left were all settled
    Money cashUsd = Money::zero(Currency::Usd);
    QVector<BrokerHolding> holdings;
    std::optional<FxRate> fx;
};

/// Current figures of one name. `at` is when `last` was true, so its age can be judged.
struct Quote
{
    Market market = Market::Kr;
    QString symbol;
    TradingDate session;
    Instant at;
    Price last;
    std::optional<Price> bid;
    std::optional<Price> ask;
    Price base; ///< the former close, adjusted: what the day's change and the limits count from
    std::optional<Price> open;
    std::optional<Price> high;
    std::optional<Price> low;
    qint64 volume = 0;
    bool inSession = false;
    bool halted = false;
    bool operator==(const Quote&) const = default;
};

/// A broker, for one account of it. Called on pool threads and blocks them; stops soon after a stop request;
/// thread-safe. Times out on its own. An Error never becomes a zero: no balance is not an empty one.
class Broker
{
public:
    virtual ~Broker() = default;
    /// "simulated", "kis-paper", "kis-real": stable, for logs and rows.
    virtual QString name() const = 0;
    virtual AccountKind kind() const = 0;

    /// Sends the order once. `order` has its client key and is on disk as SUBMITTING.
    virtual Placement place(const Order& order, std::stop_token stop) = 0;
    /// Asks to take back the rest of `order`. Accepted means that the request was; whether a fill came first
    /// is told by orders().
    virtual Placement cancel(const Order& order, std::stop_token stop) = 0;
    /// Every order of the exchange's days `from` to `to`, open and done, all pages.
    virtual Result<QVector<BrokerOrder>> orders(Market market, TradingDate from, TradingDate to,
                                                std::stop_token stop) = 0;
    virtual Result<BrokerBalance> balance(std::stop_token stop) = 0;
    /// The most shares of `symbol` the account can buy at `price`, costs included.
    virtual Result<qint64> buyable(Market market, const QString& symbol, Price price,
                                   std::stop_token stop) = 0;
    /// In any order; a name without a quote is left out. An Error only when none could be had.
    virtual Result<QVector<Quote>> quotes(Market market, const QStringList& symbols,
                                          std::stop_token stop) = 0;
    virtual Result<FxRate> exchangeRate(std::stop_token stop) = 0;
};

/// The brokers of this workspace. Thread-safe; made by the composition root.
class Brokers
{
public:
    virtual ~Brokers() = default;
    /// An Error when the account's broker is not set up, or may not be used in this workspace: a simulated
    /// workspace never answers a real one.
    virtual Result<std::shared_ptr<Broker>> of(const Account& account) const = 0;
    /// Who is asked for quotes that belong to no account.
    virtual std::shared_ptr<Broker> forQuotes() const = 0;
};

} // namespace ic
