// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/CommandRegistry.h"

#include "app/scheduler/AuditCommand.h"
#include "app/scheduler/BacktestCommand.h"
#include "app/scheduler/CalendarVerb.h"
#include "app/scheduler/CancelCommand.h"
#include "app/scheduler/ConfirmCommand.h"
#include "app/scheduler/EditCommand.h"
#include "app/scheduler/ExportCommand.h"
#include "app/scheduler/GateCommand.h"
#include "app/scheduler/ImportCommand.h"
#include "app/scheduler/JobsCommand.h"
#include "app/scheduler/LedgerCommand.h"
#include "app/scheduler/LogsCommand.h"
#include "app/scheduler/NextVerb.h"
#include "app/scheduler/PathCommand.h"
#include "app/scheduler/PauseCommand.h"
#include "app/scheduler/PlanCommand.h"
#include "app/scheduler/PortfolioCommand.h"
#include "app/scheduler/ResumeCommand.h"
#include "app/scheduler/RunCommand.h"
#include "app/scheduler/RunsCommand.h"
#include "app/scheduler/SecretCommand.h"
#include "app/scheduler/ShadowCommand.h"
#include "app/scheduler/SignalsCommand.h"
#include "app/scheduler/SkipCommand.h"
#include "app/scheduler/StatusCommand.h"
#include "app/scheduler/TextTable.h"
#include "app/scheduler/TriggerCommand.h"
#include "app/scheduler/UndoCommand.h"
#include "app/scheduler/WhyCommand.h"
#include "core/domain/NearestText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

template <typename... Commands>
std::vector<std::unique_ptr<const CliCommand>> makeAll()
{
    std::vector<std::unique_ptr<const CliCommand>> all;
    (all.push_back(std::make_unique<const Commands>()), ...);
    return all;
}

} // namespace

CommandRegistry::CommandRegistry()
    : m_commands(makeAll<RunCommand, JobsCommand, StatusCommand, PlanCommand, WhyCommand, RunsCommand,
                         LogsCommand, TriggerCommand, PauseCommand, ResumeCommand, SkipCommand, CancelCommand,
                         PathCommand, ShadowCommand, UndoCommand, ConfirmCommand, GateCommand, EditCommand,
                         LedgerCommand, AuditCommand, SecretCommand, NextVerb, CalendarVerb, SignalsCommand,
                         PortfolioCommand, BacktestCommand, ImportCommand, ExportCommand>())
{}

const CliCommand* CommandRegistry::find(const QString& name) const
{
    for (const auto& command : m_commands) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

int CommandRegistry::run(const QStringList& args, CliContext& context) const
{
    if (args.isEmpty()) {
        (void)help({}, context);
        return kUsage;
    }
    const QString& word = args.first();
    if (word == u"--version" || word == u"version") {
        context.out << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion()
                    << '\n';
        return kDone;
    }
    if (word == u"help" || word == u"--help" || word == u"-h")
        return help(args.sliced(1), context);
    const CliCommand* command = find(word);
    return command ? command->run(args.sliced(1), context) : unknown(word, context);
}

int CommandRegistry::help(const QStringList& args, CliContext& context) const
{
    if (!args.isEmpty()) {
        const CliCommand* command = find(args.first());
        return command ? command->run({u"--help"_s}, context) : unknown(args.first(), context);
    }
    TextTable table({u"VERB"_s, u"WHAT IT DOES"_s});
    for (const auto& command : m_commands)
        table.add({command->name(), command->summary()});
    context.out
        << u"The investment scheduler without a window.\n\nUsage: investment-scheduler VERB [options]\n\n"_s
        << table.text()
        << u"\nhelp VERB shows the options of a verb. Everywhere: --json, --workspace DIR (default: "
           "$INVESTMENT_CONSOLE_WORKSPACE, else the user's data folder).\n"
           "Exit code: 0 done, 1 refused or failed, 2 not understood.\n"_s;
    return kDone;
}

int CommandRegistry::unknown(const QString& word, CliContext& context) const
{
    QStringList names;
    for (const auto& command : m_commands)
        names.append(command->name());
    const QString nearest = nearestText(word, names);
    context.err << u"\"%1\" is no verb."_s.arg(word)
                << (nearest.isEmpty() ? u" help lists them.\n"_s : u" Did you mean %1?\n"_s.arg(nearest));
    return kUsage;
}

} // namespace ic
