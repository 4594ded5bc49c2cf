// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/NumberText.h"

#include <cmath>
#include <limits>

namespace ic {

namespace {

/// Prices beyond this lose their ten-thousandths in a double.
constexpr double kExactPrice = 9e11;
constexpr double kExactInteger = 9'007'199'254'740'992.0; // 2^53

bool isMissing(QStringView text)
{
    return text.isEmpty() || text == u"-" || text.compare(u"N/A", Qt::CaseInsensitive) == 0;
}

/// `problem`: a marked template with a place for the text.
Phrase quoted(const char* problem, QStringView text)
{
    return Phrase(problem, text.left(40).toString());
}

bool isSign(QChar c)
{
    return c == u'-' || c == u'+';
}

/// Digits, commas between them and one decimal point; the shape only.
bool isPlainNumber(QStringView text)
{
    bool digits = false;
    bool point = false;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits = true;
        else if (c == u'.' && !point)
            point = true;
        else if (c != u',' || point || !digits)
            return false;
    }
    return digits && !text.endsWith(u',');
}

template <typename T>
NumberText<T> readText(const QJsonValue& value)
{
    if (value.isString()) {
        const QString text = value.toString();
        if constexpr (std::is_same_v<T, Price>)
            return readPrice(QStringView(text));
        else
            return readInteger(QStringView(text));
    }
    if (value.isNull() || value.isUndefined())
        return {};
    return {{}, QT_TRANSLATE_NOOP("Phrase", "is neither text nor a number")};
}

} // namespace

NumberText<qint64> readInteger(QStringView text)
{
    text = text.trimmed();
    if (isMissing(text))
        return {};
    const bool negative = text.front() == u'-';
    const QStringView digits = isSign(text.front()) ? text.mid(1) : text;
    if (!isPlainNumber(digits))
        return {{}, quoted(QT_TRANSLATE_NOOP("Phrase", "\"%1\" is not a number"), text)};
    qint64 value = 0;
    bool fraction = false;
    for (const QChar c : digits) {
        if (c == u'.')
            fraction = true;
        if (c == u',' || c == u'.')
            continue;
        const int digit = c.unicode() - u'0';
        if (fraction && digit != 0)
            return {{}, quoted(QT_TRANSLATE_NOOP("Phrase", "\"%1\" is not a whole number"), text)};
        if (fraction)
            continue;
        if (value > (std::numeric_limits<qint64>::max() - digit) / 10)
            return {{}, quoted(QT_TRANSLATE_NOOP("Phrase", "\"%1\" does not fit"), text)};
        value = value * 10 + digit;
    }
    return {negative ? -value : value, {}};
}

NumberText<Price> readPrice(QStringView text)
{
    text = text.trimmed();
    if (isMissing(text))
        return {};
    const QStringView digits = isSign(text.front()) ? text.mid(1) : text;
    if (!isPlainNumber(digits))
        return {{}, quoted(QT_TRANSLATE_NOOP("Phrase", "\"%1\" is not a number"), text)};
    if (const auto price = Price::fromText(text))
        return {price, {}};
    return {{}, quoted(QT_TRANSLATE_NOOP("Phrase", "\"%1\" does not fit a price of four decimals"), text)};
}

NumberText<qint64> readInteger(const QJsonValue& value)
{
    if (!value.isDouble())
        return readText<qint64>(value);
    if (const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
        whole != std::numeric_limits<qint64>::min())
        return {whole, {}};
    const double number = value.toDouble();
    if (std::abs(number) <= kExactInteger && number == std::floor(number))
        return {qint64(number), {}};
    return {
        {},
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is not a whole number that fits"), QString::number(number))};
}

NumberText<Price> readPrice(const QJsonValue& value)
{
    if (!value.isDouble())
        return readText<Price>(value);
    const double number = value.toDouble();
    if (!std::isfinite(number) || std::abs(number) > kExactPrice)
        return {{}, Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 does not fit a price"), QString::number(number))};
    return {Price::fromDouble(number), {}};
}

} // namespace ic
