// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/Figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cmath>

namespace ic::Figures {

namespace {

struct Unit
{
    double size;
    const char* pattern;
};

// Korean counts in ten-thousands; the patterns of the other language are never shown.
constexpr std::array kThousands{Unit{1e12, QT_TRANSLATE_NOOP("Figures", "%1 tn")},
                                Unit{1e9, QT_TRANSLATE_NOOP("Figures", "%1 bn")},
                                Unit{1e6, QT_TRANSLATE_NOOP("Figures", "%1 m")}};
constexpr std::array kTenThousands{Unit{1e12, "%1조"}, Unit{1e8, "%1억"}, Unit{1e4, "%1만"}};

int decimals(Market market)
{
    return market == Market::Kr ? 0 : 2;
}

} // namespace

QString currency(Market market)
{
    return market == Market::Kr ? QStringLiteral("KRW") : QStringLiteral("USD");
}

QString price(Price price, Market market)
{
    return amount(price.toDouble(), market);
}

QString price(const std::optional<Price>& value, Market market)
{
    return value ? price(*value, market) : QString();
}

QString amount(double amount, Market market)
{
    return number(amount, decimals(market));
}

QString compact(double amount, double like)
{
    const bool korean = QLocale().language() == QLocale::Korean;
    for (const Unit& unit : korean ? kTenThousands : kThousands) {
        if (std::abs(like) < unit.size)
            continue;
        const double shown = amount / unit.size;
        const int decimals = std::abs(shown) >= 100 ? 0 : std::abs(shown) >= 10 ? 1 : 2;
        const QString pattern =
            korean ? QString::fromUtf8(unit.pattern) : QCoreApplication::translate("Figures", unit.pattern);
        return pattern.arg(number(shown, decimals));
    }
    return number(amount, 0);
}

QString number(double value, int decimals)
{
    const bool nothing = std::round(value * std::pow(10, decimals)) == 0; // which has no sign
    return QLocale().toString(nothing ? 0.0 : value, 'f', decimals);
}

QString change(double value, int decimals)
{
    const QString nothing = number(0, decimals);
    const QString size = number(std::abs(value), decimals);
    if (size == nothing)
        return nothing;
    return value > 0 ? QLatin1Char('+') + size : number(value, decimals);
}

QString percent(double value, int decimals)
{
    return number(value, decimals) + QStringLiteral(" %");
}

QString percentChange(double value, int decimals)
{
    return change(value, decimals) + QStringLiteral(" %");
}

} // namespace ic::Figures
