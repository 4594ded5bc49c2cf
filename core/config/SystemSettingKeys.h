// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QString>
#include <QVector>

namespace ic {

/// One setting that operators change at run time: stored in the database, versioned and audited.
struct SystemSettingKey
{
    enum class Type { Boolean, Amount };
    QString name; ///< "pipeline.autoExecute"
    Type type = Type::Boolean;
    QString defaultValue; ///< canonical text
    QString help;         ///< English, one sentence
};

/// The white list of run-time settings. Immutable, any thread.
class SystemSettingKeys
{
public:
    static const QVector<SystemSettingKey>& all();
    /// nullptr for an unknown name.
    static const SystemSettingKey* find(const QString& name);
    /// The canonical text ("true", "false", an amount in KRW with at most two decimals). UNKNOWN_SETTING with
    /// the nearest name, or SETTING_VALUE with what is allowed.
    static Result<QString> canonical(const QString& name, const QString& text);
};

} // namespace ic
