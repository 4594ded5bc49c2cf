// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "tests/support/FakeHttpServer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace ic {

/// The KRX Open API over a real socket: checks AUTH_KEY, answers every field as a string, knows no error
/// statuses.
class FakeKrxServer : public FakeHttpServer
{
    Q_OBJECT

public:
    explicit FakeKrxServer(QObject* parent = nullptr);

    QByteArray key = "FAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKE";
    /// Services (e.g. "etp/etf_bydd_trd") the key was not applied for.
    QSet<QString> notApplied;

    void add(const QString& service, const QJsonObject& row);
    /// Clears one service's rows of all days.
    void clear(const QString& service) { m_rows.remove(service); }
    /// Adds a day of "code,isin,name,market,dept,close,change,change_pct,open,...": as published by date.
    /// KONEX is left out. Returns the number of rows, -1 when the file cannot be read. Gzip by the gzip
    /// program.
    int loadCsv(const QString& file, const QString& basDd);

    /// Rows in KRX's exact format; the ordinary one trades, change `changes` fields by name.
    static QJsonObject stock(const QString& basDd, const QString& code, const QString& market, qint64 close,
                             const QMap<QString, QString>& changes = {});
    static QJsonObject etf(const QString& basDd, const QString& code, qint64 close,
                           const QMap<QString, QString>& changes = {});
    static QJsonObject index(const QString& basDd, const QString& family, const QString& name,
                             const QString& close, const QMap<QString, QString>& changes = {});
    /// Three boards and two index families, a few rows each, one halted and one with letters in its code.
    void addOrdinaryDay(const QString& basDd);

private:
    Reply answer(const Request& request) const;

    QMap<QString, QMap<QString, QJsonArray>> m_rows; ///< service -> basDd -> rows
};

} // namespace ic
