// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpCall.h"

#include "core/adapters/http/HttpErrors.h"
#include "core/adapters/http/HttpExchange.h"

namespace ic {

HttpCall::HttpCall(HttpRequest request) : m_request(std::move(request)) {}

HttpCall::~HttpCall() = default;

void HttpCall::finish(Result<HttpResponse> result)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_result)
            return;
        m_result = std::move(result);
    }
    m_done.notify_all();
}

bool HttpCall::isFinished() const
{
    const std::lock_guard lock(m_mutex);
    return m_result.has_value();
}

Result<HttpResponse> HttpCall::wait(std::stop_token stop, Millis limit)
{
    std::unique_lock lock(m_mutex);
    m_done.wait_for(lock, stop, limit, [this] { return m_result.has_value(); });
    if (!m_result) {
        m_result = tl::unexpected(
            stop.stop_requested()
                ? httpError::cancelled(m_request)
                : httpError::make(QStringLiteral("TIMEOUT"), m_request,
                                  QT_TRANSLATE_NOOP("Phrase", "the network thread gave no answer")));
    }
    return *m_result;
}

} // namespace ic
