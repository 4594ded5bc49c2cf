// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/research/KeyedTableModel.h"
#include "ui/shell/UiContext.h"

namespace ic {

/// The recommended names of one trading day. The same day again changes rows by their symbol. GUI thread.
class PortfolioModel final : public KeyedTableModel<PortfolioItem>
{
    Q_OBJECT
public:
    enum Column {
        Rank,
        Symbol,
        Name,
        Entry,
        Stop,
        Target1,
        Target2,
        Quantity,
        Amount,
        Return,
        RiskReward,
        Method,
        Basis,
        ColumnCount
    };

    explicit PortfolioModel(UiContext& context, QObject* parent = nullptr);

    void setItems(const QVector<PortfolioItem>& items, Market market, TradingDate day);
    Market market() const { return m_market; }
    /// Entries of a basis are z-scores under the codes of their factors, in capitals, and figures of the
    /// sizing.
    static bool isFactor(const QString& key);
    /// The strongest factors of a name in words: "Momentum +2.10, Smart money +1.40".
    static QString basisText(const QJsonObject& basis, int count);

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PortfolioItem& item, int column) const;
    QString toolTip(const PortfolioItem& item, int column) const;
    static QVariant raw(const PortfolioItem& item, int column);

    const Theme& m_theme;
    Market m_market = Market::Kr;
    TradingDate m_day;
};

} // namespace ic
