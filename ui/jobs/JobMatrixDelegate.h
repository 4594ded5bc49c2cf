// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/Clock.h"
#include "ui/shell/Theme.h"

#include <QStyledItemDelegate>

namespace ic {

/// Paints the two-line cells of the job matrix. GUI thread.
class JobMatrixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    JobMatrixDelegate(const Theme& theme, const Clock& clock, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// Background of a whole row: selection, hover, focus edge.
    void paintRow(QPainter& painter, const QRect& rect, QStyle::State state) const;
    void paintLayer(QPainter& painter, const QRect& rect, const QString& name, int jobs, bool expanded) const;

private:
    void paintLines(QPainter& painter, const QRect& rect, const QModelIndex& index, Qt::Alignment side) const;
    void paintIcon(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintWrapped(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintLast(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    const Theme& m_theme;
    const Clock& m_clock;
};

} // namespace ic
