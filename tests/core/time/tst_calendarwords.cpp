// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CalendarWords.h"
#include "core/time/MarketCalendar.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace ic;

class TestCalendarWords : public QObject
{
    Q_OBJECT

private slots:
    void holdEveryReasonAndNoteOfTheShippedCalendars_data()
    {
        QTest::addColumn<Market>("market");
        QTest::newRow("KRX") << Market::Kr;
        QTest::newRow("NYSE") << Market::Us;
    }
    void holdEveryReasonAndNoteOfTheShippedCalendars()
    {
        QFETCH(Market, market);
        const auto calendars = MarketCalendars::load();
        QVERIFY(calendars);
        const MarketCalendar& calendar = (*calendars)->of(market);
        QSet<QString> said{calendar.closedReason(calendar.lastCovered().addDays(1))};
        for (TradingDate date = calendar.firstCovered(); date <= calendar.lastCovered();
             date = date.addDays(1)) {
            const auto session = calendar.session(date);
            said.insert(session ? session->note : calendar.closedReason(date));
        }
        said.remove(QString());
        QVERIFY(said.size() > 10);
        const QStringList words = calendarWords();
        QStringList unknown = QStringList((said - QSet<QString>(words.begin(), words.end())).values());
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u", "_s)));
    }

    void areEachNamedOnce()
    {
        const QStringList words = calendarWords();
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    }
};

QTEST_GUILESS_MAIN(TestCalendarWords)
#include "tst_calendarwords.moc"
