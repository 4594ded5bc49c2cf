// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/FactorEngine.h"

#include "core/market/FactorSweep.h"

namespace ic {

FactorEngine::FactorEngine(const BarPanel& panel, FactorConfig config)
    : m_panel(panel), m_config(std::move(config)), m_filter(panel, m_config)
{
    Q_ASSERT(panel.market() == m_config.market);
}

FactorTable FactorEngine::compute(int session, const ReferenceData& reference) const
{
    FactorSweep sweep(*this, 1);
    return sweep.take(session, reference);
}

} // namespace ic
