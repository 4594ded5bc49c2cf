// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/krx/KrxService.h"
#include "core/domain/Result.h"
#include "core/ports/BarSource.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace ic {

/// What one KRX answer held: bars, and the rows that were refused, the first few explained.
struct KrxRows
{
    QVector<Bar> bars;
    int rejected = 0;
    QVector<BarFetch::SymbolError> errors;
};

/// Reads one answer of one service strictly: a row that is not wholly understood is refused and counted,
/// never guessed at. Field meanings: KRX Open API service pages; prices are unadjusted. One object a call,
/// any thread.
class KrxRowParser
{
public:
    KrxRowParser(const KrxService& service, TradingDate date);

    /// Errors: KEY_REJECTED, SERVICE_NOT_APPLIED, SERVICE_UNKNOWN, PROVIDER_CODE (KRX's own refusals, which
    /// may come under HTTP 200) and SCHEMA (no OutBlock_1, or not a list). No rows is an answer, not an
    /// error.
    Result<KrxRows> parse(const QJsonDocument& answer);

    /// "123450" of "123450" or "KR7123450008"; empty when neither a short code nor a Korean ISIN.
    static QString shortCode(const QString& issueCode);
    /// "IDX:KOSPI" for 코스피, "IDX:KOSPI200" for 코스피 200; a name without its market gets the family:
    /// "IDX:KOSDAQ:제약". Stable as long as KRX's name is.
    static QString indexSymbol(const QString& family, const QString& name);

private:
    Result<void> refusal(const QJsonObject& answer) const;
    Phrase parseRow(const QJsonObject& row, Bar& bar);
    Phrase parseIssue(const QJsonObject& row, Bar& bar);
    Phrase parseIndex(const QJsonObject& row, Bar& bar);
    Phrase readNumbers(const QJsonObject& row, Bar& bar) const;
    Phrase checkPrices(Bar& bar) const;
    void reject(KrxRows& rows, const QString& symbol, const Phrase& why) const;

    const KrxService m_service;
    const TradingDate m_date;
    const QString m_basDd;
    QSet<QString> m_seen;
};

} // namespace ic
