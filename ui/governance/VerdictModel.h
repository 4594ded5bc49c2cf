// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/governance/VerdictLimits.h"
#include "ui/shell/UiContext.h"

#include <QAbstractTableModel>

namespace ic {

/// The latest verdict of every strategy of every market: a row a market, a column a strategy, and all checks
/// behind them. Cells stay where they are; a check changes one. GUI thread.
class VerdictModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// The figures of a cell beside their limit and the check before.
    struct Figure
    {
        QString name, value, limit, before;
        bool beyond = false; ///< the limit
        int trend = 0;       ///< against the check before: 1 better, -1 worse
        QString note;        ///< why there is no value
    };
    static constexpr int kMarketColumn = 0;

    VerdictModel(UiContext& context, const VerdictLimits& limits, QObject* parent = nullptr);

    /// Newest first.
    void setRows(const QVector<GovernanceRow>& rows);
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// All checks of one strategy, newest first.
    QVector<GovernanceRow> checks(Market market, Strategy strategy) const;
    Market market(int row) const { return kMarkets[size_t(row)]; }
    Strategy strategy(int column) const { return kStrategies[size_t(column - 1)]; }
    QModelIndex indexOf(Market market, Strategy strategy) const;
    /// nullopt: never checked.
    std::optional<GovernanceRow> latest(const QModelIndex& index) const;
    QVector<Figure> figures(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static constexpr std::array kMarkets{Market::Kr, Market::Us};

    void refreshLook();
    QString spoken(const QModelIndex& index) const;
    std::optional<GovernanceRow> before(const GovernanceRow& row) const;

    UiContext& m_context;
    VerdictLimits m_limits;
    QVector<GovernanceRow> m_rows;
};

} // namespace ic
