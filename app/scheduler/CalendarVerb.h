// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

namespace ic {

/// Passes its arguments on to runCalendarCommand.
class CalendarVerb final : public CliCommand
{
public:
    QString name() const override { return QStringLiteral("calendar"); }
    QString usage() const override
    {
        return QStringLiteral("--market KRX|NYSE --from DATE --to DATE [--json]");
    }
    QString summary() const override { return QStringLiteral("The trading sessions of a market."); }

    int run(const QStringList& args, CliContext& context) const override;

protected:
    int execute(const QCommandLineParser&, CliContext&) const override { return kUsage; }
};

} // namespace ic
