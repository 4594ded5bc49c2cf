// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backtests/BacktestModel.h"

#include <QTableView>

namespace ic {

/// The list of stored backtests, sortable; one or two of them are chosen, in the order of choosing: Ctrl and
/// a click or Ctrl+Space take the second. GUI thread.
class BacktestListView final : public QTableView
{
    Q_OBJECT
public:
    BacktestListView(BacktestModel& model, Theme& theme, QWidget* parent = nullptr);

    /// Ids, at most two; the first is the one that is shown.
    const QVector<qint64>& chosen() const { return m_chosen; }
    /// Ids that are not among the rows are left out.
    void choose(const QVector<qint64>& ids);
    /// Rows that hold the text in one of their words.
    void setFilter(const QString& text);
    int shownRows() const { return m_proxy.rowCount(); }
    /// The first row as it is sorted; nullopt without rows.
    std::optional<qint64> firstShown() const;

signals:
    void chosenChanged();
    void deleteRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void sizeColumns();
    void fitColumns();
    void takeSelection();
    qint64 idAt(const QModelIndex& index) const;

    BacktestModel& m_model;
    RawSortProxy m_proxy;
    QVector<qint64> m_chosen;
    bool m_choosing = false;
};

} // namespace ic
