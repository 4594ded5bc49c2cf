// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backtests/RunningBacktest.h"
#include "ui/shell/UiContext.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace ic {

class BacktestProgress;
class OverrideList;

/// What is simulated: market, strategy, range, capital, fill, and settings that differ for this one. Shows
/// the run it started with its progress, and what went wrong with what to do, in place; closing it leaves the
/// run going. Not modal. GUI thread.
class BacktestForm final : public QDialog
{
    Q_OBJECT
public:
    enum Preset { Year, YearToDate, ThreeYears, Longest };
    enum Fill { NextOpen, Close };

    BacktestForm(UiContext& context, RunningBacktest& run, QWidget* parent);

    /// Fills the fields as another backtest was run.
    void fillFrom(const BacktestRow& row);
    BacktestOrder order() const;
    /// What keeps the order from being run; empty when nothing does.
    QString problem() const;
    void applyPreset(Preset preset);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildRange();
    QWidget* buildAdvanced();
    QWidget* buildButtons();
    void wire();
    void retranslate();
    void marketChanged();
    void strategyChanged();
    void askCoverage();
    void takeCoverage(const QVector<CoverageDay>& days);
    void review();
    void run();
    void showError(const QString& what, const QString& next = {});
    void runChanged();
    QJsonObject parameters() const;
    Market market() const;
    bool isRobo() const;

    UiContext& m_context;
    RunningBacktest& m_run;
    std::optional<TradingDate> m_first, m_last; ///< sessions with bars of the market
    bool m_ranFromHere = false;
    QVector<QLabel*> m_labels;
    QWidget* m_body = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QComboBox* m_market = nullptr;
    QComboBox* m_strategy = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QVector<QToolButton*> m_presets;
    QLabel* m_covered = nullptr;
    QDoubleSpinBox* m_capital = nullptr;
    QComboBox* m_fill = nullptr;
    QToolButton* m_advanced = nullptr;
    OverrideList* m_overrides = nullptr;
    BacktestProgress* m_progress = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_act = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace ic
