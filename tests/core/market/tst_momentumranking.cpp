// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/MomentumRanking.h"
#include "tests/support/HandPanel.h"

#include <QTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

HandPanel::BarAt rising(double daily, int from = 0)
{
    return [=](int s) -> std::optional<HandPanel::Bar> {
        if (s < from)
            return std::nullopt;
        const double close = 1'000 * std::pow(1 + daily, s);
        return HandPanel::Bar::quiet(close, close / 50);
    };
}

} // namespace

class tst_MomentumRanking : public QObject
{
    Q_OBJECT

private slots:
    void weighsThreePeriodsOfSessions()
    {
        // 1,000 for long; 1,100 since 100 sessions; 1,210 since 40; 1,331 since 10.
        const auto stairs = [](int s) {
            const int ago = 199 - s;
            const double close = ago >= 100 ? 1'000 : ago >= 40 ? 1'100 : ago >= 10 ? 1'210 : 1'331;
            return HandPanel::Bar::quiet(close, 10);
        };
        const BarPanel panel = HandPanel(Market::Kr, {2025, 1, 2}, 200).add(u"000010"_s, stairs).build();
        const MomentumRanking ranking(panel, HandPanel::tableOf(panel, 199), 199);
        QVERIFY(std::abs(ranking.score(0) - (0.3 * 10 + 0.4 * 21 + 0.3 * 33.1)) < 1e-9);
        QCOMPARE(ranking.rank(0), 1);
    }

    void ranksTheUniverseWithEnoughHistory()
    {
        const BarPanel panel = HandPanel(Market::Kr, {2025, 1, 2}, 200)
                                   .add(u"000010"_s, rising(0.001))
                                   .add(u"000020"_s, rising(0.003))
                                   .add(u"000030"_s, rising(0.002))
                                   .add(u"000040"_s, rising(0.009))     // not in the universe
                                   .add(u"000050"_s, rising(0.009, 74)) // 126 rows
                                   .add(u"000060"_s, rising(0.004, 73)) // 127 rows
                                   .build();
        FactorTable table = HandPanel::tableOf(panel, 199);
        table.universe[3].rule = UniverseRule::LowTurnover;
        const MomentumRanking ranking(panel, table, 199);
        QCOMPARE(ranking.order(), (std::vector<int>{5, 1, 2, 0}));
        QCOMPARE(ranking.ranked(), 4);
        QCOMPARE(ranking.rank(1), 2);
        QCOMPARE(ranking.rank(3), 0);
        QCOMPARE(ranking.rank(4), 0);
        QVERIFY(std::isnan(ranking.score(4)));
    }

    void theBestShareIsRoundedUp()
    {
        HandPanel market(Market::Kr, {2025, 1, 2}, 130);
        for (int i = 1; i <= 21; ++i)
            market.add(QString::number(i), rising(0.001));
        const BarPanel panel = market.build();
        const MomentumRanking ranking(panel, HandPanel::tableOf(panel, 129), 129);
        QCOMPARE(ranking.best(10), 3);
        QCOMPARE(ranking.best(100), 21);
        QCOMPARE(ranking.best(0), 0);
        QCOMPARE(ranking.order().front(), 0); // equal scores by symbol
    }
};

QTEST_GUILESS_MAIN(tst_MomentumRanking)
#include "tst_momentumranking.moc"
