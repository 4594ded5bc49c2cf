// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/EnvironmentSecretStore.h"
#include "core/config/SettingValue.h"
#include "core/config/Settings.h"
#include "core/config/SystemSettingKeys.h"

#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const QString kKrxUrl = u"investment.data.krx.collector-url"_s;
const QString kAuthKey = u"investment.data.krx.auth-key"_s;
const QString kRetryMax = u"investment.data.us.retry-max"_s;
const QString kSymbols = u"investment.data.us.symbols"_s;

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyIsNamedOnceHasHelpAndAValidDefault()
    {
        QSet<QString> names, variables;
        for (const SettingKey& key : Settings::table()) {
            names.insert(key.name);
            variables.insert(key.environment);
            QVERIFY2(key.help.endsWith(u'.'), qPrintable(key.name));
            QVERIFY2(key.name.startsWith(u"investment."_s), qPrintable(key.name));
            QVERIFY2(key.defaultValue.isEmpty() || canonicalSetting(key, key.defaultValue),
                     qPrintable(key.name));
        }
        QCOMPARE(names.size(), Settings::table().size());
        QCOMPARE(variables.size(), Settings::table().size());
    }

    void withoutAFileTheDefaultsHold()
    {
        const auto settings = load({});
        QCOMPARE(settings->text(u"investment.data.krx.base-url"_s), u"https://data-dbg.krx.co.kr"_s);
        QCOMPARE(settings->integer(kRetryMax), 2);
        QCOMPARE(settings->decimal(u"investment.fees.korea.stock.commission"_s), 0.000140527);
        QVERIFY(!settings->boolean(u"investment.factor.kelly-enabled"_s));
        QCOMPARE(settings->list(kSymbols).size(), 35);
        QVERIFY(!settings->isSet(kKrxUrl));
        QCOMPARE(settings->origin(kKrxUrl), u"default"_s);
    }

    void nestedTablesAndDottedKeysAreTheSame()
    {
        const auto nested = load("[investment.data.krx]\ncollector-url = \"http://localhost:8001\"\n"
                                 "[investment.data.us]\nretry-max = 5\nsymbols = [\"SPY\", \"QQQ\"]\n");
        const auto dotted =
            load("investment.data.krx.collector-url = \"http://localhost:8001\"\n"
                 "investment.data.us.retry-max = 5\ninvestment.data.us.symbols = \"SPY, ,QQQ\"\n");
        for (const auto& settings : {nested, dotted}) {
            QCOMPARE(settings->text(kKrxUrl), u"http://localhost:8001"_s);
            QCOMPARE(settings->origin(kKrxUrl), u"file"_s);
            QCOMPARE(settings->integer(kRetryMax), 5);
            QCOMPARE(settings->list(kSymbols), QStringList({u"SPY"_s, u"QQQ"_s}));
        }
    }

    void theEnvironmentOverridesTheFile()
    {
        const auto settings = load("investment.data.krx.collector-url = \"http://file:1\"\n",
                                   {{u"KRX_COLLECTOR_URL"_s, u"http://env:2"_s},
                                    {u"INVESTMENT_DATA_US_RETRY_MAX"_s, u" 7 "_s},
                                    {u"KRX_AUTH_KEY"_s, u"0123456789"_s}});
        QCOMPARE(settings->text(kKrxUrl), u"http://env:2"_s);
        QCOMPARE(settings->origin(kKrxUrl), u"environment"_s);
        QCOMPARE(settings->integer(kRetryMax), 7);
        QCOMPARE(settings->text(kAuthKey), u"0123456789"_s);
    }

    void anEmptyVariableEmptiesATextAndIsIgnoredForANumber()
    {
        const auto settings =
            load("investment.data.krx.collector-url = \"http://file:1\"\n",
                 {{u"KRX_COLLECTOR_URL"_s, QString()}, {u"INVESTMENT_DATA_US_RETRY_MAX"_s, u""_s}});
        QVERIFY(!settings->isSet(kKrxUrl));
        QCOMPARE(settings->integer(kRetryMax), 2);
    }

    void theKeychainGivesSecretsAndTheEnvironmentWins()
    {
        const QHash<QString, QString> keychain{{kAuthKey, u"from-keychain"_s}, {kKrxUrl, u"http://no"_s}};
        const auto stored = Settings::load({}, {}, keychain);
        QVERIFY(stored);
        QCOMPARE((*stored)->text(kAuthKey), u"from-keychain"_s);
        QCOMPARE((*stored)->origin(kAuthKey), u"keychain"_s);
        QVERIFY(!(*stored)->isSet(kKrxUrl));
        const auto overridden = Settings::load({}, {{u"KRX_AUTH_KEY"_s, u"from-env"_s}}, keychain);
        QCOMPARE((*overridden)->text(kAuthKey), u"from-env"_s);
    }

    void aMistakeInTheFileNamesFileLineAndWhatIsRight_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* content, const QStringList& expected) {
            QTest::newRow(name) << QByteArray(content) << expected;
        };
        row("misspelt key", "\n\ninvestment.data.krx.colector-url = \"http://x\"\n",
            {u"settings.toml:3:"_s, u"unknown key investment.data.krx.colector-url"_s,
             u"nearest known key is investment.data.krx.collector-url"_s});
        row("wrong type", "[investment.data.us]\nretry-max = \"two\"\n",
            {u"settings.toml:2:"_s, u"retry-max must be a whole number"_s});
        row("fraction for integer", "investment.data.us.retry-max = 2.5\n", {u"must be a whole number"_s});
        row("text for boolean", "investment.factor.kelly-enabled = \"true\"\n", {u"must be true or false"_s});
        row("number for text", "investment.data.us.python-command = 3\n", {u"must be a text"_s});
        row("no choice", "investment.risk.var-method = \"GUESS\"\n",
            {u"must be one of PARAMETRIC, HISTORICAL, MONTE_CARLO"_s});
        row("not an address", "investment.data.us.collector-url = \"localhost:8001\"\n",
            {u"http:// or https://"_s});
        row("a table for a value", "[investment.data.us.symbols]\na = 1\n",
            {u"symbols must be a list of texts"_s});
        row("a list of numbers with a word", "investment.factor.dual-momentum-weights = \"0.5,half\"\n",
            {u"must be a list of numbers"_s});
        row("a weight without a number", "investment.factor.us-composite-weights = [\"LIQUIDITY\"]\n",
            {u"must be a list of NAME=weight"_s, u"DUAL_MOMENTUM"_s});
        row("a weight of another market", "investment.factor.us-composite-weights = \"MOMENTUM=1\"\n",
            {u"must be a list of NAME=weight"_s});
        row("a weight named twice", "investment.factor.kr-composite-weights = \"MOMENTUM=1,MOMENTUM=2\"\n",
            {u"each once"_s});
        row("a negative weight", "investment.factor.kr-composite-weights = \"MOMENTUM=-1\"\n",
            {u"must be a list of NAME=weight"_s});
        row("a list with a comma", "investment.data.us.symbols = [\"A,B\"]\n",
            {u"must be a list of texts"_s});
        row("bad syntax", "investment.data = \n", {u"settings.toml:1:"_s});
        row("a secret", "[investment.data.krx]\nauth-key = \"TOPSECRET\"\n",
            {u"settings.toml:2:"_s, u"auth-key is a secret"_s, u"keychain"_s, u"KRX_AUTH_KEY"_s});
    }

    void aMistakeInTheFileNamesFileLineAndWhatIsRight()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, expected);
        const auto settings = Settings::load(write(content), {});
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, u"SETTINGS"_s);
        for (const QString& part : expected)
            QVERIFY2(settings.error().message.contains(part), qPrintable(settings.error().message));
        QVERIFY(!settings.error().text().contains(u"TOPSECRET"_s));
    }

    void allMistakesAreNamedInTheOrderOfTheFile()
    {
        const auto settings = Settings::load(write("investment.zz = 1\ninvestment.aa = 2\n"), {});
        QVERIFY(!settings);
        const QString message = settings.error().message;
        QVERIFY2(message.indexOf(u"investment.zz"_s) < message.indexOf(u"investment.aa"_s),
                 qPrintable(message));
    }

    void aBadVariableIsNamedAndASecretNeverShown()
    {
        const auto settings = Settings::load({}, {{u"US_COLLECTOR_URL"_s, u"ftp://x"_s}});
        QVERIFY(!settings);
        QVERIFY2(settings.error().message.contains(u"US_COLLECTOR_URL"_s),
                 qPrintable(settings.error().message));
    }

    void theEnvironmentStoreReadsAndRefusesToWrite()
    {
        EnvironmentSecretStore store({{u"KRX_AUTH_KEY"_s, u"abc"_s}});
        QCOMPARE(store.read(kAuthKey).result().value().value_or(QString()), u"abc"_s);
        QVERIFY(!store.read(u"investment.collector.dart-api-key"_s).result().value());
        const auto written = store.write(kAuthKey, u"TOPSECRET"_s).result();
        QVERIFY(!written);
        QVERIFY(written.error().next.contains(u"KRX_AUTH_KEY"_s));
        QVERIFY(!written.error().text().contains(u"TOPSECRET"_s));
    }

    void runTimeSettingsAreAWhiteListWithTypes()
    {
        QCOMPARE(SystemSettingKeys::all().size(), 10);
        QCOMPARE(SystemSettingKeys::canonical(u"pipeline.autoExecute"_s, u" TRUE "_s).value_or(QString()),
                 u"true"_s);
        const QString capital = u"pipeline.scheduler.defaultCapital"_s;
        QCOMPARE(SystemSettingKeys::canonical(capital, u"0020000000.50"_s).value_or(QString()),
                 u"20000000.5"_s);
        QCOMPARE(SystemSettingKeys::canonical(capital, u"0"_s).value_or(QString()), u"0"_s);
        for (const QString& bad : {u"-1"_s, u"1e9"_s, u"1,000"_s, u"0.001"_s, QString()})
            QVERIFY2(!SystemSettingKeys::canonical(capital, bad), qPrintable(bad));
        QVERIFY(!SystemSettingKeys::canonical(u"pipeline.autoExecute"_s, u"1"_s));
        const auto unknown = SystemSettingKeys::canonical(u"pipeline.autoexecute"_s, u"true"_s);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().next.contains(u"pipeline.autoExecute"_s));
    }

private:
    QString write(const QByteArray& content)
    {
        const QString path = m_folder.filePath(u"settings.toml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    std::shared_ptr<const Settings> load(const QByteArray& content,
                                         const QHash<QString, QString>& environment = {})
    {
        const auto settings = Settings::load(write(content), environment);
        if (!settings)
            qFatal("%s", qPrintable(settings.error().text()));
        return *settings;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
