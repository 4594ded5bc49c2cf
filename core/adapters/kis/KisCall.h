// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpRequest.h"
#include "core/adapters/kis/KisAccess.h"

#include <QString>
#include <QVector>
#include <utility>

namespace ic {

/// One call to KIS as a value. An inquiry changes nothing and may be repeated; an order is sent exactly once,
/// whatever comes back.
struct KisCall
{
    enum class Kind { Inquiry, Order };
    using Fields = QVector<std::pair<QString, QString>>;

    Kind kind = Kind::Inquiry;
    QString path;            ///< "/uapi/domestic-stock/v1/quotations/inquire-price"
    QByteArray transaction;  ///< tr_id of the server that is asked: trading ids differ between real and paper
    Fields fields;           ///< in order: query of an inquiry, JSON body (upper-case keys) of an order
    QByteArray continuation; ///< tr_cont: empty, or "N" for a further page

    static KisCall inquiry(QString path, QByteArray transaction, Fields fields);
    static KisCall order(QString path, QByteArray transaction, Fields fields);

    bool isOrder() const { return kind == Kind::Order; }
    QString field(const QString& name) const;
    void setField(const QString& name, const QString& value);
    /// With KIS's headers, time-outs and attempts; `token` without its scheme. Holds secrets.
    HttpRequest request(const KisAccess& access, const QString& token) const;
};

} // namespace ic
