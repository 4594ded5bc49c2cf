// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <array>
#include <optional>

namespace ic {

/// The life of an order (jobs.md 7.2): the one table of states and transitions. The database repeats it as
/// constraints (migration 0006). Any thread.
enum class OrderState {
    Recommended,     ///< terminal: a dry run; nothing was to be sent
    Created,         ///< the row with its client key is on disk, nothing was sent
    RejectedLocal,   ///< terminal: a gate refused it; the code says which
    Submitting,      ///< the request is being sent
    Unknown,         ///< sent, outcome unclear: an inquiry decides, nothing is sent again
    Pending,         ///< the broker gave it a number
    Partial,         ///< 0 < executed < quantity
    CancelRequested, ///< the broker took the request to cancel the rest
    Executed,        ///< terminal
    Cancelled,       ///< terminal; may have executed a part
    Failed,          ///< terminal: the broker refused it, or it never reached it
    Expired          ///< terminal: the day order ended with its session; may have executed a part
};

inline constexpr std::array kOrderStates{
    OrderState::Recommended, OrderState::Created,   OrderState::RejectedLocal, OrderState::Submitting,
    OrderState::Unknown,     OrderState::Pending,   OrderState::Partial,       OrderState::CancelRequested,
    OrderState::Executed,    OrderState::Cancelled, OrderState::Failed,        OrderState::Expired};

QString toCode(OrderState state); ///< "REJECTED_LOCAL" ...
std::optional<OrderState> orderStateFromCode(QStringView code);

bool isTerminal(OrderState state);
/// At the broker, or perhaps: such an order holds cash or shares.
bool isWorking(OrderState state);
bool canMove(OrderState from, OrderState to);
/// The five words of the reference system, for export: PENDING, EXECUTED, PARTIAL, CANCELLED, FAILED.
QString referenceStatus(OrderState state);

} // namespace ic

Q_DECLARE_METATYPE(ic::OrderState)
