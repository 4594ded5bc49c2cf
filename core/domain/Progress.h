// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Phrase.h"

#include <QMetaType>
#include <optional>

namespace ic {

/// How far a run is. `total` 0 means the end is not known.
struct Progress
{
    qint64 done = 0;
    qint64 total = 0;
    Phrase text;                 ///< what is under way: "2026-11-20: 2,763 rows"
    std::optional<qint64> etaMs; ///< estimated time left
    bool operator==(const Progress&) const = default;
};

} // namespace ic

Q_DECLARE_METATYPE(ic::Progress)
