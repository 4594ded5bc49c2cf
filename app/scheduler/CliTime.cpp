// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/CliTime.h"

#include "core/domain/DurationText.h"
#include "core/time/ZoneText.h"

using namespace Qt::StringLiterals;

namespace ic {

std::optional<Instant> typedInstant(const QString& text, Instant now)
{
    if (text == u"now")
        return now;
    if (!text.startsWith(u'-') && !text.startsWith(u'+'))
        return instantFromIso(text, "Asia/Seoul");
    const auto duration = durationFromText(QStringView(text).sliced(1));
    if (!duration)
        return std::nullopt;
    return text.startsWith(u'-') ? now - Millis(*duration) : now + Millis(*duration);
}

} // namespace ic
