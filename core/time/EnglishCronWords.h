// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/CronFields.h"

#include <QString>

namespace ic {

/// The English sentence of fields that do fire; see cronSentence. Any thread.
QString englishCronWords(const CronFields& fields);

} // namespace ic
