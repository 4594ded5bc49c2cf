// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/CompositeRanking.h"
#include "core/market/FactorEngine.h"
#include "core/market/PanelScores.h"

#include <vector>

namespace ic {

/// The tables of many sessions of one panel, one after the other: memory is reused, and series are read once
/// a block of sessions. Every table is that of FactorEngine::compute, bit for bit. Quick when sessions come
/// in ascending order, right in any. One thread at a time; the engine, which must outlive the sweep, may
/// serve many.
class FactorSweep
{
public:
    static constexpr int kBlock = 128; ///< sessions; as many as the longest window looks back

    explicit FactorSweep(const FactorEngine& engine, int blockSessions = kBlock);

    /// Valid until the next call.
    const FactorTable& at(int session, const ReferenceData& reference);
    /// The same, to keep.
    FactorTable take(int session, const ReferenceData& reference);
    /// What the composite of the last table saw of a score; NaN where it is missing.
    double part(Factor factor, int symbol) const;

private:
    using Row = PanelScores::Row;

    void judge(int session, const ReferenceData& reference);
    void score(FactorColumn& column, int session, const ReferenceData& reference);
    void copyScores(FactorColumn& column, Row row, int session) const;
    void scoreOrderFlow(FactorColumn& column, int session, const ReferenceData& reference) const;
    void scoreFundamentals(FactorColumn& column, const ReferenceData& reference) const;
    void subtractUniverseMean(FactorColumn& column) const;
    void compare(FactorColumn& column);

    const FactorEngine& m_engine;
    int m_blockSessions;
    int m_session = -1; ///< of the table
    PanelScores m_scores;
    CompositeRanking m_composite;
    CrossSection m_section;
    FactorTable m_table;
    std::vector<int> m_members; ///< the universe
    std::vector<int> m_known;   ///< of them, those with a score
    std::vector<double> m_values, m_z;
    std::vector<qint32> m_ranks;
};

} // namespace ic
