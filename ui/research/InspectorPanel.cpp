// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/InspectorPanel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>

namespace ic {

InspectorPanel::InspectorPanel(const QString& objectName, UiContext& context, QWidget* parent)
    : QScrollArea(parent), m_context(context)
{
    setObjectName(objectName);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QWidget;
    m_nothing = new QLabel(outer);
    m_nothing->setObjectName(objectName + QStringLiteral("Nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(Theme::kAround, 0, Theme::kAround, 0);
    m_body = new QWidget(outer);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(Theme::kAround, Theme::kBetween, Theme::kAround, Theme::kAround);
    m_column->setSpacing(Theme::kInside);
    auto* all = new QVBoxLayout(outer);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_nothing, 1);
    all->addWidget(m_body, 1);
    setWidget(outer);
}

QLabel* InspectorPanel::addText(const QString& name)
{
    auto* label = new QLabel(m_body);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(1);
    m_column->addWidget(label);
    return label;
}

QLabel* InspectorPanel::addMuted(const QString& name)
{
    QLabel* label = addText(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* InspectorPanel::addTitle(const QString& name)
{
    QLabel* title = addText(name);
    title->setFont(m_context.theme.boldFont());
    title->setContentsMargins(0, Theme::kBetween, 0, 0);
    return title;
}

void InspectorPanel::setNothing(const QString& sentence)
{
    m_nothing->setText(sentence);
}

void InspectorPanel::setFilled(bool filled)
{
    m_nothing->setVisible(!filled);
    m_body->setVisible(filled);
}

void InspectorPanel::setTone(QLabel& label, const QColor& color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

void InspectorPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace ic
