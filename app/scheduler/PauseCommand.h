// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/OperatorCommand.h"

namespace ic {

/// Hold.
class PauseCommand final : public OperatorCommand
{
public:
    QString name() const override { return QStringLiteral("pause"); }
    QString usage() const override { return QStringLiteral("JOB --reason TEXT [--until T]"); }
    QString summary() const override
    {
        return QStringLiteral(
            "Holds a job: its occurrences are explained HELD until it is resumed or T is there.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    std::pair<int, int> words() const override { return {1, 1}; }
    QString method() const override;
    Result<QJsonObject> parameters(const QCommandLineParser& parser) const override;
    bool needsReason() const override { return true; }
};

} // namespace ic
