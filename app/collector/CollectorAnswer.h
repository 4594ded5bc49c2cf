// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/collector/CollectorRequest.h"
#include "core/time/Clock.h"
#include "core/time/MarketCalendar.h"

#include <QByteArray>
#include <stop_token>

namespace ic {

/// Status and JSON body of one HTTP answer.
struct HttpAnswer
{
    int status = 200;
    QByteArray body;

    /// {"detail": detail}, the shape of every error.
    static HttpAnswer refused(const Refusal& refusal);
};

/// Turns a checked request into rows, on a pool thread. One day: the bare array of rows, or the envelope when
/// asked for; a failure of the provider is 502 with {"detail","code","next"} beside a bare array and an
/// envelope of kind ERROR otherwise, so that a caller's retries are not multiplied by ours.
class CollectorAnswer
{
public:
    /// A KR range holds whole markets; longer ones are asked for in pieces.
    static constexpr int kMaxKrSessions = 20;

    /// All must outlive the object.
    CollectorAnswer(BarSource& source, const MarketCalendars& calendars, const Clock& clock)
        : m_source(source), m_calendars(calendars), m_clock(clock)
    {}

    HttpAnswer daily(const CollectorRequest& request, std::stop_token stop) const;
    /// An array of envelopes, one a session with rows, ascending.
    HttpAnswer range(const CollectorRequest& request, std::stop_token stop) const;

private:
    HttpAnswer rangeAtOnce(const CollectorRequest& request, std::stop_token stop) const;
    HttpAnswer sessionBySession(const CollectorRequest& request, std::stop_token stop) const;
    QByteArray envelope(const BarFetch& fetch, TradingDate date) const;
    static HttpAnswer failed(const Error& error);

    BarSource& m_source;
    const MarketCalendars& m_calendars;
    const Clock& m_clock;
};

} // namespace ic
