// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace ic {

/// How well the letters of `needle` occur in `text` in order, in any case: higher is better, nullopt when
/// they do not. Starts of words and runs of neighbours count more; an empty needle matches everything alike.
std::optional<int> fuzzyScore(QStringView needle, QStringView text);

} // namespace ic
