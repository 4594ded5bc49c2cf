// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Decision.h"
#include "core/schedule/RuleFacts.h"

namespace ic {

/// The one chain of rules every due occurrence passes, in this order: leader, definition, gate, skip, hold,
/// calendar, misfire, unknown outcome, overlap, dependencies, group order, mutex. The first that does not
/// pass decides. Pure: no clock, no store. Any thread.
class RuleChain
{
public:
    static Decision decide(const RuleFacts& facts);
};

} // namespace ic
