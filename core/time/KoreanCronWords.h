// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/CronFields.h"

#include <QString>

namespace ic {

/// The Korean sentence of fields that do fire; see cronSentence. Any thread.
QString koreanCronWords(const CronFields& fields);

} // namespace ic
