// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Result.h"

#include <QStringList>
#include <QVector>
#include <stop_token>

namespace ic {

/// What one call asks for: one session of one market.
struct BarRequest
{
    Market market = Market::Kr;
    TradingDate date;
    QStringList symbols; ///< US: the universe; KR: empty = every listed name
    QStringList boards;  ///< KR: of KOSPI, KOSDAQ, ETF, INDEX; empty = all four
};

/// What a source answered for one session. The three outcomes are different facts and never mixed up.
struct BarFetch
{
    enum class Kind {
        Rows,   ///< rows arrived (perhaps not all: see errors and emptyBoards)
        NotYet, ///< the session is over, the source has nothing yet; ask again later
        Closed  ///< no session on that date
    };
    struct SymbolError
    {
        QString symbol; ///< or the board, when a whole service failed
        QString code;
        Phrase message;
    };
    Kind kind = Kind::Rows;
    QVector<Bar> bars;
    QVector<SymbolError> errors;
    QStringList emptyBoards; ///< boards that answered no row while others answered some
    int rejected = 0;        ///< rows that did not parse or failed a check; the first few are in errors
    QString provider;        ///< "KRX", "YAHOO", "SIM" ...
};

/// Where daily bars come from. Called on a pool thread and blocks it; stops soon after a stop request.
/// A failure that leaves nothing usable is an Error; partial answers are Rows with errors.
class BarSource
{
public:
    virtual ~BarSource() = default;
    /// "krx-open-api", "collector", "script", "simulated": stable, for logs and the ledger.
    virtual QString name() const = 0;
    virtual Result<BarFetch> fetch(const BarRequest& request, std::stop_token stop) = 0;
    /// True when it has this session at hand without asking anybody: a file that was put there.
    virtual bool holds(Market, TradingDate) const { return false; }
    /// True when fetchRange asks the far side once for many sessions.
    virtual bool supportsRange() const { return false; }
    /// One symbol-wise ranged call: a BarFetch per session with bars, ascending. Default: not supported.
    virtual Result<QVector<BarFetch>> fetchRange(Market market, TradingDate from, TradingDate to,
                                                 const QStringList& symbols, std::stop_token stop);
};

} // namespace ic
