// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/MonthlyReturnsModel.h"
#include "ui/shell/Theme.h"

#include <QTableView>

namespace ic {

/// The heat map of monthly returns: a table with the numbers in its cells, laid over the colours of gain and
/// loss; all columns share the width. GUI thread.
class MonthlyReturnsView final : public QTableView
{
    Q_OBJECT
public:
    MonthlyReturnsView(MonthlyReturnsModel& model, Theme& theme, QWidget* parent = nullptr);
};

} // namespace ic
