// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ParameterRules.h"

#include "core/domain/NearestText.h"
#include "core/domain/TradingDate.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

/// Doubles hold every whole number up to here.
constexpr double kLargestExact = 9007199254740992.0;

std::optional<QJsonValue> dateValue(const QJsonValue& given)
{
    const auto date = TradingDate::fromIso(given.toString());
    return date ? std::optional<QJsonValue>(date->toIso()) : std::nullopt;
}

std::optional<QJsonValue> integerValue(const QJsonValue& given)
{
    if (given.isString()) {
        static const QRegularExpression form(u"^[+-]?[0-9]{1,15}\\z"_s);
        const QString text = given.toString();
        return form.match(text).hasMatch() ? std::optional<QJsonValue>(text.toLongLong()) : std::nullopt;
    }
    const double number = given.toDouble(std::nan(""));
    const bool whole = std::abs(number) <= kLargestExact && number == std::floor(number);
    return whole ? std::optional<QJsonValue>(qint64(number)) : std::nullopt;
}

std::optional<QJsonValue> booleanValue(const QJsonValue& given)
{
    if (given.isBool())
        return given;
    const QString text = given.toString().toLower();
    if (text != u"true" && text != u"false")
        return std::nullopt;
    return QJsonValue(text == u"true");
}

std::optional<QJsonValue> symbolsValue(const QJsonValue& given)
{
    static const QRegularExpression form(u"^[A-Z0-9][A-Z0-9.:-]{0,31}\\z"_s);
    QStringList symbols = given.toString().split(u',', Qt::SkipEmptyParts);
    for (const QJsonValue& entry : given.toArray())
        symbols << entry.toString();
    QJsonArray result;
    for (const QString& symbol : symbols) {
        const QString clean = symbol.trimmed().toUpper();
        if (!form.match(clean).hasMatch())
            return std::nullopt;
        if (!result.contains(clean))
            result.append(clean);
    }
    return given.isArray() || given.isString() ? std::optional<QJsonValue>(result) : std::nullopt;
}

std::optional<QJsonValue> typed(ParameterType type, const QJsonValue& given)
{
    switch (type) {
    case ParameterType::Date:
        return dateValue(given);
    case ParameterType::Integer:
        return integerValue(given);
    case ParameterType::Boolean:
        return booleanValue(given);
    case ParameterType::SymbolList:
        return symbolsValue(given);
    case ParameterType::Text:
        break;
    }
    return given.isString() ? std::optional(given) : std::nullopt;
}

QString expectation(ParameterType type)
{
    switch (type) {
    case ParameterType::Date:
        return u"an existing date as yyyy-MM-dd"_s;
    case ParameterType::Integer:
        return u"a whole number"_s;
    case ParameterType::Boolean:
        return u"true or false"_s;
    case ParameterType::SymbolList:
        return u"symbols separated by commas"_s;
    case ParameterType::Text:
        break;
    }
    return u"a text"_s;
}

tl::unexpected<Error> refuse(const QString& message)
{
    return fail(u"PARAMETER"_s, message, u"Nothing was started; correct the parameter and try again."_s);
}

bool isAbsent(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() ||
           (value.isString() && value.toString().trimmed().isEmpty());
}

QString shown(const QJsonValue& value)
{
    return value.isString() ? u'"' + value.toString() + u'"' : value.toVariant().toString();
}

/// nullopt: not given and without a default.
Result<std::optional<QJsonValue>> valueOf(const ParameterSpec& spec, QJsonValue given)
{
    if (isAbsent(given))
        given = spec.defaultValue;
    if (isAbsent(given)) {
        if (spec.required)
            return refuse(u"Parameter %1 is required: %2."_s.arg(spec.name, expectation(spec.type)));
        return std::optional<QJsonValue>();
    }
    if (given.isString())
        given = given.toString().trimmed();
    const auto value = typed(spec.type, given);
    if (!value)
        return refuse(
            u"Parameter %1 must be %2, not %3."_s.arg(spec.name, expectation(spec.type), shown(given)));
    return value;
}

Result<void> checkNames(const QVector<ParameterSpec>& specs, const QJsonObject& given)
{
    QStringList names;
    for (const ParameterSpec& spec : specs)
        names << spec.name;
    const QStringList keys = given.keys();
    for (const QString& name : keys) {
        if (names.contains(name))
            continue;
        const QString nearest = nearestText(name, names);
        const QString hint = names.isEmpty()     ? u"the job takes none"_s
                             : nearest.isEmpty() ? u"it takes "_s + names.join(u", "_s)
                                                 : u"did you mean %1?"_s.arg(nearest);
        return refuse(u"There is no parameter %1: %2"_s.arg(name, hint));
    }
    return {};
}

Result<void> checkRange(const QJsonObject& values)
{
    const QString from = values.value(u"from").toString();
    const QString to = values.value(u"to").toString();
    if (!from.isEmpty() && !to.isEmpty() && from > to)
        return refuse(u"Parameter from (%1) must not be after to (%2)."_s.arg(from, to));
    return {};
}

} // namespace

Result<QJsonObject> validateParameters(const QVector<ParameterSpec>& specs, const QJsonObject& given)
{
    if (const auto known = checkNames(specs, given); !known)
        return tl::unexpected(known.error());
    QJsonObject values;
    for (const ParameterSpec& spec : specs) {
        const auto value = valueOf(spec, given.value(spec.name));
        if (!value)
            return tl::unexpected(value.error());
        if (*value)
            values.insert(spec.name, **value);
    }
    if (const auto range = checkRange(values); !range)
        return tl::unexpected(range.error());
    return values;
}

QStringList parameterSpecProblems(const QVector<ParameterSpec>& specs)
{
    QStringList names, problems;
    for (const ParameterSpec& spec : specs) {
        if (names.contains(spec.name))
            problems << u"parameters: the name \"%1\" is used twice"_s.arg(spec.name);
        names << spec.name;
        if (!spec.defaultValue.isEmpty() && !typed(spec.type, spec.defaultValue))
            problems << u"parameters: the default of %1 must be %2"_s.arg(spec.name, expectation(spec.type));
    }
    return problems;
}

} // namespace ic
