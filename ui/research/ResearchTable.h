// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QTableView>

namespace ic {

class UiState;

/// A quiet table with what every table of the market brain can do: sort by its header, Enter inspects, Ctrl+C
/// copies the selected rows as tab separated text, a context menu with both. Columns get their widths once,
/// from samples. GUI thread.
class ResearchTable : public QTableView
{
    Q_OBJECT
public:
    ResearchTable(const QString& objectName, const Theme& theme, QWidget* parent = nullptr);

    /// `samples`: for each column the longest usual text; an empty one takes what is left. The header is
    /// named objectName + "Header".
    void adopt(QAbstractItemModel& model, const QStringList& samples);
    /// How wide a column with such cells under such a title is.
    int widthFor(const QString& sample, const QString& title) const;
    /// What a narrow table leaves out, first things first: the inspector has it.
    void setExpendable(const QVector<int>& columns);
    /// After columns were shown or hidden.
    void fitColumns();
    void recall(UiState& state);
    /// The selected rows as the reader sees them: visible columns in their order, titles first.
    QString selectedText() const;
    void copyRows() const;
    /// Scrolls to it, without stealing the focus.
    void choose(const QModelIndex& index);

signals:
    void inspectRequested();
    /// The current row changed; -1 when there is none.
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QString titleOf(int column) const;
    void sizeColumns(const QStringList& samples);
    void retranslate();

    const Theme& m_theme;
    QVector<int> m_expendable;
    QVector<int> m_leftOut; ///< of them, at present
    QAction* m_inspect;
    QAction* m_copy;
};

} // namespace ic
