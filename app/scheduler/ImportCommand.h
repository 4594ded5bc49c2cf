// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/ResearchCommand.h"
#include "core/service/ImportOrder.h"

namespace ic {

/// Takes a file in: reference data at once, bars by way of the backfill job of their market. When it is
/// refused, everything wrong with it is listed.
class ImportCommand final : public ResearchCommand
{
public:
    QString name() const override { return QStringLiteral("import"); }
    QString usage() const override
    {
        return QStringLiteral(
            "KIND --market KR|US --file F [--adjusted yes|no] [--date D] [--force] [--wait] "
            "[--dry-run] [--json]");
    }
    QString summary() const override
    {
        return QStringLiteral(
            "Takes in a file of bars, sectors, fundamentals, earnings or order-flow, whole or "
            "not at all; --dry-run only judges it.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    std::pair<int, int> words() const override { return {1, 1}; }
    int execute(const QCommandLineParser& parser, CliContext& context) const override;

private:
    Result<ImportOrder> order(const QCommandLineParser& parser, const CliContext& context) const;
    int judge(const QCommandLineParser& parser, CliContext& context, const ImportOrder& order) const;
    int take(const QCommandLineParser& parser, CliContext& context, const ImportOrder& order) const;
    int follow(const QCommandLineParser& parser, CliContext& context, CoreLink& core,
               const QJsonObject& receipt) const;
};

} // namespace ic
