// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TradingDate.h"

namespace ic {

TradingDate::TradingDate(int year, int month, int day) : TradingDate(fromDate(QDate(year, month, day))) {}

std::optional<TradingDate> TradingDate::fromIso(QStringView text)
{
    if (text.size() != 10)
        return std::nullopt;
    const QDate date = QDate::fromString(text.toString(), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return std::nullopt;
    return fromDate(date);
}

QString TradingDate::toIso() const
{
    return date().toString(Qt::ISODate);
}

QString TradingDate::toBasic() const
{
    return date().toString(QStringLiteral("yyyyMMdd"));
}

} // namespace ic
