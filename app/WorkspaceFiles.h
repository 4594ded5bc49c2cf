// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/Settings.h"
#include "core/time/MarketCalendar.h"

namespace ic {

/// What a workspace folder holds beside its ledger. Functions, any thread; they read files.
class WorkspaceFiles
{
public:
    /// <folder>/investment-console.toml unless `file` names another, then the secrets of `keychain`, and the
    /// environment on top.
    static Result<std::shared_ptr<const Settings>> settings(const QString& folder, const QString& file = {},
                                                            const QHash<QString, QString>& keychain = {});
    /// The calendars of the program, corrected and continued by calendar*.csv of the folder.
    static Result<std::shared_ptr<const MarketCalendars>> calendars(const QString& folder);
};

} // namespace ic
