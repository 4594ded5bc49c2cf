// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/CheckMenuButton.h"
#include "ui/shell/UiContext.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ic {

/// Jobs, outcome or reason, period and text of the history. Outcomes of runs and reasons why nothing ran
/// exclude each other: an occurrence has one of the two. GUI thread.
class RunsFilterBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Period { Any, Today, Yesterday, Week, Month, Chosen };

    explicit RunsFilterBar(UiContext& context, QWidget* parent = nullptr);

    /// As of now: the period's limits are computed here, in KST.
    HistoryQuery query() const;
    bool isRestricted() const;
    void clear();
    void setJobs(const QVector<JobRow>& jobs);
    void showOnlyJob(const JobId& job);
    void focusText();
    /// Outcome, reason and period; a text or a chosen day is of the moment.
    void recall(const UiState& state);
    void remember(UiState& state) const;
    void retranslate();

signals:
    void changed();

private:
    void build();
    void wire();
    void setPeriod(HistoryQuery& query) const;

    UiContext& m_context;
    QTimer m_typing;
    CheckMenuButton* m_jobs = nullptr;
    CheckMenuButton* m_outcomes = nullptr;
    CheckMenuButton* m_reasons = nullptr;
    QComboBox* m_period = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QLineEdit* m_text = nullptr;
    QToolButton* m_clear = nullptr;
};

} // namespace ic
