// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Plot.h"

namespace ic {

/// Large numbers on an axis in few characters, in the units of the locale: "12 M", "850 K", or "1,200만" and
/// "1.2억". As many decimals as neighbouring ticks need to differ. GUI thread.
class CompactTicker final : public QCPAxisTicker
{
public:
    /// `step`: distance to the next number that must look different; 0 = none.
    static QString text(double value, double step, const QLocale& locale);

protected:
    double getTickStep(const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override;
    int getSubTickCount(double) override { return 0; }

private:
    double m_step = 0;
};

} // namespace ic
