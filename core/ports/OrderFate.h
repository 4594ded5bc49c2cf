// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ic {

/// What became of an order that was sent.
enum class OrderFate {
    Accepted,  ///< it has a number
    NeverSent, ///< it surely did not reach the broker
    Refused,   ///< the broker said no; nothing was placed
    Unknown    ///< it may have been placed: look it up, never send it again
};

} // namespace ic
