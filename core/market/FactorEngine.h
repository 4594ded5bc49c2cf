// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"
#include "core/market/FactorConfig.h"
#include "core/market/FactorTable.h"
#include "core/market/ReferenceData.h"
#include "core/market/UniverseFilter.h"

namespace ic {

/// Universe, factors, z-scores, ranks and composite of one market and session, jobs.md 11.9. Pure function of
/// its arguments: the same panel and session give the same bits on any thread and for any longer panel. Any
/// thread. For many sessions of one panel FactorSweep is the quicker way to the same tables.
///
/// Every window is that of BarWindow: the symbol's own rows, the last of them at the session.
class FactorEngine
{
public:
    /// The panel has to outlive the engine.
    FactorEngine(const BarPanel& panel, FactorConfig config);

    /// `session`: index into panel.dates(); rows after it are never read.
    FactorTable compute(int session, const ReferenceData& reference) const;

    const BarPanel& panel() const { return m_panel; }
    const FactorConfig& config() const { return m_config; }
    const UniverseFilter& filter() const { return m_filter; }

private:
    const BarPanel& m_panel;
    FactorConfig m_config;
    UniverseFilter m_filter;
};

} // namespace ic
