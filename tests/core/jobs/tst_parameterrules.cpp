// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/JobCatalogue.h"
#include "core/jobs/ParameterRules.h"

#include <QJsonArray>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestParameterRules : public QObject
{
    Q_OBJECT

private slots:
    void aBackfillWantsBothEndsAndFillsInForce()
    {
        const auto values =
            validateParameters(backfill(), {{u"from"_s, u"2026-11-02"_s}, {u"to"_s, u"2026-11-20"_s}});
        QVERIFY(values);
        QCOMPARE(*values, (QJsonObject{{u"adjusted"_s, false},
                                       {u"confirmLong"_s, false},
                                       {u"force"_s, false},
                                       {u"from"_s, u"2026-11-02"_s},
                                       {u"to"_s, u"2026-11-20"_s}}));
    }

    void textsOfACommandLineBecomeTypedValues()
    {
        const auto values = validateParameters(
            backfill(),
            {{u"from"_s, u" 2026-11-02 "_s}, {u"to"_s, u"2026-11-02"_s}, {u"force"_s, u"TRUE"_s}});
        QVERIFY(values);
        QCOMPARE(values->value(u"force"_s), QJsonValue(true));
        QCOMPARE(values->value(u"from"_s), QJsonValue(u"2026-11-02"_s));
    }

    void wrongParametersAreRefusedByName_data()
    {
        QTest::addColumn<QJsonObject>("given");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QJsonObject& given, const QString& expected) {
            QTest::newRow(name) << given << expected;
        };
        const QString day = u"2026-11-20"_s;
        row("missing", {{u"from"_s, day}}, u"Parameter to is required"_s);
        row("null counts as missing", {{u"from"_s, QJsonValue()}, {u"to"_s, day}},
            u"Parameter from is required"_s);
        row("no such day", {{u"from"_s, u"2026-02-30"_s}, {u"to"_s, day}},
            u"from must be an existing date"_s);
        row("other form", {{u"from"_s, u"20261102"_s}, {u"to"_s, day}}, u"not \"20261102\""_s);
        row("number for a date", {{u"from"_s, 20261102}, {u"to"_s, day}}, u"from must be an existing date"_s);
        row("backwards", {{u"from"_s, u"2026-11-21"_s}, {u"to"_s, day}}, u"must not be after to"_s);
        row("not a boolean", {{u"from"_s, day}, {u"to"_s, day}, {u"force"_s, 1}},
            u"force must be true or false"_s);
        row("unknown", {{u"form"_s, day}, {u"to"_s, day}}, u"did you mean from?"_s);
    }

    void wrongParametersAreRefusedByName()
    {
        QFETCH(QJsonObject, given);
        QFETCH(QString, expected);
        const auto values = validateParameters(backfill(), given);
        QVERIFY(!values);
        QCOMPARE(values.error().code, u"PARAMETER"_s);
        QVERIFY2(values.error().message.contains(expected), qPrintable(values.error().message));
    }

    void aJobWithoutParametersSaysSo()
    {
        const auto values = validateParameters({}, {{u"basDt"_s, u"2026-11-20"_s}});
        QVERIFY(!values);
        QVERIFY(values.error().message.contains(u"the job takes none"_s));
    }

    void integersAreWholeAndSymbolsAreNormalised()
    {
        const QVector<ParameterSpec> specs{{.name = u"n"_s, .type = ParameterType::Integer},
                                           {.name = u"symbols"_s, .type = ParameterType::SymbolList}};
        const auto values =
            validateParameters(specs, {{u"n"_s, u"-12"_s}, {u"symbols"_s, u"spy, BRK.B ,SPY"_s}});
        QVERIFY(values);
        QCOMPARE(values->value(u"n"_s).toInteger(), -12);
        QCOMPARE(values->value(u"symbols"_s).toArray(), (QJsonArray{u"SPY"_s, u"BRK.B"_s}));
        QVERIFY(!validateParameters(specs, {{u"n"_s, 1.5}}));
        QVERIFY(!validateParameters(specs, {{u"symbols"_s, u"SPY; DROP"_s}}));
    }

private:
    static QVector<ParameterSpec> backfill()
    {
        return JobCatalogue::load().find(JobId(u"krx-daily-backfill"_s))->parameters;
    }
};

QTEST_GUILESS_MAIN(TestParameterRules)
#include "tst_parameterrules.moc"
