// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <chrono>
#include <compare>

namespace ic {

using Millis = std::chrono::milliseconds;

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. Zone-free; a zone is added only to show it.
struct Instant
{
    qint64 ms = 0;

    friend auto operator<=>(const Instant&, const Instant&) = default;
    friend Instant operator+(Instant a, Millis d) { return {a.ms + d.count()}; }
    friend Instant operator-(Instant a, Millis d) { return {a.ms - d.count()}; }
    friend Millis operator-(Instant a, Instant b) { return Millis(a.ms - b.ms); }
    friend size_t qHash(Instant i, size_t seed = 0) { return ::qHash(i.ms, seed); }
};

} // namespace ic

Q_DECLARE_METATYPE(ic::Instant)
