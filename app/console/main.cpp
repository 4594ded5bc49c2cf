// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ConsoleProgram.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("investment-console"));
    QApplication::setApplicationVersion(QStringLiteral(IC_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);
    ic::ConsoleProgram program;
    return program.run(app.arguments());
}
