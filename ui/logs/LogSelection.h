// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/LogModel.h"

#include <optional>
#include <utility>

namespace ic {

/// The current row of a log view and the rows selected with it, kept by key: batches and dropped lines do not
/// move it. GUI thread.
class LogSelection
{
public:
    explicit LogSelection(const LogModel& model) : m_model(model) {}

    void clear();
    /// The row becomes current (clamped to the rows there are) and the only selected one, or the end of the
    /// range.
    void moveTo(int row, bool extend);
    void selectAll();
    std::optional<int> current() const;
    /// First and last selected row; last < first when nothing is selected.
    std::pair<int, int> range() const;
    bool contains(int row) const { return row >= range().first && row <= range().second; }

private:
    std::optional<int> rowOf(const std::optional<quint64>& key) const;

    const LogModel& m_model;
    std::optional<quint64> m_current;
    std::optional<quint64> m_other; ///< the end of the range that stays
};

} // namespace ic
