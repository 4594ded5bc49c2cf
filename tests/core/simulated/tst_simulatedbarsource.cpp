// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/SimulatedBarSource.h"
#include "core/time/ManualClock.h"
#include "tests/support/WeekdayCalendar.h"

#include <QTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const TradingDate kDay(2015, 3, 10);
const TradingDate kHoliday(2015, 3, 12);

} // namespace

class tst_SimulatedBarSource : public QObject
{
    Q_OBJECT

private slots:
    void aSessionIsNotYetThereUntilItHasClosed();
    void aHolidayIsClosedAndADateOutsideTheCalendarIsAnError();
    void answersTheBoardsAskedFor();
    void namesSymbolsItHasNoRowOf();
    void aRangeAnswersEveryClosedSessionInOrder();
    void stopsWhenAsked();
    void holdsBackUntilTheScriptedInstant();
    void emptiesAScriptedBoard();
    void dropsScriptedRowsAndNamesThem();
    void failsAsScriptedOnTheScriptedDayOnly();
    void recoversAtTheScriptedInstant();

private:
    SimulatedBarSource source(SimulatedFaults faults = {})
    {
        return {m_market, m_clock, m_calendars, faults};
    }
    Session session() const { return *m_calendars->of(Market::Kr).session(kDay); }

    std::shared_ptr<const MarketCalendars> m_calendars = WeekdayCalendar::both({kHoliday});
    std::shared_ptr<const SimulatedMarket> m_market = std::make_shared<SimulatedMarket>(m_calendars);
    ManualClock m_clock{session().close + Millis(30 * 60'000)};
};

void tst_SimulatedBarSource::aSessionIsNotYetThereUntilItHasClosed()
{
    ManualClock clock(session().close - Millis(1));
    SimulatedBarSource simulated(m_market, clock, m_calendars);
    QCOMPARE(simulated.fetch({.date = kDay}, {})->kind, BarFetch::Kind::NotYet);
    clock.advance(Millis(1));
    const auto fetch = simulated.fetch({.date = kDay}, {});
    QCOMPARE(fetch->kind, BarFetch::Kind::Rows);
    QCOMPARE(fetch->bars, m_market->bars(Market::Kr, kDay));
    QCOMPARE(fetch->provider, u"SIM"_s);
    QVERIFY(fetch->errors.isEmpty() && fetch->emptyBoards.isEmpty());
}

void tst_SimulatedBarSource::aHolidayIsClosedAndADateOutsideTheCalendarIsAnError()
{
    QCOMPARE(source().fetch({.date = kHoliday}, {})->kind, BarFetch::Kind::Closed);
    QCOMPARE(source().fetch({.date = {2015, 3, 8}}, {})->kind, BarFetch::Kind::Closed);
    QCOMPARE(source().fetch({.date = {2035, 3, 8}}, {}).error().code, u"NOT_COVERED"_s);
    QCOMPARE(source().fetch({.date = {2010, 3, 8}}, {}).error().code, u"NOT_COVERED"_s);
}

void tst_SimulatedBarSource::answersTheBoardsAskedFor()
{
    const auto kosdaq = source().fetch({.date = kDay, .boards = {u"KOSDAQ"_s}}, {});
    QSet<QString> boards;
    for (const Bar& bar : kosdaq->bars)
        boards.insert(bar.board);
    QCOMPARE(boards, (QSet<QString>{u"KOSDAQ"_s, u"KOSDAQ GLOBAL"_s}));
    QCOMPARE(source().fetch({.date = kDay, .boards = {u"INDEX"_s}}, {})->bars.size(), 3);
}

void tst_SimulatedBarSource::namesSymbolsItHasNoRowOf()
{
    m_clock.advance(Millis(86'400'000));
    const auto fetch =
        source().fetch({.market = Market::Us, .date = kDay, .symbols = {u"SPY"_s, u"ZZZZ"_s}}, {});
    QCOMPARE(fetch->bars.size(), 1);
    QCOMPARE(fetch->errors.size(), 1);
    QCOMPARE(fetch->errors.first().symbol, u"ZZZZ"_s);
}

void tst_SimulatedBarSource::aRangeAnswersEveryClosedSessionInOrder()
{
    ManualClock clock(session().close);
    SimulatedBarSource simulated(m_market, clock, m_calendars);
    QVERIFY(simulated.supportsRange());
    const auto days = simulated.fetchRange(Market::Us, {2015, 3, 2}, {2015, 3, 20}, {u"SPY"_s, u"QQQ"_s}, {});
    QCOMPARE(days->size(),
             6); // 2 to 6 and 9 March; the US session of the 10th has not opened in Seoul's evening
    QCOMPARE(days->first().bars.first().date, TradingDate(2015, 3, 2));
    QCOMPARE(days->last().bars.first().date, TradingDate(2015, 3, 9));
    QCOMPARE(days->last().bars.size(), 2);
}

void tst_SimulatedBarSource::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(source().fetch({.date = kDay}, stop.get_token()).error().code, u"CANCELLED"_s);
    QCOMPARE(source().fetchRange(Market::Kr, {2015, 3, 2}, kDay, {}, stop.get_token()).error().code,
             u"CANCELLED"_s);
}

void tst_SimulatedBarSource::holdsBackUntilTheScriptedInstant()
{
    ManualClock clock(session().close);
    SimulatedBarSource simulated(m_market, clock, m_calendars,
                                 {.publishedFrom = session().close + Millis(1000)});
    QCOMPARE(simulated.fetch({.date = kDay}, {})->kind, BarFetch::Kind::NotYet);
    clock.advance(Millis(1000));
    QCOMPARE(simulated.fetch({.date = kDay}, {})->kind, BarFetch::Kind::Rows);
}

void tst_SimulatedBarSource::emptiesAScriptedBoard()
{
    const auto fetch = source({.emptyBoards = {u"KOSDAQ"_s}}).fetch({.date = kDay}, {});
    QCOMPARE(fetch->emptyBoards, QStringList{u"KOSDAQ"_s});
    QVERIFY(
        std::ranges::none_of(fetch->bars, [](const Bar& bar) { return bar.board.startsWith(u"KOSDAQ"); }));
    QVERIFY(std::ranges::any_of(fetch->bars, [](const Bar& bar) { return bar.board == u"KOSPI"; }));
}

void tst_SimulatedBarSource::dropsScriptedRowsAndNamesThem()
{
    const auto whole = source().fetch({.date = kDay}, {});
    const auto fetch = source({.dropped = 5}).fetch({.date = kDay}, {});
    QCOMPARE(fetch->bars, whole->bars.mid(5));
    QCOMPARE(fetch->errors.size(), 5);
    QCOMPARE(fetch->errors.first().symbol, whole->bars.first().symbol);
}

void tst_SimulatedBarSource::failsAsScriptedOnTheScriptedDayOnly()
{
    const Error outage{u"HTTP_503"_s, u"The source is down."_s, u"It is asked again in 30 minutes."_s};
    auto simulated = source({.onlyOn = kDay, .failure = outage});
    QCOMPARE(simulated.fetch({.date = kDay}, {}).error(), outage);
    QCOMPARE(simulated.fetch({.date = kDay.addDays(-1)}, {})->kind, BarFetch::Kind::Rows);
}

void tst_SimulatedBarSource::recoversAtTheScriptedInstant()
{
    ManualClock clock(session().close);
    SimulatedBarSource simulated(m_market, clock, m_calendars,
                                 {.failure = Error{u"TIMEOUT"_s, u"No answer."_s, {}},
                                  .failsUntil = session().close + Millis(60'000)});
    QCOMPARE(simulated.fetch({.date = kDay}, {}).error().code, u"TIMEOUT"_s);
    clock.advance(Millis(60'000));
    QCOMPARE(simulated.fetch({.date = kDay}, {})->kind, BarFetch::Kind::Rows);
}

QTEST_GUILESS_MAIN(tst_SimulatedBarSource)
#include "tst_simulatedbarsource.moc"
