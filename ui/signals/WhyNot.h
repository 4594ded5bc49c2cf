// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/shell/Theme.h"

#include <QStringList>
#include <optional>

namespace ic {

/// Why a name of a session is in the portfolio made from it, or not, and what the executors decided about it:
/// sentences with the figures that were stored. Nothing is judged again. Value; the words are of the language
/// of the moment.
struct WhyNot
{
    QString verdict; ///< one line
    Tone tone = Tone::Muted;
    QStringList reasons;
    QStringList decisions; ///< newest first

    /// `portfolio`: the one computed from the session of `row`, nullopt when there is none (yet).
    /// `decisions`: those about any name of that session.
    static WhyNot of(const SignalRow& row, Market market, const std::optional<PortfolioSheet>& portfolio,
                     const QVector<DecisionRow>& decisions);
};

} // namespace ic
