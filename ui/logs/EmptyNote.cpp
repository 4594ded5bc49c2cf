// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/EmptyNote.h"

#include "ui/shell/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace ic {

EmptyNote::EmptyNote(QWidget* view)
    : QWidget(view), m_title(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyNote"));
    m_action->setObjectName(QStringLiteral("emptyAction"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::kBetween);
    column->addStretch(2);
    column->addWidget(m_title, 0, Qt::AlignCenter);
    column->addWidget(m_text, 0, Qt::AlignCenter);
    column->addWidget(m_action, 0, Qt::AlignCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyNote::actionClicked);
    view->installEventFilter(this);
    fit();
    hide();
}

void EmptyNote::setTexts(const QString& title, const QString& text, const QString& action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    fit();
}

void EmptyNote::fit()
{
    setGeometry(parentWidget()->rect());
    // A centred label of several lines gets its height from nobody else.
    m_text->setFixedWidth(std::clamp(width() - 2 * Theme::kAround, 80, 420));
    m_text->setMinimumHeight(0); // or it would count as the least that is needed
    m_text->setFixedHeight(std::max(0, m_text->heightForWidth(m_text->width()))); // -1 without text
}

bool EmptyNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        fit();
    return QWidget::eventFilter(watched, event);
}

} // namespace ic
