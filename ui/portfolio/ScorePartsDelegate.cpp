// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/ScorePartsDelegate.h"

#include "ui/portfolio/DecisionModel.h"
#include "ui/portfolio/ScoreParts.h"

#include <QJsonObject>
#include <QPainter>
#include <algorithm>

namespace ic {

void ScorePartsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    paintGround(*painter, option, index);
    constexpr int height = 10;
    const QRectF track(option.rect.left() + Theme::kBetween, option.rect.center().y() - height / 2,
                       option.rect.width() - 2 * Theme::kBetween, height);
    qreal left = track.left();
    for (const ScorePart& part : ScoreParts::of(index.data(DecisionModel::kPartsRole).toJsonObject())) {
        const qreal width = part.weight * track.width();
        const QRectF segment(left, track.top(), std::max(1.0, width - 1), height);
        painter->fillRect(segment, theme().tint(Tone::Muted, 0.15));
        const qreal filled = segment.height() * std::clamp(part.value, 0.0, 1.0);
        painter->fillRect(QRectF(segment.left(), segment.bottom() - filled, segment.width(), filled),
                          theme().tint(Tone::Accent, 0.7));
        left += width;
    }
}

} // namespace ic
