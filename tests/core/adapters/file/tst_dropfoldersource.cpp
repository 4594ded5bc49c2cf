// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/DropFolderSource.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/FileFixtures.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const TradingDate kFriday = day("2026-11-20");
const QString kCsv = u"symbol,open,high,low,close,volume\nAAPL,268.01,270.3399,266.5,269.88,40110200\n"_s;

} // namespace

class TestDropFolderSource : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_source = std::make_unique<DropFolderSource>(Market::Us, m_folder->path());
    }

    void withoutAFileTheSessionIsNotThereYet()
    {
        const auto fetch = ask();
        QVERIFY(fetch);
        QCOMPARE(fetch->kind, BarFetch::Kind::NotYet);
        QVERIFY(!m_source->holds(Market::Us, kFriday));
    }

    void aCsvFileOfTheSessionIsTaken()
    {
        put(u"us-2026-11-20.csv"_s, kCsv);
        QVERIFY(m_source->holds(Market::Us, kFriday));
        QVERIFY(!m_source->holds(Market::Kr, kFriday));
        QVERIFY(!m_source->holds(Market::Us, day("2026-11-19")));
        const auto fetch = ask();
        QCOMPARE(fetch->bars.size(), 1);
        QCOMPARE(fetch->bars.first().date, kFriday);
        QCOMPARE(fetch->bars.first().close->toText(), u"269.88"_s);
        QCOMPARE(fetch->provider, u"FILE"_s);
        QVERIFY(fetch->bars.first().adjusted);
    }

    void aJsonFileIsTheAnswerOfTheCollector()
    {
        put(u"us-2026-11-20.json"_s,
            u"[{\"symbol\":\"AAPL\",\"open\":268.01,\"high\":270.3399,\"low\":266.5,\"close\":269.88,"
            "\"volume\":40110200,\"trdVal\":10824940776}]"_s);
        const auto fetch = ask();
        QVERIFY(fetch);
        QCOMPARE(fetch->bars.size(), 1);
        QCOMPARE(fetch->bars.first().turnover, std::optional<qint64>(10'824'940'776));
        QCOMPARE(fetch->bars.first().source, u"FILE"_s);
    }

    void aKoreanFileMayBeCalledAfterItsExchange()
    {
        DropFolderSource krx(Market::Kr, m_folder->path());
        put(u"krx-2026-11-20.csv"_s, u"symbol,open,high,low,close,volume\n005930,1,1,1,1,1\n"_s);
        QCOMPARE(krx.fileOf(kFriday), u"krx-2026-11-20.csv"_s);
        QCOMPARE(krx.fetch({Market::Kr, kFriday, {}, {}}, {})->bars.size(), 1);
    }

    void aFileWithAProblemIsRefusedWithIt()
    {
        put(u"us-2026-11-20.csv"_s, kCsv + u"MSFT,1,2,3,x,5\n"_s);
        const auto fetch = ask();
        QCOMPARE(fetch.error().code, u"BAD_FILE"_s);
        QVERIFY(fetch.error().message.contains(u"column close"_s));
        put(u"us-2026-11-20.json"_s, u"<html>"_s);
        QCOMPARE(ask().error().code, u"NOT_JSON"_s);
    }

private:
    void put(const QString& name, const QString& text) { writeText(m_folder->path(), name, text); }
    Result<BarFetch> ask() { return m_source->fetch({Market::Us, kFriday, {}, {}}, {}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DropFolderSource> m_source;
};

QTEST_GUILESS_MAIN(TestDropFolderSource)
#include "tst_dropfoldersource.moc"
