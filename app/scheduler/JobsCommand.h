// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

namespace ic {

/// The job matrix once.
class JobsCommand final : public CliCommand
{
public:
    QString name() const override { return QStringLiteral("jobs"); }
    QString usage() const override { return QStringLiteral("[--json]"); }
    QString summary() const override { return QStringLiteral("All jobs: state, next start, last result."); }

protected:
    int execute(const QCommandLineParser& parser, CliContext& context) const override;
};

} // namespace ic
