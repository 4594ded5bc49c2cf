// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/store/Connection.h"

#include <QVector>

namespace ic {

/// The run-time settings of SystemSettingKeys, every change a version. Functions run inside the caller's
/// write or read of the Store.
class SettingStore
{
public:
    struct Setting
    {
        QString name;
        int version = 0; ///< 0: the default
        QString value;   ///< canonical text
        Instant at;
        QString by;
        QString reason;
        bool operator==(const Setting&) const = default;
        bool isOn() const { return value == QLatin1String("true"); }
    };

    /// UNKNOWN_SETTING outside the white list.
    static Result<Setting> current(Connection& connection, const QString& name);
    /// Every key, in the order of the white list.
    static Result<QVector<Setting>> all(Connection& connection);
    /// Newest first, without the default.
    static Result<QVector<Setting>> history(Connection& connection, const QString& name);
    /// Adds a version. UNKNOWN_SETTING, SETTING_VALUE; STALE when `expectedVersion` is not the current one;
    /// UNCHANGED when it already has the value.
    static Result<Setting> set(Connection& connection, const QString& name, const QString& text,
                               int expectedVersion, const QString& by, const QString& reason, Instant at);
};

} // namespace ic
