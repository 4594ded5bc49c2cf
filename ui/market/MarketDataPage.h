// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/EventPump.h"
#include "ui/market/InstrumentModel.h"
#include "ui/shell/Page.h"
#include "ui/shell/UiContext.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QSplitter;
class QTableView;

namespace ic {

class CoveragePanel;
class EmptyNote;
class PricePanel;
class VerbDialog;

/// Bars in the store: which sessions are complete, and the prices of one instrument. GUI thread.
class MarketDataPage final : public Page
{
    Q_OBJECT
public:
    MarketDataPage(UiContext& context, EventPump& events, QWidget* parent = nullptr);
    ~MarketDataPage() override;

    QString title() const override;
    void activate() override;
    void focusFilter() override;
    bool showInstrument(Market market, const QString& symbol) override;
    void recall(UiState& state) override;
    void remember(UiState& state) const override;

protected:
    void retranslate() override;

private:
    void build();
    QWidget* buildInstruments();
    void wire(EventPump& events);
    void takeJobs(const QVector<JobRow>& jobs);
    void coverageChanged();
    void setMarket();
    void search();
    void showInstruments(const QVector<InstrumentRow>& rows);
    void askBackfill(Market market, TradingDate from, TradingDate to, int sessions);
    Market market() const;

    UiContext& m_context;
    InstrumentModel m_instruments;
    QTimer m_typing;
    QComboBox* m_market = nullptr;
    QLineEdit* m_text = nullptr;
    QTableView* m_list = nullptr;
    QSplitter* m_across = nullptr;
    QSplitter* m_down = nullptr;
    EmptyNote* m_empty = nullptr;
    CoveragePanel* m_coverage = nullptr;
    PricePanel* m_prices = nullptr;
    QPointer<VerbDialog> m_dialog;
    QHash<JobId, JobRow> m_jobs;
    bool m_asked = false;
    bool m_stale = false; ///< bars changed while another page was in front
};

} // namespace ic
