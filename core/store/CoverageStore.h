// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Instant.h"
#include "core/domain/Result.h"
#include "core/domain/Rows.h"

#include <QVector>
#include <optional>

namespace ic {

class Connection;

/// What is stored of one session.
enum class CoverageState {
    Complete, ///< every gate passed
    Partial,  ///< rows are there, a gate did not pass
    Missing,  ///< nothing is there
    NotYet    ///< asked; the source had not published it
};
QString toText(CoverageState state); ///< "COMPLETE" ..., as stored
std::optional<CoverageState> coverageStateFromText(QStringView text);

/// The source name that marks simulated rows; they are never counted beside real ones.
inline const QString kSimulatedProvider = QStringLiteral("SIM");

/// Coverage rows of sessions. Functions of one connection, on its thread.
class CoverageStore
{
public:
    static Result<std::optional<CoverageDay>> get(Connection& connection, Market market, TradingDate session);
    /// Sessions that were ever asked for, ascending; a session without a row was never asked.
    static Result<QVector<CoverageDay>> between(Connection& connection, Market market, TradingDate from,
                                                TradingDate to);
    /// The nearest COMPLETE session before `date`, among simulated or among real ones.
    static Result<std::optional<CoverageDay>> completeBefore(Connection& connection, Market market,
                                                             TradingDate date, bool simulated);
    /// Stores `day` with a before-image for day.run. When no bar was written and the facts are the same, the
    /// row only learns that it was checked and keeps the run that wrote it. "Not yet" never hides stored
    /// rows.
    static Result<void> put(Connection& connection, const CoverageDay& day, bool barsWritten, Instant at);
};

} // namespace ic
