// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/market/CoverageModel.h"
#include "ui/shell/UiContext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ic {

class CoverageHeatMap;
class CoverageLegend;
class EmptyNote;

/// Which sessions of a market have their bars: calendar or table, a summary, and the way to fill a gap. GUI
/// thread.
class CoveragePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CoveragePanel(UiContext& context, QWidget* parent = nullptr);

    void setMarket(Market market);
    /// Asks for the coverage again.
    void reload();
    CoverageModel& model() { return m_model; }
    CoverageHeatMap& heatMap() { return *m_map; }
    void retranslate();

signals:
    /// The operator wants the gaps of these sessions filled.
    void backfillRequested(ic::Market market, ic::TradingDate from, ic::TradingDate to, int sessions);
    void failed(const ic::Error& error);

private:
    void build();
    void wire();
    void showSummary();
    void showSelection();
    void offerBackfill();
    void selectRowsOfTable();

    UiContext& m_context;
    CoverageModel m_model;
    Market m_market = Market::Kr;
    bool m_answered = false;
    QLabel* m_summary = nullptr;
    QLabel* m_selection = nullptr;
    CoverageLegend* m_legend = nullptr;
    QToolButton* m_nextGap = nullptr;
    QToolButton* m_allYears = nullptr;
    QToolButton* m_asTable = nullptr;
    QPushButton* m_backfill = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    CoverageHeatMap* m_map = nullptr;
    QTableView* m_table = nullptr;
    EmptyNote* m_empty = nullptr;
};

} // namespace ic
