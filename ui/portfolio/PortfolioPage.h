// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/DecisionModel.h"
#include "ui/portfolio/PortfolioModel.h"
#include "ui/portfolio/RejectionModel.h"
#include "ui/research/RawSortProxy.h"
#include "ui/shell/Page.h"
#include "ui/shell/UiContext.h"

#include <QPointer>
#include <memory>

class QComboBox;
class QLabel;
class QTabWidget;

namespace ic {

class CheckMenuButton;
class ChipGroup;
class DayPicker;
class EmptyNote;
class FilterField;
class PortfolioHeader;
class PortfolioInspector;
class ResearchTable;

/// The recommended list of a trading day, the names that were left out, and what the executors decided. It
/// only shows: nothing here sends an order. GUI thread.
class PortfolioPage final : public Page
{
    Q_OBJECT
public:
    explicit PortfolioPage(UiContext& context, QWidget* parent = nullptr);
    ~PortfolioPage() override;

    QString title() const override;
    void activate() override;
    void focusFilter() override;
    QWidget* inspector() override;
    QList<QAction*> verbs() const override;
    void recall(UiState& state) override;
    void remember(UiState& state) const override;

    /// Asks for a file and writes the shown list to it.
    void exportList();

protected:
    void retranslate() override;
    void themeChanged() override;

private:
    enum Tab { Recommended, NotChosen, Decisions, TabCount };

    void build();
    QWidget* buildTools();
    void buildTable(Tab tab, const QString& name, RawSortProxy& proxy, const QStringList& samples);
    void wire();
    void changed();
    void askDates(bool follow);
    void takeDates(const QVector<TradingDate>& dates, bool follow);
    void askPortfolio();
    void takePortfolio(const PortfolioSheet& sheet);
    void askDecisions();
    void setText(const QString& text);
    void filterRejections();
    void filterDecisions();
    void showTab();
    void showSelected();
    void showTotals();
    void showEmpty();
    QString totals() const;
    Tab tab() const;
    Market market() const;
    ResearchTable* table() const { return m_tables[tab()]; }
    /// Row of the source model of the tab in front; -1 without one.
    int chosenRow() const;

    UiContext& m_context;
    PortfolioSheet m_sheet;
    PortfolioModel m_items;
    RejectionModel m_rejections;
    DecisionModel m_decisions;
    RawSortProxy m_itemRows, m_rejectionRows, m_decisionRows;
    ChipGroup* m_market = nullptr;
    DayPicker* m_dates = nullptr;
    FilterField* m_text = nullptr;
    CheckMenuButton* m_codes = nullptr;
    QComboBox* m_strategy = nullptr;
    QAction* m_export = nullptr;
    PortfolioHeader* m_header = nullptr;
    QTabWidget* m_tabs = nullptr;
    ResearchTable* m_tables[TabCount] = {};
    EmptyNote* m_notes[TabCount] = {};
    QLabel* m_totals = nullptr;
    std::unique_ptr<PortfolioInspector> m_ownInspector; ///< until the window adopts it
    QPointer<PortfolioInspector> m_inspector;
    bool m_asked = false;
    bool m_stale = false;
    bool m_loading = false;
};

} // namespace ic
