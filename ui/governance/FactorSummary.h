// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"

namespace ic {

/// One factor of one market: its latest grade, and all of them. Value, any thread.
struct FactorSummary
{
    FactorGradeRow latest;
    QVector<FactorGradeRow> history; ///< newest first, the latest included

    /// Mean IC by check, oldest first; NaN where there was none.
    QVector<double> informationCurve() const;
    /// By market, then in the order of the factors; `rows` newest first.
    static QVector<FactorSummary> of(const QVector<FactorGradeRow>& rows);
};

} // namespace ic
