// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/market/Plot.h"

namespace ic {

/// Volumes on an axis in few characters: "12 M", "850 K". GUI thread.
class VolumeTicker final : public QCPAxisTicker
{
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override
    {
        if (tick >= 1e6)
            return locale.toString(tick / 1e6, 'f', tick < 1e7 ? 1 : 0) + QStringLiteral(" M");
        return tick >= 1e3 ? locale.toString(tick / 1e3, 'f', 0) + QStringLiteral(" K")
                           : locale.toString(tick, 'f', 0);
    }
    int getSubTickCount(double) override { return 0; }
};

} // namespace ic
