// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/OperatorCommand.h"

namespace ic {

/// The shadow comparison.
class ShadowCommand final : public OperatorCommand
{
public:
    QString name() const override { return QStringLiteral("shadow"); }
    QString usage() const override { return QStringLiteral("JOB [--param NAME=VALUE]..."); }
    QString summary() const override
    {
        return QStringLiteral("Runs both paths of a job, compares, writes nothing.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    std::pair<int, int> words() const override { return {1, 1}; }
    QString method() const override;
    Result<QJsonObject> parameters(const QCommandLineParser& parser) const override;
    CoreUse coreUse() const override { return CoreUse::Running; }
};

} // namespace ic
