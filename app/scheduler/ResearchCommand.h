// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"
#include "core/domain/Market.h"
#include "core/domain/TradingDate.h"

namespace ic {

/// A verb about one market: the options such verbs share, read and complained about in one way.
class ResearchCommand : public CliCommand
{
protected:
    static void declareMarket(QCommandLineParser& parser);
    static void declareRange(QCommandLineParser& parser);
    /// An Error is a complaint about usage.
    static Result<Market> market(const QCommandLineParser& parser);
    /// nullopt when not given.
    static Result<std::optional<TradingDate>> date(const QCommandLineParser& parser, const QString& option);
    /// --from and --to, both needed, in order.
    static Result<std::pair<TradingDate, TradingDate>> range(const QCommandLineParser& parser);
    static tl::unexpected<Error> complaint(const QString& text);
    /// "1,234.57"; "-" when not known.
    static QString figure(const std::optional<double>& value, int decimals = 2);
    static QString figure(const QJsonValue& value, int decimals = 2);
};

} // namespace ic
