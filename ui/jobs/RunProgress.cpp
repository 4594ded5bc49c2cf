// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/RunProgress.h"

#include "ui/jobs/JobRowText.h"
#include "ui/jobs/OutcomeStrip.h"
#include "ui/shell/Say.h"
#include "ui/shell/TimeText.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ic {

namespace {

constexpr int kBar = 6;

} // namespace

RunProgress::RunProgress(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_step(new QLabel(this))
    , m_bar(new QWidget(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("runProgress"));
    m_cancel->setObjectName(QStringLiteral("cancelRun"));
    m_cancel->setAutoDefault(false);
    m_bar->setFixedHeight(kBar);
    m_step->setFont(theme.smallFont());
    m_step->setForegroundRole(QPalette::PlaceholderText);
    m_step->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::kBetween);
    grid->setVerticalSpacing(Theme::kInside);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_cancel, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_step, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, &RunProgress::cancelRequested);
    hide();
}

void RunProgress::set(const JobRow& row, Instant now)
{
    m_row = row;
    m_now = now;
    setVisible(!row.running.isEmpty());
    if (row.running.isEmpty())
        return;
    const RunningInfo& run = row.running.first();
    QStringList parts{tr("Run %1, %2").arg(run.run.value()).arg(durationText(now - run.startedAt))};
    if (const QString done = progressText(run.progress); !done.isEmpty())
        parts.append(done);
    if (run.progress.etaMs)
        parts.append(tr("%1 left").arg(durationText(Millis(*run.progress.etaMs))));
    m_text->setText(parts.join(QStringLiteral(" · ")));
    m_step->setText(say(run.progress.text));
    m_step->setVisible(!run.progress.text.isEmpty());
    m_cancel->setText(run.cancelRequested ? tr("Stopping") : tr("Stop..."));
    m_cancel->setAccessibleName(tr("Stop run %1").arg(run.run.value()));
    m_cancel->setEnabled(!run.cancelRequested);
    update();
}

void RunProgress::paintEvent(QPaintEvent*)
{
    if (m_row.running.isEmpty())
        return;
    QPainter painter(this);
    paintRunBar(painter, m_bar->geometry(), m_row, m_now, m_theme);
}

} // namespace ic
