// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/HaltRow.h"

#include "ui/governance/HaltText.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

HaltRow::HaltRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_name(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_suggestion(new QLabel(this))
    , m_clear(new QToolButton(this))
    , m_inspect(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::kBetween, 2, Theme::kBetween, 2);
    row->setSpacing(Theme::kBetween);
    m_name->setFont(theme.boldFont());
    m_sentence->setObjectName(u"haltSentence"_s);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_suggestion->setObjectName(u"haltSuggestion"_s);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_suggestion);
    for (QToolButton* button : {m_clear, m_inspect}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_clear, &QToolButton::clicked, this, &HaltRow::clearRequested);
    connect(m_inspect, &QToolButton::clicked, this, &HaltRow::inspectRequested);
}

void HaltRow::show(const GovernanceHalt& halt)
{
    const QString key = toCode(halt.market) + u'-' + toCode(halt.strategy);
    const QString subject = HaltText::subject(halt);
    m_icon->setPixmap(
        m_theme.icon(u"held"_s, Tone::Held).pixmap(QSize(Theme::kIcon, Theme::kIcon), devicePixelRatioF()));
    m_name->setText(subject);
    m_text = HaltText::sentence(halt);
    m_sentence->setToolTip(m_text);
    m_sentence->setAccessibleName(m_text);
    m_suggestion->setText(halt.clearSuggested ? tr("A later check passed") : QString());
    m_suggestion->setVisible(halt.clearSuggested);
    QPalette green = m_suggestion->palette();
    green.setColor(QPalette::WindowText, m_theme.color(Tone::Ok));
    m_suggestion->setPalette(green);
    m_clear->setObjectName(u"haltClear-"_s + key);
    m_clear->setText(tr("Clear halt..."));
    m_clear->setAccessibleName(
        tr("%1: %2", "verb and strategy, for a screen reader").arg(m_clear->text(), subject));
    m_inspect->setObjectName(u"haltInspect-"_s + key);
    m_inspect->setText(tr("Checks"));
    m_inspect->setToolTip(tr("Shows the checks of this strategy"));
    m_inspect->setAccessibleName(
        tr("%1: %2", "verb and strategy, for a screen reader").arg(m_inspect->text(), subject));
    elide();
}

void HaltRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elide();
}

void HaltRow::elide()
{
    m_sentence->setText(m_sentence->fontMetrics().elidedText(m_text, Qt::ElideRight, m_sentence->width()));
}

} // namespace ic
