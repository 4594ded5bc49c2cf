// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DurationText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ic {

QString toDurationText(std::chrono::seconds duration)
{
    const qint64 total = duration.count();
    QString text;
    if (total >= 3600)
        text += QString::number(total / 3600) + u'h';
    if (total % 3600 >= 60)
        text += QString::number(total % 3600 / 60) + u'm';
    if (total % 60 != 0 || text.isEmpty())
        text += QString::number(total % 60) + u's';
    return text;
}

std::optional<std::chrono::seconds> durationFromText(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?=[0-9])(?:([0-9]{1,8})h)?(?:([0-9]{1,8})m)?(?:([0-9]{1,8})s)?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 total = match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 +
                         match.captured(3).toLongLong();
    if (total > 9999 * 3600LL)
        return std::nullopt;
    return std::chrono::seconds(total);
}

} // namespace ic
