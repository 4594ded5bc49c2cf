// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/GateCommand.h"

using namespace Qt::StringLiterals;

namespace ic {

QString GateCommand::method() const
{
    return u"gate"_s;
}

Result<QJsonObject> GateCommand::parameters(const QCommandLineParser& parser) const
{
    const QString gate = parser.positionalArguments().first().toUpper();
    if (!QStringList{u"ACTIVE"_s, u"REDUCING"_s, u"HALTED"_s}.contains(gate))
        return usageProblem(u"ACTIVE, REDUCING or HALTED is wanted, not \"%1\"."_s.arg(gate));
    return QJsonObject{{u"gate"_s, gate}};
}

} // namespace ic
