// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

namespace ic {

/// The history.
class RunsCommand final : public CliCommand
{
public:
    QString name() const override { return QStringLiteral("runs"); }
    QString usage() const override
    {
        return QStringLiteral("[--job JOB]... [--state STATE]... [--since T] [--limit N] [--all] [--json]");
    }
    QString summary() const override
    {
        return QStringLiteral("Past runs, newest first; with --all also what was explained instead.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    int execute(const QCommandLineParser& parser, CliContext& context) const override;
};

} // namespace ic
