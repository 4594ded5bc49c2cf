// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Currency.h"
#include "core/domain/Price.h"

#include <QtGlobal>

namespace ic {

/// An amount that is booked, exact: ten-thousandths of its currency's unit, so that a price times a whole
/// number of shares needs no rounding. Good to nine hundred trillion won. Currencies never mix: adding or
/// comparing across them is a programming error and stops the program; only an FxRate turns one into the
/// other. Value, any thread.
class Money
{
public:
    static constexpr qint64 kScale = Price::kScale;

    Money() = default;
    static constexpr Money fromScaled(qint64 scaled, Currency currency) { return {scaled, currency}; }
    static constexpr Money fromUnits(qint64 units, Currency currency) { return {units * kScale, currency}; }
    static constexpr Money won(qint64 units) { return fromUnits(units, Currency::Krw); }
    static constexpr Money zero(Currency currency) { return {0, currency}; }
    /// Shares times their price.
    static Money of(Price price, qint64 quantity, Currency currency)
    {
        return {price.scaled() * quantity, currency};
    }
    /// A share of `value`, such as a commission, to the smallest amount the currency knows: won are cut as
    /// brokers cut them, cents are rounded half up. Never negative for a positive value.
    static Money share(Money value, double fraction);

    qint64 scaled() const { return m_scaled; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_scaled == 0; }
    bool isNegative() const { return m_scaled < 0; }
    double toDouble() const { return double(m_scaled) / double(kScale); }
    /// Shortest exact decimal, without the currency: "1234567", "-268.0125".
    QString toText() const { return Price::fromScaled(m_scaled).toText(); }

    Money operator-() const { return {-m_scaled, m_currency}; }
    Money& operator+=(Money other)
    {
        requireSame(other);
        m_scaled += other.m_scaled;
        return *this;
    }
    Money& operator-=(Money other) { return *this += -other; }
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    friend bool operator==(Money, Money) = default;
    friend std::strong_ordering operator<=>(Money a, Money b)
    {
        a.requireSame(b);
        return a.m_scaled <=> b.m_scaled;
    }

private:
    constexpr Money(qint64 scaled, Currency currency) : m_scaled(scaled), m_currency(currency) {}
    void requireSame(Money other) const
    {
        if (m_currency != other.m_currency)
            qFatal("money of two currencies was mixed");
    }

    qint64 m_scaled = 0;
    Currency m_currency = Currency::Krw;
};

} // namespace ic

Q_DECLARE_METATYPE(ic::Money)
