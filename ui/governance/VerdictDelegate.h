// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/governance/VerdictModel.h"
#include "ui/shell/Theme.h"

#include <QStyledItemDelegate>

namespace ic {

/// Paints a verdict as a card: icon and word, the date of the check, and its figures beside the limit and the
/// check before. GUI thread.
class VerdictDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    VerdictDelegate(const VerdictModel& model, const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Of every card.
    int cardHeight() const;

private:
    void paintHead(QPainter& painter, const QRect& line, const QModelIndex& index) const;
    void paintFigure(QPainter& painter, const QRect& line, const VerdictModel::Figure& figure) const;
    int lineHeight() const;

    const VerdictModel& m_model;
    const Theme& m_theme;
};

} // namespace ic
