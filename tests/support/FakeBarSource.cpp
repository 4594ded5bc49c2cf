// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeBarSource.h"

#include "tests/support/BarFixtures.h"

namespace ic {

BarFetch fetchOf(BarFetch::Kind kind, const QVector<Bar>& bars)
{
    BarFetch fetch;
    fetch.kind = kind;
    fetch.bars = bars;
    fetch.provider = QStringLiteral("KRX");
    return fetch;
}

Result<BarFetch> FakeBarSource::fetch(const BarRequest& request, std::stop_token stop)
{
    asked.append(request.date);
    askedSymbols.append(request.symbols);
    if (before)
        before(request);
    if (stop.stop_requested())
        return fail(QStringLiteral("CANCELLED"), QStringLiteral("Stopped."),
                    QStringLiteral("Nothing was used."));
    return answer(request);
}

Result<QVector<BarFetch>> FakeBarSource::fetchRange(Market market, TradingDate from, TradingDate to,
                                                    const QStringList& symbols, std::stop_token)
{
    ++rangeCalls;
    QVector<BarFetch> all;
    for (TradingDate date = from; date <= to; date = date.addDays(1)) {
        if (isSession ? !isSession(date) : date.dayOfWeek() > 5)
            continue;
        asked.append(date);
        const auto one = answer({market, date, symbols, {}});
        if (!one)
            return tl::unexpected(one.error());
        all.append(*one);
    }
    return all;
}

Result<BarFetch> FakeBarSource::answer(const BarRequest& request)
{
    if (const auto scripted = answers.constFind(request.date); scripted != answers.constEnd())
        return *scripted;
    BarFetch fetch = fetchOf(BarFetch::Kind::Rows, usual(request));
    fetch.provider = provider;
    return fetch;
}

QVector<Bar> FakeBarSource::usual(const BarRequest& request) const
{
    QVector<Bar> bars = sampleBars(request.market, request.date, request.symbols.isEmpty() ? rows : 0, close);
    for (const QString& symbol : request.symbols)
        bars.append(sampleBar(request.market, request.date, symbol, close));
    for (Bar& bar : bars)
        bar.source = provider;
    return bars;
}

Result<BarSources::Choice> FakeBarSources::of(Market, const QString& path) const
{
    if (const auto source = byPath.value(path))
        return Choice{source, path, QStringLiteral("the test says so")};
    return fail(QStringLiteral("PATH_UNCONFIGURED"), QStringLiteral("No %1 path.").arg(path),
                QStringLiteral("Configure it."));
}

std::optional<BarSources::Choice> FakeBarSources::second(Market) const
{
    if (!broker)
        return std::nullopt;
    return Choice{broker, QStringLiteral("fallback"), QStringLiteral("the test says so")};
}

bool FakeWaiter::wait(Millis duration, std::stop_token stop)
{
    if (stop.stop_requested())
        return false;
    waits.append(duration.count());
    m_clock.advance(duration);
    return true;
}

} // namespace ic
