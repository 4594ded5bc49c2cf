// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

namespace ic {

/// Occurrences in order of their instants; beyond the stored plan they are computed.
class PlanCommand final : public CliCommand
{
public:
    QString name() const override { return QStringLiteral("plan"); }
    QString usage() const override { return QStringLiteral("[--from T] [--to T] [--job JOB] [--json]"); }
    QString summary() const override
    {
        return QStringLiteral(
            "The planned occurrences of a span, with what became of them; the next 24 hours by default.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    int execute(const QCommandLineParser& parser, CliContext& context) const override;
};

} // namespace ic
