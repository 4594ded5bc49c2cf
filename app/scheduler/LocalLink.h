// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CoreHost.h"
#include "app/scheduler/CoreLink.h"
#include "core/service/ServiceRpc.h"

#include <QSemaphore>

namespace ic {

/// A core opened in this process for one verb, because nobody holds the workspace.
class LocalLink final : public CoreLink
{
public:
    LocalLink(std::unique_ptr<CoreHost> host, bool schedules);
    Result<QJsonObject> call(const QString& method, const QJsonObject& params) override;
    bool schedules() const override { return m_schedules; }
    bool waitForChange(std::chrono::milliseconds most) override;

private:
    QSemaphore m_changes; ///< outlives the host, whose core thread releases it
    std::unique_ptr<CoreHost> m_host;
    ServiceRpc m_rpc;
    bool m_schedules;
};

} // namespace ic
