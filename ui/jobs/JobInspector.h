// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/JobActions.h"
#include "ui/shell/UiContext.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTabWidget;

namespace ic {

class JobNowTab;
class JobScheduleTab;
class JobVersionsTab;
class JobWhyTab;
class KeptEditBar;

/// Everything about the selected job: now, why, schedule, versions. GUI thread.
class JobInspector final : public QWidget
{
    Q_OBJECT
public:
    enum Tab { NowTab, WhyTab, ScheduleTab, VersionsTab };

    explicit JobInspector(UiContext& context, QWidget* parent = nullptr);

    void setJob(const JobRow& row);
    void clear();
    const JobId& job() const { return m_row.definition.id; }
    void showTab(Tab tab);
    /// One sentence for each edit that has not been saved.
    QStringList unsaved() const;
    /// Why of what the reader most likely asks about.
    void explain();

signals:
    /// Back to a job whose edit was put aside.
    void editRequested(const ic::JobId& job);
    void verbRequested(const ic::JobId& job, ic::JobVerb verb);
    void revertRequested(const ic::JobId& job, int toVersion);
    void controlRequested(const ic::JobId& job, const QString& control);
    void carriedOut(const QString& sentence);
    void failed(const ic::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void wire();
    void showHead();
    void showEdits();
    void retranslate();

    UiContext& m_context;
    JobRow m_row;
    QLabel* m_icon;
    QLabel* m_name;
    QLabel* m_id;
    KeptEditBar* m_kept;
    QTabWidget* m_tabs;
    JobNowTab* m_now;
    JobWhyTab* m_why;
    JobScheduleTab* m_schedule;
    JobVersionsTab* m_versions;
    QLabel* m_nothing;
    QWidget* m_body;
    QTimer m_second;
};

} // namespace ic
