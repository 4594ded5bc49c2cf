// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/CronSchedule.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>
#include <vector>

namespace ic {

/// Why a question about next instants was refused. `field` is -1 unless a cron field is at fault.
struct NextRefusal
{
    QString code; ///< CRON_INVALID, ZONE_UNKNOWN, BAD_FROM, BAD_COUNT, BAD_MODE, BAD_JSON
    QString message;
    int field = -1;
    int position = 0;
    QString offending;
    QString allowed;
    QString suggestion;

    QJsonObject toJson() const;
};

/// One question: which instants follow `from`. Plain value.
struct NextQuestion
{
    static constexpr int kMostInstants = 100'000;

    QString expression;
    QByteArray zone = "Asia/Seoul";
    QString from; ///< ISO; empty means now
    qint64 count = 1;
    QString mode; ///< "spring" (also when empty) or "once"
};

struct NextAnswer
{
    std::vector<Instant> instants;
    bool exhausted = false; ///< fewer than asked for exist
};

/// Answers questions, remembering parsed schedules: a stream repeats its expressions. One thread.
class NextAnswerer
{
public:
    tl::expected<NextAnswer, NextRefusal> answer(const NextQuestion& question, Instant now);

private:
    tl::expected<const CronSchedule*, NextRefusal> scheduleFor(const NextQuestion& question);

    QHash<QString, CronSchedule> m_known;
};

} // namespace ic
