// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DurationText.h"
#include "core/domain/NearestText.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestDurationText : public QObject
{
    Q_OBJECT

private slots:
    void durationsAreWrittenCanonicallyAndReadBack()
    {
        for (const qint64 seconds : {0, 1, 59, 60, 61, 3600, 3661, 5400, 86400, 9999 * 3600}) {
            const std::chrono::seconds duration(seconds);
            QCOMPARE(durationFromText(toDurationText(duration)), std::optional(duration));
        }
        QCOMPARE(toDurationText(std::chrono::seconds(5400)), u"1h30m"_s);
        QCOMPARE(toDurationText(std::chrono::seconds(0)), u"0s"_s);
        QCOMPARE(durationFromText(u"90m"_s), std::optional(std::chrono::seconds(5400)));
    }

    void otherTextsAreNoDurations()
    {
        for (const QString& text : {QString(), u"5"_s, u"m"_s, u"5 m"_s, u"-5m"_s, u"5m1h"_s, u"1.5h"_s,
                                    u"5m\n"_s, u"10000h"_s, u"1d"_s})
            QVERIFY2(!durationFromText(text), qPrintable(text));
    }

    void theNearestWordIsFoundUnlessAllAreFar()
    {
        const QStringList words{u"timeout"_s, u"retry"_s, u"misfire"_s};
        QCOMPARE(nearestText(u"timeuot", words), u"timeout"_s);
        QCOMPARE(nearestText(u"RETRY", words), u"retry"_s);
        QCOMPARE(nearestText(u"zzzzzz", words), QString());
    }
};

QTEST_GUILESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
