// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/research/ResearchStage.h"
#include "ui/signals/SignalModel.h"
#include "ui/signals/SignalProxy.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace ic;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class tst_signalmodel : public QObject
{
    Q_OBJECT
private slots:
    void aMissingScoreShowsItsReasonAndNeverZero();
    void aNameKeptOutSaysWhyWithFigures();
    void figuresFollowTheMarket();
    void theSameSessionChangesRowsInPlace();
    void anotherSessionReplacesTheRows();
    void sortsByRawValuesWithTheMissingLast();
    void filtersByTextScopeAndRule();
    void wordsFollowTheLanguage();
    void manyNamesFillWithin50Milliseconds();

private:
    static SignalRow included(const QString& symbol, double composite, int rank)
    {
        SignalRow row;
        row.symbol = symbol;
        row.name = u"name of "_s + symbol;
        row.rule = u"INCLUDED"_s;
        row.close = Price::fromUnits(71'200);
        row.composite = composite;
        row.rank = rank;
        row.cells = {{u"DISPARITY"_s, 102.4, 0.5, 2, {}},
                     {u"SMART_MONEY_INTENSITY"_s, std::nullopt, std::nullopt, 0, u"NO_ORDER_FLOW"_s}};
        return row;
    }
    static SignalRow keptOut(const QString& symbol, const QString& rule, double value, double threshold)
    {
        SignalRow row;
        row.symbol = symbol;
        row.rule = rule;
        row.value = value;
        row.threshold = threshold;
        return row;
    }
    static SignalSheet sheet(const QVector<SignalRow>& rows, Market market = Market::Kr)
    {
        SignalSheet sheet;
        sheet.market = market;
        sheet.session = TradingDate(2026, 11, 20);
        sheet.rows = rows;
        return sheet;
    }
    static QString cell(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void tst_signalmodel::aMissingScoreShowsItsReasonAndNeverZero()
{
    ResearchStage stage;
    SignalModel model(stage.context);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setSheet(sheet({included(u"005930"_s, 1.2, 1)}));
    QCOMPARE(cell(model, 0, SignalModel::FirstFactor), u"102.40"_s);
    QCOMPARE(cell(model, 0, SignalModel::FirstFactor + 1), u"no flow"_s);
    const QModelIndex missing = model.index(0, SignalModel::FirstFactor + 1);
    QVERIFY(!missing.data(SignalModel::ZRole).isValid());
    QVERIFY(missing.data(Qt::ToolTipRole).toString().contains(u"no order flow was imported"_s));
    QCOMPARE(missing.data(Qt::ForegroundRole).value<QColor>(), stage.theme.color(Tone::Muted));
}

void tst_signalmodel::aNameKeptOutSaysWhyWithFigures()
{
    ResearchStage stage;
    SignalModel model(stage.context);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setSheet(
        sheet({keptOut(u"1"_s, u"LOW_TURNOVER"_s, 4.1e8, 1e9), keptOut(u"2"_s, u"SHORT_HISTORY"_s, 41, 60),
               keptOut(u"3"_s, u"LOW_PRICE"_s, 745, 1'000), keptOut(u"4"_s, u"WEAK_SECTOR"_s, 9, 5)}));
    QCOMPARE(cell(model, 0, SignalModel::Reason), u"turnover 0.41 bn of 1.00 bn"_s);
    QCOMPARE(cell(model, 1, SignalModel::Reason), u"41 of 60 sessions"_s);
    QCOMPARE(cell(model, 2, SignalModel::Reason), u"price 745, at least 1,000"_s);
    QCOMPARE(cell(model, 3, SignalModel::Reason), u"sector 9, the best 5 count"_s);
    QCOMPARE(cell(model, 0, SignalModel::Composite), QString());
    QCOMPARE(cell(model, 0, SignalModel::FirstFactor), QString());
}

void tst_signalmodel::figuresFollowTheMarket()
{
    ResearchStage stage;
    SignalModel model(stage.context);
    model.setSheet(sheet({included(u"005930"_s, 1.2, 1)}));
    QCOMPARE(cell(model, 0, SignalModel::Close), u"71,200"_s);
    model.setSheet(sheet({included(u"AAPL"_s, 1.2, 1)}, Market::Us));
    QCOMPARE(cell(model, 0, SignalModel::Close), u"71,200.00"_s);
}

void tst_signalmodel::theSameSessionChangesRowsInPlace()
{
    ResearchStage stage;
    SignalModel model(stage.context);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setSheet(sheet({included(u"A"_s, 1.2, 1), included(u"B"_s, 1.1, 2), included(u"C"_s, 1.0, 3)}));
    const QPersistentModelIndex kept(model.index(1, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSheet(sheet({included(u"B"_s, 2.0, 1), included(u"C"_s, 1.0, 3), included(u"D"_s, 0.1, 4)}));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(kept.row(), 0);
    QCOMPARE(model.row(kept.row()).symbol, u"B"_s);
    QCOMPARE(cell(model, 0, SignalModel::Composite), u"+2.00"_s);
    QCOMPARE(model.rowOf(u"A"_s), -1);
    QCOMPARE(model.rowOf(u"D"_s), 2);
}

void tst_signalmodel::anotherSessionReplacesTheRows()
{
    ResearchStage stage;
    SignalModel model(stage.context);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setSheet(sheet({included(u"A"_s, 1.2, 1)}));
    SignalSheet next = sheet({included(u"A"_s, 1.2, 1), included(u"B"_s, 1.1, 2)});
    next.session = TradingDate(2026, 11, 23);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSheet(next);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.universeSize(), 2);
}

void tst_signalmodel::sortsByRawValuesWithTheMissingLast()
{
    ResearchStage stage;
    SignalModel model(stage.context);
    SignalProxy proxy(model);
    const Tester tester(&proxy, Tester::FailureReportingMode::Fatal);
    model.setSheet(sheet({included(u"A"_s, -2.5, 3), included(u"B"_s, 10.0, 1),
                          keptOut(u"X"_s, u"LOW_PRICE"_s, 745, 1'000), included(u"C"_s, 9.0, 2)}));
    const auto symbols = [&proxy] {
        QString all;
        for (int i = 0; i < proxy.rowCount(); ++i)
            all += cell(proxy, i, SignalModel::Symbol);
        return all;
    };
    proxy.sort(SignalModel::Rank, Qt::AscendingOrder);
    QCOMPARE(symbols(), u"BCAX"_s);
    proxy.sort(SignalModel::Composite, Qt::AscendingOrder);
    QCOMPARE(symbols(), u"ACBX"_s);
    proxy.sort(SignalModel::Composite, Qt::DescendingOrder);
    QCOMPARE(symbols(), u"BCAX"_s);
    proxy.sort(SignalModel::Close, Qt::DescendingOrder);
    QCOMPARE(symbols().right(1), u"X"_s);
}

void tst_signalmodel::filtersByTextScopeAndRule()
{
    ResearchStage stage;
    SignalModel model(stage.context);
    SignalProxy proxy(model);
    const Tester tester(&proxy, Tester::FailureReportingMode::Fatal);
    model.setSheet(sheet({included(u"005930"_s, 1, 1), included(u"000660"_s, 0.5, 2),
                          keptOut(u"900110"_s, u"LOW_PRICE"_s, 745, 1'000),
                          keptOut(u"900120"_s, u"LOW_TURNOVER"_s, 4e8, 1e9)}));
    proxy.setText(u"NAME OF 0059"_s);
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setText({});
    proxy.setScope(SignalProxy::Scope::Universe);
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setScope(SignalProxy::Scope::Excluded);
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setRules({u"LOW_TURNOVER"_s});
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(cell(proxy, 0, SignalModel::Symbol), u"900120"_s);
    QVERIFY(proxy.isRestricted());
}

void tst_signalmodel::wordsFollowTheLanguage()
{
    ResearchStage stage;
    SignalModel model(stage.context);
    model.setSheet(sheet({keptOut(u"1"_s, u"LOW_TURNOVER"_s, 4.1e8, 1e9)}));
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    stage.language.setLanguage(Language::Korean);
    QVERIFY(!headers.isEmpty());
    // Large amounts are counted in ten-thousands there, with or without a catalogue of words.
    QVERIFY(cell(model, 0, SignalModel::Reason).contains(QString::fromUtf8("4.10억")));
    stage.language.setLanguage(Language::English);
    QVERIFY(cell(model, 0, SignalModel::Reason).contains(u"0.41 bn"_s));
}

void tst_signalmodel::manyNamesFillWithin50Milliseconds()
{
    ResearchStage stage;
    SignalModel model(stage.context);
    SignalProxy proxy(model);
    proxy.sort(SignalModel::Rank, Qt::AscendingOrder);
    SignalSheet large = FakeResearchService::plausibleSignals(Market::Kr, stage.session, 2'800);
    qint64 best = 1'000;
    for (int i = 0; i < 7 && best >= 50; ++i) { // what others do on the machine is not counted
        large.session = large.session.addDays(1);
        QElapsedTimer timer;
        timer.start();
        model.setSheet(large);
        best = std::min(best, timer.elapsed());
    }
    QCOMPARE(proxy.rowCount(), 2'800);
    QVERIFY2(best < 50, qPrintable(QString::number(best)));
}

QTEST_MAIN(tst_signalmodel)
#include "tst_signalmodel.moc"
