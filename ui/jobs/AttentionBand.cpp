// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/AttentionBand.h"

#include "ui/jobs/AttentionRow.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace ic {

AttentionBand::AttentionBand(const Theme& theme, const LanguageSwitch& language, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_language(language), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("attentionBand"));
    setAccessibleName(tr("Jobs that need a decision"));
    m_column->setContentsMargins(Theme::kInside, 2, 0, 2);
    m_column->setSpacing(0);
    hide();
    connect(&theme, &Theme::themeChanged, this, [this] { setJobs(m_jobs); });
}

void AttentionBand::setJobs(const QVector<JobRow>& jobs)
{
    m_jobs = jobs;
    QHash<JobId, AttentionRow*> gone = std::exchange(m_rows, {});
    for (const JobRow& job : jobs) {
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
    setVisible(!jobs.isEmpty());
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
