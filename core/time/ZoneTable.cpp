// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/ZoneTable.h"

#include "core/time/CivilDate.h"
#include "core/time/ZoneFile.h"

#include <QHash>
#include <QMutex>
#include <algorithm>

namespace ic {

namespace {

constexpr qint32 kFirstRuleYear = 1900;
constexpr qint32 kLastRuleYear = 2500;

qint32 yearOf(qint64 utcSecond)
{
    return CivilDate::fromEpochDay(qint32(utcSecond / 86400)).year;
}

} // namespace

std::shared_ptr<const ZoneTable> ZoneTable::of(const QByteArray& zone)
{
    // Zone data is the same for everyone and never changes in a run; the table costs a file read to build.
    static QMutex mutex;
    static QHash<QByteArray, std::shared_ptr<const ZoneTable>> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(zone); found != known.constEnd())
        return *found;
    const std::optional<ZoneFile> file = ZoneFile::find(zone);
    if (!file)
        return nullptr;
    auto table = std::make_shared<const ZoneTable>(*file);
    known.insert(zone, table);
    return table;
}

ZoneTable::ZoneTable(const ZoneFile& file)
{
    append(-kForever, file.before.seconds, file.before.name);
    for (const ZoneFile::Change& change : file.changes)
        append(change.utcSecond, change.offset.seconds, change.offset.name);
    if (file.rule)
        appendRule(file);
    buildBuckets();
}

std::optional<qint64> ZoneTable::toUtc(qint64 localSecond) const
{
    constexpr qint64 kWidestOffset = 26 * 3600;
    for (qsizetype index = indexAt(localSecond - kWidestOffset);; ++index) {
        const Segment here = segment(index);
        const qint64 utc = localSecond - here.offset;
        if (utc >= here.start && utc < endOf(index))
            return utc;
        if (here.start > localSecond + kWidestOffset || !hasNext(index))
            return std::nullopt;
    }
}

void ZoneTable::append(qint64 start, qint32 offset, const QByteArray& name)
{
    auto found = std::ranges::find(m_names, name);
    if (found == m_names.end())
        found = m_names.insert(found, name);
    const auto nameIndex = qint32(found - m_names.begin());
    if (!m_segments.empty() && m_segments.back().offset == offset && m_segments.back().name == nameIndex)
        return;
    m_segments.push_back({start, offset, nameIndex});
}

void ZoneTable::appendRule(const ZoneFile& file)
{
    const PosixZoneRule& rule = *file.rule;
    if (!rule.summer) {
        if (file.changes.empty())
            append(-kForever / 2, rule.standard.seconds, rule.standard.name);
        return;
    }
    const qint64 last = file.changes.empty() ? -kForever : file.changes.back().utcSecond;
    const qint32 firstYear = file.changes.empty() ? kFirstRuleYear : yearOf(last);
    for (qint32 year = firstYear; year < kLastRuleYear; ++year) {
        for (const PosixZoneRule::Transition& change : rule.transitions(year)) {
            const PosixZoneRule::Offset& offset = change.toSummer ? *rule.summer : rule.standard;
            if (change.utcSecond > last)
                append(change.utcSecond, offset.seconds, offset.name);
        }
    }
    m_cycleLength = 800;
}

void ZoneTable::buildBuckets()
{
    if (m_segments.size() < 2)
        return;
    m_bucketBase = m_segments[1].start;
    size_t index = 1;
    for (qint64 start = m_bucketBase; start <= m_segments.back().start; start += qint64(1) << 24) {
        while (index + 1 < m_segments.size() && m_segments[index + 1].start <= start)
            ++index;
        m_buckets.push_back(quint16(index));
    }
}

} // namespace ic
