// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/OperatorCommand.h"

namespace ic {

/// Run now.
class TriggerCommand final : public OperatorCommand
{
public:
    QString name() const override { return QStringLiteral("trigger"); }
    QString usage() const override
    {
        return QStringLiteral(
            "JOB [--param NAME=VALUE]... [--force] [--reason TEXT] [--token T] [--wait] [--here]");
    }
    QString summary() const override
    {
        return QStringLiteral("Starts a job now, once a token. --force passes hold, calendar and "
                              "dependencies; --here runs a core until the run has ended.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    std::pair<int, int> words() const override { return {1, 1}; }
    QString method() const override;
    Result<QJsonObject> parameters(const QCommandLineParser& parser) const override;
    CoreUse coreUse() const override { return CoreUse::Running; }
    int execute(const QCommandLineParser& parser, CliContext& context) const override;
};

} // namespace ic
