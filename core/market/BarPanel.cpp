// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BarPanel.h"

#include <algorithm>

namespace ic {

int BarPanel::sessionIndex(TradingDate date) const
{
    const auto found = std::lower_bound(m_dates.begin(), m_dates.end(), date);
    return found != m_dates.end() && *found == date ? int(found - m_dates.begin()) : -1;
}

} // namespace ic
