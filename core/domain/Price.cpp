// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Price.h"

#include <cmath>
#include <limits>

namespace ic {

namespace {

/// Appends one digit; false on overflow.
bool appendDigit(qint64& value, int digit)
{
    if (value > (std::numeric_limits<qint64>::max() - digit) / 10)
        return false;
    value = value * 10 + digit;
    return true;
}

} // namespace

std::optional<Price> Price::fromText(QStringView text)
{
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1);
    }
    qint64 scaled = 0;
    int decimals = -1;
    bool anyDigit = false;
    for (const QChar c : text) {
        if (c == u',' && decimals < 0 && anyDigit)
            continue;
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || decimals >= 4 || !appendDigit(scaled, c.unicode() - u'0'))
            return std::nullopt;
        anyDigit = true;
        if (decimals >= 0)
            ++decimals;
    }
    if (!anyDigit)
        return std::nullopt;
    for (int i = std::max(decimals, 0); i < 4; ++i) {
        if (!appendDigit(scaled, 0))
            return std::nullopt;
    }
    return fromScaled(negative ? -scaled : scaled);
}

Price Price::fromDouble(double value)
{
    return fromScaled(std::llround(value * double(kScale)));
}

QString Price::toText() const
{
    const quint64 magnitude = m_scaled < 0 ? quint64(-(m_scaled + 1)) + 1 : quint64(m_scaled);
    QString text = QString::number(magnitude / quint64(kScale));
    const quint64 fraction = magnitude % quint64(kScale);
    if (fraction != 0) {
        QString digits = QString::number(fraction).rightJustified(4, QLatin1Char('0'));
        while (digits.endsWith(QLatin1Char('0')))
            digits.chop(1);
        text += QLatin1Char('.') + digits;
    }
    return m_scaled < 0 ? QLatin1Char('-') + text : text;
}

} // namespace ic
