// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/EquityLine.h"
#include "ui/charts/SessionChart.h"

namespace ic {

/// Equity above, drawdown below on the same sessions; the first line is the subject and its drawdown is
/// filled, further lines are what it is compared with. A span of sessions, such as a trade, can be marked.
/// GUI thread.
class EquityChart final : public SessionChart
{
    Q_OBJECT
public:
    explicit EquityChart(Theme& theme, QWidget* parent = nullptr);

    /// `unit`: of the values, as a caption: "KRW", "start = 100".
    void setLines(const QVector<QDate>& sessions, const QVector<EquityLine>& lines, const QString& unit,
                  bool keepRange = false);
    const QVector<EquityLine>& lines() const { return m_lines; }
    /// Percent below the peak, <= 0, of a line.
    const QVector<double>& drawdown(qsizetype line) const { return m_drawdowns[line]; }
    /// Marks the sessions and moves them into view; first < 0: none.
    void markSpan(int first, int last);
    std::pair<int, int> markedSpan() const { return m_mark; }

    QString readout() const override;
    /// Decimals that values of this size are shown with.
    static int decimalsFor(double value) { return value < 1000 && value > -1000 ? 2 : 0; }

protected:
    void fitValues(int first, int last) override;
    std::optional<double> cursorValue(int session) const override;
    void applyColors() override;
    void retranslate() override;

private:
    QCPItemText* addCaption(QCPAxisRect* row);
    void fillDrawdown(int first, int last);
    void placeMark();

    QVector<EquityLine> m_lines;
    QVector<QVector<double>> m_drawdowns;
    QString m_unit;
    std::pair<int, int> m_mark{-1, -1};
    QCPAxisRect* m_equityRow;
    QCPAxisRect* m_drawdownRow;
    QVector<QCPGraph*> m_equityGraphs;
    QVector<QCPGraph*> m_drawdownGraphs;
    QCPGraph* m_fill;
    QCPItemRect* m_span;
    QCPGraph* m_entry;
    QCPGraph* m_exit;
    QCPItemText* m_equityCaption;
    QCPItemText* m_drawdownCaption;
};

} // namespace ic
