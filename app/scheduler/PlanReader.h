// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CoreLink.h"
#include "core/domain/Instant.h"

#include <QJsonArray>
#include <QStringList>

namespace ic {

/// The occurrences of a span, ascending: what the ledger holds, continued by what the definitions give where
/// the span reaches beyond the stored plan. Main thread.
class PlanReader
{
public:
    PlanReader(CoreLink& core, Instant now) : m_core(core), m_now(now) {}
    /// [from, to); no jobs = all.
    Result<QJsonArray> read(Instant from, Instant to, const QStringList& jobs);

private:
    Result<void> readStored(Instant from, Instant to, const QStringList& jobs);
    Result<void> readComputed(Instant from, Instant to, const QStringList& jobs);
    Result<void> computeJob(const QString& job, Instant from, Instant to);
    Result<QStringList> scheduledJobs();

    CoreLink& m_core;
    Instant m_now;
    QVector<QJsonObject> m_rows;
};

} // namespace ic
