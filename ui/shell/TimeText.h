// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"

#include <QByteArray>
#include <QString>

namespace ic {

/// Instants, countdowns and durations as the window shows them, in the language of the moment. GUI thread.

/// As short as it stays clear beside `now`: "16:00 KST" today, "Tue 08:00 KST" within a week, "Dec 1 02:30
/// KST", "2027-01-04 08:00 KST". Seconds only when asked for.
QString shortInstant(Instant instant, const QByteArray& zone, Instant now, bool seconds = false);
/// "2026-11-23 16:00:00 KST"
QString fullInstant(Instant instant, const QByteArray& zone);
/// "16:00:05"
QString clockText(Instant instant, const QByteArray& zone, bool seconds = true);
/// "in 44 s", "in 2 h 43 m", "in 8 days"; due or past: "due now".
QString countdown(Millis left);
/// "240 ms", "4.2 s", "10 m 40 s", "2 h 10 m", "3 d 4 h"
QString durationText(Millis duration);
/// "02:13:44"; days are counted in hours.
QString hourglass(Millis left);
/// With thousands separators of the current locale.
QString countText(qint64 count);

} // namespace ic
