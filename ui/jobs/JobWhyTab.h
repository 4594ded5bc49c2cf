// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/UiContext.h"

#include <QWidget>

class QListView;

namespace ic {

class OccurrenceModel;
class WhyPanel;

/// The next and the last occurrences of the job, and why of the chosen one. GUI thread.
class JobWhyTab final : public QWidget
{
    Q_OBJECT
public:
    explicit JobWhyTab(UiContext& context, QWidget* parent = nullptr);

    void setJob(const JobRow& row);
    /// Chooses what the reader most likely asks about: the last one when it needs a decision, else the next.
    void explainMostUrgent();

signals:
    void controlRequested(const QString& control);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fetch();
    void explain(const QModelIndex& index);
    void settleChoice();

    UiContext& m_context;
    JobRow m_row;
    OccurrenceModel* m_model;
    QListView* m_list;
    WhyPanel* m_why;
    bool m_stale = true;
    bool m_urgent = false; ///< explain the most urgent one as soon as the rows are there
    OccurrenceId m_explained;
};

} // namespace ic
