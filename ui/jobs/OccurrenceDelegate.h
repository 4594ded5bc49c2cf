// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QStyledItemDelegate>

namespace ic {

/// One line an occurrence: icon, instant, word, duration or countdown on the right. GUI thread.
class OccurrenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit OccurrenceDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace ic
