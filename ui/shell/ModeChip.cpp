// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ModeChip.h"

#include <QFontMetrics>
#include <QPainter>

namespace ic {

namespace {

constexpr auto kSpace = Theme::kBetween;
constexpr int kChipHeight = 20;

} // namespace

ModeChip::ModeChip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("modeChip"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMode(WorkspaceMode::Sim);
}

QString ModeChip::wordOf(WorkspaceMode mode)
{
    switch (mode) {
    case WorkspaceMode::Sim:
        return QStringLiteral("SIM");
    case WorkspaceMode::Paper:
        return QStringLiteral("PAPER");
    case WorkspaceMode::Real:
        return QStringLiteral("REAL");
    }
    return {};
}

Tone ModeChip::toneOf(WorkspaceMode mode)
{
    switch (mode) {
    case WorkspaceMode::Sim:
        return Tone::Sim;
    case WorkspaceMode::Paper:
        return Tone::Paper;
    case WorkspaceMode::Real:
        return Tone::Real;
    }
    return Tone::Sim;
}

void ModeChip::setMode(WorkspaceMode mode)
{
    m_mode = mode;
    const QString meaning = mode == WorkspaceMode::Sim
                                ? tr("Simulated market and broker; no order leaves this program")
                            : mode == WorkspaceMode::Paper ? tr("Real prices, paper account")
                                                           : tr("Real account: orders are real");
    setAccessibleName(wordOf(mode) + QStringLiteral(": ") + meaning);
    setToolTip(meaning);
    updateGeometry();
    update();
}

QSize ModeChip::sizeHint() const
{
    return {QFontMetrics(m_theme.boldFont()).horizontalAdvance(wordOf(m_mode)) + 2 * kSpace, Theme::kHeader};
}

void ModeChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect chip(0, (height() - kChipHeight) / 2, width(), kChipHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(toneOf(m_mode)));
    painter.drawRoundedRect(chip, 3, 3);
    painter.setFont(m_theme.boldFont());
    painter.setPen(m_theme.color(m_theme.isDark() ? Tone::Background : Tone::Surface));
    painter.drawText(chip, Qt::AlignCenter, wordOf(m_mode));
}

} // namespace ic
