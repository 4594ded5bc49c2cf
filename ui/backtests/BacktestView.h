// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/backtests/MetricModel.h"
#include "ui/backtests/ParameterModel.h"
#include "ui/charts/MonthlyReturnsModel.h"

#include <QWidget>
#include <optional>

class QButtonGroup;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QTabWidget;
class QTableView;
class QToolButton;

namespace ic {

class EmptyNote;
class EquityPanel;
class TradesPanel;

/// One backtest, or two side by side: equity and drawdown, metrics, trades, monthly returns, parameters. GUI
/// thread.
class BacktestView final : public QWidget
{
    Q_OBJECT
public:
    enum Tab { TradesTab, MonthsTab, ParametersTab };

    explicit BacktestView(UiContext& context, QWidget* parent = nullptr);

    void showNothing(const QString& title, const QString& text);
    void showOne(const BacktestDetail& detail, const QString& author);
    /// What is called otherwise in another language.
    void setAuthor(const QString& author);
    /// The one that is shown, of two the first; null without one.
    const BacktestRow* shown() const { return m_a ? &m_a->row : nullptr; }
    void showTwo(const BacktestDetail& a, const BacktestDetail& b);
    bool isComparison() const { return m_b.has_value(); }
    /// What "Compare with..." offers, newest first.
    void setOthers(const QVector<BacktestRow>& rows);
    /// Opens the list of what the shown one can be compared with.
    void offerComparison();
    void showTab(Tab tab);
    void focusFilter();
    void retranslate();
    void recall(UiState& state);
    void remember(UiState& state) const;

signals:
    void compareRequested(qint64 other);
    void comparisonEnded();
    void runAgainRequested(const ic::BacktestRow& row);
    void deleteRequested();
    void failed(const ic::Error& error);
    void done(const QString& sentence);

private:
    void build();
    QWidget* buildHead();
    QTableView* makeTable(const QString& name, QAbstractItemModel& model);
    void buildTabs();
    void wire();
    void sizeMetrics();
    void showCurves(bool keepRange);
    void showTitles();
    void showPart();
    void markTrade(const BacktestTradeRow* trade);
    void fillMenu();
    const BacktestDetail& part() const;

    UiContext& m_context;
    std::optional<BacktestDetail> m_a, m_b;
    QString m_author;
    QVector<BacktestRow> m_others;
    MetricModel m_metrics;
    ParameterModel m_parameters;
    MonthlyReturnsModel m_months;
    QWidget* m_body = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QToolButton* m_compare = nullptr;
    QMenu* m_compareMenu = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_stop = nullptr;
    QSplitter* m_across = nullptr;
    QSplitter* m_down = nullptr;
    EquityPanel* m_curves = nullptr;
    QTableView* m_metricTable = nullptr;
    QTableView* m_parameterTable = nullptr;
    QTableView* m_monthTable = nullptr;
    QTabWidget* m_tabs = nullptr;
    TradesPanel* m_trades = nullptr;
    QWidget* m_parts = nullptr;
    QButtonGroup* m_part = nullptr;
    EmptyNote* m_empty = nullptr;
    EmptyNote* m_same = nullptr;
};

} // namespace ic
