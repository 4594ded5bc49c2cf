// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/JavaText.h"

#include <algorithm>

namespace ic {

namespace {

/// Character.digit(c, 10), or -1.
int decimalDigit(QChar c)
{
    if (c.unicode() < 0x80)
        return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
    return c.category() == QChar::Number_DecimalDigit ? c.digitValue() : -1;
}

} // namespace

QStringView JavaText::trimmed(QStringView text)
{
    while (!text.isEmpty() && text.front() <= u' ')
        text = text.sliced(1);
    while (!text.isEmpty() && text.back() <= u' ')
        text.chop(1);
    return text;
}

bool JavaText::equalsIgnoringCase(QStringView a, QStringView b)
{
    const auto fold = [](QChar c) { return c.toUpper().toLower(); };
    return std::ranges::equal(a, b, [&](QChar x, QChar y) { return fold(x) == fold(y); });
}

std::optional<int> JavaText::parseInt(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative || text.startsWith(u'+') ? text.sliced(1) : text;
    if (digits.isEmpty())
        return std::nullopt;
    const qint64 limit = negative ? qint64(1) << 31 : (qint64(1) << 31) - 1;
    qint64 value = 0;
    for (const QChar c : digits) {
        const int digit = decimalDigit(c);
        value = value * 10 + digit;
        if (digit < 0 || value > limit)
            return std::nullopt;
    }
    return int(negative ? -value : value);
}

} // namespace ic
