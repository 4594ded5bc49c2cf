// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/VerdictDelegate.h"

#include "ui/governance/VerdictLook.h"
#include "ui/runs/HistoryText.h"

#include <QPainter>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFigures = 4;
constexpr int kSide = 12;

} // namespace

VerdictDelegate::VerdictDelegate(const VerdictModel& model, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
{}

int VerdictDelegate::lineHeight() const
{
    return QFontMetrics(m_theme.textFont()).height() + 2;
}

int VerdictDelegate::cardHeight() const
{
    return m_theme.oneLineRow() + kFigures * lineHeight() + 3 * Theme::kBetween;
}

void VerdictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect;
    if (index.column() == VerdictModel::kMarketColumn) {
        painter->setFont(m_theme.boldFont());
        painter->setPen(m_theme.color(Tone::Text));
        painter->drawText(cell.adjusted(kSide, 0, 0, 0), Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const auto row = m_model.latest(index);
    const StateLook look = VerdictLook::of(row ? row->verdict : QString());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(cell, m_theme.color(Tone::Surface)); // the frame of the card is the selection
    const QRectF card = QRectF(cell).adjusted(4.5, 4.5, -4.5, -4.5);
    painter->setPen(QPen(m_theme.color(selected ? Tone::Accent : Tone::Line), selected ? 2 : 1));
    painter->setBrush(row ? m_theme.tint(look.tone, 0.07) : m_theme.color(Tone::Surface));
    painter->drawRoundedRect(card, 4, 4);
    const QRect inner = card.toRect().adjusted(kSide - 4, Theme::kInside, 4 - kSide, -Theme::kInside);
    paintHead(*painter, {inner.left(), inner.top(), inner.width(), m_theme.oneLineRow()}, index);
    int y = inner.top() + m_theme.oneLineRow();
    for (const VerdictModel::Figure& figure : m_model.figures(index)) {
        paintFigure(*painter, {inner.left(), y, inner.width(), lineHeight()}, figure);
        y += lineHeight();
    }
    painter->restore();
}

void VerdictDelegate::paintHead(QPainter& painter, const QRect& line, const QModelIndex& index) const
{
    const auto row = m_model.latest(index);
    const StateLook look = VerdictLook::of(row ? row->verdict : QString());
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(line.left(), line.top() + (line.height() - Theme::kIcon) / 2,
                       m_theme.pixmap(look.icon, look.tone, ratio));
    painter.setFont(m_theme.boldFont());
    painter.setPen(m_theme.color(look.tone));
    painter.drawText(line.adjusted(Theme::kIcon + Theme::kInside + 2, 0, 0, 0), Qt::AlignVCenter, look.word);
    if (!row)
        return;
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.color(Tone::Muted));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                     HistoryText::instant(row->at).section(u' ', 0, 0));
}

/// Name, value, limit, value before: four columns with the same borders in every card.
void VerdictDelegate::paintFigure(QPainter& painter, const QRect& line,
                                  const VerdictModel::Figure& figure) const
{
    const int width = line.width();
    const auto part = [&](double from, double to) {
        return QRect(line.left() + int(width * from), line.top(), int(width * (to - from)), line.height());
    };
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.color(Tone::Muted));
    painter.drawText(part(0, 0.24), Qt::AlignVCenter, figure.name);
    const QString before = tr("was %1", "the value of the governance check before").arg(figure.before);
    const QString trend = figure.trend > 0 ? u" ▲"_s : figure.trend < 0 ? u" ▼"_s : u"  "_s;
    painter.drawText(part(0.70, 1), Qt::AlignVCenter | Qt::AlignRight, before + trend);
    if (!figure.limit.isEmpty())
        painter.drawText(part(0.44, 0.70), Qt::AlignVCenter | Qt::AlignRight,
                         tr("limit %1").arg(figure.limit));
    painter.setFont(figure.beyond ? m_theme.boldFont() : m_theme.textFont());
    painter.setPen(m_theme.color(figure.beyond ? Tone::Error : Tone::Text));
    painter.drawText(part(0.20, 0.44), Qt::AlignVCenter | Qt::AlignRight, figure.value);
}

} // namespace ic
