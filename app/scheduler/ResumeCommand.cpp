// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/ResumeCommand.h"

using namespace Qt::StringLiterals;

namespace ic {

QString ResumeCommand::method() const
{
    return u"resume"_s;
}

Result<QJsonObject> ResumeCommand::parameters(const QCommandLineParser& parser) const
{
    return jobOf(parser);
}

} // namespace ic
