// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/AttentionBand.h"

#include "ui/jobs/AttentionRow.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QToolButton>

namespace ic {

namespace {

constexpr qsizetype kFew = 4;

} // namespace

AttentionBand::AttentionBand(const Theme& theme, const LanguageSwitch& language, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_language(language)
    , m_column(new QVBoxLayout(this))
    , m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("attentionBand"));
    setAccessibleName(tr("Jobs that need a decision"));
    m_column->setContentsMargins(Theme::kInside, 2, 0, 2);
    m_column->setSpacing(0);
    m_more->setObjectName(QStringLiteral("attentionMore"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_all = !m_all;
        setJobs(m_jobs);
    });
    showMore(0);
    hide();
    connect(&theme, &Theme::themeChanged, this, [this] { setJobs(m_jobs); });
}

void AttentionBand::setJobs(const QVector<JobRow>& jobs)
{
    m_jobs = jobs;
    QHash<JobId, AttentionRow*> gone = std::exchange(m_rows, {});
    const bool few = m_all || jobs.size() <= kFew;
    for (const JobRow& job : few ? jobs : jobs.first(kFew - 1)) {
        const JobId id = job.definition.id;
        AttentionRow* row = gone.take(id);
        if (!row) {
            row = new AttentionRow(m_theme, this);
            connect(row, &AttentionRow::verbRequested, this,
                    [this, id](JobVerb verb) { emit verbRequested(id, verb); });
        }
        row->show(job, m_language.nameOf(job.definition));
        m_column->addWidget(row);
        row->setVisible(true);
        m_rows.insert(id, row);
    }
    for (AttentionRow* row : std::as_const(gone))
        row->deleteLater();
    showMore(jobs.size() > kFew ? jobs.size() - m_rows.size() : -1);
    setVisible(!jobs.isEmpty());
}

/// `hidden` < 0: all fit anyway.
void AttentionBand::showMore(qsizetype hidden)
{
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setText(hidden > 0 ? tr("%1 more").arg(hidden) : tr("Show fewer"));
    m_more->setAccessibleName(hidden > 0 ? tr("Show all jobs that need a decision") : tr("Show fewer"));
    m_more->setVisible(hidden >= 0);
}

void AttentionBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tint(Tone::Error, 0.07));
    painter.fillRect(QRect(0, 0, 3, height()), m_theme.color(Tone::Error));
}

void AttentionBand::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Jobs that need a decision"));
        setJobs(m_jobs);
    }
    QFrame::changeEvent(event);
}

} // namespace ic
