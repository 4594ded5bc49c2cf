// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/CalendarCommand.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ic;

namespace {

struct Run
{
    int code = 0;
    QString out;
    QString err;
};

Run calendar(const QString& args)
{
    Run run;
    QTextStream out(&run.out), err(&run.err);
    run.code = runCalendarCommand(args.split(u' ', Qt::SkipEmptyParts), out, err);
    return run;
}

} // namespace

class tst_calendarcommand : public QObject
{
    Q_OBJECT
private slots:
    void printsOneSessionALine();
    void printsATable();
    void saysWhenADayIsNotCovered();
    void refusesBadUsage_data();
    void refusesBadUsage();
};

void tst_calendarcommand::printsOneSessionALine()
{
    const Run run = calendar(u"--market NYSE --from 2026-11-25 --to 2026-11-27 --json"_s);
    QCOMPARE(run.code, 0);
    const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QJsonObject last = QJsonDocument::fromJson(lines.at(1).toUtf8()).object();
    QCOMPARE(last.value(u"date"_s).toString(), u"2026-11-27"_s);
    QCOMPARE(last.value(u"open"_s).toString(), u"2026-11-27T09:30:00-05:00"_s);
    QCOMPARE(last.value(u"close"_s).toString(), u"2026-11-27T13:00:00-05:00"_s);
    QVERIFY(last.value(u"note"_s).toString().contains(u"Thanksgiving"_s));
}

void tst_calendarcommand::printsATable()
{
    const Run run = calendar(u"--market=KRX --from=2026-11-18 --to=2026-11-20"_s);
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains(u"2026-11-19  Thu  10:00  16:30  entrance exam"_s));
    QVERIFY(run.out.contains(u"3 session(s)"_s));
}

void tst_calendarcommand::saysWhenADayIsNotCovered()
{
    const Run run = calendar(u"--market KRX --from 2027-12-01 --to 2028-01-31 --json"_s);
    QCOMPARE(run.code, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains(u"2028-01-31 is not covered"_s));
}

void tst_calendarcommand::refusesBadUsage_data()
{
    QTest::addColumn<QString>("args");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("market") << u"--market TSE --from 2026-01-01 --to 2026-01-31"_s;
    QTest::newRow("date") << u"--market KRX --from 2026-02-30 --to 2026-03-31"_s;
    QTest::newRow("backwards") << u"--market KRX --from 2026-03-31 --to 2026-03-01"_s;
    QTest::newRow("missing end") << u"--market KRX --from 2026-03-31"_s;
    QTest::newRow("unknown option") << u"--market KRX --from 2026-03-01 --to 2026-03-31 --colour red"_s;
    QTest::newRow("stray word") << u"KRX --from 2026-03-01 --to 2026-03-31"_s;
    QTest::newRow("no value") << u"--market KRX --from 2026-03-01 --to"_s;
}

void tst_calendarcommand::refusesBadUsage()
{
    QFETCH(QString, args);
    const Run run = calendar(args);
    QCOMPARE(run.code, 2);
    QVERIFY(run.err.contains(u"usage"_s));
}

QTEST_GUILESS_MAIN(tst_calendarcommand)
#include "tst_calendarcommand.moc"
