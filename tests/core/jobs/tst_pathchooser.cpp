// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/DropFolderSource.h"
#include "core/config/Settings.h"
#include "core/jobs/CollectionSources.h"
#include "core/jobs/PathChooser.h"
#include "tests/support/FakeBarSource.h"
#include "tests/support/FileFixtures.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

using Overrides = QHash<QString, QString>;
Q_DECLARE_METATYPE(Overrides)

class TestPathChooser : public QObject
{
    Q_OBJECT

private slots:
    void thePathFollowsSettingsAndSwitch_data()
    {
        QTest::addColumn<Market>("market");
        QTest::addColumn<Overrides>("settings");
        QTest::addColumn<bool>("on");
        QTest::addColumn<QString>("active");
        QTest::addColumn<QStringList>("available");
        QTest::addColumn<QString>("why");
        const Overrides none;
        const Overrides krCollector{{kKrCollector, u"http://localhost:8001"_s}};
        const Overrides krKey{{kKrKey, u"secret"_s}};
        const Overrides both{{kKrCollector, u"http://localhost:8001"_s}, {kKrKey, u"secret"_s}};
        const Overrides usCollector{{kUsCollector, u"http://localhost:8001"_s}};
        const Overrides script{{kScript, u"/opt/us.py"_s}};
        const Overrides usBoth{{kUsCollector, u"http://localhost:8001"_s}, {kScript, u"/opt/us.py"_s}};
        const QString collector = u"collector"_s, internal = u"internal"_s;
        const QString scriptPath = u"script"_s, stub = u"stub"_s;
        QTest::newRow("KR nothing configured")
            << Market::Kr << none << true << internal << QStringList{internal} << u"SIM"_s;
        QTest::newRow("KR key") << Market::Kr << krKey << true << internal << QStringList{internal}
                                << u"collector-url is not set"_s;
        QTest::newRow("KR collector")
            << Market::Kr << krCollector << true << collector << QStringList{collector} << u"switch is on"_s;
        QTest::newRow("KR both") << Market::Kr << both << true << collector
                                 << QStringList{collector, internal} << u"switch is on"_s;
        QTest::newRow("KR both, switched off") << Market::Kr << both << false << internal
                                               << QStringList{collector, internal} << u"switched off"_s;
        QTest::newRow("KR collector alone, switched off")
            << Market::Kr << krCollector << false << internal << QStringList{collector}
            << u"auth-key is not set"_s;
        QTest::newRow("US nothing configured")
            << Market::Us << none << true << stub << QStringList{stub} << u"SIM"_s;
        QTest::newRow("US script") << Market::Us << script << true << scriptPath
                                   << QStringList{scriptPath, stub} << u"the script path"_s;
        QTest::newRow("US collector") << Market::Us << usCollector << true << collector
                                      << QStringList{collector, stub} << u"switch is on"_s;
        QTest::newRow("US both, switched off")
            << Market::Us << usBoth << false << scriptPath << QStringList{collector, scriptPath, stub}
            << u"switched off"_s;
        QTest::newRow("US collector alone, switched off")
            << Market::Us << usCollector << false << stub << QStringList{collector, stub} << u"SIM"_s;
        const QString file = u"file"_s;
        QTest::newRow("KR folder alone takes the place of the simulated market")
            << Market::Kr << Overrides{{kKrFolder, u"/drop"_s}} << true << file << QStringList{internal, file}
            << u"the file path is used"_s;
        QTest::newRow("US folder alone") << Market::Us << Overrides{{kUsFolder, u"/drop"_s}} << true << file
                                         << QStringList{stub, file} << u"the file path is used"_s;
        QTest::newRow("KR folder beside a key")
            << Market::Kr << Overrides{{kKrFolder, u"/drop"_s}, {kKrKey, u"secret"_s}} << true << internal
            << QStringList{internal, file} << u"a file of the session in /drop comes first"_s;
        QTest::newRow("US folder beside a collector")
            << Market::Us << Overrides{{kUsFolder, u"/drop"_s}, {kUsCollector, u"http://localhost:8001"_s}}
            << true << collector << QStringList{collector, stub, file}
            << u"a file of the session in /drop comes first"_s;
        QTest::newRow("KR folder beside a collector that is switched off")
            << Market::Kr << Overrides{{kKrFolder, u"/drop"_s}, {kKrCollector, u"http://localhost:8001"_s}}
            << false << file << QStringList{collector, file} << u"switched off, so the file path"_s;
    }
    void thePathFollowsSettingsAndSwitch()
    {
        QFETCH(Market, market);
        QFETCH(Overrides, settings);
        QFETCH(bool, on);
        QFETCH(QString, active);
        QFETCH(QStringList, available);
        QFETCH(QString, why);
        const PathInfo info = PathChooser::choose(definition(market), on, *Settings::defaults(settings));
        QCOMPARE(info.active, active);
        QCOMPARE(info.available, available);
        QCOMPARE(info.switchedOn, on);
        QVERIFY2(info.why.contains(why), qPrintable(info.why));
        QVERIFY2(!info.why.contains(u"secret"_s), qPrintable(info.why));
    }

    void aJobWithoutPathsHasNoChoice()
    {
        const PathInfo info = PathChooser::choose(JobDefinition(), true, *Settings::defaults());
        QVERIFY(info.available.isEmpty());
        QVERIFY(info.active.isEmpty());
    }

    void anUnconfiguredPathIsRefusedWithTheSettingThatIsMissing()
    {
        const auto source = std::make_shared<FakeBarSource>();
        const CollectionSources sources(Settings::defaults(),
                                        {{Market::Kr, {{u"internal"_s, source}, {u"collector"_s, source}}}});
        QVERIFY(sources.of(Market::Kr, u"internal"_s));
        QVERIFY(sources.of(Market::Kr, u"internal"_s)->why.contains(u"SIM"_s));
        const auto refused = sources.of(Market::Kr, u"collector"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"PATH_UNCONFIGURED"_s);
        QVERIFY(refused.error().message.contains(kKrCollector));
    }

    void aFileOfTheSessionChangesThePathOfThatSessionAlone()
    {
        const QTemporaryDir folder;
        writeText(folder.path(), u"kr-2026-11-20.csv"_s, u"symbol\n"_s);
        const auto drop = std::make_shared<DropFolderSource>(Market::Kr, folder.path());
        const CollectionSources sources(Settings::defaults({{kKrFolder, folder.path()}}),
                                        {{Market::Kr, {{u"file"_s, drop}}}});
        QCOMPARE(sources.pathFor(Market::Kr, TradingDate(2026, 11, 20), u"internal"_s), u"file"_s);
        QCOMPARE(sources.pathFor(Market::Kr, TradingDate(2026, 11, 19), u"internal"_s), u"internal"_s);
        QCOMPARE(sources.pathFor(Market::Us, TradingDate(2026, 11, 20), u"stub"_s), u"stub"_s);
        QCOMPARE(sources.of(Market::Kr, u"file"_s)->source->name(), u"file"_s);
    }

    void theBrokerIsTheSecondSourceOnlyWithItsKeysAndItsSwitch_data()
    {
        QTest::addColumn<Market>("market");
        QTest::addColumn<Overrides>("settings");
        QTest::addColumn<QString>("problem");
        const QString krSwitch = u"investment.data.krx.korea-investment-fallback-enabled"_s;
        const QString usSwitch = u"investment.data.us.korea-investment-fallback-enabled"_s;
        const Overrides keys{{u"investment.korea-investment.app-key"_s, u"key"_s},
                             {u"investment.korea-investment.app-secret"_s, u"secret"_s}};
        Overrides on = keys, off = keys;
        on.insert(krSwitch, u"true"_s);
        off.insert(usSwitch, u"false"_s);
        QTest::newRow("KR keys alone") << Market::Kr << keys << krSwitch + u" is false"_s;
        QTest::newRow("KR switch alone") << Market::Kr << Overrides{{krSwitch, u"true"_s}}
                                         << u"investment.korea-investment.app-key is not set"_s;
        QTest::newRow("KR both") << Market::Kr << on << QString();
        QTest::newRow("US keys") << Market::Us << keys << QString();
        QTest::newRow("US nothing") << Market::Us << Overrides()
                                    << u"investment.korea-investment.app-key is not set"_s;
        QTest::newRow("US switched off") << Market::Us << off << usSwitch + u" is false"_s;
    }
    void theBrokerIsTheSecondSourceOnlyWithItsKeysAndItsSwitch()
    {
        QFETCH(Market, market);
        QFETCH(Overrides, settings);
        QFETCH(QString, problem);
        const auto table = Settings::defaults(settings);
        QCOMPARE(PathChooser::secondProblemOf(market, *table).english(), problem);
        const CollectionSources sources(table, {}, {{market, std::make_shared<FakeBarSource>()}});
        QCOMPARE(sources.second(market).has_value(), problem.isEmpty());
        QVERIFY(!CollectionSources(table, {}).second(market));
    }

    void aPathNobodyBuiltIsRefused()
    {
        const CollectionSources sources(Settings::defaults({{kKrKey, u"secret"_s}}), {});
        for (const auto& [market, path] :
             {std::pair(Market::Kr, u"internal"_s), std::pair(Market::Us, u"internal"_s),
              std::pair(Market::Kr, QString())})
            QCOMPARE(sources.of(market, path).error().code, u"PATH_UNCONFIGURED"_s);
    }

private:
    static JobDefinition definition(Market market)
    {
        JobDefinition definition;
        definition.market = market;
        definition.paths = market == Market::Kr
                               ? QStringList{u"collector"_s, u"internal"_s, u"file"_s}
                               : QStringList{u"collector"_s, u"script"_s, u"stub"_s, u"file"_s};
        return definition;
    }
    static inline const QString kKrCollector = u"investment.data.krx.collector-url"_s;
    static inline const QString kKrKey = u"investment.data.krx.auth-key"_s;
    static inline const QString kUsCollector = u"investment.data.us.collector-url"_s;
    static inline const QString kKrFolder = u"investment.data.krx.drop-folder"_s;
    static inline const QString kUsFolder = u"investment.data.us.drop-folder"_s;
    static inline const QString kScript = u"investment.data.us.yfinance-script-path"_s;
};

QTEST_GUILESS_MAIN(TestPathChooser)
#include "tst_pathchooser.moc"
