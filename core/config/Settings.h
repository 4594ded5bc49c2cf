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
    /// Numbers: a list of them. Weights: a list of NAME=number, each name one of `choices`.
    enum class Type { Text, Integer, Decimal, Boolean, List, Numbers, Weights, Secret };
    QString name; ///< the mission's property name: "investment.data.krx.collector-url"
    Type type = Type::Text;
    QString defaultValue; ///< text form
    QString environment;  ///< variable that overrides: "KRX_COLLECTOR_URL"; empty = derived from the name
    QString help;         ///< English, one sentence
    QStringList choices;  ///< Text: the words allowed, empty = any; Weights: the names
};

/// The configuration a process started with: defaults, then investment-console.toml, then the keychain
/// (secrets only), then the environment. Immutable after load, any thread. Every mistake in the file is an
/// Error naming file, line and, for an unknown key, the nearest known one. A secret in the file is refused.
class Settings
{
public:
    /// A file that does not exist counts as empty. `keychain`: secrets by property name, as a SecretStore
    /// gave them. A variable that is set but empty empties a text, a list or a secret, and is ignored for
    /// other types.
    static Result<std::shared_ptr<const Settings>> load(const QString& tomlFile,
                                                        const QHash<QString, QString>& environment,
                                                        const QHash<QString, QString>& keychain = {});
    /// Defaults only, with `overrides` by property name; for tests and the simulated workspace.
    static std::shared_ptr<const Settings> defaults(const QHash<QString, QString>& overrides = {});
    /// These settings with others on top, for one computation; origin "override". UNKNOWN_SETTING with the
    /// nearest name, SETTING_VALUE with what is allowed; secrets cannot be given this way.
    Result<std::shared_ptr<const Settings>> with(const QHash<QString, QString>& overrides) const;
    static const QVector<SettingKey>& table();
    /// nullptr for an unknown name.
    static const SettingKey* key(const QString& name);

    QString text(const QString& name) const; ///< Q_ASSERTs that the key exists, like the others
    qint64 integer(const QString& name) const;
    double decimal(const QString& name) const;
    bool boolean(const QString& name) const;
    QStringList list(const QString& name) const; ///< comma separated, trimmed, empties dropped
    bool isSet(const QString& name) const;       ///< non-empty after all layers
    /// "default", "file", "keychain", "environment": where the value came from.
    QString origin(const QString& name) const;

private:
    Result<void> applyEnvironment(const SettingKey& key, const QHash<QString, QString>& environment);
    void set(const QString& name, const QString& value, const QString& origin);
    QString value(const QString& name) const;

    QHash<QString, QString> m_values;
    QHash<QString, QString> m_origins;
};

} // namespace ic
