// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CronSchedule.h"

#include "core/time/ZoneTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr qint64 kDay = 86400;

qint64 floorDiv(qint64 a, qint64 b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

Error cronFailure(const QString& expression, const CronError& error)
{
    const QString next = error.suggestion.isEmpty()
                             ? Phrase(QT_TRANSLATE_NOOP("Phrase", "Allowed: %1."), error.allowed)
                             : Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 Perhaps \"%2\" is meant."),
                                      error.suggestionNote, error.suggestion);
    return {u"CRON_INVALID"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Cron expression \"%1\": %2"), expression, error.message),
            next};
}

} // namespace

Result<CronSchedule> CronSchedule::create(const QString& expression, const QByteArray& zone, DstMode mode)
{
    auto parsed = CronExpression::parse(expression);
    if (!parsed)
        return tl::unexpected(cronFailure(expression, parsed.error()));
    return create(std::move(*parsed), zone, mode);
}

Result<CronSchedule> CronSchedule::create(CronExpression expression, const QByteArray& zone, DstMode mode)
{
    auto table = ZoneTable::of(zone);
    if (!table)
        return fail(
            u"ZONE_UNKNOWN"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "\"%1\" is not a time zone this system knows."),
                   QString::fromUtf8(zone)),
            QT_TRANSLATE_NOOP("Phrase", "Write an IANA name such as Asia/Seoul or America/New_York."));
    return CronSchedule(std::move(expression), zone, mode, std::move(table));
}

CronSchedule::CronSchedule(CronExpression expression, QByteArray zone, DstMode mode,
                           std::shared_ptr<const ZoneTable> table)
    : m_expression(std::move(expression))
    , m_zoneId(std::move(zone))
    , m_mode(mode)
    , m_fixedOnce(mode == DstMode::Once && !m_expression.isIntervalLike())
    , m_table(std::move(table))
{}

std::optional<Instant> CronSchedule::next(Instant from) const
{
    // Year 100,000 either way: beyond it day numbers would not fit, and nobody plans there.
    constexpr qint64 kLimit = qint64(100'000) * 366 * kDay;
    const qint64 second = floorDiv(from.ms, 1000);
    if (second > kLimit || second < -kLimit)
        return std::nullopt;
    if (const auto utc = nextUtc(second))
        return Instant{*utc * 1000};
    return std::nullopt;
}

std::vector<Instant> CronSchedule::next(Instant from, int count) const
{
    std::vector<Instant> result;
    result.reserve(size_t(std::clamp(count, 0, 4096)));
    for (auto at = next(from); at && int(result.size()) < count; at = next(*at))
        result.push_back(*at);
    return result;
}

std::optional<qint64> CronSchedule::nextLocal(qint64 localSecond) const
{
    const qint64 day = floorDiv(localSecond, kDay);
    const auto civil = m_expression.nextCivil({qint32(day), qint32(localSecond - day * kDay)});
    if (!civil)
        return std::nullopt;
    return qint64(civil->epochDay) * kDay + civil->secondOfDay;
}

/// Walks the zone's segments. `found` stays the first match at or after the local time `searched`; it is
/// looked for again only when a new segment starts earlier than that (an overlap) or later than the match (a
/// gap).
std::optional<qint64> CronSchedule::nextUtc(qint64 fromUtcSecond) const
{
    qsizetype index = m_table->indexAt(fromUtcSecond);
    ZoneTable::Segment segment = m_table->segment(index);
    qint64 searched = fromUtcSecond + segment.offset + 1;
    if (m_fixedOnce && index > 0)
        searched = std::max(searched, segment.start + m_table->segment(index - 1).offset);
    std::optional<qint64> found = nextLocal(searched);
    while (found) {
        const qint64 end = m_table->endOf(index);
        if (*found < end + segment.offset)
            return *found - segment.offset;
        const qint64 localEnd = end + segment.offset;
        segment = m_table->segment(++index);
        const qint64 localStart = segment.start + segment.offset;
        if (m_fixedOnce) {
            // In a gap: the first valid instant. In an overlap the second pass is left out by keeping
            // `found`.
            if (*found < localStart && localStart > localEnd)
                return segment.start;
        } else if (localStart < searched || *found < localStart) {
            searched = localStart;
            found = nextLocal(searched);
        }
    }
    return std::nullopt;
}

} // namespace ic
