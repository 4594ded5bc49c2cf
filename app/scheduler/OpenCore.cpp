// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/OpenCore.h"

#include "app/SystemSecretStore.h"
#include "app/scheduler/LocalLink.h"
#include "app/scheduler/RemoteLink.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

Error unreachable(const WorkspaceHolder& holder, const Error& error)
{
    return {error.code,
            u"%1 (pid %2) holds this workspace, but does not answer. %3"_s.arg(
                holder.program, QString::number(holder.pid), error.message),
            error.next};
}

} // namespace

Result<std::unique_ptr<CoreLink>> openCore(const QString& workspace, CoreUse use)
{
    if (const auto holder = workspaceHolder(workspace)) {
        auto client = RpcClient::connect(workspace);
        if (!client)
            return tl::unexpected(unreachable(*holder, client.error()));
        return std::make_unique<RemoteLink>(std::move(*client));
    }
    if (use == CoreUse::Running) {
        return fail(u"NO_SCHEDULER"_s, u"No scheduler runs on %1."_s.arg(workspace),
                    u"Start `investment-scheduler run` or the console there, or add --here."_s);
    }
    CoreOptions options;
    options.workspace = workspace;
    options.secrets = SystemSecretStore::open;
    options.paused = use == CoreUse::Answer;
    options.holder = options.paused ? u"investment-scheduler (commands only)"_s : u"investment-scheduler"_s;
    auto host = CoreHost::start(options);
    if (!host)
        return tl::unexpected(host.error());
    return std::make_unique<LocalLink>(std::move(*host), !options.paused);
}

} // namespace ic
