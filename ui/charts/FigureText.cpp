// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/FigureText.h"

#include "ui/research/Figures.h"

namespace ic::FigureText {

QString plain(const std::optional<double>& value, int decimals)
{
    return value ? Figures::number(*value, decimals) : kDash;
}

QString withSign(const std::optional<double>& value, int decimals)
{
    return value ? Figures::change(*value, decimals) : kDash;
}

} // namespace ic::FigureText
