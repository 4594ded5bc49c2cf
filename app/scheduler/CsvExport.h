// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/Result.h"
#include "core/domain/TradingDate.h"

#include <QTextStream>
#include <optional>

namespace ic {

class Connection;

/// Stored rows as CSV with a header. The columns of bars are those an import reads. Functions of one reading
/// connection, on its thread; what is not known is an empty cell.
class CsvExport
{
public:
    /// What to write.
    struct Question
    {
        Market market = Market::Kr;
        TradingDate from, to;
        QString symbol;        ///< empty: every name
        bool adjusted = false; ///< bars: on the footing of the latest share
        std::optional<qint64> backtest;
    };

    /// By date, then symbol.
    static Result<qint64> bars(Connection& connection, const Question& question, QTextStream& out);
    /// Universe and factors of every session of the range, by session and rank.
    static Result<qint64> signalsOf(Connection& connection, const Question& question, QTextStream& out);
    /// The items of every trading date of the range, by date and rank.
    static Result<qint64> portfolios(Connection& connection, const Question& question, QTextStream& out);
    /// Trades or equity curve of a back-test: the one asked for, else the newest of the market. NO_BACKTEST
    /// when there is none.
    static Result<qint64> trades(Connection& connection, const Question& question, QTextStream& out);
    static Result<qint64> curve(Connection& connection, const Question& question, QTextStream& out);
};

} // namespace ic
