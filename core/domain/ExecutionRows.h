// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FxRate.h"
#include "core/domain/Order.h"

#include <QJsonObject>
#include <QVector>

namespace ic {

/// The rows of accounts, fills, positions, snapshots, profit and loss, gates and alerts, as stored and as
/// shown. Amounts are Money, never double. Values, any thread.

/// Which broker holds an account. Stored "SIMULATED", "KIS_PAPER", "KIS_REAL".
enum class AccountKind { Simulated, KisPaper, KisReal };
QString toCode(AccountKind kind);
std::optional<AccountKind> accountKindFromCode(QStringView code);

/// One account with what its owner allows (jobs.md 13). A tri-state nullopt takes the server's value.
struct Account
{
    AccountId id;
    AccountKind kind = AccountKind::Simulated;
    QString label;
    bool autoTrading = false;
    bool robo = false;
    Money maxInvestment; ///< KRW, of one order and, times the weights, of a day's capital
    Money minInvestment; ///< KRW, of one order
    double riskLevel = 0.5;
    double shortRatio = 0.2; ///< the three sum to 1 within 0.0001
    double mediumRatio = 0.4;
    double longRatio = 0.4;
    std::optional<bool> autoExecute;
    std::optional<bool> allowReal;
    int version = 1; ///< of these settings; a save names the one it started from
    bool operator==(const Account&) const = default;
};

/// One step of an order's life, with what was known: the evidence of an UNKNOWN, the broker's answer.
struct OrderEvent
{
    OrderId order;
    int sequence = 0; ///< 1, 2, ... within its order
    Instant at;
    std::optional<OrderState> from;
    OrderState to = OrderState::Created;
    QString code;
    Phrase message;
    QJsonObject facts;
    RunId run; ///< invalid: an operator
    QString actor;
    bool operator==(const OrderEvent&) const = default;
};

/// Shares that changed hands. Key: (order, cumulative).
struct Fill
{
    qint64 id = 0;
    OrderId order;
    Instant at;
    TradingDate session;
    qint64 quantity = 0;
    qint64 cumulative = 0; ///< of the order after this fill
    Money value;           ///< quantity times price, exact
    Money fees;
    Money taxes;
    bool operator==(const Fill&) const = default;
};

enum class PositionState { Open, Closing, Closed };
QString toCode(PositionState state); ///< "OPEN" ...
std::optional<PositionState> positionStateFromCode(QStringView code);

/// What an account holds of a name for one sleeve: made and changed by fills alone. At most one is not closed
/// per (account, market, symbol, sleeve).
struct Position
{
    PositionId id;
    AccountId account;
    Market market = Market::Kr;
    QString symbol;
    QString name;
    Sleeve sleeve = Sleeve::ShortTerm;
    PositionState state = PositionState::Open;
    qint64 quantity = 0;
    Money cost; ///< of the shares held, without fees: quantity times the average entry
    TradingDate entryDate;
    std::optional<Price> trailingHigh;
    std::optional<Price> priorLow; ///< fixed at entry
    QString signalType;
    OrderId entryOrder;
    std::optional<OrderId> exitOrder; ///< the one working while CLOSING
    std::optional<TradingDate> exitDate;
    QString exitReason;
    qint64 sold = 0; ///< shares over its life
    Money soldValue;
    Money realized; ///< sold value less its cost, before fees and taxes
    Money fees;     ///< of all its fills
    Money taxes;

    Currency currency() const { return currencyOf(market); }
    /// Volume-weighted entry of the shares held; of a closed one nullopt.
    std::optional<Price> averageEntry() const;
    bool operator==(const Position&) const = default;
};

enum class SnapshotKind { Opening, Intraday, Closing };
QString toCode(SnapshotKind kind); ///< "OPENING" ...
std::optional<SnapshotKind> snapshotKindFromCode(QStringView code);

/// What an account was worth. `complete`: every holding had a price and the broker answered; an incomplete
/// one is kept for the record and judged by nobody.
struct AccountSnapshot
{
    qint64 id = 0;
    AccountId account;
    TradingDate date; ///< civil date in Seoul
    SnapshotKind kind = SnapshotKind::Intraday;
    Instant at;
    Money cashKrw = Money::zero(Currency::Krw);
    Money cashUsd = Money::zero(Currency::Usd);
    Money stocksKr = Money::zero(Currency::Krw);
    Money stocksUs = Money::zero(Currency::Usd);
    FxRate fx; ///< invalid: no rate was known, and none was needed
    Money total = Money::zero(Currency::Krw);
    bool estimated = false; ///< an opening taken from the former close
    RunId run;
    bool operator==(const AccountSnapshot&) const = default;
};

/// Money that came or went from outside.
struct CashFlow
{
    qint64 id = 0;
    AccountId account;
    TradingDate date;
    Instant at;
    Money amount; ///< positive: paid in
    QString note;
    QString actor;
    bool operator==(const CashFlow&) const = default;
};

/// Profit and loss of a day of one account and slice: closing - opening - flow = realized + unrealized - fees
/// - taxes
/// + fx, to the won. `market` and `sleeve` nullopt: the whole account.
struct DailyPnl
{
    AccountId account;
    TradingDate date;
    std::optional<Market> market;
    std::optional<Sleeve> sleeve;
    Money opening = Money::zero(Currency::Krw); ///< all in KRW
    Money closing = Money::zero(Currency::Krw);
    Money flow = Money::zero(Currency::Krw);
    Money realized = Money::zero(Currency::Krw);
    Money unrealized = Money::zero(Currency::Krw); ///< its change
    Money fees = Money::zero(Currency::Krw);
    Money taxes = Money::zero(Currency::Krw);
    Money fx = Money::zero(Currency::Krw); ///< what the rate's move did to dollars
    Money peak = Money::zero(Currency::Krw);
    double pnlPct = 0;
    double drawdownPct = 0; ///< 0 or negative
    bool estimated = false;
    RunId run;

    Money pnl() const { return closing - opening - flow; }
    Money parts() const { return realized + unrealized - fees - taxes + fx; }
    bool operator==(const DailyPnl&) const = default;
};

/// What one gate said to one question of a run.
struct GateVerdict
{
    RunId run;
    int sequence = 0;
    Instant at;
    AccountId account;
    std::optional<Market> market;
    std::optional<Sleeve> sleeve;
    QString symbol; ///< empty: of the whole sleeve, market or account
    QString gate;   ///< KILL_SWITCH, REAL_GUARD, DAILY_LOSS_LIMIT ...
    bool passed = true;
    double factor = 1;   ///< what a reducing gate leaves of the size
    QJsonObject figures; ///< what it measured and what it asked for
    Phrase message;
    bool operator==(const GateVerdict&) const = default;
};

enum class AlertLevel { Info, Warning, Error };
QString toCode(AlertLevel level); ///< "INFO" ...
std::optional<AlertLevel> alertLevelFromCode(QStringView code);

/// Something a person should know. Stored before it is delivered anywhere.
struct Alert
{
    qint64 id = 0;
    Instant at;
    AlertLevel level = AlertLevel::Warning;
    QString component; ///< "UnfilledOrder", "DailyLossApproaching" ... (jobs.md 10)
    QString key;       ///< what it is about, for its throttle: an account, an order
    Phrase message;
    AccountId account; ///< invalid: none
    std::optional<OrderId> order;
    RunId run;
    int repeats = 0;  ///< further ones its throttle held back
    QString delivery; ///< "STORED", "SENT", "FAILED", "NOT_CONFIGURED", "MUTED"
    Phrase deliveryNote;
    std::optional<Instant> acknowledgedAt;
    QString acknowledgedBy;
    bool operator==(const Alert&) const = default;
};

} // namespace ic

Q_DECLARE_METATYPE(ic::Account)
Q_DECLARE_METATYPE(ic::Position)
Q_DECLARE_METATYPE(ic::Alert)
