// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/ShadowCommand.h"

using namespace Qt::StringLiterals;

namespace ic {

QString ShadowCommand::method() const
{
    return u"shadow"_s;
}

Result<QJsonObject> ShadowCommand::parameters(const QCommandLineParser& parser) const
{
    return jobParameters(parser).map([&](const QJsonObject& values) {
        return QJsonObject{{u"job"_s, parser.positionalArguments().first()}, {u"parameters"_s, values}};
    });
}

void ShadowCommand::declare(QCommandLineParser& parser) const
{
    OperatorCommand::declare(parser);
    declareParam(parser);
}

} // namespace ic
