// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/BacktestListView.h"

#include "ui/backtests/BacktestDelegate.h"
#include "ui/shell/QuietCellDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <array>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastSubject = 148; ///< a range of two dates below the strategy
constexpr std::array kExpendable{BacktestModel::Trades, BacktestModel::Mdd};

} // namespace

BacktestListView::BacktestListView(BacktestModel& model, Theme& theme, QWidget* parent)
    : QTableView(parent), m_model(model), m_proxy(model)
{
    setObjectName(u"backtestList"_s);
    setModel(&m_proxy);
    makeQuiet(*this, theme);
    setItemDelegate(new BacktestDelegate(*this, theme));
    verticalHeader()->setDefaultSectionSize(theme.twoLineRow());
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    horizontalHeader()->setObjectName(u"backtestHeader"_s);
    horizontalHeader()->setSectionsClickable(true);
    sizeColumns();
    setSortingEnabled(true);
    sortByColumn(BacktestModel::When, Qt::DescendingOrder);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &BacktestListView::takeSelection);
}

/// From samples, once; what is left over goes to the first column.
void BacktestListView::sizeColumns()
{
    const std::array samples{u"2026-11-23 13:16"_s, u"+88.88"_s, u"-88.88"_s, u"Sharpe"_s, u"8,888"_s};
    for (int i = 0; i < int(samples.size()); ++i) {
        const int column = BacktestModel::When + i;
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column, std::max(fontMetrics().horizontalAdvance(samples[size_t(i)]),
                                        fontMetrics().horizontalAdvance(title)) +
                                   2 * (Theme::kBetween + 1));
    }
    horizontalHeader()->setSectionResizeMode(BacktestModel::Subject, QHeaderView::Stretch);
}

/// What was tested is never cut for figures that stand beside the curves as well.
void BacktestListView::fitColumns()
{
    int subject = viewport()->width();
    for (int column = BacktestModel::When; column < BacktestModel::ColumnCount; ++column) {
        setColumnHidden(column, false);
        subject -= columnWidth(column);
    }
    for (const int column : kExpendable) {
        if (subject >= kLeastSubject)
            return;
        subject += columnWidth(column);
        setColumnHidden(column, true);
    }
}

void BacktestListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

qint64 BacktestListView::idAt(const QModelIndex& index) const
{
    return m_model.row(m_proxy.mapToSource(index).row()).id;
}

std::optional<qint64> BacktestListView::firstShown() const
{
    return m_proxy.rowCount() > 0 ? std::optional(idAt(m_proxy.index(0, 0))) : std::nullopt;
}

void BacktestListView::setFilter(const QString& text)
{
    m_proxy.setText(text);
}

void BacktestListView::choose(const QVector<qint64>& ids)
{
    {
        const QScopedValueRollback quiet(m_choosing, true);
        const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        selectionModel()->clearSelection();
        m_chosen.clear();
        for (const qint64 id : ids) {
            const QModelIndex index = m_proxy.mapFromSource(m_model.index(m_model.rowOfId(id), 0));
            if (!index.isValid() || m_chosen.size() == 2)
                continue;
            m_chosen.append(id);
            selectionModel()->setCurrentIndex(index, rows);
        }
    }
    if (!m_chosen.isEmpty())
        scrollTo(currentIndex());
    emit chosenChanged();
}

/// The first choice stays; of several more the newest is the second.
void BacktestListView::takeSelection()
{
    if (m_choosing)
        return;
    QVector<qint64> selected;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        selected.append(idAt(index));
    QVector<qint64> chosen;
    for (const qint64 id : std::as_const(m_chosen))
        if (selected.contains(id))
            chosen.append(id);
    // The selection changes before the current row does when an arrow key extends it.
    selected.removeIf([&chosen](qint64 id) { return chosen.contains(id); });
    const qint64 current = currentIndex().isValid() ? idAt(currentIndex()) : 0;
    if (!selected.isEmpty())
        chosen = chosen.first(std::min<qsizetype>(chosen.size(), 1)) +
                 QVector{selected.contains(current) ? current : selected.last()};
    if (selectionModel()->selectedRows().size() > chosen.size())
        return choose(chosen);
    if (std::exchange(m_chosen, chosen) != chosen)
        emit chosenChanged();
}

void BacktestListView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        emit deleteRequested();
    else
        QTableView::keyPressEvent(event);
}

} // namespace ic
