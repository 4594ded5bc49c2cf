// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/CsvLine.h"
#include "core/adapters/file/CsvReader.h"
#include "core/adapters/file/FileOptions.h"
#include "core/adapters/file/FileText.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

/// Two gzip members: "symbol,sector\n" and "005930,반도체\n".
const QByteArray kPacked = QByteArray::fromBase64(
    "H4sIAAAAAAAC/yuuzE3Kz9EpTk0uyS/iAgAAkdLxDgAAAB+LCAAAAAAAAv8zMDC1NDbQeb1hxuv+ljebtnABADO"
    "ckjIRAAAA");
/// "종목코드,업종명\r\n005930,반도체\r\n" in CP949.
const QByteArray kKorean =
    QByteArray::fromHex("c1beb8f1c4dab5e52cbef7c1beb8ed0d0a3030353933302cb9ddb5b5c3bc0d0a");

} // namespace

class TestFileText : public QObject
{
    Q_OBJECT

private slots:
    void utf8IsReadWithAndWithoutAMark()
    {
        QCOMPARE(text("삼성,1\n"), u"삼성,1\n"_s);
        QCOMPARE(text(QByteArray("\xEF\xBB\xBF") + "삼성,1\n"), u"삼성,1\n"_s);
    }

    void utf16IsReadByItsMark()
    {
        const QByteArray bytes =
            QByteArray::fromHex("fffe") + QByteArray(reinterpret_cast<const char*>(u"삼,1"), 6);
        QCOMPARE(text(bytes), u"삼,1"_s);
    }

    void whatIsNoUtf8IsReadAsCp949() { QCOMPARE(text(kKorean), u"종목코드,업종명\r\n005930,반도체\r\n"_s); }

    void gzipIsUnpackedWhateverTheFileIsCalled()
    {
        QCOMPARE(text(kPacked), u"symbol,sector\n005930,반도체\n"_s);
    }

    void aGzipFileThatIsCutOffIsRefused()
    {
        QCOMPARE(refusal(kPacked.chopped(9)), u"BAD_GZIP"_s);
        QCOMPARE(refusal(kPacked.first(12)), u"BAD_GZIP"_s);
        QByteArray damaged = kPacked;
        damaged[14] = char(damaged[14] ^ 0x55);
        QCOMPARE(refusal(damaged), u"BAD_GZIP"_s);
    }

    void whatIsNoTextIsRefused()
    {
        QCOMPARE(refusal(QByteArray::fromHex("504b030400000000")), u"NOT_TEXT"_s);
        QCOMPARE(refusal(QByteArray::fromHex("ff41ff")), u"NOT_TEXT"_s);
    }

    void aFileThatIsNotThereIsNamed()
    {
        const auto missing = FileText::read(m_folder.filePath(u"none.csv"_s));
        QCOMPARE(missing.error().code, u"NO_FILE"_s);
        QVERIFY(missing.error().message.contains(u"none.csv"_s));
        QCOMPARE(FileText::read(m_folder.path()).error().code, u"NO_FILE"_s);
    }

    void cellsAreSplitTrimmedAndUnquoted()
    {
        QCOMPARE(records(u" a , b,\"c, d\"\n\"say \"\"hi\"\"\",,\n"_s),
                 (QVector<QStringList>{{u"a"_s, u"b"_s, u"c, d"_s}, {u"say \"hi\""_s, u""_s, u""_s}}));
    }

    void everyKindOfLineEndCountsOnceAndBlankLinesAreLeftOut()
    {
        const QString text = u"a,b\r\n1,2\r3,4\n\n\r\n5,6"_s;
        CsvReader csv(text);
        QVector<qint64> lines;
        while (csv.next())
            lines.append(csv.line());
        QCOMPARE(lines, (QVector<qint64>{1, 2, 3, 6}));
    }

    void aLineBreakInsideQuotesBelongsToTheCell()
    {
        const QString text = u"a\n\"one\ntwo\"\nb\n"_s;
        CsvReader csv(text);
        QVERIFY(csv.next() && csv.next());
        QCOMPARE(csv.cells().front().toString(), u"one\ntwo"_s);
        QVERIFY(csv.next());
        QCOMPARE(csv.line(), 4);
    }

    void aQuoteThatNeverClosesBreaksTheRecord()
    {
        const QString text = u"a,\"b\n1,2\n"_s;
        CsvReader csv(text);
        QVERIFY(csv.next());
        QVERIFY(csv.isBroken());
        QVERIFY(!csv.next());
        const QString behind = u"\"a\"b,c"_s;
        CsvReader other(behind);
        QVERIFY(other.next());
        QVERIFY(other.isBroken());
        QCOMPARE(other.cells().size(), size_t(2));
    }

    void aWrittenLineIsReadBackCellByCell()
    {
        const QStringList cells{u""_s, u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s, u"plain"_s};
        const QString line = csvLine(cells);
        QCOMPARE(line, u",\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",plain\n"_s);
        QCOMPARE(records(line), QVector<QStringList>{cells});
    }

    void onlyOneDateInANameCounts()
    {
        QCOMPARE(FileOptions::dateInName(u"/x/2020-01-01/us-2026-11-20.csv.gz"_s), TradingDate(2026, 11, 20));
        QCOMPARE(FileOptions::dateInName(u"data_3451_20261120.csv"_s), TradingDate(2026, 11, 20));
        QVERIFY(!FileOptions::dateInName(u"2026-11-19_2026-11-20.csv"_s));
        QVERIFY(!FileOptions::dateInName(u"history-2023-12_2024-12.csv"_s));
        QVERIFY(!FileOptions::dateInName(u"bars-20261340.csv"_s));
    }

private:
    QString file(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(u"%1.csv"_s.arg(++m_count)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }
    QString text(const QByteArray& bytes) { return FileText::read(file(bytes)).value_or(u"(error)"_s); }
    QString refusal(const QByteArray& bytes)
    {
        const auto text = FileText::read(file(bytes));
        return text ? u"(read)"_s : text.error().code;
    }
    static QVector<QStringList> records(const QString& text)
    {
        CsvReader csv(text);
        QVector<QStringList> all;
        while (csv.next()) {
            all.emplaceBack();
            for (const QStringView cell : csv.cells())
                all.last().append(cell.toString());
        }
        return all;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestFileText)
#include "tst_filetext.moc"
