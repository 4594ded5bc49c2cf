// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/market/ReferenceData.h"
#include "core/store/ResearchStore.h"

#include <QHash>
#include <optional>

namespace ic {

/// Reference data session by session, as a back-test asks for it; each session is read once. Lives on one
/// pool thread; blocks.
class ReferenceHistory
{
public:
    ReferenceHistory(ResearchStore& store, Market market, int earningsDays);

    /// As known at `session`; valid as long as this object. After a failed read it is empty and error() says
    /// why.
    const ReferenceData& at(TradingDate session);
    const std::optional<Error>& error() const { return m_error; }

private:
    ResearchStore& m_store;
    Market m_market;
    int m_earningsDays;
    QHash<TradingDate, std::shared_ptr<const ReferenceData>> m_sessions;
    std::optional<Error> m_error;
};

} // namespace ic
