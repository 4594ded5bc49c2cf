// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/TokenBucket.h"

#include <QUrl>

namespace ic {

class HttpCaller;
class Settings;

/// Which server of Korea Investment & Securities is asked, and as whom. Holds secrets: never shown. Value
/// type.
struct KisAccess
{
    enum class Server { Paper, Real };

    Server server = Server::Paper;
    QUrl baseUrl;
    QString appKey;
    QString appSecret;

    static KisAccess from(const Settings& settings);
    bool hasKeys() const { return !appKey.isEmpty() && !appSecret.isEmpty(); }
    /// `path` begins with a slash.
    QUrl url(const QString& path) const;
    /// "paper" or "real".
    QString serverName() const;
    /// Tells this server and app key from every other in a cache; a digest, from which neither can be read.
    QString cacheKey() const;
    /// Below what the provider allows an app key: 20 calls a second, on paper 2.
    TokenBucket::Limits limits() const;
    /// Sets these limits on `caller`, which has one bucket for all who call that server. A stand-in on this
    /// machine has none.
    void limitCalls(HttpCaller& caller) const;
};

} // namespace ic
