// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/OperatorCommand.h"

namespace ic {

/// The gate over all jobs.
class GateCommand final : public OperatorCommand
{
public:
    QString name() const override { return QStringLiteral("gate"); }
    QString usage() const override { return QStringLiteral("ACTIVE|REDUCING|HALTED --reason TEXT"); }
    QString summary() const override { return QStringLiteral("Sets the global gate."); }

protected:
    std::pair<int, int> words() const override { return {1, 1}; }
    QString method() const override;
    Result<QJsonObject> parameters(const QCommandLineParser& parser) const override;
    bool needsReason() const override { return true; }
};

} // namespace ic
