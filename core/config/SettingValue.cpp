// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/SettingValue.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

bool isUrlKey(const SettingKey& key)
{
    return key.type == SettingKey::Type::Text && key.name.endsWith(u"-url");
}

bool isHttpUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https") &&
           url.userInfo().isEmpty();
}

std::optional<QString> canonicalText(const SettingKey& key, const QString& text)
{
    if (!key.choices.isEmpty() && !key.choices.contains(text))
        return std::nullopt;
    if (isUrlKey(key) && !text.isEmpty() && !isHttpUrl(text))
        return std::nullopt;
    return text;
}

std::optional<QString> canonicalInteger(const QString& text)
{
    bool ok = false;
    const qlonglong value = text.toLongLong(&ok);
    return ok ? std::optional(QString::number(value)) : std::nullopt;
}

std::optional<QString> canonicalBoolean(const QString& text)
{
    const QString lower = text.toLower();
    if (lower == u"true" || lower == u"1")
        return u"true"_s;
    if (lower == u"false" || lower == u"0")
        return u"false"_s;
    return std::nullopt;
}

QStringList entriesOf(const QString& text)
{
    QStringList entries;
    for (const QString& entry : text.split(u','))
        entries << entry.trimmed();
    return entries;
}

std::optional<QString> canonicalNumbers(const QString& text)
{
    const QStringList entries = entriesOf(text);
    if (!std::all_of(entries.begin(), entries.end(), isDecimalText))
        return std::nullopt;
    return entries.join(u',');
}

std::optional<QString> canonicalWeights(const SettingKey& key, const QString& text)
{
    QStringList names, entries;
    for (const QString& entry : entriesOf(text)) {
        const QString name = entry.section(u'=', 0, 0).trimmed();
        const QString weight = entry.section(u'=', 1).trimmed();
        if (!key.choices.contains(name) || names.contains(name) || !isDecimalText(weight) ||
            weight.toDouble() < 0)
            return std::nullopt;
        names << name;
        entries << name + u'=' + weight;
    }
    return entries.join(u',');
}

} // namespace

QString derivedVariable(const QString& name)
{
    return name.toUpper().replace(u'.', u'_').replace(u'-', u'_');
}

QStringList variablesOf(const SettingKey& key)
{
    const QString derived = derivedVariable(key.name);
    return key.environment == derived ? QStringList{derived} : QStringList{key.environment, derived};
}

bool isDecimalText(const QString& text)
{
    static const QRegularExpression form(u"^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?\\z"_s);
    return form.match(text).hasMatch() && std::isfinite(text.toDouble());
}

std::optional<QString> canonicalSetting(const SettingKey& key, const QString& given)
{
    const QString text = given.trimmed();
    switch (key.type) {
    case SettingKey::Type::Text:
        return canonicalText(key, text);
    case SettingKey::Type::Integer:
        return canonicalInteger(text);
    case SettingKey::Type::Decimal:
        return isDecimalText(text) ? std::optional(text) : std::nullopt;
    case SettingKey::Type::Boolean:
        return canonicalBoolean(text);
    case SettingKey::Type::Numbers:
        return canonicalNumbers(text);
    case SettingKey::Type::Weights:
        return canonicalWeights(key, text);
    case SettingKey::Type::List:
    case SettingKey::Type::Secret:
        break;
    }
    return text;
}

QString settingExpectation(const SettingKey& key)
{
    switch (key.type) {
    case SettingKey::Type::Text:
        if (!key.choices.isEmpty())
            return u"one of "_s + key.choices.join(u", "_s);
        return isUrlKey(key) ? u"an address that begins with http:// or https://"_s : u"a text"_s;
    case SettingKey::Type::Integer:
        return u"a whole number"_s;
    case SettingKey::Type::Decimal:
        return u"a number"_s;
    case SettingKey::Type::Boolean:
        return u"true or false"_s;
    case SettingKey::Type::List:
        return u"a list of texts"_s;
    case SettingKey::Type::Numbers:
        return u"a list of numbers"_s;
    case SettingKey::Type::Weights:
        return u"a list of NAME=weight, each once, of "_s + key.choices.join(u", "_s);
    case SettingKey::Type::Secret:
        break;
    }
    return u"a secret from the keychain or the environment"_s;
}

} // namespace ic
