// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/PathCommand.h"

using namespace Qt::StringLiterals;

namespace ic {

QString PathCommand::method() const
{
    return u"path"_s;
}

Result<QJsonObject> PathCommand::parameters(const QCommandLineParser& parser) const
{
    const QString state = parser.positionalArguments().at(1).toLower();
    if (state != u"on" && state != u"off")
        return usageProblem(u"on or off is wanted, not \"%1\"."_s.arg(state));
    return jobOf(parser).map([&](QJsonObject object) {
        object.insert(u"switch"_s, state);
        return object;
    });
}

} // namespace ic
