// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/OperatorCommand.h"

namespace ic {

/// The rollback of data.
class UndoCommand final : public OperatorCommand
{
public:
    QString name() const override { return QStringLiteral("undo"); }
    QString usage() const override { return QStringLiteral("RUN --reason TEXT"); }
    QString summary() const override
    {
        return QStringLiteral("Restores what a run overwrote, as a run of its own.");
    }

protected:
    std::pair<int, int> words() const override { return {1, 1}; }
    QString method() const override;
    Result<QJsonObject> parameters(const QCommandLineParser& parser) const override;
    bool needsReason() const override { return true; }
    CoreUse coreUse() const override { return CoreUse::Running; }
};

} // namespace ic
