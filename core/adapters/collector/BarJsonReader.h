// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/ports/BarSource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace ic {

/// Reads what a collector or a script answered to one request: the bare array of rows or the envelope around
/// it. Rows that were not asked for, of another date, contradictory or not wholly understood are refused and
/// counted. One object a request, any thread.
class BarJsonReader
{
public:
    /// `provider` is stored as the source of rows that name none.
    BarJsonReader(const BarRequest& request, QString provider);

    /// Errors: SCHEMA (neither array nor envelope), and the far side's own error with its code when it sent
    /// one.
    Result<BarFetch> read(const QJsonDocument& answer);
    /// One session: an envelope whose date must be the request's.
    Result<BarFetch> readEnvelope(const QJsonObject& envelope);

private:
    void readRows(const QJsonArray& rows, const QJsonObject& defaults, BarFetch& fetch);
    Phrase readRow(const QJsonObject& row, const QJsonObject& defaults, Bar& bar);
    Phrase readIdentity(const QJsonObject& row, Bar& bar) const;
    Phrase readNumbers(const QJsonObject& row, Bar& bar) const;
    Phrase check(Bar& bar) const;
    void addMissingSymbols(BarFetch& fetch) const;

    const BarRequest m_request;
    const QString m_provider;
    QSet<QString> m_asked; ///< empty: whatever comes
    QSet<QString> m_seen;
};

} // namespace ic
