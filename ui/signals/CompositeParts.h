// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"

namespace ic {

/// What one factor adds to the composite of a name.
struct CompositePart
{
    QString factor;
    double weight = 0;       ///< renormalised over the factors the name has
    double z = 0;            ///< of what the composite sees of the factor (CompositeRanking)
    double contribution = 0; ///< weight x z
};

/// The composite of a name taken apart as CompositeRanking puts it together, with the weights that hold
/// without a settings file: signals are stored without theirs. `rest` is what the stored composite has beyond
/// the parts; it is not zero when an operator set other weights. Value, any thread.
struct CompositeParts
{
    QVector<CompositePart> parts;
    double rest = 0;

    /// Of rows[row]; `rows` are all names of its session.
    static CompositeParts of(const QVector<SignalRow>& rows, qsizetype row, Market market);
};

} // namespace ic
