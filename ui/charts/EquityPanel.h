// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/EquityTableModel.h"

#include <QWidget>

class QStackedWidget;
class QTableView;
class QToolButton;

namespace ic {

class ChartLegend;
class EquityChart;
class RangeBar;

/// An equity chart with its legend and range buttons, and a table of the same numbers one key (T) away. GUI
/// thread.
class EquityPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit EquityPanel(Theme& theme, QWidget* parent = nullptr);

    /// `subject`: for the screen reader, what the curves are of. Keeps the shown sessions when told.
    void setLines(const QString& subject, const QVector<QDate>& sessions, const QVector<EquityLine>& lines,
                  const QString& unit, bool keepRange);
    EquityChart& chart() const { return *m_chart; }
    void showTable(bool shown);
    void retranslate();

private:
    void build();

    Theme& m_theme;
    EquityTableModel m_numbers;
    QString m_subject;
    ChartLegend* m_legend = nullptr;
    RangeBar* m_ranges = nullptr;
    QToolButton* m_asTable = nullptr;
    QStackedWidget* m_stack = nullptr;
    EquityChart* m_chart = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace ic
