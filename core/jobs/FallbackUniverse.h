// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"

#include <QHash>

namespace ic {

/// Which KR symbols the broker is asked for, as it has no list of its own: those of the run, of the settings
/// (CONFIG), or stored with the last complete real session (PREVIOUS_DAY), the most traded first. Knows their
/// names and boards, which the broker's bars lack. Reads the store; pool thread.
class FallbackUniverse
{
public:
    static Result<FallbackUniverse> of(const JobContext& context, const BarRequest& request);

    const QStringList& symbols() const { return m_symbols; }
    /// "of 2026-11-20", "of investment.data.krx.fallback-symbols", "of the run".
    const Phrase& origin() const { return m_origin; }
    /// Fills in names and boards and names the boards that answered nothing.
    void complete(BarFetch& fetch) const;

private:
    QStringList m_symbols;
    Phrase m_origin;
    bool m_isHandPicked = false; ///< by the run: says nothing about whole boards
    QHash<QString, Bar> m_known; ///< as last stored, by symbol
};

} // namespace ic
