// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

namespace ic {

/// Reads the database file itself, held or not.
class AuditCommand final : public CliCommand
{
public:
    QString name() const override { return QStringLiteral("audit"); }
    QString usage() const override { return QStringLiteral("verify [--json]"); }
    QString summary() const override { return QStringLiteral("Checks the hash chain of the audit."); }

protected:
    std::pair<int, int> words() const override { return {1, 1}; }
    int execute(const QCommandLineParser& parser, CliContext& context) const override;
};

} // namespace ic
