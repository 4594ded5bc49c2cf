// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageRail.h"

#include "ui/shell/Page.h"
#include "ui/shell/RailButton.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace ic {

namespace {

constexpr int kLeastWidth = 72;
constexpr int kMostWidth = 96; ///< beyond it a title is cut; its tool tip has it all

} // namespace

PageRail::PageRail(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("pageRail"));
    setFixedWidth(kLeastWidth);
    m_column->setContentsMargins(0, Theme::kInside, 1, Theme::kInside);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &PageRail::chosen);
}

void PageRail::addPage(const Page& page)
{
    const int number = int(m_pages.size());
    auto* button = new RailButton(m_theme, page.iconName(), this);
    button->setObjectName(page.objectName() + QStringLiteral("Button"));
    m_column->insertWidget(number, button);
    m_buttons->addButton(button, number);
    m_pages.append(&page);
    retranslate();
}

void PageRail::setCurrent(int page)
{
    if (QAbstractButton* button = m_buttons->button(page))
        button->setChecked(true);
}

void PageRail::retranslate()
{
    const QFontMetrics metrics(m_theme.smallFont());
    int width = kLeastWidth;
    for (int i = 0; i < m_pages.size(); ++i) {
        width = std::max(width, metrics.horizontalAdvance(m_pages[i]->title()) + 2 * Theme::kInside);
        QAbstractButton* button = m_buttons->button(i);
        button->setText(m_pages[i]->title());
        button->setAccessibleName(m_pages[i]->title());
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(m_pages[i]->title()).arg(i + 1));
    }
    setFixedWidth(std::min(width, kMostWidth));
}

void PageRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Tone::Background));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.color(Tone::Line));
}

void PageRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ic
