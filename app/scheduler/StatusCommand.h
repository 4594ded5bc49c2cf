// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

namespace ic {

/// The state of the system.
class StatusCommand final : public CliCommand
{
public:
    QString name() const override { return QStringLiteral("status"); }
    QString usage() const override { return QStringLiteral("[--json]"); }
    QString summary() const override
    {
        return QStringLiteral("Mode, gate, leadership, the balance of today, markets.");
    }

protected:
    int execute(const QCommandLineParser& parser, CliContext& context) const override;
};

} // namespace ic
