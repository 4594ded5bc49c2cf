// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WaitFor.h"
#include "core/store/ImportStore.h"
#include "core/store/ReferenceStore.h"
#include "core/store/SessionWriter.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/TestWorkspace.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestReferenceStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void aSectorHoldsFromItsDateUntilALaterRow()
    {
        import(ImportKind::Sectors, QVector<SectorRow>{{u"005930"_s, day("2026-01-02"), u"전기전자"_s},
                                                       {u"005930"_s, day("2026-06-01"), u"반도체"_s},
                                                       { u"000660"_s,
                                                         day("2026-06-01"),
                                                         u"반도체"_s }});
        QCOMPARE(asOf("2025-12-30").sectorOf.size(), 0);
        QCOMPARE(asOf("2026-05-29").sectorOf, (QHash<QString, QString>{{u"005930"_s, u"전기전자"_s}}));
        QCOMPARE(asOf("2026-06-01").sectorOf.value(u"005930"_s), u"반도체"_s);
        QCOMPARE(asOf("2026-06-01").sectorOf.size(), 2);
    }

    void onlyTheLatestFundamentalsUpToTheSessionAreKnown()
    {
        import(ImportKind::Fundamentals,
               QVector<FundamentalsRow>{{u"000660"_s, day("2026-03-31"), 11.5, std::nullopt, -3.25},
                                        { u"000660"_s,
                                          day("2026-06-30"),
                                          9.5,
                                          1.1,
                                          4.0,
                                          20.0,
                                          31.0,
                                          18.0 }});
        const auto spring = asOf("2026-06-29").fundamentals.value(u"000660"_s);
        QCOMPARE(spring.date, day("2026-03-31"));
        QCOMPARE(spring.per, std::optional(11.5));
        QVERIFY(!spring.peg);
        QCOMPARE(spring.revenueGrowthPct, std::optional(-3.25));
        QCOMPARE(asOf("2026-07-01").fundamentals.value(u"000660"_s).roePct, std::optional(18.0));
    }

    void aSurpriseCountsOnlyWithinItsLookBack()
    {
        import(ImportKind::Earnings, QVector<EarningsRow>{{u"AAPL"_s, day("2026-08-01"), 2.5},
                                                          { u"AAPL"_s,
                                                            day("2026-10-30"),
                                                            3.5 }});
        QCOMPARE(asOf("2026-10-29", 90).earningsSurprises.value(u"AAPL"_s).score, 2.5);
        QCOMPARE(asOf("2026-10-30", 90).earningsSurprises.value(u"AAPL"_s).score, 3.5);
        QCOMPARE(asOf("2026-10-29", 89).earningsSurprises.size(), 0);
        QCOMPARE(asOf("2027-01-27", 90).earningsSurprises.size(), 1);
        QCOMPARE(asOf("2027-01-28", 90).earningsSurprises.size(), 0);
    }

    void orderFlowIsThatOfTheLastFiveCollectedSessions()
    {
        const QVector<TradingDate> sessions{day("2026-11-12"), day("2026-11-13"), day("2026-11-16"),
                                            day("2026-11-17"), day("2026-11-18"), day("2026-11-20")};
        QVector<OrderFlowRow> rows;
        for (const TradingDate session : sessions) {
            collect(session);
            rows.append({u"005930"_s, session, session.epochDay(), std::nullopt, std::nullopt});
        }
        import(ImportKind::OrderFlow, rows);
        const auto flow = asOf("2026-11-20").orderFlow.value(u"005930"_s);
        QCOMPARE(flow.size(), 5);
        QCOMPARE(flow.first().date, day("2026-11-13"));
        QCOMPARE(flow.last().netBuy1d, qint64(day("2026-11-20").epochDay()));
        QCOMPARE(asOf("2026-11-19").orderFlow.value(u"005930"_s).first().date, day("2026-11-12"));
    }

    void equalRowsKeepTheirImportAndOnlyDifferencesAreCounted()
    {
        const QVector<EarningsRow> first{{u"AAPL"_s, day("2026-08-01"), 2.5}, {u"V"_s, day("2026-08-02"), 1}};
        QCOMPARE(import(ImportKind::Earnings, first).changed, 2);
        QVector<EarningsRow> second = first;
        second[1].score = 1.5;
        second.append({u"MA"_s, day("2026-08-03"), 0.5});
        const auto counts = compare(second);
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.changed, 1);
        const ImportRow again = import(ImportKind::Earnings, second);
        QCOMPARE(again.changed, 2);
        QCOMPARE(compare(second).added + compare(second).changed, 0);
        QCOMPARE(importOf(u"AAPL"_s), again.id - 1);
        QCOMPARE(importOf(u"V"_s), again.id);
    }

    void aMissingFigureThatStaysMissingIsNoChange()
    {
        const QVector<FundamentalsRow> rows{{u"000660"_s, day("2026-03-31"), 11.5}};
        import(ImportKind::Fundamentals, rows);
        QCOMPARE(compare(rows).changed, 0);
    }

    void importsAreListedNewestFirst()
    {
        import(ImportKind::Earnings, QVector<EarningsRow>{{ u"V"_s, day("2026-08-02"), 1 }});
        import(ImportKind::Sectors, QVector<SectorRow>{});
        const auto rows = read([](Connection& c) { return ImportStore::newest(c, 10); });
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].kind, ImportKind::Sectors);
        QCOMPARE(rows[1].first, std::optional(day("2026-08-02")));
        QCOMPARE(rows[1].by, u"kim"_s);
        QVERIFY(!rows[1].run);
    }

    void anImportOfBarsNamesTheRunOnceItStarted()
    {
        const RunId run = insertRun(m_workspace->store());
        ImportRow row{0, {1}, u"kim"_s, ImportKind::Bars, Market::Kr, u"a.csv"_s, 100};
        write([row, run](Connection& c) { return ImportStore::addBars(c, row, OccurrenceId(run.value())); });
        const auto rows = read([](Connection& c) { return ImportStore::newest(c, 1); });
        QCOMPARE(rows.first().run, std::optional(run));
    }

private:
    template <typename F>
    typename std::invoke_result_t<F, Connection&>::value_type write(F f)
    {
        return unwrapped(waitFor(m_workspace->store().write(f)));
    }
    template <typename F>
    typename std::invoke_result_t<F, Connection&>::value_type read(F f)
    {
        return unwrapped(waitFor(m_workspace->store().read(f)));
    }
    template <typename T>
    static T unwrapped(const Result<T>& result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return *result;
    }
    ImportRow import(ImportKind kind, const ReferenceRows& rows)
    {
        ImportRow row{0, {1}, u"kim"_s, kind, Market::Kr, u"file.csv"_s, 10};
        row.first = row.last = day("2026-08-02");
        return write([=](Connection& c) { return ImportStore::importReference(c, row, rows); });
    }
    ReferenceCounts compare(const ReferenceRows& rows)
    {
        return read([=](Connection& c) { return ReferenceStore::compare(c, Market::Kr, rows); });
    }
    ReferenceData asOf(const char* session, int earningsDays = 90)
    {
        return read(
            [=](Connection& c) { return ReferenceStore::asOf(c, Market::Kr, day(session), earningsDays); });
    }
    void collect(TradingDate session)
    {
        const auto what = sampleWrite(insertRun(m_workspace->store()), Market::Kr, session,
                                      sampleBars(Market::Kr, session, 2));
        write([what](Connection& c) { return SessionWriter::write(c, what); });
    }
    qint64 importOf(const QString& symbol)
    {
        return read([=](Connection& c) {
            return c.runText(u"SELECT import_id FROM earnings_surprises WHERE symbol = ?"_s, {symbol})
                .map([](QSqlQuery query) {
                    query.next();
                    return query.value(0).toLongLong();
                });
        });
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestReferenceStore)
#include "tst_referencestore.moc"
