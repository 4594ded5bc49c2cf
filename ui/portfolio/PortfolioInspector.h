// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/research/InspectorPanel.h"

#include <functional>

class QPushButton;

namespace ic {

class FactList;
class FigureGrid;
class LevelLine;

/// One recommendation, one name not chosen, or one decision, with everything that was stored about it. GUI
/// thread.
class PortfolioInspector final : public InspectorPanel
{
    Q_OBJECT
public:
    explicit PortfolioInspector(UiContext& context, QWidget* parent = nullptr);

    void clear();
    void showItem(const PortfolioItem& item, Market market, double capital);
    void showRejection(const PortfolioRejection& rejection, Market market);
    void showDecision(const DecisionRow& decision);

signals:
    void instrumentRequested(ic::Market market, const QString& symbol);
    void runRequested(ic::RunId run);

protected:
    void retranslate() override;

private:
    void build();
    void present(std::function<void()> paint);
    void setHead(const QString& name, const QString& symbol, const QString& facts);
    void setFigures(const QString& title);
    void paintItem(const PortfolioItem& item, Market market, double capital);
    void paintRejection(const PortfolioRejection& rejection, Market market);
    void paintDecision(const DecisionRow& decision);

    std::function<void()> m_paint; ///< shows the present thing again in other words or colours
    Market m_market = Market::Kr;
    QString m_symbol;
    RunId m_shownRun;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_verdict = nullptr;
    LevelLine* m_levels = nullptr;
    FactList* m_list = nullptr;
    QLabel* m_figuresTitle = nullptr;
    FigureGrid* m_figures = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_run = nullptr;
};

} // namespace ic
