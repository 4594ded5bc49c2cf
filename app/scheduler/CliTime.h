// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"

#include <QString>
#include <optional>

namespace ic {

/// An instant as people type it: ISO (Asia/Seoul without an offset), "now", or a duration from `now`: "-24h",
/// "+90m".
std::optional<Instant> typedInstant(const QString& text, Instant now);

} // namespace ic
