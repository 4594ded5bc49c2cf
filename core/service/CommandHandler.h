// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/schedule/Scheduler.h"
#include "core/service/Command.h"
#include "core/store/Store.h"

#include <QFuture>
#include <QObject>
#include <functional>

namespace ic {

/// Carries out the operators' verbs: one write task each (the fact, its audit row, its token), then the
/// engine is told. A token that was used answers its receipt and does nothing. Core thread.
class CommandHandler : public QObject
{
    Q_OBJECT
public:
    CommandHandler(Scheduler& scheduler, Store& store, const Clock& clock, QObject* parent = nullptr);
    QFuture<Result<Receipt>> execute(const Command& command, Language language);
    /// No command is taken from now on; for the stop.
    void refuseAll() { m_refusing = true; }

private:
    /// What a verb writes, and what the engine is told once it is on disk.
    struct Plan
    {
        AuditEntry audit;
        std::function<Result<Receipt>(Connection&)> write;
        std::function<void()> apply;
    };
    Result<Plan> plan(const TriggerJob& verb, const Command& command);
    Result<Plan> plan(const HoldJob& verb, const Command& command);
    Result<Plan> plan(const ResumeJob& verb, const Command& command);
    Result<Plan> plan(const SkipNext& verb, const Command& command);
    Result<Plan> plan(const UnskipNext& verb, const Command& command);
    Result<Plan> plan(const CancelRun& verb, const Command& command);
    Result<Plan> plan(const SwitchPath& verb, const Command& command);
    Result<Plan> plan(const ShadowRun& verb, const Command& command);
    Result<Plan> plan(const UndoRun& verb, const Command& command);
    Result<Plan> plan(const ConfirmRun& verb, const Command& command);
    Result<Plan> plan(const EditDefinition& verb, const Command& command);
    Result<Plan> plan(const RevertDefinition& verb, const Command& command);
    Result<Plan> plan(const SetGate& verb, const Command& command);

    using SaveDefinition = std::function<Result<JobDefinition>(Connection&)>;
    Plan replan(const JobId& job, const QString& verb, SaveDefinition save);
    Plan startOccurrence(const Occurrence& draft, const QString& verb);
    Plan markSkip(const JobId& job, const DueKey& key, bool skip);
    QFuture<Result<Receipt>> commit(const Command& command, Plan plan, Language language);

    Scheduler& m_scheduler;
    Store& m_store;
    const Clock& m_clock;
    bool m_refusing = false;
};

/// A message for each verb carried out, in the language asked for.
QString receiptMessage(const Verb& verb, Language language);

} // namespace ic
