// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/kis/KisAnswer.h"

#include <QJsonArray>

namespace ic {

QVector<QJsonObject> KisAnswer::rows(const QString& member) const
{
    QVector<QJsonObject> rows;
    for (const QJsonValue& row : body.value(member).toArray()) {
        if (!row.toObject().isEmpty())
            rows.append(row.toObject());
    }
    return rows;
}

QString KisAnswer::cursor(const QString& which) const
{
    return body.value(which.toLower()).toString();
}

} // namespace ic
