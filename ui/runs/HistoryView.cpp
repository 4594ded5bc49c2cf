// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/HistoryView.h"

#include "ui/shell/QuietCellDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <array>

namespace ic {

namespace {

constexpr int kWide = 1000; // all columns and a readable message

} // namespace

using namespace Qt::StringLiterals;

HistoryView::HistoryView(HistoryModel& model, Theme& theme, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(u"historyTable"_s);
    setModel(&model);
    makeQuiet(*this, theme);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    horizontalHeader()->setObjectName(u"historyHeader"_s);
    horizontalHeader()->setStretchLastSection(true);
    sizeColumns();
    connect(&model, &HistoryModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { keepPlace(first, last); });
    connect(this, &QTableView::doubleClicked, this, &HistoryView::inspectRequested);
}

/// From samples, once: columns that follow their content jump while somebody reads.
void HistoryView::sizeColumns()
{
    const std::array samples{u"2026-11-23 13:16:00"_s,
                             u"Strategy governance check"_s,
                             u"recovery"_s,
                             u"Unknown outcome"_s,
                             u"Started after"_s,
                             u"10 m 40 s"_s,
                             u"2,763,000"_s,
                             u"collector"_s,
                             u"2026-11-20"_s};
    const QFontMetrics metrics(font());
    for (int column = 0; column < int(samples.size()); ++column) {
        const int icon = column == HistoryModel::Outcome ? Theme::kIcon + Theme::kInside : 0;
        setColumnWidth(column, metrics.horizontalAdvance(samples[size_t(column)]) + icon +
                                   2 * (Theme::kBetween + Theme::kInside));
    }
}

/// A narrow table keeps the message; what is hidden stands in the inspector.
void HistoryView::resizeEvent(QResizeEvent* event)
{
    const bool narrow = event->size().width() < kWide;
    for (const int column :
         {HistoryModel::Kind, HistoryModel::Late, HistoryModel::Path, HistoryModel::Session})
        setColumnHidden(column, narrow);
    QTableView::resizeEvent(event);
}

void HistoryView::keepPlace(int first, int last)
{
    QScrollBar* bar = verticalScrollBar();
    if (bar->value() > 0 && first <= bar->value())
        bar->setValue(bar->value() + last - first + 1);
}

const HistoryRow* HistoryView::currentHistoryRow() const
{
    return currentIndex().isValid() ? &m_model.row(currentIndex().row()) : nullptr;
}

void HistoryView::selectRow(int row)
{
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(currentIndex());
}

void HistoryView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit currentChangedTo(current.isValid() ? current.row() : -1);
}

void HistoryView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit inspectRequested();
    else
        QTableView::keyPressEvent(event);
}

} // namespace ic
