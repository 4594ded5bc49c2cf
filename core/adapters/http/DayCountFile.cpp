// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/DayCountFile.h"

#include "core/log/Logger.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace ic {

void DayCountFile::attach(TokenBucket& bucket)
{
    QFile file(m_file);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
        if (const auto day = TradingDate::fromIso(kept.value(u"day").toString()))
            bucket.restore(*day, kept.value(u"calls").toInt());
    }
    bucket.setDayHook([this](TradingDate day, int used) { write(day, used); });
}

void DayCountFile::write(TradingDate day, int used)
{
    const std::lock_guard lock(m_mutex);
    if (day == m_day && used <= m_written)
        return;
    m_day = day;
    m_written = used;
    QSaveFile file(m_file);
    const QJsonObject kept{{QStringLiteral("day"), day.toIso()}, {QStringLiteral("calls"), used}};
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(QJsonDocument(kept).toJson(QJsonDocument::Compact)) > 0 && file.commit();
    if (written || std::exchange(m_complained, true))
        return;
    Logger().warning(QStringLiteral("The count of today's calls cannot be kept in %1: %2 A restart counts "
                                    "from zero.")
                         .arg(m_file, file.errorString()));
}

} // namespace ic
