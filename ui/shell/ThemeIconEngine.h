// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QIconEngine>
#include <QPointer>

namespace ic {

/// Draws a one-stroke SVG of resources/icons in the colour a meaning has now, so an icon set once stays right
/// after the theme changes. GUI thread.
class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(const Theme& theme, QString name, Tone tone);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;

    /// The icon in device pixels; an unknown name gives a transparent pixmap.
    static QPixmap render(const QString& name, const QColor& color, const QSize& deviceSize,
                          qreal devicePixelRatio);

private:
    QColor color(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    Tone m_tone;
};

} // namespace ic
