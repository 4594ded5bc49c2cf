// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/LogModel.h"
#include "ui/shell/UiContext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ic {

class EmptyNote;
class LogView;

/// The live log of a selection: some jobs, or one run (from the files when the ring no longer has it). Reads
/// only while visible. GUI thread.
class LogDrawer final : public QWidget
{
    Q_OBJECT
public:
    explicit LogDrawer(UiContext& context, QWidget* parent = nullptr);

    /// Lines of these jobs from now on and as far back as the ring reaches; none = all lines.
    void setJobs(const QVector<JobId>& jobs);
    /// Lines of one run.
    void setRun(RunId run);
    /// What the caption says; by default the ids.
    void setTitle(const QString& title);
    const LogModel& model() const { return m_model; }

signals:
    void runActivated(ic::RunId run);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void retranslate();
    void applyFilter();
    void readFilesIfNeeded();
    void showEmptiness();

    UiContext& m_context;
    LogModel m_model;
    QVector<JobId> m_jobs;
    RunId m_run;
    RunId m_readRun; ///< whose files were asked for
    QTimer m_typing;
    QLabel* m_title = nullptr;
    QComboBox* m_level = nullptr;
    QLineEdit* m_text = nullptr;
    QToolButton* m_follow = nullptr;
    LogView* m_view = nullptr;
    EmptyNote* m_empty = nullptr;
};

} // namespace ic
