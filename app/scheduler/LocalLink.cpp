// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/LocalLink.h"

using namespace Qt::StringLiterals;

namespace ic {

LocalLink::LocalLink(std::unique_ptr<CoreHost> host, bool schedules)
    : m_host(std::move(host)), m_rpc(m_host->service(), &m_host->research()), m_schedules(schedules)
{
    QObject::connect(
        &m_host->service(), &ConsoleService::eventsReady, &m_host->service(), [this] { m_changes.release(); },
        Qt::DirectConnection);
}

bool LocalLink::waitForChange(std::chrono::milliseconds most)
{
    if (m_changes.tryAcquire(1, int(most.count())))
        m_changes.tryAcquire(m_changes.available());
    return true;
}

Result<QJsonObject> LocalLink::call(const QString& method, const QJsonObject& params)
{
    QFuture<QJsonObject> future = m_rpc.handle({{u"id"_s, 1}, {u"method"_s, method}, {u"params"_s, params}});
    future.waitForFinished();
    if (future.resultCount() == 0)
        return fail(u"CORE_STOPPED"_s, u"The core stopped before it answered."_s, u"Look at the log."_s);
    const QJsonObject answer = future.result();
    if (!answer.contains(u"error"_s))
        return answer.value(u"result"_s).toObject();
    const QJsonObject error = answer.value(u"error"_s).toObject();
    return fail(error.value(u"code"_s).toString(), error.value(u"message"_s).toString(),
                error.value(u"next"_s).toString());
}

} // namespace ic
