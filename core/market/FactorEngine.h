// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"
#include "core/market/FactorConfig.h"
#include "core/market/FactorTable.h"
#include "core/market/ReferenceData.h"

namespace ic {

/// Universe, factors, z-scores, ranks and composite of one market and session, jobs.md 11.9. Pure function of
/// its arguments: the same panel and session give the same bits on any thread and for any longer panel. Any
/// thread.
class FactorEngine
{
public:
    FactorEngine(const BarPanel& panel, FactorConfig config);

    /// `session`: index into panel.dates(); rows after it are never read.
    FactorTable compute(int session, const ReferenceData& reference) const;

private:
    const BarPanel& m_panel;
    FactorConfig m_config;
};

} // namespace ic
