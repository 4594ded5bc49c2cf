// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/OrderState.h"

#include <utility>

namespace ic {

namespace {

constexpr std::array<std::pair<OrderState, const char16_t*>, kOrderStates.size()> kCodes{{
    {OrderState::Recommended, u"RECOMMENDED"},
    {OrderState::Created, u"CREATED"},
    {OrderState::RejectedLocal, u"REJECTED_LOCAL"},
    {OrderState::Submitting, u"SUBMITTING"},
    {OrderState::Unknown, u"UNKNOWN"},
    {OrderState::Pending, u"PENDING"},
    {OrderState::Partial, u"PARTIAL"},
    {OrderState::CancelRequested, u"CANCEL_REQUESTED"},
    {OrderState::Executed, u"EXECUTED"},
    {OrderState::Cancelled, u"CANCELLED"},
    {OrderState::Failed, u"FAILED"},
    {OrderState::Expired, u"EXPIRED"},
}};

using enum OrderState;

/// What a broker's answer about a working order can come to.
constexpr bool isOutcome(OrderState to)
{
    return to == Partial || to == Executed || to == Cancelled || to == Expired || to == Failed;
}

} // namespace

QString toCode(OrderState state)
{
    for (const auto& [value, code] : kCodes) {
        if (value == state)
            return QString::fromUtf16(code);
    }
    return {};
}

std::optional<OrderState> orderStateFromCode(QStringView code)
{
    for (const auto& [value, text] : kCodes) {
        if (code == QStringView(text))
            return value;
    }
    return std::nullopt;
}

bool isTerminal(OrderState state)
{
    return !isWorking(state) && state != Created;
}

bool isWorking(OrderState state)
{
    return state == Submitting || state == Unknown || state == Pending || state == Partial ||
           state == CancelRequested;
}

bool canMove(OrderState from, OrderState to)
{
    switch (from) {
    case Created:
        return to == RejectedLocal || to == Submitting;
    case Submitting:
        return to == Pending || to == Failed || to == Unknown;
    case Unknown:
        return to == Pending || isOutcome(to);
    case Pending:
        return to == CancelRequested || isOutcome(to);
    case Partial: // more of it is PARTIAL again
        return to == CancelRequested || to == Partial || to == Executed || to == Cancelled || to == Expired;
    case CancelRequested: // a request that came too late ends as it would have; a part may still fill
        return to == CancelRequested || to == Executed || to == Cancelled || to == Expired;
    case Recommended:
    case RejectedLocal:
    case Executed:
    case Cancelled:
    case Failed:
    case Expired:
        return false;
    }
    return false;
}

QString referenceStatus(OrderState state)
{
    switch (state) {
    case Executed:
    case Partial:
    case Cancelled:
    case Failed:
        return toCode(state);
    case Expired:
    case Recommended:
        return toCode(Cancelled);
    case RejectedLocal:
        return toCode(Failed);
    default:
        return toCode(Pending);
    }
}

} // namespace ic
