// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace ic {

/// One accepted answer of KIS. Value type.
struct KisAnswer
{
    QJsonObject body;
    QString code;         ///< msg_cd; informational, "70070000" says that there is nothing
    QString message;      ///< msg1 without its padding
    bool hasMore = false; ///< tr_cont F or M: a further page is there

    /// The object `member` ("output", "output1").
    QJsonObject object(const QString& member) const { return body.value(member).toObject(); }
    /// The rows under `member`; KIS pads lists with empty objects, which are left out.
    QVector<QJsonObject> rows(const QString& member) const;
    /// Where the next page begins: ctx_area_fk and ctx_area_nk, 100 or 200; as they came, padding included.
    QString cursor(const QString& which) const;
};

} // namespace ic
