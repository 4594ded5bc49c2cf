// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobMatrixView.h"

#include "ui/jobs/JobMatrixColumns.h"
#include "ui/jobs/JobMatrixDelegate.h"
#include "ui/jobs/JobMatrixModel.h"
#include "ui/jobs/JobMatrixProxy.h"
#include "ui/shell/QuietHeader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace ic {

JobMatrixView::JobMatrixView(JobMatrixModel& jobs, JobMatrixProxy& proxy, const Theme& theme,
                             const Clock& clock, QWidget* parent)
    : QTreeView(parent)
    , m_jobs(jobs)
    , m_proxy(proxy)
    , m_theme(theme)
    , m_delegate(new JobMatrixDelegate(theme, clock, this))
{
    setObjectName(QStringLiteral("jobMatrix"));
    setModel(&proxy);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHeader(new QuietHeader(theme, this));
    header()->setObjectName(QStringLiteral("jobMatrixHeader"));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(48);
    connect(&proxy, &QAbstractItemModel::rowsInserted, this, [this] { expandAll(); });
    connect(&theme, &Theme::themeChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!isLayer(index))
            emit inspectRequested();
    });
    connect(&m_second, &QTimer::timeout, this, &JobMatrixView::tick);
    m_second.start(std::max(100, int(clock.realMsPerSecond())));
}

bool JobMatrixView::isLayer(const QModelIndex& index) const
{
    return index.isValid() && !index.parent().isValid();
}

QVector<JobId> JobMatrixView::selectedJobs() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex& i) { return std::pair(i.parent().row(), i.row()); });
    QVector<JobId> jobs;
    for (const QModelIndex& index : rows)
        if (const JobRow* row = m_jobs.row(m_proxy.mapToSource(index)))
            jobs.append(row->definition.id);
    return jobs;
}

bool JobMatrixView::selectJob(const JobId& id)
{
    const QModelIndex index = m_proxy.mapFromSource(m_jobs.indexOf(id));
    if (!index.isValid())
        return false;
    expand(index.parent());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void JobMatrixView::selectFirst()
{
    const QModelIndex first = m_proxy.index(0, 0, m_proxy.index(0, 0));
    if (first.isValid())
        selectionModel()->setCurrentIndex(first,
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QModelIndexList JobMatrixView::jobsInSight() const
{
    QModelIndexList jobs;
    const int bottom = viewport()->height();
    for (QModelIndex i = indexAt(QPoint(1, 1)); i.isValid() && visualRect(i).top() < bottom;
         i = indexBelow(i))
        if (!isLayer(i))
            jobs.append(i.siblingAtColumn(0));
    return jobs;
}

void JobMatrixView::tick()
{
    if (!isVisible())
        return;
    QModelIndexList source;
    for (const QModelIndex& index : jobsInSight())
        source.append(m_proxy.mapToSource(index));
    m_jobs.tick(source);
}

QStyle::State JobMatrixView::rowState(const QModelIndex& index) const
{
    QStyle::State state = QStyle::State_Enabled;
    if (selectionModel()->isSelected(index))
        state |= QStyle::State_Selected;
    if (m_hovered.isValid() && m_hovered.row() == index.row() && m_hovered.parent() == index.parent())
        state |= QStyle::State_MouseOver;
    const QModelIndex current = currentIndex();
    if (hasFocus() && current.isValid() && current.row() == index.row() && current.parent() == index.parent())
        state |= QStyle::State_HasFocus;
    return state;
}

void JobMatrixView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (isLayer(index)) {
        m_delegate->paintLayer(*painter, row, index.data().toString(), m_proxy.rowCount(index),
                               isExpanded(index));
        return;
    }
    m_delegate->paintRow(*painter, row, rowState(index));
    QStyleOptionViewItem cell = option;
    for (int column = 0; column < header()->count(); ++column) {
        if (header()->isSectionHidden(column))
            continue;
        cell.rect = QRect(columnViewportPosition(column), row.top(), columnWidth(column), row.height());
        m_delegate->paint(painter, cell, index.siblingAtColumn(column));
    }
}

QModelIndex JobMatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool up = action == MoveUp || action == MovePageUp || action == MoveHome || action == MovePrevious;
    QModelIndex target = QTreeView::moveCursor(action, modifiers);
    while (isLayer(target)) // headings are stepped over
        target = up && action != MoveHome ? indexAbove(target) : indexBelow(target);
    return target.isValid() ? target : currentIndex();
}

void JobMatrixView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void JobMatrixView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (isLayer(index)) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void JobMatrixView::hover(const QModelIndex& index)
{
    if (m_hovered == index)
        return;
    m_hovered = index;
    viewport()->update();
}

void JobMatrixView::mouseMoveEvent(QMouseEvent* event)
{
    hover(indexAt(event->pos()).siblingAtColumn(0));
    QTreeView::mouseMoveEvent(event);
}

void JobMatrixView::leaveEvent(QEvent* event)
{
    hover({});
    QTreeView::leaveEvent(event);
}

void JobMatrixView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier) {
        emit inspectRequested();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void JobMatrixView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitJobColumns(*header(), m_theme, viewport()->width());
}

} // namespace ic
