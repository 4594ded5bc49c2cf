// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/CompactTicker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace ic {

namespace {

struct Unit
{
    double size;
    const char16_t* sign;
};

constexpr std::array kWestern{Unit{1e9, u" B"}, Unit{1e6, u" M"}, Unit{1e3, u" K"}};
constexpr std::array kKorean{Unit{1e8, u"억"}, Unit{1e4, u"만"}};

std::span<const Unit> unitsOf(const QLocale& locale)
{
    if (locale.language() == QLocale::Korean)
        return kKorean;
    return kWestern;
}

} // namespace

QString CompactTicker::text(double value, double step, const QLocale& locale)
{
    for (const Unit& unit : unitsOf(locale)) {
        if (std::abs(value) < unit.size)
            continue;
        const double fine = step / unit.size;
        const int decimals = fine > 0 && fine < 1 ? std::clamp(int(std::ceil(-std::log10(fine))), 0, 3) : 0;
        return locale.toString(value / unit.size, 'f', decimals) + QString::fromUtf16(unit.sign);
    }
    return locale.toString(value, 'f', step > 0 && step < 1 && value != 0 ? 2 : 0);
}

double CompactTicker::getTickStep(const QCPRange& range)
{
    m_step = QCPAxisTicker::getTickStep(range);
    return m_step;
}

QString CompactTicker::getTickLabel(double tick, const QLocale& locale, QChar, int)
{
    return text(tick, m_step, locale);
}

} // namespace ic
