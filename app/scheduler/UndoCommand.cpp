// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/UndoCommand.h"

using namespace Qt::StringLiterals;

namespace ic {

QString UndoCommand::method() const
{
    return u"undo"_s;
}

Result<QJsonObject> UndoCommand::parameters(const QCommandLineParser& parser) const
{
    return runOf(parser);
}

} // namespace ic
