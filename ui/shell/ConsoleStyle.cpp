// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConsoleStyle.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace ic {

namespace {

constexpr int kScrollBar = 10;
constexpr int kHandleInset = 3;

} // namespace

ConsoleStyle::ConsoleStyle(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(&theme) {}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        wanted.rwidth() += Theme::kAround;
    if (type == CT_TabBarTab)
        wanted.rheight() = std::max(wanted.height(), 32);
    return wanted;
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int handle = range == 0 ? length
                                  : std::max(pixelMetric(PM_ScrollBarSliderMin, option, widget),
                                             int(qint64(length) * bar->pageStep / (range + bar->pageStep)));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, handle);
    case SC_ScrollBarGroove:
        return along(0, length);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {};
    }
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar && m_theme)
        paintScrollBar(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ConsoleStyle::paintScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                                  const QWidget* widget) const
{
    painter.save();
    painter.fillRect(option.rect, option.palette.window());
    const bool held =
        option.activeSubControls & SC_ScrollBarSlider && option.state & (State_Sunken | State_MouseOver);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->tint(Tone::Muted, held ? 0.7 : 0.4, Tone::Background));
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool upright = option.rect.height() > option.rect.width();
    painter.drawRoundedRect(upright ? handle.adjusted(kHandleInset, 1, -kHandleInset + 1, -1)
                                    : handle.adjusted(1, kHandleInset, -1, -kHandleInset + 1),
                            2, 2);
    painter.restore();
}

/// Outlines of fields and marks that can be seen in the dark as well.
void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (element == PE_PanelButtonTool && m_theme && option->state & State_On)
        return paintChosen(*option, *painter);
    if (element == PE_FrameTabBarBase) // the mark below the chosen tab is line enough
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool field = element == PE_FrameLineEdit;
    const bool round = element == PE_IndicatorRadioButton;
    if (!m_theme || !(field || round || element == PE_IndicatorCheckBox))
        return;
    const bool focused = option->state & State_HasFocus && option->state & State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(focused ? m_theme->color(Tone::Accent) : m_theme->tint(Tone::Muted, field ? 0.45 : 0.8));
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(outline);
    else
        painter->drawRoundedRect(outline, 2, 2);
    painter->restore();
}

/// A chip or range that is in force: Fusion's own shade of it cannot be told apart in the dark.
void ConsoleStyle::paintChosen(const QStyleOption& option, QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme->color(Tone::Accent));
    painter.setBrush(m_theme->tint(Tone::Accent, m_theme->isDark() ? 0.3 : 0.16));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == CE_TabBarTabShape && m_theme)
        paintTab(*option, *painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::paintTab(const QStyleOption& option, QPainter& painter) const
{
    const bool chosen = option.state & State_Selected;
    const bool over = option.state & State_MouseOver;
    const QRect rect = option.rect;
    if (over && !chosen)
        painter.fillRect(rect, m_theme->tint(Tone::Accent, 0.06, Tone::Background));
    if (chosen)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
                         m_theme->color(Tone::Accent));
}

} // namespace ic
