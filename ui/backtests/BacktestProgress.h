// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backtests/RunningBacktest.h"
#include "ui/shell/Theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ic {

/// The backtest under way: what it is, sessions done, and how to stop it; hidden when there is none. GUI
/// thread.
class BacktestProgress final : public QWidget
{
    Q_OBJECT
public:
    BacktestProgress(RunningBacktest& run, const Theme& theme, QWidget* parent = nullptr);

    void retranslate();

private:
    void show(const RunningBacktest& run);

    RunningBacktest& m_run;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace ic
