// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/kis/KisAnswer.h"
#include "core/adapters/kis/KisCall.h"
#include "core/adapters/kis/KisToken.h"

#include <QVector>

namespace ic {

/// Korea Investment & Securities over REST: token, headers, envelope, limits, pages. One object a process and
/// app key, shared by quotes and broker, because both count against one allowance. Blocks pool threads;
/// thread-safe. Errors: see KisErrors.
class KisClient
{
public:
    /// All references must outlive the client.
    KisClient(KisAccess access, HttpCaller& caller, const Clock& clock, Waiter& waiter, TokenCache& tokens);

    /// One call, one page. An inquiry is repeated after throttles and failed transfers, and once with a new
    /// token. An order is sent at most once: what became of it after an Error says KisErrors::fateOf.
    Result<KisAnswer> send(const KisCall& call, std::stop_token stop);
    /// Every page of an inquiry that has CTX_AREA_ fields. Not one moment's picture: rows may move between
    /// pages. CURSOR_REPEATED and TOO_MANY_PAGES instead of an endless walk.
    Result<QVector<KisAnswer>> sendAll(const KisCall& inquiry, std::stop_token stop);

    const KisAccess& access() const { return m_access; }

private:
    Result<KisAnswer> ask(const KisCall& call, const QString& token, std::stop_token stop);

    const KisAccess m_access;
    HttpCaller& m_caller;
    KisToken m_token;
};

} // namespace ic
