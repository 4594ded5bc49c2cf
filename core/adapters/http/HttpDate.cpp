// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpDate.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace ic {

std::optional<Instant> httpDate(const QByteArray& text)
{
    const QString trimmed = QString::fromLatin1(text.trimmed());
    if (!trimmed.endsWith(QLatin1String(" GMT")))
        return std::nullopt;
    // "ddd, dd MMM yyyy HH:mm:ss": apart, because a local date-time can fall into a daylight-saving gap.
    const QDate date = QLocale::c().toDate(trimmed.left(16), QStringLiteral("ddd, dd MMM yyyy"));
    const QTime time = QTime::fromString(trimmed.mid(17).chopped(4), QStringLiteral("HH:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return Instant{QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch()};
}

std::optional<Millis> retryAfter(const QByteArray& header, Instant now)
{
    bool isNumber = false;
    // Some providers send fractions of a second (Discord).
    const double seconds = header.trimmed().toDouble(&isNumber);
    if (isNumber)
        return seconds >= 0 && seconds < 1e9 ? std::optional(Millis(qint64(seconds * 1000.0 + 0.5)))
                                             : std::nullopt;
    if (const auto at = httpDate(header))
        return std::max(Millis(0), *at - now);
    return std::nullopt;
}

} // namespace ic
