// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/time/Clock.h"
#include "ui/shell/Theme.h"

#include <QTimer>
#include <QTreeView>
#include <QVector>

namespace ic {

class JobMatrixDelegate;
class JobMatrixModel;
class JobMatrixProxy;

/// The table of the home page: layers as headings, jobs below, several can be selected. One timer moves the
/// countdowns of the rows in sight. GUI thread.
class JobMatrixView final : public QTreeView
{
    Q_OBJECT
public:
    /// The models must outlive the view.
    JobMatrixView(JobMatrixModel& jobs, JobMatrixProxy& proxy, const Theme& theme, const Clock& clock,
                  QWidget* parent = nullptr);

    QVector<JobId> selectedJobs() const;
    /// Selects one job and scrolls to it; false when the filter hides it.
    bool selectJob(const JobId& id);
    void selectFirst();
    /// What the timer does each second.
    void tick();
    QModelIndexList jobsInSight() const;

signals:
    void selectionMoved();
    void inspectRequested();

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isLayer(const QModelIndex& index) const;
    void hover(const QModelIndex& index);
    QStyle::State rowState(const QModelIndex& index) const;

    JobMatrixModel& m_jobs;
    JobMatrixProxy& m_proxy;
    const Theme& m_theme;
    JobMatrixDelegate* m_delegate;
    QTimer m_second;
    QPersistentModelIndex m_hovered;
};

} // namespace ic
