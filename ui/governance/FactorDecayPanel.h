// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/governance/FactorGradeModel.h"
#include "ui/governance/FactorHistoryModel.h"
#include "ui/research/RawSortProxy.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace ic {

class EmptyNote;
class ResearchTable;

/// How well each factor still forecasts: the latest grades, and those of the chosen factor over time. GUI
/// thread.
class FactorDecayPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FactorDecayPanel(UiContext& context, QWidget* parent = nullptr);

    /// Newest first.
    void setRows(const QVector<FactorGradeRow>& rows);
    /// What stands here before the first check; `next`: when it comes.
    void setEmptyText(const QString& next);
    void retranslate();
    void recall(UiState& state);
    void remember(UiState& state) const;

signals:
    void jobRequested();

private:
    void build();
    void showHistory();

    UiContext& m_context;
    FactorGradeModel m_grades;
    RawSortProxy m_sortedGrades;
    FactorHistoryModel m_history;
    RawSortProxy m_sortedHistory;
    QString m_next;
    QString m_chosen; ///< key of the factor below
    QSplitter* m_down = nullptr;
    ResearchTable* m_table = nullptr;
    QLabel* m_title = nullptr;
    ResearchTable* m_historyTable = nullptr;
    EmptyNote* m_empty = nullptr;
};

} // namespace ic
