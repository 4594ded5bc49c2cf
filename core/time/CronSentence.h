// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/CronExpression.h"

#include <QString>

namespace ic {

/// Languages a schedule can be said in.
enum class SentenceLanguage { English, Korean };

/// When an expression fires, in words: "every 5 minutes, 09:00-15:55, Mon-Fri" / "월-금 09:00-15:55,
/// 5분마다". Made from the parsed fields, so it says what the engine does. What has no short phrase is
/// described field by field, completely; what never fires says so. Any thread.
QString cronSentence(const CronExpression& expression, SentenceLanguage language);

} // namespace ic
