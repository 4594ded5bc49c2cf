// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/ResearchCommand.h"
#include "core/domain/ResearchRows.h"

namespace ic {

/// The recommended portfolio of a trading day.
class PortfolioCommand final : public ResearchCommand
{
public:
    QString name() const override { return QStringLiteral("portfolio"); }
    QString usage() const override { return QStringLiteral("--market KR|US [--date D] [--json]"); }
    QString summary() const override
    {
        return QStringLiteral("The recommended portfolio of a trading day; the newest without --date.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    int execute(const QCommandLineParser& parser, CliContext& context) const override;

private:
    static void print(CliContext& context, const PortfolioSheet& sheet);
};

} // namespace ic
