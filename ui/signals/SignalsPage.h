// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/UiContext.h"
#include "ui/signals/SignalModel.h"
#include "ui/signals/SignalProxy.h"

#include <QPointer>
#include <memory>
#include <optional>

class QLabel;
class QToolButton;

namespace ic {

class EmptyNote;
class ResearchTable;
class SignalFilterBar;
class SignalInspector;

/// The factor scores of a session: every name, in the universe or kept out of it, and why. Asks when it is
/// first looked at; what changes meanwhile is fetched when it comes to the front again. GUI thread.
class SignalsPage final : public Page
{
    Q_OBJECT
public:
    explicit SignalsPage(UiContext& context, QWidget* parent = nullptr);
    ~SignalsPage() override;

    QString title() const override;
    void activate() override;
    void focusFilter() override;
    QWidget* inspector() override;
    QList<QAction*> verbs() const override;
    void recall(UiState& state) override;
    void remember(UiState& state) const override;

    const SignalModel& model() const { return m_model; }
    const SignalProxy& proxy() const { return m_proxy; }

protected:
    void retranslate() override;
    void themeChanged() override;

private:
    void build();
    void wire();
    void changed();
    void outcomeChanged();
    void askSessions(bool follow);
    void takeSessions(const QVector<TradingDate>& sessions, bool follow);
    void askSheet();
    void takeSheet(const SignalSheet& sheet);
    void askOutcome();
    void askPortfolio(TradingDate tradingDate);
    void applyFilter();
    void sizeFactors();
    void showColumns();
    bool isShown(int column, bool scores) const;
    void showSelected();
    void showFoot();
    void showEmpty();
    void openPrices();
    QString chosenSymbol() const;

    UiContext& m_context;
    SignalModel m_model;
    SignalProxy m_proxy;
    SignalFilterBar* m_bar = nullptr;
    ResearchTable* m_table = nullptr;
    EmptyNote* m_empty = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_run = nullptr;
    QAction* m_prices = nullptr;
    std::unique_ptr<SignalInspector> m_ownInspector; ///< until the window adopts it
    QPointer<SignalInspector> m_inspector;
    std::optional<PortfolioSheet> m_portfolio; ///< made from the shown session
    QVector<DecisionRow> m_decisions;          ///< about the shown session
    bool m_asked = false;
    bool m_stale = false;
    bool m_loading = false;
};

} // namespace ic
