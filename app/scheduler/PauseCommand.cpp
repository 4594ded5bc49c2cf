// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/PauseCommand.h"

using namespace Qt::StringLiterals;

namespace ic {

QString PauseCommand::method() const
{
    return u"hold"_s;
}

Result<QJsonObject> PauseCommand::parameters(const QCommandLineParser& parser) const
{
    return jobOf(parser).map([&](QJsonObject object) {
        if (parser.isSet(u"until"_s))
            object.insert(u"until"_s, parser.value(u"until"_s));
        return object;
    });
}

void PauseCommand::declare(QCommandLineParser& parser) const
{
    OperatorCommand::declare(parser);
    parser.addOption(
        {u"until"_s, u"When the hold ends by itself: ISO, Asia/Seoul without an offset."_s, u"T"_s});
}

} // namespace ic
