// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/market/BarTableModel.h"
#include "ui/shell/UiContext.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ic {

class EmptyNote;
class PriceChart;
class RangeBar;

/// One instrument: its name, range buttons, the chart, and a table of the same numbers one key (T) away. Bars
/// of the simulated market are marked SIM. GUI thread.
class PricePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PricePanel(UiContext& context, QWidget* parent = nullptr);

    void showInstrument(const InstrumentRow& instrument);
    /// No instrument is there any more.
    void clear();
    void showTable(bool shown);
    void retranslate();

signals:
    void failed(const ic::Error& error);

private:
    void build();
    void ask(bool keepRange);
    void take(const QVector<Bar>& bars, bool keepRange);

    UiContext& m_context;
    std::optional<InstrumentRow> m_instrument;
    BarTableModel m_bars;
    QLabel* m_title = nullptr;
    QLabel* m_sim = nullptr;
    RangeBar* m_ranges = nullptr;
    QToolButton* m_asTable = nullptr;
    QStackedWidget* m_stack = nullptr;
    PriceChart* m_chart = nullptr;
    QTableView* m_table = nullptr;
    EmptyNote* m_empty = nullptr;
};

} // namespace ic
