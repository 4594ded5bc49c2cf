// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <compare>
#include <optional>

namespace ic {

/// A civil date of an exchange, in that exchange's zone. Days since 1970-01-01 (negative before).
class TradingDate
{
public:
    TradingDate() = default;
    explicit TradingDate(qint32 epochDay) : m_day(epochDay) {}
    TradingDate(int year, int month, int day);
    /// Strict "yyyy-MM-dd"; nothing else parses.
    static std::optional<TradingDate> fromIso(QStringView text);
    static TradingDate fromDate(QDate date)
    {
        return TradingDate(qint32(date.toJulianDay() - kUnixJulianDay));
    }

    qint32 epochDay() const { return m_day; }
    QDate date() const { return QDate::fromJulianDay(m_day + kUnixJulianDay); }
    QString toIso() const;
    /// "20261123", as KRX wants it.
    QString toBasic() const;
    int year() const { return date().year(); }
    /// 1 = Monday ... 7 = Sunday.
    int dayOfWeek() const { return int(((m_day + 3) % 7 + 7) % 7) + 1; }
    TradingDate addDays(int n) const { return TradingDate(m_day + n); }

    friend auto operator<=>(const TradingDate&, const TradingDate&) = default;
    friend size_t qHash(TradingDate d, size_t seed = 0) { return ::qHash(d.m_day, seed); }

private:
    static constexpr qint64 kUnixJulianDay = 2440588;
    qint32 m_day = 0;
};

} // namespace ic

Q_DECLARE_METATYPE(ic::TradingDate)
