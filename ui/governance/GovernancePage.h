// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/EventPump.h"
#include "ui/governance/HaltModel.h"
#include "ui/governance/VerdictLimits.h"
#include "ui/research/RawSortProxy.h"
#include "ui/shell/Page.h"

#include <QPointer>

class QTabWidget;

namespace ic {

class ClearHaltDialog;
class EmptyNote;
class FactorDecayPanel;
class HaltBand;
class ResearchTable;
class StrategiesPanel;

/// What the monthly checks found: halts in force on top, the verdicts of the strategies, the grades of the
/// factors, and the halts of the past. GUI thread.
class GovernancePage final : public Page
{
    Q_OBJECT
public:
    enum Tab { StrategiesTab, FactorsTab, HaltsTab };

    GovernancePage(UiContext& context, EventPump& events,
                   const VerdictLimits& limits = VerdictLimits::shipped(), QWidget* parent = nullptr);
    ~GovernancePage() override;

    QString title() const override;
    void activate() override;
    QList<QAction*> verbs() const override { return m_verbs; }
    void recall(UiState& state) override;
    void remember(UiState& state) const override;
    void showTab(Tab tab);

protected:
    void retranslate() override;

private:
    void build();
    QWidget* buildHalts();
    void wire(EventPump& events);
    void addVerbs();
    void takeJobs(const QVector<JobRow>& jobs);
    void reload();
    void takeHalts(const QVector<GovernanceHalt>& halts);
    void askClear(const GovernanceHalt& halt);
    QString nextRunOf(const JobId& job) const;
    void showEmptyTexts();

    UiContext& m_context;
    HaltModel m_cleared;
    RawSortProxy m_sortedCleared;
    QHash<JobId, JobRow> m_jobs;
    QVector<GovernanceHalt> m_halts; ///< in force
    HaltBand* m_band = nullptr;
    QTabWidget* m_tabs = nullptr;
    StrategiesPanel* m_strategies = nullptr;
    FactorDecayPanel* m_factors = nullptr;
    ResearchTable* m_clearedTable = nullptr;
    EmptyNote* m_noHalts = nullptr;
    QPointer<ClearHaltDialog> m_dialog;
    QList<QAction*> m_verbs;
    bool m_asked = false;
    bool m_stale = false; ///< something changed while another page was in front
};

} // namespace ic
