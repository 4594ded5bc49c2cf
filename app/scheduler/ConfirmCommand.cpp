// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/ConfirmCommand.h"

using namespace Qt::StringLiterals;

namespace ic {

QString ConfirmCommand::method() const
{
    return u"confirm"_s;
}

Result<QJsonObject> ConfirmCommand::parameters(const QCommandLineParser& parser) const
{
    const QString outcome = parser.positionalArguments().at(1).toLower();
    if (outcome != u"ok" && outcome != u"failed")
        return usageProblem(u"ok or failed is wanted, not \"%1\"."_s.arg(outcome));
    return runOf(parser).map([&](QJsonObject object) {
        object.insert(u"outcome"_s, outcome);
        return object;
    });
}

} // namespace ic
