// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/NextQuestion.h"

#include "core/time/ZoneText.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr qsizetype kMostKnown = 4096;

NextRefusal refuse(QString code, QString message, QString offending, QString allowed)
{
    return {std::move(code), std::move(message), -1, 0, std::move(offending), std::move(allowed), {}};
}

NextRefusal fromCron(const CronError& error)
{
    Phrase message = error.message;
    message += error.suggestionNote;
    return {u"CRON_INVALID"_s, message,       error.field,     error.position,
            error.offending,   error.allowed, error.suggestion};
}

} // namespace

QJsonObject NextRefusal::toJson() const
{
    return {{u"code"_s, code},         {u"message"_s, message},
            {u"field"_s, field},       {u"fieldName"_s, CronError::fieldName(field)},
            {u"position"_s, position}, {u"offending"_s, offending},
            {u"allowed"_s, allowed},   {u"suggestion"_s, suggestion}};
}

tl::expected<NextAnswer, NextRefusal> NextAnswerer::answer(const NextQuestion& question, Instant now)
{
    const auto schedule = scheduleFor(question);
    if (!schedule)
        return tl::unexpected(schedule.error());
    const auto from =
        question.from.isEmpty() ? std::optional(now) : instantFromIso(question.from, question.zone);
    if (!from)
        return tl::unexpected(refuse(u"BAD_FROM"_s,
                                     u"\"%1\" is not a date and time, or does not exist in %2."_s.arg(
                                         question.from, QString::fromUtf8(question.zone)),
                                     question.from,
                                     u"ISO: 2026-11-23, 2026-11-23T09:00:00, 2026-11-23T09:00:00+09:00"_s));
    if (question.count < 1 || question.count > NextQuestion::kMostInstants)
        return tl::unexpected(refuse(u"BAD_COUNT"_s, u"The count %1 is out of range."_s.arg(question.count),
                                     QString::number(question.count),
                                     u"1-%1"_s.arg(NextQuestion::kMostInstants)));
    NextAnswer answer;
    answer.instants = (*schedule)->next(*from, int(question.count));
    answer.exhausted = qint64(answer.instants.size()) < question.count;
    return answer;
}

tl::expected<const CronSchedule*, NextRefusal> NextAnswerer::scheduleFor(const NextQuestion& question)
{
    if (!question.mode.isEmpty() && question.mode != u"spring" && question.mode != u"once")
        return tl::unexpected(refuse(u"BAD_MODE"_s, u"The mode \"%1\" is not known."_s.arg(question.mode),
                                     question.mode, u"spring, once"_s));
    const DstMode mode = question.mode == u"once" ? DstMode::Once : DstMode::Spring;
    const QString key =
        question.expression + u'\n' + QString::fromUtf8(question.zone) + u'\n' + question.mode;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return &*known;
    auto expression = CronExpression::parse(question.expression);
    if (!expression)
        return tl::unexpected(fromCron(expression.error()));
    auto schedule = CronSchedule::create(std::move(*expression), question.zone, mode);
    if (!schedule)
        return tl::unexpected(refuse(schedule.error().code, schedule.error().text(),
                                     QString::fromUtf8(question.zone),
                                     u"an IANA time zone such as Asia/Seoul"_s));
    if (m_known.size() >= kMostKnown)
        m_known.clear();
    return &*m_known.insert(key, std::move(*schedule));
}

} // namespace ic
