// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/JobActions.h"
#include "ui/shell/UiContext.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace ic {

class DurationPlot;
class FactList;
class RunProgress;

/// Where the job stands: run under way, hold, path, next and last run, its definition and how long it takes.
/// GUI thread.
class JobNowTab final : public QScrollArea
{
    Q_OBJECT
public:
    explicit JobNowTab(UiContext& context, QWidget* parent = nullptr);

    void setJob(const JobRow& row);
    /// Countdown and progress.
    void tick();

signals:
    void verbRequested(ic::JobVerb verb);

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* button(const char* name, JobVerb verb);
    void show();
    void fetchDurations();
    void retranslate();

    UiContext& m_context;
    JobRow m_row;
    QLabel* m_description;
    RunProgress* m_progress;
    FactList* m_present;
    FactList* m_definition;
    QLabel* m_definitionTitle;
    QLabel* m_durationTitle;
    DurationPlot* m_plot;
    QPushButton* m_resume;
    QPushButton* m_path;
    QPushButton* m_confirm;
    RunId m_plotted; ///< last run the plot knows
};

} // namespace ic
