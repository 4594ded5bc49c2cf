// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/AttentionRow.h"

#include "ui/jobs/JobRowText.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ic {

AttentionRow::AttentionRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_name(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_first(new QToolButton(this))
    , m_second(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::kBetween, 2, Theme::kBetween, 2);
    row->setSpacing(Theme::kBetween);
    m_name->setFont(theme.boldFont());
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addWidget(m_sentence, 1);
    for (QToolButton* button : {m_first, m_second}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_first, &QToolButton::clicked, this, [this] { emit verbRequested(m_firstVerb); });
    connect(m_second, &QToolButton::clicked, this, [this] { emit verbRequested(m_secondVerb); });
}

void AttentionRow::setVerb(QToolButton* button, JobVerb verb, const QString& text, const QString& jobName)
{
    (button == m_first ? m_firstVerb : m_secondVerb) = verb;
    button->setText(text);
    button->setAccessibleName(tr("%1: %2", "verb and job, for a screen reader").arg(text, jobName));
}

void AttentionRow::show(const JobRow& row, const QString& name)
{
    const bool unknown = row.attention == u"OUTCOME_UNKNOWN";
    const bool failed = row.attention == u"RUN_FAILED";
    const Tone tone = unknown ? Tone::Unknown : Tone::Error;
    m_icon->setPixmap(m_theme.icon(unknown ? QStringLiteral("unknown") : QStringLiteral("warning"), tone)
                          .pixmap(QSize(Theme::kIcon, Theme::kIcon), devicePixelRatioF()));
    m_name->setText(name);
    m_text = attentionSentence(row);
    m_sentence->setToolTip(m_text);
    m_sentence->setAccessibleName(m_text);
    const QString id = row.definition.id.value();
    m_first->setObjectName(QStringLiteral("attentionFirst-%1").arg(id));
    m_second->setObjectName(QStringLiteral("attentionSecond-%1").arg(id));
    if (unknown)
        setVerb(m_first, JobVerb::Confirm, tr("Confirm outcome..."), name);
    else if (failed)
        setVerb(m_first, JobVerb::Run, tr("Run now..."), name);
    else
        setVerb(m_first, JobVerb::Inspect, tr("Inspect"), name);
    setVerb(m_second, JobVerb::Why, tr("Why"), name);
    elide();
}

void AttentionRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elide();
}

void AttentionRow::elide()
{
    m_sentence->setText(m_sentence->fontMetrics().elidedText(m_text, Qt::ElideRight, m_sentence->width()));
}

} // namespace ic
