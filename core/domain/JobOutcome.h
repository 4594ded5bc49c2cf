// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/Lifecycle.h"
#include "core/domain/Phrase.h"
#include "core/domain/TradingDate.h"

#include <QJsonObject>
#include <QString>
#include <QVector>
#include <optional>

namespace ic {

/// What a run counted. Written with the run, shown in the matrix.
struct JobCounters
{
    qint64 read = 0;
    qint64 written = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    qint64 orders = 0;
    qint64 alerts = 0;
    bool operator==(const JobCounters&) const = default;
};

/// A further occurrence the job asks the planner for, e.g. "ask KRX again at 16:30".
struct FollowUp
{
    Instant at;
    QJsonObject parameters;
    Phrase reason; ///< one sentence
};

/// How a run ended, typed. "0 rows" on a trading day is Partial or Failed, never Succeeded.
struct JobOutcome
{
    RunState state = RunState::Succeeded; ///< a terminal state
    QString code;   ///< NOT_PUBLISHED, NO_BARS, CLOSED ...; empty when there is nothing to explain
    Phrase message; ///< one sentence: what was done
    Phrase next;    ///< what happens now
    JobCounters counters;
    std::optional<TradingDate> session; ///< the session this run worked on; dependencies ask for it
    QVector<FollowUp> followUps;
    bool retryable = false; ///< Failed only: worth another attempt of this run
    QJsonObject details;    ///< typed extra results for the run page (per-day counts, comparison report ...)
};

} // namespace ic
