// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/OccurrenceDelegate.h"

#include "ui/jobs/OccurrenceModel.h"

#include <QFontMetrics>
#include <QPainter>

namespace ic {

OccurrenceDelegate::OccurrenceDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize OccurrenceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, m_theme.oneLineRow()};
}

void OccurrenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, m_theme.tint(Tone::Accent, selected ? 0.14 : over ? 0.05 : 0));
    if (!index.data(OccurrenceModel::FutureRole).toBool() &&
        index.siblingAtRow(index.row() - 1).data(OccurrenceModel::FutureRole).toBool())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)),
                          m_theme.color(Tone::Line));
    const QRect area = option.rect.adjusted(Theme::kAround, 0, -Theme::kAround, 0);
    const Tone tone = Tone(index.data(OccurrenceModel::ToneRole).toInt());
    painter->drawPixmap(area.left(), area.center().y() - Theme::kIcon / 2 + 1,
                        m_theme.pixmap(index.data(OccurrenceModel::IconRole).toString(), tone,
                                       painter->device()->devicePixelRatio()));
    const QFontMetrics metrics(m_theme.textFont());
    const int timeWidth = metrics.horizontalAdvance(QStringLiteral("Dec 30 00:00 KST")) + Theme::kBetween;
    QRect text = area.adjusted(Theme::kIcon + Theme::kBetween, 0, 0, 0);
    painter->setFont(m_theme.textFont());
    painter->setPen(m_theme.color(Tone::Text));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    const int used =
        std::max(timeWidth, metrics.horizontalAdvance(index.data().toString()) + Theme::kBetween);
    text.adjust(used, 0, 0, 0);
    const QString detail = index.data(OccurrenceModel::DetailRole).toString();
    painter->setPen(m_theme.color(tone));
    const QRect word = text.adjusted(0, 0, -metrics.horizontalAdvance(detail) - Theme::kInside, 0);
    painter->drawText(
        word, Qt::AlignVCenter | Qt::AlignLeft,
        metrics.elidedText(index.data(Qt::StatusTipRole).toString(), Qt::ElideRight, word.width()));
    painter->setPen(m_theme.color(Tone::Muted));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, detail);
    painter->restore();
}

} // namespace ic
