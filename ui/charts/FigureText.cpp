// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/FigureText.h"

#include <QLocale>
#include <cmath>

namespace ic::FigureText {

namespace {

/// What would be written as -0.00 is a zero.
double rounded(double value, int decimals)
{
    return std::abs(value) < 0.5 * std::pow(10.0, -decimals) ? 0.0 : value;
}

} // namespace

QString plain(double value, int decimals)
{
    return QLocale().toString(rounded(value, decimals), 'f', decimals);
}

QString plain(const std::optional<double>& value, int decimals)
{
    return value ? plain(*value, decimals) : kDash;
}

QString withSign(double value, int decimals)
{
    const double shown = rounded(value, decimals);
    return (shown > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(shown, 'f', decimals);
}

QString withSign(const std::optional<double>& value, int decimals)
{
    return value ? withSign(*value, decimals) : kDash;
}

} // namespace ic::FigureText
