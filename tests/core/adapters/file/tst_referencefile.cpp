// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/ImportProblems.h"
#include "core/adapters/file/ReferenceFile.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/FileFixtures.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestReferenceFile : public QObject
{
    Q_OBJECT

private slots:
    void sectorsTakeTheirDateFromTheRowTheOptionOrTheName()
    {
        const QString dated = u"symbol,sector,date\n005930,반도체,2026-11-20\n"_s;
        QCOMPARE(rows<SectorRow>(ImportKind::Sectors, dated),
                 (QVector<SectorRow>{{u"005930"_s, day("2026-11-20"), u"반도체"_s}}));
        const QString bare = u"종목코드,업종명\n005930,반도체\n"_s;
        FileOptions options;
        options.date = day("2026-11-19");
        QCOMPARE(rows<SectorRow>(ImportKind::Sectors, bare, options).first().date, day("2026-11-19"));
        const QString path = writeText(m_folder.path(), u"sectors-2026-11-18.csv"_s, bare);
        const auto named = ReferenceFile::read(ImportKind::Sectors, Market::Kr, path, {});
        QCOMPARE(std::get<QVector<SectorRow>>(named->rows).first().date, day("2026-11-18"));
    }

    void columnsAreFoundByNameInAnyOrder()
    {
        const auto read = rows<FundamentalsRow>(
            ImportKind::Fundamentals, u"Operating Margin PCT,symbol,PEG,date,revenue-growth-pct,per,roe_pct\n"
                                      "12.5,000660,-,20260331,\"1,003.25\",9.75,N/A\n"_s);
        QCOMPARE(read, (QVector<FundamentalsRow>{
                           {u"000660"_s, day("2026-03-31"), 9.75, std::nullopt, 1003.25, 12.5}}));
    }

    void earningsAndOrderFlowAreRead()
    {
        QCOMPARE(rows<EarningsRow>(ImportKind::Earnings,
                                   u"symbol,report_date,surprise_score\nAAPL,2026/10/30,-1.5\n"_s, {},
                                   Market::Us),
                 (QVector<EarningsRow>{{u"AAPL"_s, day("2026-10-30"), -1.5}}));
        QCOMPARE(rows<OrderFlowRow>(ImportKind::OrderFlow,
                                    u"date,symbol,net_buy_1d,net_buy_5d,market_cap\n"
                                    "2026.11.20,005930,\"-1,234,567\",-,420000000000000\n"_s),
                 (QVector<OrderFlowRow>{
                     {u"005930"_s, day("2026-11-20"), -1'234'567, std::nullopt, 420'000'000'000'000}}));
    }

    void thePreviewCountsRowsSymbolsAndDates()
    {
        const auto preview =
            read(ImportKind::Earnings, u"symbol,report_date,surprise_score\n"
                                       "005930,2026-08-02,1\n005930,2026-05-02,2\n000660,2026-07-01,3\n"_s)
                .preview;
        QCOMPARE(preview.rows, 3);
        QCOMPARE(preview.symbols, 2);
        QCOMPARE(preview.first, std::optional(day("2026-05-02")));
        QCOMPARE(preview.last, std::optional(day("2026-08-02")));
        QCOMPARE(preview.problemCount, 0);
        QCOMPARE(preview.kind, ImportKind::Earnings);
    }

    void whatIsWrongIsNamedByLineColumnTextAndWhatWouldBeValid_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, ImportKind kind, const char* text, qint64 line,
                            const char* column, const char* found, const char* expected) {
            QTest::newRow(name) << kind << QString::fromUtf8(text) << line << QString::fromUtf8(column)
                                << QString::fromUtf8(found) << QString::fromUtf8(expected);
        };
        const auto kFlow = ImportKind::OrderFlow;
        const auto kEarnings = ImportKind::Earnings;
        row("nothing in it", ImportKind::Sectors, "\n\n", 1, "", "", "a header line: symbol,sector");
        row("no rows", ImportKind::Sectors, "symbol,sector\n", 1, "", "", "at least one row");
        row("a column is missing", kFlow, "date,symbol\n2026-11-20,005930\n", 1, "net_buy_1d", "",
            "the header is date,symbol,net_buy_1d");
        row("a mistyped column", kFlow, "date,symbol,net_buy_1d,market_capp\n", 1, "market_capp",
            "market_capp", "did you mean market_cap?");
        row("a column twice", kFlow, "date,symbol,code,net_buy_1d\n", 1, "code", "code", "each column once");
        row("a date that is none", kEarnings, "symbol,report_date,surprise_score\n005930,2026-13-01,1\n", 2,
            "report_date", "2026-13-01", "a date such as 2026-11-20");
        row("no date", kFlow, "date,symbol,net_buy_1d\n,005930,5\n", 2, "date", "", "a date");
        row("a symbol without its zeros", kFlow, "date,symbol,net_buy_1d\n2026-11-20,5930,5\n", 2, "symbol",
            "5930", "leading zeros kept");
        row("no number", kEarnings, "symbol,report_date,surprise_score\n005930,2026-08-01,good\n", 2,
            "surprise_score", "good", "a number such as 12.5");
        row("infinity", kEarnings, "symbol,report_date,surprise_score\n005930,2026-08-01,inf\n", 2,
            "surprise_score", "inf", "a number such as 12.5");
        row("half a won", kFlow, "date,symbol,net_buy_1d\n2026-11-20,005930,5.5\n", 2, "net_buy_1d", "5.5",
            "a whole number");
        row("missing where it must be there", kFlow, "date,symbol,net_buy_1d\n2026-11-20,005930,-\n", 2,
            "net_buy_1d", "-", "must not be missing");
        row("no sector", ImportKind::Sectors, "symbol,sector,date\n005930,,2026-11-20\n", 2, "sector", "",
            "must not be missing");
        row("no figure at all", ImportKind::Fundamentals,
            "date,symbol,per,peg,revenue_growth_pct,operating_margin_pct\n2026-11-20,005930,-,-,,\n", 2,
            "per", "-", "at least one figure");
        row("a negative value of a company", kFlow,
            "date,symbol,net_buy_1d,market_cap\n2026-11-20,005930,1,-5\n", 2, "market_cap", "-5",
            "not below zero");
        row("a cell too few", kFlow, "date,symbol,net_buy_1d\n2026-11-20,005930\n", 2, "", "2 cells",
            "as many cells as the header has, 3");
        row("the same key twice", kFlow, "date,symbol,net_buy_1d\n2026-11-20,005930,1\n2026-11-20,005930,2\n",
            3, "", "005930 2026-11-20", "line 2 has it already");
        row("an open quote", kFlow, "date,symbol,net_buy_1d\n2026-11-20,005930,\"1\n", 2, "", "1",
            "a closing quote");
    }

    void whatIsWrongIsNamedByLineColumnTextAndWhatWouldBeValid()
    {
        QFETCH(ImportKind, kind);
        QFETCH(QString, text);
        QFETCH(qint64, line);
        QFETCH(QString, column);
        QFETCH(QString, found);
        QFETCH(QString, expected);
        const auto preview = read(kind, text).preview;
        QCOMPARE(preview.problemCount, 1);
        const ImportProblem problem = preview.problems.first();
        QCOMPARE(problem.line, line);
        QCOMPARE(problem.column, column);
        QCOMPARE(problem.text, found);
        QVERIFY2(problem.expected.contains(expected), qPrintable(problem.expected));
    }

    void twoHundredProblemsAreListedAndAllAreCounted()
    {
        QString text = u"date,symbol,net_buy_1d\n"_s;
        for (int i = 0; i < 250; ++i)
            text += u"2026-11-20,XX,1\n"_s;
        const auto preview = read(ImportKind::OrderFlow, text).preview;
        QCOMPARE(preview.problemCount, 250);
        QCOMPARE(preview.problems.size(), 200);
        QCOMPARE(preview.problems.last().line, 201);
        const Error error = ImportProblems::error(preview);
        QCOMPARE(error.code, u"BAD_FILE"_s);
        QVERIFY(error.message.contains(u"250 problems"_s));
        QVERIFY(error.message.contains(u"line 2, column symbol"_s));
    }

    void aFileThatCannotBeReadIsAnError()
    {
        const auto missing =
            ReferenceFile::read(ImportKind::Sectors, Market::Kr, m_folder.filePath(u"no.csv"_s), {});
        QCOMPARE(missing.error().code, u"NO_FILE"_s);
    }

private:
    ReferenceFile read(ImportKind kind, const QString& text, const FileOptions& options = {},
                       Market market = Market::Kr)
    {
        const QString path = writeText(m_folder.path(), u"reference.csv"_s, text);
        const auto file = ReferenceFile::read(kind, market, path, options);
        if (!file)
            qFatal("%s", qPrintable(file.error().text()));
        return *file;
    }
    template <typename Row>
    QVector<Row> rows(ImportKind kind, const QString& text, const FileOptions& options = {},
                      Market market = Market::Kr)
    {
        const ReferenceFile file = read(kind, text, options, market);
        for (const ImportProblem& problem : file.preview.problems)
            qWarning("%s", qPrintable(ImportProblems::sentence(problem)));
        return std::get<QVector<Row>>(file.rows);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestReferenceFile)
#include "tst_referencefile.moc"
