// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/BarSource.h"

namespace ic {

/// Daily bars that somebody puts into a folder, a file a session: us-2026-11-20.json (the collector's answer,
/// services.md 1.4) or us-2026-11-20.csv, also with .gz; for KRX the name begins with kr- or krx-.
/// Thread-safe.
class DropFolderSource final : public BarSource
{
public:
    DropFolderSource(Market market, QString folder) : m_market(market), m_folder(std::move(folder)) {}

    QString name() const override { return QStringLiteral("file"); }
    /// NotYet while there is no file of the session. Errors: MARKET_UNSUPPORTED, BAD_FILE, NOT_JSON and those
    /// of BarFile and BarJsonReader.
    Result<BarFetch> fetch(const BarRequest& request, std::stop_token stop) override;
    bool holds(Market market, TradingDate session) const override
    {
        return market == m_market && !fileOf(session).isEmpty();
    }
    /// The name of the file of a session; empty when there is none.
    QString fileOf(TradingDate session) const;

private:
    Result<BarFetch> readJson(const QString& path, const BarRequest& request) const;
    Result<BarFetch> readCsv(const QString& path, const BarRequest& request) const;

    const Market m_market;
    const QString m_folder;
};

} // namespace ic
