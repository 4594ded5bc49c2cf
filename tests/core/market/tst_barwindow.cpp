// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BarPanelBuilder.h"
#include "core/market/BarWindow.h"

#include <QTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const TradingDate kFirst(2026, 11, 16);

/// One symbol; a close of 0 leaves the session without a row, a negative one is a halted row.
BarPanel panelOf(const std::vector<int>& closes)
{
    std::vector<TradingDate> dates;
    for (int i = 0; i < int(closes.size()); ++i)
        dates.push_back(kFirst.addDays(i));
    BarPanelBuilder builder(Market::Kr, dates);
    const int symbol = builder.addSymbol(u"A"_s, {}, u"KOSPI"_s);
    for (size_t i = 0; i < closes.size(); ++i) {
        const qint64 close = std::abs(closes[i]) * Price::kScale;
        BarPanelBuilder::Row row{.day = dates[i].epochDay(), .close = close, .volume = closes[i]};
        if (closes[i] > 0) {
            row.open = close;
            row.high = close + Price::kScale;
            row.low = close - Price::kScale;
        }
        if (closes[i] != 0)
            builder.add(symbol, row);
    }
    return std::move(builder).build({});
}

std::vector<double> list(std::span<const double> values)
{
    return {values.begin(), values.end()};
}

} // namespace

class tst_BarWindow : public QObject
{
    Q_OBJECT

private slots:
    void sessionsWithoutARowAreSkippedAndNotCounted()
    {
        const BarPanel panel = panelOf({10, 0, 20, 30, 0, 0, 40});
        const BarWindow window(panel, 0, 6, 3);
        QCOMPARE(list(window.close()), std::vector<double>({20, 30, 40}));
        QCOMPARE(list(window.high()), std::vector<double>({21, 31, 41}));
        QCOMPARE(window.session(0), 2);
        QCOMPARE(window.session(2), 6);
        QCOMPARE(BarWindow(panel, 0, 6, 99).size(), 4);
    }

    void aSessionWithoutACloseHasNoWindow()
    {
        const BarPanel panel = panelOf({10, 20, 0, 30});
        QVERIFY(BarWindow(panel, 0, 2, 5).isEmpty());
        QVERIFY(BarWindow(panel, 0, 3, 0).isEmpty());
        QCOMPARE(list(BarWindow(panel, 0, 1, 5).close()), std::vector<double>({10, 20}));
    }

    void aHaltedRowCountsWithItsCloseForHighAndLow()
    {
        for (const auto& closes : {std::vector{10, -20, 30}, std::vector{10, -20, 0, 30}}) {
            const BarPanel panel = panelOf(closes);
            const BarWindow window(panel, 0, panel.sessions() - 1, 3);
            QCOMPARE(list(window.close()), std::vector<double>({10, 20, 30}));
            QCOMPARE(list(window.high()), std::vector<double>({11, 20, 31}));
            QCOMPARE(list(window.low()), std::vector<double>({9, 20, 29}));
            QVERIFY(std::isnan(window.open()[1]));
            QCOMPARE(window.volume()[2], 30.0);
        }
    }

    void aRangeHasAllItsRowsAndSomeBefore()
    {
        const BarPanel panel = panelOf({10, 20, 0, 30, 40, 0, 50});
        BarWindow window;
        window.load(panel, 0, 3, 6, 1);
        QCOMPARE(list(window.close()), std::vector<double>({20, 30, 40, 50}));
        window.load(panel, 0, 3, 4, 0);
        QCOMPARE(list(window.close()), std::vector<double>({30, 40}));
        QCOMPARE(window.session(1), 4);
        window.load(panel, 0, 2, 2, 1);
        QCOMPARE(list(window.close()), std::vector<double>({20}));
    }
};

QTEST_APPLESS_MAIN(tst_BarWindow)
#include "tst_barwindow.moc"
