// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>
#include <optional>
#include <vector>

namespace ic {

struct ZoneFile;

/// The offsets of one IANA zone as a flat table of UTC seconds, for integer arithmetic only. Immutable, any
/// thread. A segment is a span of constant offset. Built once per zone from the system's zone data and
/// shared. Rules repeat with the calendar's 400-year cycle, so segments go on for ever: those past the table
/// are computed from it.
class ZoneTable
{
public:
    struct Segment
    {
        qint64 start = 0;  ///< UTC second of its first instant
        qint32 offset = 0; ///< seconds east of UTC
        qint32 name = 0;   ///< index of its abbreviation
    };
    static constexpr qint64 kCycleSeconds = qint64(146097) * 86400;
    static constexpr qint64 kForever = INT64_MAX / 4;

    /// Shared by everyone who asks for the zone; nullptr when the system does not know it.
    static std::shared_ptr<const ZoneTable> of(const QByteArray& zone);
    explicit ZoneTable(const ZoneFile& file);

    /// The number of the segment that holds a UTC second.
    qsizetype indexAt(qint64 utcSecond) const;
    Segment segment(qsizetype index) const;
    /// UTC second at which the segment after `index` begins; kForever when there is none.
    qint64 endOf(qsizetype index) const { return hasNext(index) ? segment(index + 1).start : kForever; }
    bool hasNext(qsizetype index) const
    {
        return m_cycleLength > 0 || index + 1 < qsizetype(m_segments.size());
    }
    /// The UTC second of a local one: the earlier of two in an overlap, nullopt in a gap.
    std::optional<qint64> toUtc(qint64 localSecond) const;
    qint32 offsetAt(qint64 utcSecond) const { return segment(indexAt(utcSecond)).offset; }
    /// As the zone data has it: "KST", "EDT", or "+02" where people use no name.
    QByteArray nameAt(qint64 utcSecond) const { return m_names[size_t(segment(indexAt(utcSecond)).name)]; }

private:
    void append(qint64 start, qint32 offset, const QByteArray& name);
    void appendRule(const ZoneFile& file);
    void buildBuckets();

    std::vector<Segment> m_segments;
    std::vector<QByteArray> m_names;
    std::vector<quint16> m_buckets; ///< per 2^24 seconds, the segment in force at the bucket's start
    qint64 m_bucketBase = 0;
    qsizetype m_cycleLength = 0; ///< segments in the last 400 years of the table; 0 without a yearly rule
};

inline ZoneTable::Segment ZoneTable::segment(qsizetype index) const
{
    const qsizetype known = qsizetype(m_segments.size());
    if (index < known)
        return m_segments[size_t(index)];
    const qsizetype cycles = (index - known) / m_cycleLength + 1;
    Segment result = m_segments[size_t(index - cycles * m_cycleLength)];
    result.start += cycles * kCycleSeconds;
    return result;
}

inline qsizetype ZoneTable::indexAt(qint64 utcSecond) const
{
    if (utcSecond >= m_segments.back().start) {
        if (m_cycleLength == 0)
            return qsizetype(m_segments.size()) - 1;
        const qint64 cycles = (utcSecond - m_segments.back().start) / kCycleSeconds + 1;
        return indexAt(utcSecond - cycles * kCycleSeconds) + qsizetype(cycles) * m_cycleLength;
    }
    if (utcSecond < m_bucketBase)
        return 0;
    size_t index = m_buckets[size_t((utcSecond - m_bucketBase) >> 24)];
    while (m_segments[index + 1].start <= utcSecond)
        ++index;
    return qsizetype(index);
}

} // namespace ic
