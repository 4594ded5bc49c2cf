// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CoreHost.h"
#include "app/scheduler/CliCommand.h"

namespace ic {

/// The service: the core, until a signal or an instant stops it.
class RunCommand final : public CliCommand
{
public:
    QString name() const override { return QStringLiteral("run"); }
    QString usage() const override
    {
        return QStringLiteral(
            "[--no-matrix] [--accelerate RATE --start T] [--seed N] [--until T] [--workspace DIR] [--json]");
    }
    QString summary() const override
    {
        return QStringLiteral(
            "Runs the scheduler: job matrix on a terminal, log lines otherwise; --json: one line "
            "for each occurrence that changes.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    int execute(const QCommandLineParser& parser, CliContext& context) const override;

private:
    static Result<CoreOptions> optionsOf(const QCommandLineParser& parser, Instant now);
    static int serve(CoreHost& host, const QCommandLineParser& parser, CliContext& context,
                     const std::optional<Instant>& until);
};

} // namespace ic
