// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProcessVariables.h"
#include "app/scheduler/CommandRegistry.h"
#include "core/time/SystemClock.h"

#include <QCoreApplication>
#include <pwd.h>
#include <unistd.h>

namespace {

QString operatorName()
{
    const struct passwd* user = getpwuid(getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(getuid());
}

} // namespace

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
                           operatorName(),
                           ic::SystemSecretStore::open,
                           ic::ProcessVariables::all()};
    return ic::CommandRegistry().run(QCoreApplication::arguments().sliced(1), context);
}
