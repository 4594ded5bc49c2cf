// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace ic {

/// "1h30m", "45s", "0s": hours, minutes and seconds in that order, each at most once. Any thread.
QString toDurationText(std::chrono::seconds duration);
/// The inverse; also accepts unnormalised numbers ("90m"). nullopt for anything else or beyond 9,999 hours.
std::optional<std::chrono::seconds> durationFromText(QStringView text);

} // namespace ic
