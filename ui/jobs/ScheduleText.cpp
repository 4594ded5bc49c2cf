// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/ScheduleText.h"

#include <QCoreApplication>

namespace ic {

QString scheduleSentence(const JobDefinition& definition, Language)
{
    if (definition.cron.isEmpty())
        return QCoreApplication::translate("ScheduleText", "by hand only");
    return definition.cron;
}

QString scheduleDetail(const JobDefinition& definition)
{
    if (definition.cron.isEmpty())
        return QCoreApplication::translate("ScheduleText",
                                           "No schedule: starts only when somebody starts it.");
    return QStringLiteral("%1  (%2)").arg(definition.cron, QString::fromLatin1(definition.zone));
}

} // namespace ic
