// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

namespace ic {

/// What a run wrote into the log.
class LogsCommand final : public CliCommand
{
public:
    QString name() const override { return QStringLiteral("logs"); }
    QString usage() const override { return QStringLiteral("RUN [--json]"); }
    QString summary() const override { return QStringLiteral("The log lines of one run."); }

protected:
    std::pair<int, int> words() const override { return {1, 1}; }
    int execute(const QCommandLineParser& parser, CliContext& context) const override;
};

} // namespace ic
