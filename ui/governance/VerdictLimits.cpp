// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/VerdictLimits.h"

#include "core/config/Settings.h"

namespace ic {

namespace {

double shippedValue(const QString& name, double otherwise)
{
    const SettingKey* key = Settings::key(name);
    return key ? key->defaultValue.toDouble() : otherwise;
}

} // namespace

VerdictLimits VerdictLimits::shipped()
{
    const VerdictLimits usual;
    return {shippedValue(QStringLiteral("investment.governance.mdd-threshold-pct"), usual.mddPct),
            shippedValue(QStringLiteral("investment.governance.sharpe-min"), usual.sharpe)};
}

} // namespace ic
