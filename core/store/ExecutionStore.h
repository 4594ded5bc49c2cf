// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ExecutionRows.h"
#include "core/ports/Broker.h"
#include "core/store/Store.h"

#include <QFuture>
#include <memory>

namespace ic {

/// What a step of an order adds to its row and to its event.
struct OrderStep
{
    OrderState to = OrderState::Submitting;
    Instant at;
    QString code;
    Phrase message;
    QJsonObject facts;
    QString brokerOrderNo; ///< empty: unchanged
    QString brokerOrgNo;
    RunId run; ///< invalid: an operator
    QString actor;
};

/// Which orders are wanted; what is not set does not narrow.
struct OrderQuery
{
    std::optional<AccountId> account;
    std::optional<Market> market;
    std::optional<TradingDate> from; ///< by session
    std::optional<TradingDate> to;
    std::optional<QString> symbol;
    std::optional<RunId> run;
    bool workingOnly = false; ///< not terminal
    int limit = 1000;         ///< newest first
};

/// What the broker's word about an order came to: the order afterwards, and the fill and position it made, if
/// any.
struct Booking
{
    Order order;
    std::optional<Fill> fill;
    std::optional<Position> position;
};

/// A plan of a rebalance, see migration 0006.
struct RebalancePlan
{
    JobId job;
    AccountId account;
    Market market = Market::Us;
    TradingDate session;
    Instant at;
    QString state; ///< PLANNED, SELLING, BUYING, DONE, FAILED
    QJsonObject plan;
    RunId run;
};

/// What a comparison with a broker found.
struct Reconciliation
{
    RunId run;
    AccountId account;
    Instant at;
    QString outcome; ///< CLEAN, MISMATCH, UNAVAILABLE
    QJsonObject report;
};

/// Accounts, orders, fills, positions, snapshots, profit and loss, gates and alerts: the door of jobs and
/// services, like ResearchStore. Thread-safe; writes block until they are on disk and are for pool threads,
/// reads answer at once with a future. Each aggregate has a small store of its own behind it.
class ExecutionStore
{
public:
    explicit ExecutionStore(Store& store) : m_store(store) {}

    QFuture<Result<QVector<Account>>> accounts();
    /// UNKNOWN_ACCOUNT when there is none.
    QFuture<Result<Account>> account(const AccountId& id);
    /// Adds the account when it is not there; never changes one that is. Blocks.
    Result<void> ensureAccount(const Account& account);
    /// STALE when `account.version` is not the stored one any more; audited. Answers it with its new version.
    /// Blocks.
    Result<Account> saveAccount(const Account& account, const QString& actor, const QString& reason,
                                Instant at);

    /// Stores a CREATED (or RECOMMENDED) order with its first event. DUPLICATE_KEY when its client key
    /// exists, with nothing changed. Blocks.
    Result<Order> create(Order order, const QString& actor);
    /// One step that is not a fill. BAD_MOVE when the table of states refuses it. Blocks.
    Result<Order> move(OrderId id, const OrderStep& step);
    /// Takes in what the broker says of an order, in one transaction: the part of the fill that is new, its
    /// fees and taxes (`costs` when the broker does not tell), the position it makes, averages into, reduces
    /// or closes, and the state that follows. The same word twice changes nothing; a word older than what is
    /// booked is ignored. An executed quantity beyond the order's, or of another symbol or side, is refused
    /// with BROKER_MISMATCH. Blocks.
    Result<Booking> book(OrderId id, const BrokerOrder& seen, Money fees, Money taxes,
                         const OrderStep& context);
    QFuture<Result<Order>> order(OrderId id);
    QFuture<Result<QVector<Order>>> orders(const OrderQuery& query);
    QFuture<Result<QVector<OrderEvent>>> events(OrderId id);
    QFuture<Result<QVector<Fill>>> fills(const OrderQuery& query);

    /// Those not closed; nullopt: of every account.
    QFuture<Result<QVector<Position>>> positions(const std::optional<AccountId>& account);
    /// Newest exits first.
    QFuture<Result<QVector<Position>>> closedPositions(const std::optional<AccountId>& account,
                                                       TradingDate from, int limit);
    /// Trailing highs only ever rise. Blocks.
    Result<void> raiseTrailingHigh(PositionId id, Price high);
    /// Fixed once; a second call changes nothing. Blocks.
    Result<void> fixPriorLow(PositionId id, Price low);
    /// Shares become `numerator` for `denominator`, cost unchanged, prices divided; audited as `reason`.
    /// Blocks.
    Result<Position> split(PositionId id, qint64 numerator, qint64 denominator, const QString& reason,
                           Instant at);
    /// Adopts, adjusts or closes a position on an operator's word, for reconciliation; audited. Blocks.
    Result<Position> adjust(const Position& wanted, const QString& actor, const QString& reason, Instant at);

    /// False when an OPENING or CLOSING of that day is there already (an opening stays; a closing is
    /// replaced, and answers true). Blocks.
    Result<bool> writeSnapshot(const AccountSnapshot& snapshot);
    QFuture<Result<std::optional<AccountSnapshot>>> snapshot(const AccountId& account, TradingDate date,
                                                             SnapshotKind kind);
    /// The newest closing before `date`.
    QFuture<Result<std::optional<AccountSnapshot>>> closingBefore(const AccountId& account, TradingDate date);
    QFuture<Result<QVector<AccountSnapshot>>> snapshots(const AccountId& account, Instant from, Instant to);

    Result<void> addCashFlow(const CashFlow& flow); ///< audited. Blocks.
    QFuture<Result<QVector<CashFlow>>> cashFlows(const AccountId& account, TradingDate from, TradingDate to);

    /// Replaces the slices of (account, date); refused with PNL_IDENTITY when one of them does not add up.
    /// Blocks.
    Result<void> writeDailyPnl(const QVector<DailyPnl>& slices);
    /// Ascending by date; nullopt market and sleeve: the whole account.
    QFuture<Result<QVector<DailyPnl>>> dailyPnl(const AccountId& account, std::optional<Market> market,
                                                std::optional<Sleeve> sleeve, TradingDate from,
                                                TradingDate to);
    QFuture<Result<QVector<DailyPnl>>> pnlSlices(const AccountId& account, TradingDate date);

    /// In the order they were asked; sequence numbers are given here. Blocks.
    Result<void> writeVerdicts(RunId run, const QVector<GateVerdict>& verdicts);
    QFuture<Result<QVector<GateVerdict>>> verdicts(RunId run);
    QFuture<Result<QVector<GateVerdict>>> newestVerdicts(int limit);

    /// Stores it unless one of its component and key is younger than `cooldown`: that one counts one repeat
    /// more and nullopt is answered. A muted component is stored as MUTED. Blocks.
    Result<std::optional<Alert>> raise(const Alert& alert, Millis cooldown);
    Result<void> setDelivery(qint64 alert, const QString& delivery, const Phrase& note);
    Result<void> acknowledge(const QVector<qint64>& alerts, const QString& actor, Instant at);
    Result<void> mute(const QString& component, Instant until, const QString& actor, const QString& reason,
                      Instant at);
    QFuture<Result<QVector<Alert>>> alerts(int limit);
    /// What was stored and not yet delivered, oldest first.
    QFuture<Result<QVector<Alert>>> undelivered();

    Result<void> writePlan(const RebalancePlan& plan);
    QFuture<Result<std::optional<RebalancePlan>>> newestPlan(const JobId& job, const AccountId& account,
                                                             Market market);

    Result<void> writeReconciliation(const Reconciliation& found);
    QFuture<Result<QVector<Reconciliation>>> reconciliations(int limit);

private:
    Store& m_store;
};

} // namespace ic
