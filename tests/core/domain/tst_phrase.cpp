// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Phrase.h"
#include "core/domain/Result.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace ic;

Q_DECLARE_METATYPE(ic::Phrase)

namespace {

QString shouted(const QString& source)
{
    return source == u"nobody knows"_s ? u"NIEMAND"_s : source.toUpper();
}

/// As a language with another order of words.
QString turned(const QString& source)
{
    return source == u"%1 before %2"_s ? u"%2 < %1"_s : source;
}

Phrase nested()
{
    return {"%1 failed: %2", "KOSPI", Phrase("no answer for %1 ms", 250)};
}

} // namespace

class TestPhrase : public QObject
{
    Q_OBJECT

private slots:
    void speaksEnglishWhereATextIsWanted()
    {
        const QString text = Phrase("%1 holds %2 rows of %3.", u"2026-11-20"_s, 2763, QLatin1String("KRX"));
        QCOMPARE(text, u"2026-11-20 holds 2763 rows of KRX."_s);
        QCOMPARE(nested().english(), u"KOSPI failed: no answer for 250 ms"_s);
    }

    void argumentsAreNotTakenForTemplates()
    {
        QCOMPARE(Phrase("%1 of %2", u"%2"_s, u"100 %1"_s).english(), u"%2 of 100 %1"_s);
        QCOMPARE(Phrase(u"50 %1"_s).english(), u"50 %1"_s);
        QCOMPARE(Phrase("80 % of %1 and %2", 5).english(), u"80 % of 5 and %2"_s);
    }

    void everyPartIsTranslatedAndThePlacesMayMove()
    {
        QCOMPARE(nested().in(shouted), u"KOSPI FAILED: NO ANSWER FOR 250 MS"_s);
        QCOMPARE(Phrase("%1 before %2", u"a"_s, u"b"_s).in(turned), u"b < a"_s);
    }

    void aPlainSentenceIsLookedUpToo() { QCOMPARE(Phrase(u"nobody knows"_s).in(shouted), u"NIEMAND"_s); }

    void sentencesFollowEachOther()
    {
        Phrase all("Stopped after %1.", 3);
        all += QString();
        all += Phrase("Continued after %1.", u"2026-11-20"_s);
        QCOMPARE(all.english(), u"Stopped after 3. Continued after 2026-11-20."_s);
        QCOMPARE((Error{u"X"_s, all, u"Next."_s}.text()),
                 u"Stopped after 3. Continued after 2026-11-20. Next."_s);
    }

    void nothingSaidIsEmpty()
    {
        QVERIFY(Phrase().isEmpty());
        QVERIFY(Phrase(QString()).isEmpty());
        QCOMPARE(Phrase().english(), QString());
        QVERIFY(!nested().isEmpty());
    }

    void equalPhrasesAreBuiltTheSameWay()
    {
        QVERIFY(nested() == nested());
        QVERIFY(!(Phrase("%1", u"a"_s) == Phrase(u"a"_s)));
        QVERIFY(Phrase("%1", u"a"_s) == u"a"_s);
        QVERIFY(nested().contains(u"NO ANSWER"_s, Qt::CaseInsensitive));
    }

    void comesBackFromItsJson_data()
    {
        QTest::addColumn<Phrase>("phrase");
        QTest::newRow("template") << Phrase("%1 is \"%2\"", u"a"_s, 7);
        QTest::newRow("nested") << nested();
        Phrase two("Held by %1: %2", u"민지"_s, u"점검, 10 %"_s);
        two += u"It waited."_s;
        QTest::newRow("two sentences") << two;
    }
    void comesBackFromItsJson()
    {
        QFETCH(Phrase, phrase);
        QVERIFY(!phrase.toJson().isEmpty());
        QVERIFY(Phrase::fromJson(phrase.toJson(), u"not this"_s) == phrase);
    }

    void aTextNeedsNoJson()
    {
        QCOMPARE(Phrase(u"The database is closed."_s).toJson(), QByteArray());
        QCOMPARE(Phrase().toJson(), QByteArray());
    }

    void withoutUsableJsonTheEnglishTextIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("[\"a");
        QTest::newRow("of another form") << QByteArray("{\"a\": 1}");
    }
    void withoutUsableJsonTheEnglishTextIsSaid()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(Phrase::fromJson(json, u"Held by minji: %1"_s).english(), u"Held by minji: %1"_s);
    }
};

QTEST_APPLESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
