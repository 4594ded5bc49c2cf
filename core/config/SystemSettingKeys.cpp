// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/SystemSettingKeys.h"

#include "core/domain/NearestText.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Type = SystemSettingKey::Type;

std::optional<QString> canonicalBoolean(const QString& text)
{
    const QString lower = text.toLower();
    return lower == u"true" || lower == u"false" ? std::optional(lower) : std::nullopt;
}

std::optional<QString> canonicalAmount(const QString& text)
{
    static const QRegularExpression form(u"^0*([0-9]{1,15})(?:\\.([0-9]{0,2}?)0*)?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals = match.captured(2);
    return match.captured(1) + (decimals.isEmpty() ? QString() : u'.' + decimals);
}

} // namespace

const QVector<SystemSettingKey>& SystemSettingKeys::all()
{
    static const QVector<SystemSettingKey> keys{
        {u"pipeline.autoExecute"_s, Type::Boolean, u"false"_s,
         u"Send the pipeline's orders; otherwise a dry run."_s},
        {u"pipeline.allowRealExecution"_s, Type::Boolean, u"false"_s, u"Allow orders on real accounts."_s},
        {u"pipeline.scheduler.defaultCapital"_s, Type::Amount, u"0"_s,
         u"Capital of accounts that have none set, KRW; 0 skips them."_s},
        {u"pipeline.tradingWindowEnabled"_s, Type::Boolean, u"true"_s,
         u"Buy only inside the trading windows."_s},
        {u"governance.enabled"_s, Type::Boolean, u"true"_s, u"Run the strategy governance check."_s},
        {u"governance.alertOnly"_s, Type::Boolean, u"true"_s,
         u"Report degraded strategies without halting them."_s},
        {u"governance.autoHaltOnDegradation"_s, Type::Boolean, u"false"_s,
         u"Halt new buys of degraded strategies."_s},
        {u"batch.failureAlertEnabled"_s, Type::Boolean, u"false"_s, u"Alert when a job fails."_s},
        {u"risk.regimeGateEnabled"_s, Type::Boolean, u"false"_s,
         u"Reduce new positions in volatile regimes."_s},
        {u"intraday.breakoutEnabled"_s, Type::Boolean, u"false"_s, u"Let intraday breakout buy."_s}};
    return keys;
}

const SystemSettingKey* SystemSettingKeys::find(const QString& name)
{
    const auto& keys = all();
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const auto& key) { return key.name == name; });
    return found == keys.end() ? nullptr : &*found;
}

Result<QString> SystemSettingKeys::canonical(const QString& name, const QString& text)
{
    const SystemSettingKey* key = find(name);
    if (!key) {
        QStringList names;
        for (const SystemSettingKey& known : all())
            names << known.name;
        return fail(u"UNKNOWN_SETTING"_s,
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no run-time setting %1."), name),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed; the nearest is %1."),
                           nearestText(name, names)));
    }
    const QString trimmed = text.trimmed();
    const auto value = key->type == Type::Boolean ? canonicalBoolean(trimmed) : canonicalAmount(trimmed);
    if (value)
        return *value;
    return fail(
        u"SETTING_VALUE"_s,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 must be %2."), name,
               key->type == Type::Boolean
                   ? QT_TRANSLATE_NOOP("Phrase", "true or false")
                   : QT_TRANSLATE_NOOP("Phrase", "an amount in KRW of at least 0 with at most two decimals")),
        QT_TRANSLATE_NOOP("Phrase", "Nothing was changed."));
}

} // namespace ic
