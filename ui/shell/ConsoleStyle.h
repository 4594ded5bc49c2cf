// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QPointer>
#include <QProxyStyle>

namespace ic {

/// Fusion made quieter: thin scroll bars without arrows, flat tabs with an underline, roomier buttons.
/// Colours come from the theme. GUI thread.
class ConsoleStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit ConsoleStyle(const Theme& theme);

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;

private:
    void paintScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void paintChosen(const QStyleOption& option, QPainter& painter) const;
    void paintTab(const QStyleOption& option, QPainter& painter) const;

    QPointer<const Theme> m_theme;
};

} // namespace ic
