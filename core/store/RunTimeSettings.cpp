// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunTimeSettings.h"

#include "core/domain/WaitFor.h"
#include "core/store/SettingStore.h"

namespace ic {

Result<QString> RunTimeSettings::text(const QString& name) const
{
    const auto setting =
        waitFor(m_store.read([name](Connection& c) { return SettingStore::current(c, name); }));
    return setting.map([](const SettingStore::Setting& one) { return one.value; });
}

Result<bool> RunTimeSettings::isOn(const QString& name) const
{
    return text(name).map([](const QString& value) { return value == QLatin1String("true"); });
}

} // namespace ic
