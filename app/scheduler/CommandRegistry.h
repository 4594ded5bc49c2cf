// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

#include <memory>
#include <vector>

namespace ic {

/// Every verb of the program, in the order help lists them. Main thread.
class CommandRegistry
{
public:
    CommandRegistry();
    const std::vector<std::unique_ptr<const CliCommand>>& commands() const { return m_commands; }
    /// nullptr for a word that is no verb.
    const CliCommand* find(const QString& name) const;
    /// Dispatches `args` (without the program's name): a verb, help, --help, --version. Answers the exit
    /// code.
    int run(const QStringList& args, CliContext& context) const;

private:
    int help(const QStringList& args, CliContext& context) const;
    int unknown(const QString& word, CliContext& context) const;

    std::vector<std::unique_ptr<const CliCommand>> m_commands;
};

} // namespace ic
