// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "core/domain/Occurrence.h"
#include "core/domain/Rows.h"

#include <QVector>
#include <memory>
#include <optional>

namespace ic {

/// Everything the rules may look at for one due occurrence, gathered before they are asked. Plain data, so
/// the same rules decide now, explain the past and predict the future.
struct RuleFacts
{
    struct Calendar
    {
        TradingDate date;
        bool covered = true;
        bool session = true;
        QString closedReason;
    };
    struct Misfire
    {
        Millis late{0};
        bool runs = false; ///< the policy lets this one run all the same
        Phrase detail;     ///< what the policy decided
    };
    struct DependencyState
    {
        Dependency rule;
        std::optional<TradingDate> session; ///< the upstream session that is needed
        std::optional<RunId> satisfiedBy;
        QString lastCode; ///< how the upstream's latest attempt for it ended, when not satisfied
    };

    Occurrence occurrence;
    std::shared_ptr<const JobDefinition> definition;
    Instant now;
    Instant since; ///< when it was decided first; a late one has its wait still before it
    bool leader = true;
    GateState gate = GateState::Active;
    QString gateReason;
    std::optional<HoldInfo> hold;
    std::optional<Calendar> calendar; ///< set when the definition names a market
    std::optional<Misfire> misfire;   ///< set when the occurrence is late beyond its grace
    std::optional<RunId> unconfirmed; ///< a run of this job whose outcome is UNKNOWN
    std::optional<RunId> running;     ///< a run of this job that has not ended
    bool queued = false;              ///< another occurrence of this job waits already
    QVector<DependencyState> dependencies;
    std::optional<JobId> groupBlocker; ///< an earlier one of the same instant and group has not ended
    std::optional<JobId> mutexHolder;  ///< a job with the same mutex is running
};

} // namespace ic
