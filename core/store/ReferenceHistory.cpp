// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReferenceHistory.h"

#include "core/domain/WaitFor.h"

namespace ic {

ReferenceHistory::ReferenceHistory(ResearchStore& store, Market market, int earningsDays)
    : m_store(store), m_market(market), m_earningsDays(earningsDays)
{}

const ReferenceData& ReferenceHistory::at(TradingDate session)
{
    auto& known = m_sessions[session];
    if (!known) {
        auto read = waitFor(m_store.referenceData(m_market, session, m_earningsDays));
        if (!read && !m_error)
            m_error = read.error();
        known = std::make_shared<const ReferenceData>(std::move(read).value_or(ReferenceData()));
    }
    return *known;
}

} // namespace ic
