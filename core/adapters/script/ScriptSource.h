// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/ports/BarSource.h"

#include <QByteArray>

namespace ic {

/// Daily bars from a program on this machine, run as `COMMAND --bas-dt 2026-11-19 --symbols SPY,AAPL` (KR:
/// `--markets KOSPI,ETF`), which prints the collector's JSON. The program runs in a process group of its own
/// and is ended with everything it started on a stop request, a time-out or too much output.
class ScriptSource final : public BarSource
{
public:
    struct Config
    {
        Market market = Market::Us;
        QString command; ///< program and arguments, quoted as in a shell; no shell runs
        Millis timeout{120'000};
        qint64 maxOutput = 32LL * 1024 * 1024; ///< bytes of stdout
    };

    explicit ScriptSource(Config config) : m_config(std::move(config)) {}

    QString name() const override { return QStringLiteral("script"); }
    /// Errors: SCRIPT_MISSING, SCRIPT_NOT_STARTED, SCRIPT_FAILED (with the first lines of stderr),
    /// SCRIPT_TIMEOUT, SCRIPT_OUTPUT, NOT_JSON, SCHEMA, PROVIDER_EMPTY, CANCELLED.
    Result<BarFetch> fetch(const BarRequest& request, std::stop_token stop) override;

private:
    QStringList arguments(const BarRequest& request) const;
    Result<QByteArray> run(QStringList command, std::stop_token stop) const;

    const Config m_config;
};

} // namespace ic
