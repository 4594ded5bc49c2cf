// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/JobActions.h"
#include "ui/shell/Page.h"
#include "ui/shell/UiContext.h"

#include <QPointer>

class QLabel;

namespace ic {

class AttentionBand;
class EventPump;
class JobFilterBar;
class JobInspector;
class JobMatrixModel;
class JobMatrixProxy;
class JobMatrixView;
class VerbLauncher;

/// The home page: what needs a decision, the matrix of all jobs, and the inspector of the selected one. GUI
/// thread.
class JobsPage final : public Page
{
    Q_OBJECT
public:
    /// Context and pump outlive the page; it listens to the pump from the start.
    JobsPage(UiContext& context, EventPump& pump, QWidget* parent = nullptr);
    ~JobsPage() override;

    JobMatrixModel& model() const { return *m_model; }
    JobActions& actions() const { return *m_actions; }
    JobMatrixView& view() const { return *m_view; }

    QString title() const override;
    void activate() override;
    void focusFilter() override;
    QWidget* inspector() override;
    QList<QAction*> verbs() const override;
    QStringList unsaved() const override;
    QVector<PaletteEntry> paletteEntries() override;
    bool showJob(const JobId& job) override;
    bool showControl(const JobId& job, const QString& control) override;
    bool askGate(GateState gate) override;

    /// Does a verb to jobs that need not be the selected ones.
    void request(JobVerb verb, const QVector<JobId>& jobs);

protected:
    void retranslate() override;

private:
    QWidget* buildTools();
    void wireModel(EventPump& pump);
    void wireView();
    void jobsUpdated(const QVector<JobId>& jobs);
    void selectionMoved();
    QVector<JobRow> rowsOf(const QVector<JobId>& ids) const;
    void openInspector(JobVerb verb, const JobRow& row);
    void openControl(const JobId& job, const QString& control);
    void showMenu(const QPoint& position);
    void updateEmpty();

    UiContext& m_context;
    JobMatrixModel* m_model;
    JobMatrixProxy* m_proxy;
    JobActions* m_actions;
    JobFilterBar* m_filter;
    AttentionBand* m_band;
    JobMatrixView* m_view;
    QLabel* m_empty;
    VerbLauncher* m_launcher;
    QPointer<JobInspector> m_inspector; ///< deleted here unless a window adopted it
};

} // namespace ic
