// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QStyledItemDelegate>

class QTableView;

namespace ic {

/// Gives a table the look of the job matrix: quiet header, one row height, one line below a row, a calm
/// selection that keeps the colours of the text. Call it once, after the model is set. GUI thread.
void makeQuiet(QTableView& view, const Theme& theme);

/// The same selection for a list or tree with a delegate of its own; follows the theme.
void makeSelectionCalm(QWidget& view, const Theme& theme);

/// Paints the cells of a quiet table. Delegates with more to say begin with paintGround. GUI thread.
class QuietCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit QuietCellDelegate(QTableView& view, const Theme& theme);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    /// Selection, the line below and the mark of the current row.
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    const Theme& theme() const { return m_theme; }
    const QTableView& view() const { return m_view; }

private:
    const Theme& m_theme;
    const QTableView& m_view;
};

} // namespace ic
