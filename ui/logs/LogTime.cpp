// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogTime.h"

#include "ui/shell/TimeText.h"

#include <QDateTime>

namespace ic {

using namespace Qt::StringLiterals;

QString LogTime::withDate(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, m_zone).toString(u"MM-dd HH:mm:ss.zzz"_s);
}

QString LogTime::timeOnly(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, m_zone).toString(u"HH:mm:ss.zzz"_s);
}

QString LogTime::complete(Instant at) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.ms, m_zone);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs) + u" ["_s +
           QString::fromLatin1(m_zone.id()) + u']';
}

QString LogTime::zoneName(Instant at) const
{
    return fullInstant(at, m_zone.id()).section(u' ', -1);
}

} // namespace ic
