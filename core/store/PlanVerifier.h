// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/LedgerVerifier.h"

namespace ic {

/// The part of LedgerVerifier about the plan: between a job's first planned row and its cursor, every instant
/// of the definition version in force has its row exactly once, and there is no row at another instant. The
/// instants are computed anew by CronSchedule. Superseded rows are history and not looked at.
class PlanVerifier
{
public:
    static Result<void> verify(Connection& connection, LedgerReport& report);
};

} // namespace ic
