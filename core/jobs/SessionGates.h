// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "core/ports/BarSource.h"

#include <QVector>

namespace ic {

/// Why a session that brought rows is not complete.
struct GateFinding
{
    QString code; ///< EMPTY_BOARD, BOARD_FAILED, ROW_COUNT_LOW, MISSING_SYMBOLS
    Phrase sentence;
};

/// The completeness gates of one collected session: KR by boards and by row count against the nearest
/// complete session before, US by the share of the asked symbols that arrived, files of both by row count.
/// Pure functions, any thread.
class SessionGates
{
public:
    static constexpr int kUsPercent = 90;

    static QVector<GateFinding> check(const BarRequest& request, const BarFetch& fetch,
                                      const QVector<Bar>& accepted,
                                      const std::optional<CoverageDay>& previous);
    /// Only the row count, of a file: `rows` the session has with it.
    static QVector<GateFinding> checkRows(qsizetype rows, const std::optional<CoverageDay>& previous);
    /// Asked symbols without an accepted row, in the order asked; empty when all were asked for.
    static QStringList missingSymbols(const BarRequest& request, const QVector<Bar>& accepted);
};

} // namespace ic
