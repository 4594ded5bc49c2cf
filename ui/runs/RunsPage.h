// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/EventPump.h"
#include "ui/runs/HistoryModel.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <memory>

class QCheckBox;
class QLabel;

namespace ic {

class EmptyNote;
class HistoryView;
class RunPanel;
class RunsFilterBar;
class VerbDialog;

/// The history of everything that was planned: filters, the paged table, and the selected run in the
/// inspector. Asks for its first page when it is first looked at. GUI thread.
class RunsPage final : public Page
{
    Q_OBJECT
public:
    RunsPage(UiContext& context, EventPump& events, QWidget* parent = nullptr);
    ~RunsPage() override;

    QString title() const override;
    void activate() override;
    void focusFilter() override;
    QWidget* inspector() override;
    QList<QAction*> verbs() const override { return m_verbs; }
    bool showRuns(const JobId& job) override;
    bool showRun(RunId run) override;
    void recall(UiState& state) override;
    void remember(UiState& state) const override;

    const HistoryModel& model() const { return m_model; }

protected:
    void retranslate() override;
    void themeChanged() override;

private:
    void build();
    void wire(EventPump& events);
    void addVerbs();
    void applyFilter();
    void takeJobs(const QVector<JobRow>& jobs);
    void select(int row);
    void restoreSelection();
    void showForeignRun(RunId run);
    void showCount();
    void openDialog(const Verb& verb);

    UiContext& m_context;
    HistoryModel m_model;
    RunsFilterBar* m_bar = nullptr;
    HistoryView* m_view = nullptr;
    EmptyNote* m_empty = nullptr;
    QLabel* m_count = nullptr;
    QCheckBox* m_notBuilt = nullptr;
    std::unique_ptr<RunPanel> m_ownPanel; ///< until the window adopts it
    QPointer<RunPanel> m_panel;
    QList<QAction*> m_verbs;
    bool m_asked = false;
    QHash<JobId, JobRow> m_jobs;
    QPointer<VerbDialog> m_dialog;
    RunId m_wanted; ///< selected as soon as the page that holds it is loaded
};

} // namespace ic
