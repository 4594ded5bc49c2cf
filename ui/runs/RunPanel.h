// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/UiContext.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace ic {

class LogDrawer;
class RunTree;
class WhyPanel;

/// One occurrence with what became of it: outcome, message and what is next; the verbs that decide about it;
/// facts, explanation and log. GUI thread.
class RunPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RunPanel(UiContext& context, QWidget* parent = nullptr);

    /// Shows the row at once and asks for its details. nullopt: nothing is selected.
    void setRow(const std::optional<HistoryRow>& row, const QString& jobName);
    /// The shown occurrence changed.
    void refresh(const HistoryRow& row);
    const std::optional<HistoryRow>& row() const { return m_row; }
    /// Something else may have changed the shown run.
    void askAgain();
    /// The language changed.
    void setJobName(const QString& name);
    void showWhy();
    void showLog();

signals:
    void verbRequested(const ic::Verb& verb);
    void jobRequested(const ic::JobId& job);
    void controlRequested(const ic::JobId& job, const QString& control);
    void failed(const ic::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void retranslate();
    void showRow(const HistoryRow& row);
    void showNext();
    void askDetail();
    void askWhy();
    void showTab();
    void setTone(QLabel* label, Tone tone);

    UiContext& m_context;
    std::optional<HistoryRow> m_row;
    QString m_jobName;
    std::optional<OccurrenceId> m_whyShown; ///< what the Why and Log tabs already show
    RunId m_logShown;
    QLabel* m_nothing = nullptr;
    QWidget* m_body = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_outcome = nullptr;
    QLabel* m_planned = nullptr;
    QToolButton* m_job = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_next = nullptr;
    Phrase m_whatNext; ///< what m_next says
    QPushButton* m_succeeded = nullptr;
    QPushButton* m_failedButton = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_cancel = nullptr;
    QTabWidget* m_tabs = nullptr;
    RunTree* m_tree = nullptr;
    WhyPanel* m_why = nullptr;
    LogDrawer* m_log = nullptr;
};

} // namespace ic
