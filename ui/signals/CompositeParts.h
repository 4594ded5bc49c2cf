// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"

namespace ic {

/// What one factor adds to the composite of a name.
struct CompositePart
{
    QString factor;
    double weight = 0; ///< renormalised over the factors the name has
    double z = 0;
    double contribution = 0; ///< weight x z
};

/// The composite of a name taken apart with the shipped weights (jobs.md 11.9). `rest` is what the stored
/// composite has beyond the parts: factors that count by a distance of their own (disparity from its target,
/// the close from the breakout price), or weights an operator changed. Value, any thread.
struct CompositeParts
{
    QVector<CompositePart> parts;
    double rest = 0;

    static CompositeParts of(const SignalRow& row, Market market);
};

} // namespace ic
