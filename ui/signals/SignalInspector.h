// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/research/InspectorPanel.h"
#include "ui/signals/CompositeParts.h"

#include <optional>

class QPushButton;

namespace ic {

/// A name of a session and where it stands among the others.
struct SignalName
{
    SignalRow row;
    CompositeParts composite;
    Market market = Market::Kr;
    TradingDate session;
    int universe = 0; ///< names in it
};

class FigureGrid;
class RuleList;
class Sparkline;

/// One name of a session: whether it was chosen and why not, the rules of the universe, its factors in the
/// cross-section, its composite taken apart, and its last prices. GUI thread.
class SignalInspector final : public InspectorPanel
{
    Q_OBJECT
public:
    explicit SignalInspector(UiContext& context, QWidget* parent = nullptr);

    /// nullopt: nothing is selected.
    void setName(const std::optional<SignalName>& name);
    /// What became of the session: its portfolio and what executors decided.
    void setOutcome(const std::optional<PortfolioSheet>& portfolio, const QVector<DecisionRow>& decisions);

signals:
    void instrumentRequested(ic::Market market, const QString& symbol);

protected:
    void retranslate() override;

private:
    void build();
    void showAll();
    void showHead();
    void showWhy();
    void showRules();
    void showFactors();
    void showComposite();
    void askPrices();

    std::optional<SignalName> m_name;
    std::optional<PortfolioSheet> m_portfolio;
    QVector<DecisionRow> m_decisions;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_reasons = nullptr;
    QLabel* m_decisionsTitle = nullptr;
    QLabel* m_decided = nullptr;
    QLabel* m_rulesTitle = nullptr;
    RuleList* m_rules = nullptr;
    QLabel* m_factorsTitle = nullptr;
    FigureGrid* m_factors = nullptr;
    QLabel* m_compositeTitle = nullptr;
    FigureGrid* m_composite = nullptr;
    QLabel* m_compositeNote = nullptr;
    Sparkline* m_prices = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace ic
