// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/PosixZoneRule.h"

#include <optional>
#include <vector>

namespace ic {

/// One TZif file (RFC 8536) as the system keeps it, read whole. Plain value, any thread.
struct ZoneFile
{
    struct Change
    {
        qint64 utcSecond = 0;
        PosixZoneRule::Offset offset;
    };

    PosixZoneRule::Offset before;      ///< in force before the first change
    std::vector<Change> changes;       ///< in order of time
    std::optional<PosixZoneRule> rule; ///< in force after the last change

    /// Looks in TZDIR, then where systems keep their zones. nullopt for an unknown zone or an unreadable
    /// file.
    static std::optional<ZoneFile> find(const QByteArray& zone);
    static std::optional<ZoneFile> parse(const QByteArray& bytes);
};

} // namespace ic
