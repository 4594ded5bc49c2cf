// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Phrase.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace ic {

/// A cron text of another dialect, recognised, with what it would be in ours. Offered, never applied. Any
/// thread. Knows crontab's five fields, Quartz's seven (year; 1 = Sunday), backward ranges, tabs between
/// fields,
/// `@every` and `@reboot`.
struct CronPaste
{
    QString suggestion; ///< a valid six-field expression, or empty when there is no equivalent
    Phrase note;        ///< from which dialect, what changes

    /// For a text that does not parse.
    static std::optional<CronPaste> recognise(QStringView text);
    /// For a text that parses, but would mean other weekdays in Quartz, from which its `?` may come: an
    /// editor asks.
    static std::optional<CronPaste> quartzReading(QStringView text);
};

} // namespace ic
