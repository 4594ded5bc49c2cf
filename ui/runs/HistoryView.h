// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/HistoryModel.h"

#include <QTableView>

namespace ic {

/// The table of the history. Rows that arrive above the reader do not move what is being read. GUI thread.
class HistoryView final : public QTableView
{
    Q_OBJECT
public:
    HistoryView(HistoryModel& model, Theme& theme, QWidget* parent = nullptr);

    /// The selected occurrence; null when none is.
    const HistoryRow* currentHistoryRow() const;
    void selectRow(int row);

signals:
    void currentChangedTo(int row);
    void inspectRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void sizeColumns();
    void keepPlace(int first, int last);

    HistoryModel& m_model;
};

} // namespace ic
