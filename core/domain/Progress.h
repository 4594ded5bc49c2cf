// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <optional>

namespace ic {

/// How far a run is. `total` 0 means the end is not known.
struct Progress
{
    qint64 done = 0;
    qint64 total = 0;
    QString text;                ///< what is under way, English: "2026-11-20: 2,763 rows"
    std::optional<qint64> etaMs; ///< estimated time left
    bool operator==(const Progress&) const = default;
};

} // namespace ic

Q_DECLARE_METATYPE(ic::Progress)
