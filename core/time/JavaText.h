// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace ic {

/// The text functions of Java that decide what Spring's cron dialect accepts. Any thread.
namespace JavaText {

/// String.trim: everything up to U+0020 goes, nothing beyond.
QStringView trimmed(QStringView text);
/// String.equalsIgnoreCase: one character at a time, by upper case, then lower case.
bool equalsIgnoringCase(QStringView a, QStringView b);
/// Integer.parseInt: an optional sign, then at least one decimal digit of any script, within 32 bits.
std::optional<int> parseInt(QStringView text);

} // namespace JavaText

} // namespace ic
