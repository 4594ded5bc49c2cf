// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/SkipCommand.h"

using namespace Qt::StringLiterals;

namespace ic {

QString SkipCommand::method() const
{
    return u"skip-next"_s;
}

Result<QJsonObject> SkipCommand::parameters(const QCommandLineParser& parser) const
{
    return jobOf(parser);
}

QString SkipCommand::methodOf(const QCommandLineParser& parser) const
{
    return parser.isSet(u"undo"_s) ? u"unskip"_s : method();
}

void SkipCommand::declare(QCommandLineParser& parser) const
{
    OperatorCommand::declare(parser);
    parser.addOption({u"undo"_s, u"The next occurrence is not skipped after all."_s});
}

} // namespace ic
