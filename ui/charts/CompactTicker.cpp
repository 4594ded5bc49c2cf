// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/CompactTicker.h"

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

constexpr std::array kWestern{Unit{1e12, u" tn"}, Unit{1e9, u" bn"}, Unit{1e6, u" m"}, Unit{1e3, u" k"}};
constexpr std::array kKorean{Unit{1e12, u"조"}, Unit{1e8, u"억"}, Unit{1e4, u"만"}};

std::span<const Unit> unitsOf(const QLocale& locale)
{
    if (locale.language() == QLocale::Korean)
        return kKorean;
    return kWestern;
}

/// As many as a multiple of the step needs: 2 for 0.25.
int decimalsOf(double step)
{
    constexpr int kMost = 3;
    int decimals = 0;
    while (decimals < kMost && std::abs(step - std::round(step)) > 1e-6 * step) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

} // namespace

QString CompactTicker::text(double value, double step, const QLocale& locale)
{
    for (const Unit& unit : unitsOf(locale)) {
        if (std::abs(value) < unit.size)
            continue;
        return locale.toString(value / unit.size, 'f', decimalsOf(step / unit.size)) +
               QString::fromUtf16(unit.sign);
    }
    return locale.toString(value, 'f', value != 0 ? decimalsOf(step) : 0);
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
