// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/OperatorCommand.h"

namespace ic {

/// The path switch.
class PathCommand final : public OperatorCommand
{
public:
    QString name() const override { return QStringLiteral("path"); }
    QString usage() const override { return QStringLiteral("JOB on|off --reason TEXT"); }
    QString summary() const override
    {
        return QStringLiteral(
            "Switches the execution path of a job: on = the preferred one, off = internal.");
    }

protected:
    std::pair<int, int> words() const override { return {2, 2}; }
    QString method() const override;
    Result<QJsonObject> parameters(const QCommandLineParser& parser) const override;
    bool needsReason() const override { return true; }
};

} // namespace ic
