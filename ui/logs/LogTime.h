// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"

#include <QString>
#include <QTimeZone>

namespace ic {

/// The instants of log lines in one zone, to the millisecond. GUI thread.
class LogTime
{
public:
    explicit LogTime(const QByteArray& zone = "Asia/Seoul") : m_zone(zone) {}

    /// "11-23 13:16:16.123"
    QString withDate(Instant at) const;
    /// "13:16:16.123"
    QString timeOnly(Instant at) const;
    /// "2026-11-23T13:16:16.123+09:00 [Asia/Seoul]", for what leaves the window.
    QString complete(Instant at) const;
    /// "KST"
    QString zoneName(Instant at) const;

private:
    QTimeZone m_zone;
};

} // namespace ic
