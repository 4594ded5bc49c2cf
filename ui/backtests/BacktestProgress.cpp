// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/BacktestProgress.h"

#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ic {

using namespace Qt::StringLiterals;

BacktestProgress::BacktestProgress(RunningBacktest& run, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(theme.icon(u"cancel"_s), QString(), this))
{
    setObjectName(u"backtestProgress"_s);
    m_text->setObjectName(u"backtestProgressText"_s);
    m_text->setWordWrap(true);
    m_bar->setObjectName(u"backtestProgressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_cancel->setObjectName(u"backtestCancel"_s);
    m_cancel->setAutoDefault(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::kInside);
    words->addWidget(m_text);
    words->addWidget(m_bar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    row->setSpacing(Theme::kBetween);
    row->addLayout(words, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, &run, &RunningBacktest::cancel);
    connect(&run, &RunningBacktest::changed, this, [this] { show(m_run); });
    retranslate();
}

void BacktestProgress::retranslate()
{
    m_cancel->setText(tr("Cancel the backtest"));
    m_bar->setAccessibleName(tr("Sessions done"));
    show(m_run);
}

void BacktestProgress::show(const RunningBacktest& run)
{
    setVisible(run.isRunning());
    if (!run.isRunning())
        return;
    const BacktestOrder& order = run.order();
    const QString subject =
        ResearchText::market(order.market) + u' ' + ResearchText::strategyOfBacktest(order.strategy);
    const QString range = u"%1, %2 – %3"_s.arg(subject, order.from.toIso(), order.to.toIso());
    m_bar->setRange(0, run.total());
    m_bar->setValue(run.done());
    m_cancel->setEnabled(!run.isCancelling());
    if (run.isCancelling())
        m_text->setText(tr("%1: stopping at the end of a session...").arg(range));
    else if (run.total() == 0)
        m_text->setText(tr("%1: reading bars...").arg(range));
    else
        m_text->setText(
            tr("%1: %2 of %3 sessions").arg(range, countText(run.done()), countText(run.total())));
}

} // namespace ic
