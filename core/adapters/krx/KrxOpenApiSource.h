// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpCaller.h"
#include "core/adapters/krx/KrxRowParser.h"
#include "core/ports/BarSource.h"
#include "core/time/Clock.h"
#include "core/time/MarketCalendar.h"

#include <QUrl>
#include <memory>

namespace ic {

/// Daily bars of the whole Korean market from the KRX Open API, one call a board. Prices are unadjusted. Day
/// D is published on the morning of D+1, so an empty answer before D+1 08:00 KST is NotYet.
class KrxOpenApiSource final : public BarSource
{
public:
    struct Config
    {
        QUrl baseUrl = QUrl(QStringLiteral("https://data-dbg.krx.co.kr"));
        QString authKey;
        int attempts = 3;
        Millis connectTimeout{5'000};
        Millis readTimeout{30'000};
    };

    /// `caller` and `clock` must outlive the source; the composition root calls limitCalls() first.
    KrxOpenApiSource(Config config, HttpCaller& caller, std::shared_ptr<const MarketCalendars> calendars,
                     const Clock& clock);

    QString name() const override { return QStringLiteral("krx-open-api"); }
    /// Errors besides HttpCaller's: KEY_MISSING, KEY_REJECTED, BASE_URL_PORTAL, BOARD_UNKNOWN,
    /// BEFORE_HISTORY, PROVIDER_EMPTY, CALENDAR_NOT_COVERED, and the first board's error when all of them
    /// failed.
    Result<BarFetch> fetch(const BarRequest& request, std::stop_token stop) override;

    /// When day `date` is surely published: 08:00 KST of the day after.
    static Instant publicationOf(TradingDate date);
    /// KRX's allowance: 2 calls a second, 10,000 a day of Korea.
    static TokenBucket::Limits limits() { return {.perSecond = 2.0, .burst = 1, .perDay = 10'000}; }
    /// Sets KRX's allowance on `caller` and answers its bucket. A stand-in on this machine has none.
    static TokenBucket* limitCalls(HttpCaller& caller, const QUrl& baseUrl);

private:
    /// What the boards answered so far.
    struct Gathered
    {
        BarFetch fetch;
        QVector<Error> failures;
        int empty = 0;
        int answered = 0; ///< services that took the key
    };

    Result<void> checkConfig() const;
    Result<KrxRows> ask(const KrxService& service, TradingDate date, std::stop_token stop) const;
    static bool endsTheRound(const Error& error, const Gathered& gathered);
    static void gather(Gathered& gathered, const KrxService& service, Result<KrxRows> rows);
    Result<BarFetch> conclude(Gathered gathered, TradingDate date) const;
    Error failureOf(const HttpResponse& response, const KrxService& service) const;

    const Config m_config;
    HttpCaller& m_caller;
    const std::shared_ptr<const MarketCalendars> m_calendars;
    const Clock& m_clock;
};

} // namespace ic
