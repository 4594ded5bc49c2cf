// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <compare>
#include <optional>

namespace ic {

/// A price of one share or an index level, exact: ten-thousandths of the currency unit. NUMERIC(20,4) in
/// tables.
class Price
{
public:
    static constexpr qint64 kScale = 10'000;

    Price() = default;
    static constexpr Price fromScaled(qint64 scaled) { return Price(scaled); }
    static constexpr Price fromUnits(qint64 units) { return Price(units * kScale); }
    /// Decimal text with at most four decimals; commas and a leading sign are accepted, exponents are not.
    static std::optional<Price> fromText(QStringView text);
    /// Nearest ten-thousandth, halves away from zero. Only for sources that deliver binary floats.
    static Price fromDouble(double value);

    qint64 scaled() const { return m_scaled; }
    double toDouble() const { return double(m_scaled) / double(kScale); }
    /// Shortest exact decimal: "70100", "268.0125".
    QString toText() const;

    friend auto operator<=>(const Price&, const Price&) = default;

private:
    explicit constexpr Price(qint64 scaled) : m_scaled(scaled) {}
    qint64 m_scaled = 0;
};

} // namespace ic

Q_DECLARE_METATYPE(ic::Price)
