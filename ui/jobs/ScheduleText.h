// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "core/service/Command.h"

#include <QString>

namespace ic {

/// The schedule of a job for a person, one line: "daily at 16:00". Manual jobs: "by hand only". GUI thread.
QString scheduleSentence(const JobDefinition& definition, Language language);
/// The cron text with its zone, for tool tips: "0 0 16 * * *  (Asia/Seoul)".
QString scheduleDetail(const JobDefinition& definition);

} // namespace ic
