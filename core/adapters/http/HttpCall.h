// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpRequest.h"
#include "core/adapters/http/HttpResponse.h"

#include <QPointer>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace ic {

class HttpExchange;

/// The meeting place of one blocked pool thread and the network thread. The first result wins. Thread-safe,
/// but `exchange` belongs to the network thread.
class HttpCall
{
public:
    explicit HttpCall(HttpRequest request);
    ~HttpCall();

    const HttpRequest& request() const { return m_request; }
    void finish(Result<HttpResponse> result);
    bool isFinished() const;
    /// Blocks until finished, stopped (CANCELLED) or `limit` of real time has passed (TIMEOUT).
    Result<HttpResponse> wait(std::stop_token stop, Millis limit);

    QPointer<HttpExchange> exchange;

private:
    const HttpRequest m_request;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_done;
    std::optional<Result<HttpResponse>> m_result;
};

} // namespace ic
