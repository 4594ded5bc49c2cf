// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/ZoneFile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr qsizetype kHeaderSize = 44;

struct Counts
{
    quint32 utcFlags, standardFlags, leaps, times, types, names;
    qsizetype bodySize(qsizetype timeSize) const
    {
        return qsizetype(times) * (timeSize + 1) + qsizetype(types) * 6 + names +
               qsizetype(leaps) * (timeSize + 4) + standardFlags + utcFlags;
    }
};

std::optional<Counts> readHeader(QByteArrayView bytes)
{
    if (bytes.size() < kHeaderSize || !bytes.startsWith("TZif"))
        return std::nullopt;
    const auto count = [&](int n) { return qFromBigEndian<quint32>(bytes.data() + 20 + 4 * n); };
    return Counts{count(0), count(1), count(2), count(3), count(4), count(5)};
}

PosixZoneRule::Offset readType(QByteArrayView types, QByteArrayView names, quint8 index)
{
    const char* record = types.data() + qsizetype(index) * 6;
    const QByteArrayView name = names.sliced(std::min<qsizetype>(quint8(record[5]), names.size()));
    return {QByteArray(name.data(), qstrnlen(name.data(), size_t(name.size()))),
            qFromBigEndian<qint32>(record)};
}

bool isZoneName(const QByteArray& zone)
{
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-' || c == '+' || c == '/';
    };
    return !zone.isEmpty() && zone.front() != '/' && std::ranges::all_of(zone, allowed);
}

QStringList zoneFolders()
{
    QStringList folders{u"/usr/share/zoneinfo"_s, u"/usr/lib/zoneinfo"_s, u"/usr/share/lib/zoneinfo"_s};
    if (const QString own = qEnvironmentVariable("TZDIR"); !own.isEmpty())
        folders.prepend(own);
    return folders;
}

} // namespace

std::optional<ZoneFile> ZoneFile::find(const QByteArray& zone)
{
    if (!isZoneName(zone))
        return std::nullopt;
    for (const QString& folder : zoneFolders()) {
        QFile file(folder + u'/' + QString::fromLatin1(zone));
        if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly))
            return parse(file.readAll());
    }
    return std::nullopt;
}

std::optional<ZoneFile> ZoneFile::parse(const QByteArray& bytes)
{
    const QByteArrayView all(bytes);
    const std::optional<Counts> old = readHeader(all);
    if (!old || all[4] < '2' || all.size() < kHeaderSize + old->bodySize(4))
        return std::nullopt;
    const QByteArrayView second = all.sliced(kHeaderSize + old->bodySize(4));
    const std::optional<Counts> counts = readHeader(second);
    if (!counts || counts->types == 0 || second.size() < kHeaderSize + counts->bodySize(8))
        return std::nullopt;

    const QByteArrayView times = second.sliced(kHeaderSize, qsizetype(counts->times) * 8);
    const QByteArrayView indices = second.sliced(kHeaderSize + times.size(), counts->times);
    const QByteArrayView types =
        second.sliced(kHeaderSize + times.size() + indices.size(), qsizetype(counts->types) * 6);
    const QByteArrayView names(types.data() + types.size(), counts->names);

    ZoneFile file;
    file.before = readType(types, names, 0);
    for (qsizetype i = 0; i < qsizetype(counts->times); ++i) {
        if (quint8(indices[i]) >= counts->types)
            return std::nullopt;
        file.changes.push_back(
            {qFromBigEndian<qint64>(times.data() + i * 8), readType(types, names, quint8(indices[i]))});
    }
    file.rule = PosixZoneRule::parse(second.sliced(kHeaderSize + counts->bodySize(8)).trimmed());
    return file;
}

} // namespace ic
