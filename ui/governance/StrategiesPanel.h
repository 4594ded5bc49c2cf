// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/governance/CheckModel.h"
#include "ui/governance/VerdictModel.h"
#include "ui/research/RawSortProxy.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace ic {

class CheckChart;
class EmptyNote;
class ResearchTable;
class VerdictView;

/// The matrix of verdicts, and the chosen strategy's checks over time as chart and table. GUI thread.
class StrategiesPanel final : public QWidget
{
    Q_OBJECT
public:
    StrategiesPanel(UiContext& context, const VerdictLimits& limits, QWidget* parent = nullptr);

    /// Newest first.
    void setRows(const QVector<GovernanceRow>& rows);
    void choose(Market market, Strategy strategy);
    const VerdictModel& verdicts() const { return m_verdicts; }
    /// What stands here before the first check; `next`: when it comes.
    void setEmptyText(const QString& next);
    void focusMatrix();
    void retranslate();
    void recall(UiState& state);
    void remember(UiState& state) const;

signals:
    void backtestRequested(qint64 id);
    void jobRequested();

private:
    void build();
    void showChecks();
    void openBacktest();

    UiContext& m_context;
    VerdictModel m_verdicts;
    CheckModel m_checks;
    RawSortProxy m_sorted;
    Market m_market = Market::Kr;
    Strategy m_strategy = Strategy::ShortTerm;
    QVector<GovernanceRow> m_shown;
    QString m_next;
    VerdictView* m_matrix = nullptr;
    QWidget* m_below = nullptr;
    QLabel* m_title = nullptr;
    QSplitter* m_across = nullptr;
    CheckChart* m_chart = nullptr;
    ResearchTable* m_table = nullptr;
    EmptyNote* m_never = nullptr;
    EmptyNote* m_empty = nullptr;
};

} // namespace ic
