// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ChainHost.h"
#include "tests/support/ChainLedger.h"
#include "tests/support/FakeKisServer.h"
#include "tests/support/FakeKrxServer.h"

#include <QDirIterator>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;
using Fault = FakeKisServer::Fault;

namespace {

const QString kKrx = u"krx-daily-collector"_s;
const QString kUs = u"us-daily-collector"_s;
const QString kFriday = u"2026-03-06"_s;
const QString kMonday = u"2026-03-09"_s;

QString said(const RunDetail& run)
{
    return run.row.code + u": "_s + run.row.message + u' ' + run.next;
}

} // namespace

/// The broker as second source, from its socket to the rows of the ledger, in the whole core.
class TestBrokerFallback : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_krx = std::make_unique<FakeKrxServer>();
        m_kis = std::make_unique<FakeKisServer>();
        m_host = std::make_unique<ChainHost>();
        m_host->set("KRX_BASE_URL", m_krx->url());
        m_host->set("KRX_AUTH_KEY", QString::fromLatin1(m_krx->key));
        m_host->set("KIS_PAPER_BASE_URL", m_kis->url());
        m_host->set("KIS_APP_KEY", m_kis->access().appKey);
        m_host->set("KIS_APP_SECRET", m_kis->access().appSecret);
        m_host->set("KIS_ACCOUNT_NO", u"50001234-01"_s);
    }
    void cleanup()
    {
        m_host.reset();
        m_kis.reset();
        m_krx.reset();
    }

    void aSessionKrxNeverPublishedComesFromTheBrokerAndKrxReplacesIt()
    {
        m_host->set("INVESTMENT_DATA_KRX_KOREA_INVESTMENT_FALLBACK_ENABLED", u"true"_s);
        m_krx->addOrdinaryDay(basic(kFriday));
        addKoreanDay({2026, 3, 9});
        m_host->start();
        QCOMPARE(m_host->collect(kKrx, kFriday).row.runState, std::optional(RunState::Succeeded));
        m_kis->failNext("FHKST03010100", Fault::Throttled);
        m_kis->failNext("FHKST03010100", Fault::TokenExpired);
        m_host->start(600.0); // a second token has to wait for its minute
        const RunDetail run = m_host->collect(kKrx, kMonday);
        QVERIFY2(run.row.runState == RunState::Succeeded, qPrintable(said(run)));
        QVERIFY2(run.row.message.contains(u"kis-daily was asked"_s), qPrintable(said(run)));
        QVERIFY2(run.row.message.contains(u"PROVIDER_EMPTY"_s), qPrintable(said(run)));
        QCOMPARE(m_kis->tokensIssued, 2);
        const QStringList fallback = rowsOf(kMonday);
        QCOMPARE(fallback.size(), rowsOf(kFriday).size());
        QVERIFY2(fallback.contains(u"123450|KOSPI|70500|KIS_FALLBACK"_s), qPrintable(fallback.join(u'\n')));
        QVERIFY(fallback.contains(u"IDX:KOSPI|INDEX|4000.5|KIS_FALLBACK"_s));
        m_krx->addOrdinaryDay(basic(kMonday));
        const RunDetail own = m_host->collect(kKrx, kMonday);
        QVERIFY2(own.row.runState == RunState::Succeeded, qPrintable(said(own)));
        QVERIFY2(rowsOf(kMonday).contains(u"123450|KOSPI|70100|KRX"_s),
                 qPrintable(rowsOf(kMonday).join(u'\n')));
        QVERIFY(!rowsOf(kMonday).join(u'\n').contains(u"KIS_FALLBACK"_s));
    }

    void switchedOffTheBrokerIsNotAskedForKrx()
    {
        m_krx->addOrdinaryDay(basic(kFriday));
        addKoreanDay({2026, 3, 9});
        m_host->start(600.0);
        m_host->collect(kKrx, kFriday);
        const RunDetail run = m_host->collect(kKrx, kMonday);
        QCOMPARE(run.row.runState, std::optional(RunState::Failed));
        QVERIFY(m_kis->requests().isEmpty());
    }

    void missingUsSymbolsComeFromTheBroker()
    {
        FakeHttpServer collector;
        collector.on("/us-daily",
                     FakeHttpServer::Reply::json("[{\"symbol\":\"SPY\",\"open\":671.1,\"high\":675.9,"
                                                 "\"low\":669.4,\"close\":674.25,\"volume\":1000,"
                                                 "\"trdVal\":674250}]"));
        m_host->set("US_COLLECTOR_URL", collector.url());
        m_host->set("INVESTMENT_DATA_US_SYMBOLS", u"SPY,AAPL,GLD"_s);
        m_kis->addOverseas(u"NAS"_s, u"AAPL"_s, FakeKisServer::overseasRow({2026, 3, 12}, 269.88));
        m_kis->addOverseas(u"AMS"_s, u"GLD"_s, FakeKisServer::overseasRow({2026, 3, 12}, 401.5));
        m_host->start();
        const RunDetail run = m_host->collect(kUs, u"2026-03-12"_s);
        QVERIFY2(run.row.runState == RunState::Succeeded, qPrintable(said(run)));
        QVERIFY2(run.row.message.contains(u"asked for the 2 missing ones and answered 2"_s),
                 qPrintable(said(run)));
        QCOMPARE(rowsOf(u"2026-03-12"_s).join(u'\n').count(u"KIS_FALLBACK"_s), 2);
    }

    void theSimulatedMarketIsNeverMixedWithTheBrokersPrices()
    {
        m_host->set("KRX_AUTH_KEY", QString());
        m_host->set("INVESTMENT_DATA_KRX_KOREA_INVESTMENT_FALLBACK_ENABLED", u"true"_s);
        m_host->start();
        const RunDetail run = m_host->collect(kKrx, kMonday);
        QVERIFY2(run.row.runState == RunState::Succeeded, qPrintable(said(run)));
        m_host->collect(kUs, u"2026-03-12"_s);
        QVERIFY(m_kis->requests().isEmpty());
        QVERIFY(rowsOf(kMonday).constFirst().endsWith(u"SIM"_s));
    }

    void noSecretReachesTheWorkspace()
    {
        m_host->set("INVESTMENT_DATA_KRX_KOREA_INVESTMENT_FALLBACK_ENABLED", u"true"_s);
        m_krx->addOrdinaryDay(basic(kFriday));
        m_kis->failNext("FHKST03010100", Fault::Refused);
        addKoreanDay({2026, 3, 9});
        m_host->start();
        m_host->collect(kKrx, kFriday);
        m_host->collect(kKrx, kMonday);
        QVERIFY(m_kis->callsOf("FHKST03010100") > 0);
        QDirIterator files(m_host->workspace(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue; // a socket
            const QByteArray content = file.readAll();
            ++seen;
            for (const char* secret : {"eyJfake", "PSfake", "SSSSSSSS", "50001234"})
                QVERIFY2(!content.contains(secret),
                         qPrintable(file.fileName() + u": "_s + QLatin1String(secret)));
        }
        QVERIFY(seen >= 2);
    }

private:
    static QString basic(QString iso) { return iso.remove(u'-'); }
    QStringList rowsOf(const QString& iso) const
    {
        const auto date = TradingDate::fromIso(iso);
        QStringList rows = ChainLedger::rows(
            m_host->workspace(),
            u"SELECT symbol, board, close, source FROM bars WHERE bas_dt = %1 ORDER BY 1"_s.arg(
                date->epochDay()));
        for (QString& row : rows) {
            QStringList cells = row.split(u'|');
            cells[2] = Price::fromScaled(cells[2].toLongLong()).toText();
            row = cells.join(u'|');
        }
        return rows;
    }
    /// What FakeKrxServer::addOrdinaryDay has, as the broker answers it.
    void addKoreanDay(TradingDate date)
    {
        for (const char* symbol : {"123450", "0123A0", "234560", "345670", "069500"})
            m_kis->addStock(QLatin1String(symbol), FakeKisServer::stockRow(date, 70'500));
        m_kis->addIndex(u"0001"_s, FakeKisServer::indexRow(date, u"4000.50"_s));
        m_kis->addIndex(u"1001"_s, FakeKisServer::indexRow(date, u"900.10"_s));
        m_kis->addIndex(u"2001"_s, FakeKisServer::indexRow(date, u"560.10"_s));
    }

    std::unique_ptr<FakeKrxServer> m_krx;
    std::unique_ptr<FakeKisServer> m_kis;
    std::unique_ptr<ChainHost> m_host;
};

QTEST_GUILESS_MAIN(TestBrokerFallback)
#include "tst_brokerfallback.moc"
