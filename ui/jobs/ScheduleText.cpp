// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/ScheduleText.h"

#include "core/time/CronSentence.h"

#include <QCoreApplication>

namespace ic {

QString scheduleSentence(const JobDefinition& definition, Language language)
{
    if (definition.cron.isEmpty())
        return QCoreApplication::translate("ScheduleText", "by hand only");
    const auto expression = CronExpression::parse(definition.cron);
    const auto tongue = language == Language::Korean ? SentenceLanguage::Korean : SentenceLanguage::English;
    return expression ? cronSentence(*expression, tongue) : definition.cron;
}

QString scheduleDetail(const JobDefinition& definition)
{
    if (definition.cron.isEmpty())
        return QCoreApplication::translate("ScheduleText",
                                           "No schedule: starts only when somebody starts it.");
    return QStringLiteral("%1  (%2)").arg(definition.cron, QString::fromLatin1(definition.zone));
}

} // namespace ic
