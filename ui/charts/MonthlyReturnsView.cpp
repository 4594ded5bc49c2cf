// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/MonthlyReturnsView.h"

#include "ui/charts/MonthlyReturnsDelegate.h"
#include "ui/shell/QuietCellDelegate.h"

#include <QHeaderView>

namespace ic {

MonthlyReturnsView::MonthlyReturnsView(MonthlyReturnsModel& model, Theme& theme, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("monthlyReturns"));
    setModel(&model);
    makeQuiet(*this, theme);
    setItemDelegate(new MonthlyReturnsDelegate(theme, this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    horizontalHeader()->setObjectName(QStringLiteral("monthlyReturnsHeader"));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(QStringLiteral("+88.8")) +
                                              Theme::kBetween);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(&theme, &Theme::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

} // namespace ic
