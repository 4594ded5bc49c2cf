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

Phrase expectation(ParameterType type)
{
    switch (type) {
    case ParameterType::Date:
        return QT_TRANSLATE_NOOP("Phrase", "an existing date as yyyy-MM-dd");
    case ParameterType::Integer:
        return QT_TRANSLATE_NOOP("Phrase", "a whole number");
    case ParameterType::Boolean:
        return QT_TRANSLATE_NOOP("Phrase", "true or false");
    case ParameterType::SymbolList:
        return QT_TRANSLATE_NOOP("Phrase", "symbols separated by commas");
    case ParameterType::Text:
        break;
    }
    return QT_TRANSLATE_NOOP("Phrase", "a text");
}

tl::unexpected<Error> refuse(const Phrase& message)
{
    return fail(u"PARAMETER"_s, message,
                QT_TRANSLATE_NOOP("Phrase", "Nothing was started; correct the parameter and try again."));
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
            return refuse(Phrase(QT_TRANSLATE_NOOP("Phrase", "Parameter %1 is required: %2."), spec.name,
                                 expectation(spec.type)));
        return std::optional<QJsonValue>();
    }
    if (given.isString())
        given = given.toString().trimmed();
    const auto value = typed(spec.type, given);
    if (!value)
        return refuse(Phrase(QT_TRANSLATE_NOOP("Phrase", "Parameter %1 must be %2, not %3."), spec.name,
                             expectation(spec.type), shown(given)));
    return value;
}

Phrase noParameter(const QString& name, const QStringList& names)
{
    const QString nearest = nearestText(name, names);
    if (names.isEmpty())
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no parameter %1: the job takes none"), name);
    if (nearest.isEmpty())
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no parameter %1: it takes %2"), name,
                      names.join(u", "_s));
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no parameter %1: did you mean %2?"), name, nearest);
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
        return refuse(noParameter(name, names));
    }
    return {};
}

Result<void> checkRange(const QJsonObject& values)
{
    const QString from = values.value(u"from").toString();
    const QString to = values.value(u"to").toString();
    if (!from.isEmpty() && !to.isEmpty() && from > to)
        return refuse(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Parameter from (%1) must not be after to (%2)."), from, to));
    return {};
}

/// A job that takes its range out of a file needs no dates with one.
Result<void> checkDates(const QVector<ParameterSpec>& specs, const QJsonObject& values)
{
    const auto takes = [&](const QString& name) {
        return std::any_of(specs.begin(), specs.end(),
                           [&](const ParameterSpec& spec) { return spec.name == name; });
    };
    if (!takes(u"file"_s) || values.contains(u"file"))
        return {};
    for (const QString& name : {u"from"_s, u"to"_s}) {
        if (takes(name) && !values.contains(name))
            return refuse(Phrase(QT_TRANSLATE_NOOP("Phrase", "Parameter %1 is required: %2."), name,
                                 expectation(ParameterType::Date)));
    }
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
    if (const auto dates = checkDates(specs, values); !dates)
        return tl::unexpected(dates.error());
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
