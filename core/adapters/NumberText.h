// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Phrase.h"
#include "core/domain/Price.h"

#include <QJsonValue>
#include <QString>
#include <optional>

namespace ic {

/// A number as a provider wrote it: a value, or missing (both members empty), or a problem in words.
template <typename T>
struct NumberText
{
    std::optional<T> value;
    Phrase problem;
};

/// Whole numbers and prices in text or JSON. "", "-", "N/A" and null are missing; thousands commas, a sign,
/// padded zeros and decimals are read; exponents, hexadecimal, booleans and what does not fit are problems,
/// never guesses.
NumberText<qint64> readInteger(QStringView text);
NumberText<Price> readPrice(QStringView text);
/// A JSON string is read as text; a JSON number must be whole (or, for a price, is rounded to a
/// ten-thousandth).
NumberText<qint64> readInteger(const QJsonValue& value);
NumberText<Price> readPrice(const QJsonValue& value);

} // namespace ic
