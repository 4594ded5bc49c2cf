// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Settings.h"

#include "core/config/SettingValue.h"
#include "core/config/SettingsFile.h"
#include "core/domain/NearestText.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

/// The variable's text, the explicit name before the derived one; nullopt when neither is set.
std::optional<QString> variableOf(const SettingKey& key, const QHash<QString, QString>& environment)
{
    for (const QString& name : variablesOf(key)) {
        if (const auto found = environment.constFind(name); found != environment.constEnd())
            return found->trimmed();
    }
    return std::nullopt;
}

bool mayBeEmptied(const SettingKey& key)
{
    using Type = SettingKey::Type;
    return key.choices.isEmpty() &&
           (key.type == Type::Text || key.type == Type::List || key.type == Type::Secret);
}

Error unknownOverride(const QString& name)
{
    QStringList names;
    for (const SettingKey& key : Settings::table())
        names << key.name;
    const QString nearest = nearestText(name, names);
    return {u"UNKNOWN_SETTING"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is no setting that can be given here."), name),
            nearest.isEmpty() ? Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was computed."))
                              : Phrase(QT_TRANSLATE_NOOP("Phrase", "Did you mean %1?"), nearest)};
}

} // namespace

Result<std::shared_ptr<const Settings>> Settings::load(const QString& tomlFile,
                                                       const QHash<QString, QString>& environment,
                                                       const QHash<QString, QString>& keychain)
{
    const auto file = readSettingsFile(tomlFile);
    if (!file)
        return tl::unexpected(file.error());
    const auto settings = std::make_shared<Settings>();
    for (const SettingKey& key : table()) {
        settings->set(key.name, key.defaultValue, u"default"_s);
        if (const auto found = file->constFind(key.name); found != file->constEnd())
            settings->set(key.name, *found, u"file"_s);
        if (const QString secret = keychain.value(key.name);
            key.type == SettingKey::Type::Secret && !secret.isEmpty())
            settings->set(key.name, secret, u"keychain"_s);
        if (const auto applied = settings->applyEnvironment(key, environment); !applied)
            return tl::unexpected(applied.error());
    }
    return settings;
}

Result<void> Settings::applyEnvironment(const SettingKey& key, const QHash<QString, QString>& environment)
{
    const auto variable = variableOf(key, environment);
    if (!variable || (variable->isEmpty() && !mayBeEmptied(key)))
        return {};
    const auto value = canonicalSetting(key, *variable);
    if (!value) {
        return fail(u"SETTINGS"_s,
                    u"The environment variable %1 (%2) must be %3."_s.arg(key.environment, key.name,
                                                                          settingExpectation(key)),
                    u"Nothing was started; correct or unset the variable."_s);
    }
    set(key.name, *value, u"environment"_s);
    return {};
}

std::shared_ptr<const Settings> Settings::defaults(const QHash<QString, QString>& overrides)
{
    const auto settings = std::make_shared<Settings>();
    for (const SettingKey& key : table())
        settings->set(key.name, key.defaultValue, u"default"_s);
    for (auto entry = overrides.begin(); entry != overrides.end(); ++entry) {
        Q_ASSERT_X(key(entry.key()), "Settings::defaults", qUtf8Printable(entry.key()));
        settings->set(entry.key(), entry.value(), u"file"_s);
    }
    return settings;
}

Result<std::shared_ptr<const Settings>> Settings::with(const QHash<QString, QString>& overrides) const
{
    const auto settings = std::make_shared<Settings>(*this);
    for (auto entry = overrides.begin(); entry != overrides.end(); ++entry) {
        const SettingKey* known = key(entry.key());
        if (!known || known->type == SettingKey::Type::Secret)
            return tl::unexpected(unknownOverride(entry.key()));
        const auto value = canonicalSetting(*known, entry.value());
        if (!value) {
            return fail(u"SETTING_VALUE"_s,
                        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 must be %2, not %3."), known->name,
                               settingExpectation(*known), entry.value()),
                        QT_TRANSLATE_NOOP("Phrase", "Nothing was computed; correct the value."));
        }
        settings->set(known->name, *value, u"override"_s);
    }
    return settings;
}

void Settings::set(const QString& name, const QString& value, const QString& origin)
{
    m_values.insert(name, value);
    m_origins.insert(name, origin);
}

QString Settings::value(const QString& name) const
{
    const auto found = m_values.constFind(name);
    Q_ASSERT_X(found != m_values.constEnd(), "Settings", qUtf8Printable(name));
    return found == m_values.constEnd() ? QString() : *found;
}

QString Settings::text(const QString& name) const
{
    return value(name);
}

qint64 Settings::integer(const QString& name) const
{
    return value(name).toLongLong();
}

double Settings::decimal(const QString& name) const
{
    return value(name).toDouble();
}

bool Settings::boolean(const QString& name) const
{
    return value(name) == u"true";
}

QStringList Settings::list(const QString& name) const
{
    QStringList entries;
    for (const QString& entry : value(name).split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = entry.trimmed(); !trimmed.isEmpty())
            entries << trimmed;
    }
    return entries;
}

bool Settings::isSet(const QString& name) const
{
    return !value(name).isEmpty();
}

QString Settings::origin(const QString& name) const
{
    return m_origins.value(name);
}

} // namespace ic
