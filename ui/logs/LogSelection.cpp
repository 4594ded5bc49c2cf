// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogSelection.h"

#include <algorithm>

namespace ic {

void LogSelection::clear()
{
    m_current.reset();
    m_other.reset();
}

void LogSelection::moveTo(int row, bool extend)
{
    if (m_model.rowCount() == 0)
        return;
    m_current = m_model.keyOf(std::clamp(row, 0, m_model.rowCount() - 1));
    if (!extend || !m_other)
        m_other = m_current;
}

void LogSelection::selectAll()
{
    moveTo(0, false);
    moveTo(m_model.rowCount() - 1, true);
}

std::optional<int> LogSelection::rowOf(const std::optional<quint64>& key) const
{
    if (!key || m_model.rowCount() == 0)
        return std::nullopt;
    return std::min(m_model.rowOf(*key), m_model.rowCount() - 1);
}

std::optional<int> LogSelection::current() const
{
    return rowOf(m_current);
}

std::pair<int, int> LogSelection::range() const
{
    const auto current = rowOf(m_current);
    if (!current)
        return {0, -1};
    return std::minmax(*current, *rowOf(m_other));
}

} // namespace ic
