// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/Waiter.h"
#include "core/domain/Ids.h"
#include "core/domain/Lifecycle.h"
#include "core/jobs/Job.h"

#include <QVector>
#include <memory>

namespace ic {

/// Which code a job id stands for; one table lists them all. Immutable, any thread.
class JobRegistry
{
public:
    /// `waiter` is shared by the jobs that keep a pace.
    explicit JobRegistry(std::shared_ptr<Waiter> waiter) : m_waiter(std::move(waiter)) {}

    /// A fresh instance for one run; Undo and Shadow runs of a job have code of their own. nullptr: not
    /// implemented.
    std::unique_ptr<Job> create(const JobId& job, TriggerKind kind) const;
    static QVector<JobId> implemented();

private:
    std::shared_ptr<Waiter> m_waiter;
};

} // namespace ic
