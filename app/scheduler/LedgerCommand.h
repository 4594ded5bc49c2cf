// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

namespace ic {

/// Reads the database file itself, held or not.
class LedgerCommand final : public CliCommand
{
public:
    QString name() const override { return QStringLiteral("ledger"); }
    QString usage() const override
    {
        return QStringLiteral("verify [--quiescent] [--grace DURATION] [--json]");
    }
    QString summary() const override
    {
        return QStringLiteral("Checks every promise of the ledger; --quiescent: nothing runs, so nothing may "
                              "be open before the last heartbeat.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    std::pair<int, int> words() const override { return {1, 1}; }
    int execute(const QCommandLineParser& parser, CliContext& context) const override;
};

} // namespace ic
