// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/kis/KisAccess.h"

#include "core/adapters/http/HttpCaller.h"
#include "core/adapters/http/ThisMachine.h"
#include "core/config/Settings.h"

#include <QCryptographicHash>

namespace ic {

namespace {

constexpr double kRealCallsPerSecond = 18;
constexpr double kPaperCallsPerSecond = 1;

} // namespace

KisAccess KisAccess::from(const Settings& settings)
{
    const bool real =
        settings.text(QStringLiteral("investment.korea-investment.server-type")) == QLatin1String("0");
    const QString url = settings.text(real ? QStringLiteral("investment.korea-investment.real-base-url")
                                           : QStringLiteral("investment.korea-investment.paper-base-url"));
    return {real ? Server::Real : Server::Paper, QUrl(url),
            settings.text(QStringLiteral("investment.korea-investment.app-key")).trimmed(),
            settings.text(QStringLiteral("investment.korea-investment.app-secret")).trimmed()};
}

QUrl KisAccess::url(const QString& path) const
{
    QUrl url = baseUrl.adjusted(QUrl::StripTrailingSlash);
    url.setPath(url.path() + path);
    return url;
}

QString KisAccess::serverName() const
{
    return server == Server::Real ? QStringLiteral("real") : QStringLiteral("paper");
}

QString KisAccess::cacheKey() const
{
    const QByteArray identity = baseUrl.toEncoded() + '\n' + appKey.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(identity, QCryptographicHash::Sha256);
    return serverName() + QLatin1Char('-') + QString::fromLatin1(digest.left(8).toHex());
}

TokenBucket::Limits KisAccess::limits() const
{
    return {.perSecond = server == Server::Real ? kRealCallsPerSecond : kPaperCallsPerSecond, .burst = 1};
}

void KisAccess::limitCalls(HttpCaller& caller) const
{
    if (!isThisMachine(baseUrl.host()))
        caller.limit(baseUrl.host(), limits());
}

} // namespace ic
