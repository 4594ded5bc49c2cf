// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/CancelCommand.h"

using namespace Qt::StringLiterals;

namespace ic {

QString CancelCommand::method() const
{
    return u"cancel"_s;
}

Result<QJsonObject> CancelCommand::parameters(const QCommandLineParser& parser) const
{
    return runOf(parser);
}

} // namespace ic
