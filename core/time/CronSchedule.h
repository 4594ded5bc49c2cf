// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/time/CronExpression.h"

#include <QByteArray>
#include <memory>
#include <optional>
#include <vector>

namespace ic {

class ZoneTable;

/// How a schedule treats a local time that exists twice or not at all.
enum class DstMode {
    Spring, ///< both passes of an overlap fire; a time in a gap does not fire
    Once    ///< Cronos: fixed times fire once in an overlap, and move to the first valid instant after a gap
};

/// A cron expression in an IANA zone: instants in, instants out. Immutable, cheap to copy, any thread.
class CronSchedule
{
public:
    /// Error codes: CRON_INVALID, ZONE_UNKNOWN.
    static Result<CronSchedule> create(const QString& expression, const QByteArray& zone,
                                       DstMode mode = DstMode::Spring);
    static Result<CronSchedule> create(CronExpression expression, const QByteArray& zone,
                                       DstMode mode = DstMode::Spring);

    /// The first instant strictly after `from`, at a whole second; nullopt means never.
    std::optional<Instant> next(Instant from) const;
    /// Up to `count` instants strictly after `from`.
    std::vector<Instant> next(Instant from, int count) const;

    const CronExpression& expression() const { return m_expression; }
    const QByteArray& zone() const { return m_zoneId; }
    DstMode mode() const { return m_mode; }

private:
    CronSchedule(CronExpression expression, QByteArray zone, DstMode mode,
                 std::shared_ptr<const ZoneTable> table);
    std::optional<qint64> nextLocal(qint64 localSecond) const;
    std::optional<qint64> nextUtc(qint64 fromUtcSecond) const;

    CronExpression m_expression;
    QByteArray m_zoneId;
    DstMode m_mode = DstMode::Spring;
    bool m_fixedOnce = false;
    std::shared_ptr<const ZoneTable> m_table;
};

} // namespace ic
