// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Price.h"

#include <optional>

namespace ic {

/// volume x close in whole currency units, truncated, as US rows state it; nullopt when it does not fit 64
/// bits.
std::optional<qint64> turnoverOf(qint64 volume, Price close);

} // namespace ic
