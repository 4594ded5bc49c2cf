// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/Settings.h"

#include <optional>

namespace ic {

/// Texts of settings by type. Pure, any thread.

/// The canonical form of a text given for `key` ("TRUE" becomes "true"), or nullopt when it is none of its
/// values.
std::optional<QString> canonicalSetting(const SettingKey& key, const QString& text);
/// What canonicalSetting accepts, for an error message: "a whole number", "one of KR, US".
QString settingExpectation(const SettingKey& key);
/// The variable every key answers to: INVESTMENT_DATA_US_RETRY_MAX for investment.data.us.retry-max.
QString derivedVariable(const QString& name);
/// The variables a key answers to, the one that wins first: its short name, then the derived one.
QStringList variablesOf(const SettingKey& key);
/// Locale-independent form: digits, sign, point, exponent; never a locale's.
bool isDecimalText(const QString& text);

} // namespace ic
