// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/OperatorCommand.h"

namespace ic {

/// Release.
class ResumeCommand final : public OperatorCommand
{
public:
    QString name() const override { return QStringLiteral("resume"); }
    QString usage() const override { return QStringLiteral("JOB"); }
    QString summary() const override
    {
        return QStringLiteral("Releases the hold of a job; nothing that was held starts now.");
    }

protected:
    std::pair<int, int> words() const override { return {1, 1}; }
    QString method() const override;
    Result<QJsonObject> parameters(const QCommandLineParser& parser) const override;
};

} // namespace ic
