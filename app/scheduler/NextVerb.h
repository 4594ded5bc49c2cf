// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

namespace ic {

/// Passes its arguments on to runNextCommand.
class NextVerb final : public CliCommand
{
public:
    QString name() const override { return QStringLiteral("next"); }
    QString usage() const override
    {
        return QStringLiteral(
            "\"EXPR\" [--zone Z] [--from T] [--count N] [--mode spring|once] [--json] | --stdin --json");
    }
    QString summary() const override { return QStringLiteral("When a cron expression fires."); }

    int run(const QStringList& args, CliContext& context) const override;

protected:
    int execute(const QCommandLineParser&, CliContext&) const override { return kUsage; }
};

} // namespace ic
