// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SettingStore.h"

#include "core/config/SystemSettingKeys.h"
#include "core/store/QueryRows.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

SettingStore::Setting settingOf(const QSqlQuery& row)
{
    return {row.value(0).toString(), row.value(1).toInt(),
            row.value(2).toString(), Instant{row.value(3).toLongLong()},
            row.value(4).toString(), row.value(5).toString()};
}

Result<SettingStore::Setting> add(Connection& connection, const SettingStore::Setting& next)
{
    return connection
        .change("settings.add", {next.name, next.version, next.value, next.at.ms, next.by,
                                 next.reason.isNull() ? u""_s : next.reason})
        .map([&](int) { return next; });
}

Result<void> checkChange(const SettingStore::Setting& now, const QString& value, int expectedVersion)
{
    if (now.version != expectedVersion) {
        return fail(
            u"STALE"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 was changed to %2 by %3 meanwhile."), now.name, now.value,
                   now.by),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was changed; look at the new value and decide again."));
    }
    if (now.value == value)
        return fail(u"UNCHANGED"_s, Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is already %2."), now.name, value),
                    QT_TRANSLATE_NOOP("Phrase", "Nothing was changed."));
    return {};
}

} // namespace

Result<SettingStore::Setting> SettingStore::current(Connection& connection, const QString& name)
{
    const SystemSettingKey* key = SystemSettingKeys::find(name);
    if (!key)
        return tl::unexpected(SystemSettingKeys::canonical(name, {}).error());
    return readFirst(connection.run("settings.current", {name}), settingOf)
        .map([&](const std::optional<Setting>& found) {
            return found.value_or(Setting{.name = name, .value = key->defaultValue});
        });
}

Result<QVector<SettingStore::Setting>> SettingStore::all(Connection& connection)
{
    QVector<Setting> settings;
    for (const SystemSettingKey& key : SystemSettingKeys::all()) {
        const auto setting = current(connection, key.name);
        if (!setting)
            return tl::unexpected(setting.error());
        settings << *setting;
    }
    return settings;
}

Result<QVector<SettingStore::Setting>> SettingStore::history(Connection& connection, const QString& name)
{
    return readRows(connection.run("settings.history", {name}), settingOf);
}

Result<SettingStore::Setting> SettingStore::set(Connection& connection, const QString& name,
                                                const QString& text, int expectedVersion, const QString& by,
                                                const QString& reason, Instant at)
{
    const auto value = SystemSettingKeys::canonical(name, text);
    if (!value)
        return tl::unexpected(value.error());
    const auto now = current(connection, name);
    if (!now)
        return now;
    if (const auto allowed = checkChange(*now, *value, expectedVersion); !allowed)
        return tl::unexpected(allowed.error());
    return add(connection, {name, now->version + 1, *value, at, by, reason});
}

} // namespace ic
