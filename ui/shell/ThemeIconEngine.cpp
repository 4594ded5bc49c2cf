// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ThemeIconEngine.h"

#include <QPainter>
#include <QSvgRenderer>

namespace ic {

ThemeIconEngine::ThemeIconEngine(const Theme& theme, QString name, Tone tone)
    : m_theme(&theme), m_name(std::move(name)), m_tone(tone)
{}

QColor ThemeIconEngine::color(QIcon::Mode mode) const
{
    if (!m_theme)
        return Qt::transparent;
    return mode == QIcon::Disabled ? m_theme->tint(Tone::Muted, 0.5) : m_theme->color(m_tone);
}

QPixmap ThemeIconEngine::render(const QString& name, const QColor& color, const QSize& deviceSize,
                                qreal devicePixelRatio)
{
    if (deviceSize.isEmpty())
        return {};
    QPixmap pixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void ThemeIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, render(m_name, color(mode), rect.size() * ratio, ratio));
}

QPixmap ThemeIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    return render(m_name, color(mode), size, scale);
}

QIconEngine* ThemeIconEngine::clone() const
{
    return new ThemeIconEngine(*this);
}

} // namespace ic
