// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/SecretStore.h"
#include "core/domain/Instant.h"
#include "core/domain/Result.h"
#include "core/service/ConsoleService.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace ic {

class LocalResearchService;

/// How a program wants its core.
struct CoreOptions
{
    QString workspace;    ///< folder; created when missing
    QString settingsFile; ///< empty: <workspace>/investment-console.toml
    QString holder;       ///< who holds the workspace, for its lock and the leader row: "investment-console"
    bool paused = false;  ///< loads and plans, but nothing fires: for commands on a workspace nobody runs
    bool logToStderr = false;
    struct Acceleration
    {
        Instant start;   ///< ignored when the ledger is further already
        double rate = 1; ///< seconds of the ledger per real second
    };
    std::optional<Acceleration> acceleration;
    quint64 simulationSeed = 0; ///< 0: the default seed
    /// Opens the store of secrets beside the environment, on the core thread; empty: there is none.
    std::function<std::unique_ptr<SecretStore>()> secrets;
};

/// Builds the core and owns its threads: store, core thread, job pool, log. start() and stop() belong to the
/// main thread. Stop order: refuse commands, stop tokens, drain the pool, close adapters, drain the store,
/// quit the core.
class CoreHost
{
public:
    static Result<std::unique_ptr<CoreHost>> start(const CoreOptions& options);
    ~CoreHost();
    CoreHost(const CoreHost&) = delete;
    CoreHost& operator=(const CoreHost&) = delete;

    ConsoleService& service();
    LocalResearchService& research();
    /// Idempotent; blocks until everything that ran is booked, for a job that does not end when asked to not
    /// longer than the scheduler's grace. The service is gone then.
    void stop();

private:
    CoreHost();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Who holds a workspace now; nullopt when nobody does.
struct WorkspaceHolder
{
    qint64 pid = 0;
    QString program;
    QString host;
};
std::optional<WorkspaceHolder> workspaceHolder(const QString& workspace);

} // namespace ic
