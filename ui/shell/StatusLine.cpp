// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "ui/shell/Say.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <chrono>

namespace ic {

using namespace std::chrono_literals;

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_dismiss(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(theme.oneLineRow());
    m_text->setObjectName(QStringLiteral("statusText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_dismiss->setObjectName(QStringLiteral("statusDismiss"));
    m_dismiss->setIcon(theme.icon(QStringLiteral("close"), Tone::Muted));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setAccessibleName(tr("Dismiss the message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::kBetween, 0, Theme::kInside, 0);
    row->setSpacing(Theme::kBetween);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_dismiss);
    m_fade.setSingleShot(true);
    m_fade.setInterval(8s);
    connect(&m_fade, &QTimer::timeout, this, &StatusLine::clear);
    connect(m_dismiss, &QToolButton::clicked, this, &StatusLine::clear);
    clear();
}

void StatusLine::show(const QString& text, const QString& icon, Tone tone)
{
    m_icon->setPixmap(
        m_theme.icon(icon, tone).pixmap(QSize(Theme::kIcon, Theme::kIcon), devicePixelRatioF()));
    m_text->setText(text);
    m_text->setToolTip(text);
    m_dismiss->setVisible(true);
}

void StatusLine::showError(const Error& error)
{
    m_fade.stop();
    m_problem = error.phrase();
    show(say(m_problem), QStringLiteral("error"), Tone::Error);
}

void StatusLine::showDone(const QString& sentence)
{
    m_problem = {};
    show(sentence, QStringLiteral("ok"), Tone::Ok);
    m_fade.start();
}

void StatusLine::clear()
{
    m_problem = {};
    m_icon->clear();
    m_text->clear();
    m_text->setToolTip({});
    m_dismiss->setVisible(false);
}

QString StatusLine::text() const
{
    return m_text->text();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_dismiss->setAccessibleName(tr("Dismiss the message"));
        if (!m_problem.isEmpty())
            show(say(m_problem), QStringLiteral("error"), Tone::Error);
    }
    QWidget::changeEvent(event);
}

} // namespace ic
