// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OperatorName.h"
#include "app/ProcessVariables.h"
#include "app/scheduler/CommandRegistry.h"
#include "core/time/SystemClock.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("investment-scheduler"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IC_VERSION));
    const ic::SystemClock clock;
    QTextStream in(stdin), out(stdout), err(stderr);
    ic::CliContext context{in,
                           out,
                           err,
                           clock,
                           ic::openCore,
                           ic::operatorName(),
                           ic::SystemSecretStore::open,
                           ic::ProcessVariables::all()};
    return ic::CommandRegistry().run(QCoreApplication::arguments().sliced(1), context);
}
