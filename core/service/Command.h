// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Instant.h"
#include "core/domain/JobDefinition.h"
#include "core/domain/Language.h"
#include "core/domain/Rows.h"

#include <QJsonObject>
#include <QString>
#include <optional>
#include <variant>

namespace ic {

/// What an operator can do. Each is one verb with its own consequences; values, any thread.

struct TriggerJob
{
    JobId job;
    QJsonObject parameters;
    bool force = false;
}; ///< force: past hold, calendar, dependency (never past gate)
struct HoldJob
{
    JobId job;
    std::optional<Instant> until;
};
struct ResumeJob
{
    JobId job;
};
struct SkipNext
{
    JobId job;
}; ///< exactly the next planned occurrence
struct UnskipNext
{
    JobId job;
};
struct CancelRun
{
    RunId run;
};
struct SwitchPath
{
    JobId job;
    bool on = true;
}; ///< on: the preferred path when configured; off: internal
struct ShadowRun
{
    JobId job;
    QJsonObject parameters;
};
struct UndoRun
{
    RunId run;
};
struct ConfirmRun
{
    RunId run;
    bool succeeded = true;
}; ///< decides an UNKNOWN run
struct EditDefinition
{
    JobDefinition definition;
}; ///< id must exist; version is the one the edit started from
struct RevertDefinition
{
    JobId job;
    int toVersion = 1;
};
struct SetGate
{
    GateState gate = GateState::Active;
};

using Verb = std::variant<TriggerJob, HoldJob, ResumeJob, SkipNext, UnskipNext, CancelRun, SwitchPath,
                          ShadowRun, UndoRun, ConfirmRun, EditDefinition, RevertDefinition, SetGate>;

/// A verb with who, why and a token. The same token twice does nothing the second time and answers the first
/// receipt.
struct Command
{
    Verb verb;
    QString actor;  ///< operator's name as audited
    QString reason; ///< audited; required for hold, path switch, undo, edit, gate
    QString token;  ///< one a dialog; idempotency key
};

/// What a command did.
struct Receipt
{
    QString token;
    bool repeated = false;                  ///< the token was seen before; nothing was done now
    std::optional<OccurrenceId> occurrence; ///< trigger, shadow, undo
    QString message;                        ///< one sentence in the language asked for
};

/// What a verb would do now, computed by the core before it is confirmed.
struct Consequence
{
    bool allowed = true;
    QString refusal;         ///< why not, when not allowed
    QString summary;         ///< one or two sentences: what starts now, what will not happen
    QVector<Phrase> details; ///< successors, release, running instance, next planned start ...
    bool reasonRequired = false;
    bool dangerous = false; ///< ask for the typed job name: real orders
};

} // namespace ic
