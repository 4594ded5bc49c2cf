// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/RunCommand.h"

#include "app/SystemSecretStore.h"
#include "app/scheduler/CliTime.h"
#include "app/scheduler/EventLines.h"
#include "app/scheduler/MatrixScreen.h"
#include "app/scheduler/SignalWatcher.h"
#include "app/scheduler/StopAt.h"

#include <QCoreApplication>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

bool wantsMatrix(const QCommandLineParser& parser)
{
    return !parser.isSet(u"no-matrix"_s) && !parser.isSet(u"json"_s) && isatty(STDOUT_FILENO);
}

tl::unexpected<Error> usageProblem(const QString& complaint)
{
    return fail(u"USAGE"_s, complaint);
}

Result<std::optional<CoreOptions::Acceleration>> accelerationOf(const QCommandLineParser& parser, Instant now)
{
    if (!parser.isSet(u"accelerate"_s)) {
        if (parser.isSet(u"start"_s))
            return usageProblem(u"--start goes with --accelerate."_s);
        return std::optional<CoreOptions::Acceleration>();
    }
    bool ok = false;
    const double rate = parser.value(u"accelerate"_s).toDouble(&ok);
    if (!ok || rate < 1 || rate > 100'000)
        return usageProblem(u"--accelerate wants a rate from 1 to 100000."_s);
    const auto start = typedInstant(parser.isSet(u"start"_s) ? parser.value(u"start"_s) : u"now"_s, now);
    if (!start)
        return usageProblem(u"--start wants an ISO instant, not \"%1\"."_s.arg(parser.value(u"start"_s)));
    return std::optional(CoreOptions::Acceleration{*start, rate});
}

} // namespace

void RunCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"no-matrix"_s, u"Log lines also on a terminal."_s});
    parser.addOption({u"accelerate"_s, u"Seconds of the ledger per real second; a rehearsal."_s, u"RATE"_s});
    parser.addOption({u"start"_s, u"Where the accelerated clock starts."_s, u"T"_s});
    parser.addOption({u"seed"_s, u"Of the simulated market."_s, u"N"_s, u"0"_s});
    parser.addOption({u"until"_s, u"Stops by itself when the ledger's clock passes T."_s, u"T"_s});
}

Result<CoreOptions> RunCommand::optionsOf(const QCommandLineParser& parser, Instant now)
{
    CoreOptions options;
    options.workspace = workspace(parser);
    options.secrets = SystemSecretStore::open;
    options.holder = u"investment-scheduler"_s;
    options.logToStderr = !wantsMatrix(parser);
    const auto acceleration = accelerationOf(parser, now);
    if (!acceleration)
        return tl::unexpected(acceleration.error());
    options.acceleration = *acceleration;
    bool ok = false;
    options.simulationSeed = parser.value(u"seed"_s).toULongLong(&ok);
    if (!ok)
        return usageProblem(u"--seed wants a whole number."_s);
    return options;
}

int RunCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    const Instant now = context.clock.now();
    const Result<CoreOptions> options = optionsOf(parser, now);
    if (!options)
        return usageError(context, options.error().message);
    std::optional<Instant> until;
    if (parser.isSet(u"until"_s)) {
        until = typedInstant(parser.value(u"until"_s),
                             options->acceleration ? options->acceleration->start : now);
        if (!until)
            return usageError(context,
                              u"--until wants an instant, not \"%1\"."_s.arg(parser.value(u"until"_s)));
    }
    const auto host = CoreHost::start(*options);
    if (!host)
        return refuse(parser, context, host.error());
    return serve(**host, parser, context, until);
}

int RunCommand::serve(CoreHost& host, const QCommandLineParser& parser, CliContext& context,
                      const std::optional<Instant>& until)
{
    ConsoleService& service = host.service();
    SignalWatcher watcher;
    QObject::connect(&watcher, &SignalWatcher::stopRequested, qApp, &QCoreApplication::quit);
    std::unique_ptr<StopAt> stopAt;
    if (until)
        stopAt = std::make_unique<StopAt>(service.clock(), *until);
    std::unique_ptr<MatrixScreen> matrix;
    if (wantsMatrix(parser))
        matrix = std::make_unique<MatrixScreen>(service);
    std::unique_ptr<EventLines> lines;
    if (parser.isSet(u"json"_s))
        lines = std::make_unique<EventLines>(service, context.out);
    QCoreApplication::exec();
    host.stop();
    // What the stop booked is delivered still: the events wait in this thread's queue.
    if (lines)
        lines->drain();
    return kDone;
}

} // namespace ic
