// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <memory>

namespace ic {

/// One key of the typed table of settings.
struct SettingKey
{
    enum class Type { Text, Integer, Decimal, Boolean, List, Secret };
    QString name; ///< the mission's property name: "investment.data.krx.collector-url"
    Type type = Type::Text;
    QString defaultValue; ///< text form
    QString environment;  ///< variable that overrides: "KRX_COLLECTOR_URL"; empty = derived from the name
    QString help;         ///< English, one sentence
};

/// The configuration a process started with: defaults, then investment-console.toml, then the environment.
/// Immutable after load, any thread. An unknown key in the file is an Error naming the nearest known one.
class Settings
{
public:
    static Result<std::shared_ptr<const Settings>> load(const QString& tomlFile,
                                                        const QHash<QString, QString>& environment);
    /// Defaults only, with `overrides` by property name; for tests and the simulated workspace.
    static std::shared_ptr<const Settings> defaults(const QHash<QString, QString>& overrides = {});
    static const QVector<SettingKey>& table();

    QString text(const QString& name) const; ///< Q_ASSERTs that the key exists, like the others
    qint64 integer(const QString& name) const;
    double decimal(const QString& name) const;
    bool boolean(const QString& name) const;
    QStringList list(const QString& name) const; ///< comma separated, trimmed, empties dropped
    bool isSet(const QString& name) const;       ///< non-empty after all layers
    /// "default", "file", "environment": where the value came from.
    QString origin(const QString& name) const;

private:
    QHash<QString, QString> m_values;
    QHash<QString, QString> m_origins;
};

} // namespace ic
