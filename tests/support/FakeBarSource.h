// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/Waiter.h"
#include "core/jobs/JobContext.h"
#include "core/time/ManualClock.h"

#include <QHash>
#include <functional>

namespace ic {

/// A source that answers what a test tells it, else sample bars: `rows` KR names, or the asked US symbols.
class FakeBarSource final : public BarSource
{
public:
    explicit FakeBarSource(QString name = QStringLiteral("krx-open-api")) : m_name(std::move(name)) {}

    QString name() const override { return m_name; }
    Result<BarFetch> fetch(const BarRequest& request, std::stop_token stop) override;
    bool supportsRange() const override { return ranged; }
    Result<QVector<BarFetch>> fetchRange(Market market, TradingDate from, TradingDate to,
                                         const QStringList& symbols, std::stop_token stop) override;
    /// The bars it would answer for a session nothing was scripted for.
    QVector<Bar> usual(const BarRequest& request) const;

    int rows = 20;
    qint64 close = 10'000;
    bool ranged = false;
    QString provider = QStringLiteral("KRX");
    QHash<TradingDate, Result<BarFetch>> answers;
    std::function<void(const BarRequest&)> before; ///< called at the start of each fetch
    QVector<TradingDate> asked;
    QVector<QStringList> askedSymbols;
    int rangeCalls = 0;
    std::function<bool(TradingDate)> isSession; ///< for ranged answers; unset: weekdays

private:
    Result<BarFetch> answer(const BarRequest& request);
    QString m_name;
};

/// Sources by path, as a test lays them out.
class FakeBarSources final : public BarSources
{
public:
    Result<Choice> of(Market market, const QString& path) const override;
    QString pathFor(Market, TradingDate session, const QString& path) const override
    {
        return dropped.contains(session) ? QStringLiteral("file") : path;
    }
    QVector<TradingDate> dropped; ///< sessions somebody has put into the drop folder
    std::optional<Choice> second(Market) const override;
    QHash<QString, std::shared_ptr<BarSource>> byPath;
    std::shared_ptr<BarSource> broker; ///< the second source of both markets; none unless a test sets it
};

/// Lets time pass at once on a manual clock and remembers for how long.
class FakeWaiter final : public Waiter
{
public:
    explicit FakeWaiter(ManualClock& clock) : m_clock(clock) {}
    bool wait(Millis duration, std::stop_token stop) override;
    QVector<qint64> waits;

private:
    ManualClock& m_clock;
};

BarFetch fetchOf(BarFetch::Kind kind, const QVector<Bar>& bars = {});

} // namespace ic
