// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/research/KeyedTableModel.h"
#include "ui/shell/UiContext.h"

namespace ic {

/// The names that were looked at and not chosen for one trading day. GUI thread.
class RejectionModel final : public KeyedTableModel<PortfolioRejection>
{
    Q_OBJECT
public:
    enum Column { Rank, Symbol, Name, Code, Figures, ColumnCount };

    explicit RejectionModel(UiContext& context, QObject* parent = nullptr);

    void setRejections(const QVector<PortfolioRejection>& rejections, Market market, TradingDate day);
    Market market() const { return m_market; }

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PortfolioRejection& rejection, int column) const;

    const Theme& m_theme;
    Market m_market = Market::Kr;
    TradingDate m_day;
};

} // namespace ic
