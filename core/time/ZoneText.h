// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace ic {

/// Text forms of an instant in a zone. Any thread. A zone the system does not know counts as UTC when
/// showing.

/// "2026-11-23T09:00:00+09:00"
QString toIsoOffset(Instant instant, const QByteArray& zone);
/// "2026-11-23 09:00:00 KST", seconds optional
QString toZonedText(Instant instant, const QByteArray& zone, bool seconds = true);
/// "KST", "EST", "EDT", else "+02:00"
QString zoneAbbreviation(Instant instant, const QByteArray& zone);
/// Whether the system knows the IANA zone.
bool isKnownZone(const QByteArray& zone);
/// ISO date-time with an offset or Z, or without one and then local to `zone` (the earlier reading of an
/// overlap; nullopt in a gap). A date alone means its midnight.
std::optional<Instant> instantFromIso(QStringView text, const QByteArray& zone);

} // namespace ic
