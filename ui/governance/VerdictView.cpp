// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/VerdictView.h"

#include "ui/governance/VerdictDelegate.h"
#include "ui/shell/QuietCellDelegate.h"

#include <QHeaderView>

namespace ic {

VerdictView::VerdictView(VerdictModel& model, Theme& theme, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("verdictMatrix"));
    setModel(&model);
    makeQuiet(*this, theme);
    auto* cards = new VerdictDelegate(model, theme, this);
    setItemDelegate(cards);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->setDefaultSectionSize(cards->cardHeight());
    horizontalHeader()->setObjectName(QStringLiteral("verdictHeader"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(VerdictModel::kMarketColumn, QHeaderView::Fixed);
    setColumnWidth(VerdictModel::kMarketColumn, 64);
}

QSize VerdictView::sizeHint() const
{
    return {640, horizontalHeader()->sizeHint().height() + verticalHeader()->length() + Theme::kInside};
}

void VerdictView::choose(Market market, Strategy strategy)
{
    setCurrentIndex(m_model.indexOf(market, strategy));
}

/// The name of a market leads to its first strategy: there is nothing to choose about a name.
void VerdictView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    if (current.column() == VerdictModel::kMarketColumn)
        return setCurrentIndex(current.siblingAtColumn(1));
    emit chosen(m_model.market(current.row()), m_model.strategy(current.column()));
}

} // namespace ic
