// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backtests/BacktestModel.h"
#include "ui/backtests/RunningBacktest.h"
#include "ui/bridge/EventPump.h"
#include "ui/shell/Page.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QSplitter;

namespace ic {

class BacktestForm;
class BacktestListView;
class BacktestProgress;
class BacktestView;
class EmptyNote;
class FilterField;

/// Stored backtests on the left, the chosen one (or two side by side) on the right, and the form that runs
/// another. GUI thread.
class BacktestsPage final : public Page
{
    Q_OBJECT
public:
    BacktestsPage(UiContext& context, EventPump& events, QWidget* parent = nullptr);
    ~BacktestsPage() override;

    QString title() const override;
    void activate() override;
    void focusFilter() override;
    QList<QAction*> verbs() const override { return m_verbs; }
    void recall(UiState& state) override;
    void remember(UiState& state) const override;
    bool showBacktest(qint64 id) override;

    const BacktestModel& model() const { return m_model; }

protected:
    void retranslate() override;

private:
    void build();
    QWidget* buildList();
    void wire(EventPump& events);
    void addVerbs();
    void reload();
    void take(const QVector<BacktestRow>& rows);
    void choiceChanged();
    void askDetails();
    void show(const QVector<BacktestDetail>& details);
    void showNothing();
    void openForm(const BacktestRow* like = nullptr);
    void askDelete();
    void remove(qint64 id);
    void runEnded(qint64 id);
    void compareWith(qint64 other);
    void stopComparing();

    UiContext& m_context;
    BacktestModel m_model;
    RunningBacktest m_run;
    FilterField* m_text = nullptr;
    QPushButton* m_new = nullptr;
    QLabel* m_runError = nullptr;
    BacktestListView* m_list = nullptr;
    BacktestProgress* m_progress = nullptr;
    BacktestView* m_view = nullptr;
    QSplitter* m_across = nullptr;
    EmptyNote* m_empty = nullptr;
    QPointer<BacktestForm> m_form;
    QList<QAction*> m_verbs;
    std::optional<qint64> m_wanted; ///< chosen as soon as it is among the rows
    int m_generation = 0;           ///< answers about an older choice are thrown away
    bool m_asked = false;
    bool m_answered = false;
    bool m_stale = false; ///< something changed while another page was in front
};

} // namespace ic
