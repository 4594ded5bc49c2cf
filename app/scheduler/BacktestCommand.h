// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/ResearchCommand.h"
#include "core/service/ResearchService.h"

namespace ic {

/// Computes a back-test in this process from the workspace's bars, whoever holds it; with --save the core
/// computes and keeps it.
class BacktestCommand final : public ResearchCommand
{
public:
    QString name() const override { return QStringLiteral("backtest"); }
    QString usage() const override
    {
        return QStringLiteral(
            "--market KR|US --strategy SHORT_TERM|MEDIUM_TERM|LONG_TERM|BREAKOUT|ROBO --from D "
            "--to D [--capital N] [--set KEY=VALUE]... [--save] [--json]");
    }
    QString summary() const override
    {
        return QStringLiteral("Simulates a strategy over past sessions; --save keeps the result.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    int execute(const QCommandLineParser& parser, CliContext& context) const override;

private:
    static Result<BacktestOrder> order(const QCommandLineParser& parser, const CliContext& context);
    static Result<QJsonObject> overrides(const QCommandLineParser& parser);
    static Result<BacktestDetail> computed(const QString& workspace, const BacktestOrder& order, Instant now);
    static Result<BacktestDetail> saved(const QCommandLineParser& parser, CliContext& context,
                                        const BacktestOrder& order);
    static void print(CliContext& context, const BacktestDetail& detail);
};

} // namespace ic
