// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/CommandRegistry.h"
#include "core/config/Settings.h"
#include "core/config/UnavailableSecretStore.h"
#include "tests/support/FakeSecretStore.h"

#include "core/time/ManualClock.h"

#include <QJsonDocument>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const QString kKrxKey = u"investment.data.krx.auth-key"_s;
const QString kAppSecret = u"investment.korea-investment.app-secret"_s;

struct Output
{
    int code = 0;
    QString out;
    QString err;
};

} // namespace

class TestSecretCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_vault = std::make_shared<FakeSecretStore::Vault>();
        m_environment.clear();
    }

    void aValueComesFromStandardInputIntoTheKeychain()
    {
        const Output output = run({u"set"_s, kKrxKey}, "  s3cr3t-value \nsecond line\n");
        QVERIFY2(output.code == 0, qPrintable(output.err));
        QCOMPARE(m_vault->secrets.value(kKrxKey), u"s3cr3t-value"_s);
        QVERIFY2(output.out.contains(u"next start"_s), qPrintable(output.out));
        QVERIFY(!output.out.contains(u"s3cr3t"_s) && !output.err.contains(u"s3cr3t"_s));
    }

    void theShortVariableNamesTheSecretToo()
    {
        QCOMPARE(run({u"set"_s, u"KIS_APP_SECRET"_s}, "abcdef\n").code, 0);
        QCOMPARE(m_vault->secrets.value(kAppSecret), u"abcdef"_s);
    }

    void aValueIsNeverAnArgument()
    {
        const Output output = run({u"set"_s, kKrxKey, u"s3cr3t"_s}, "x\n");
        QCOMPARE(output.code, 2);
        QVERIFY(m_vault->secrets.isEmpty());
    }

    void withoutAValueNothingIsChanged()
    {
        m_vault->secrets.insert(kKrxKey, u"former"_s);
        const Output output = run({u"set"_s, kKrxKey}, "\n");
        QCOMPARE(output.code, 1);
        QVERIFY(output.err.contains(u"SECRET_EMPTY"_s));
        QCOMPARE(m_vault->secrets.value(kKrxKey), u"former"_s);
    }

    void whatIsNoSecretIsRefusedWithTheNearestName()
    {
        const Output output = run({u"set"_s, u"investment.data.krx.auth-keys"_s}, "x\n");
        QCOMPARE(output.code, 2);
        QVERIFY2(output.err.contains(kKrxKey), qPrintable(output.err));
        QCOMPARE(run({u"set"_s, u"investment.data.krx.base-url"_s}, "x\n").code, 2);
        QCOMPARE(run({u"forget"_s, kKrxKey}).code, 2);
        QVERIFY(m_vault->secrets.isEmpty());
    }

    void aSecretIsRemoved()
    {
        m_vault->secrets.insert(kKrxKey, u"former"_s);
        QCOMPARE(run({u"remove"_s, kKrxKey}).code, 0);
        QVERIFY(m_vault->secrets.isEmpty());
        QCOMPARE(run({u"remove"_s, kKrxKey}).code, 0); // once more does no harm
    }

    void theListShowsNamesAndOriginsNeverValues()
    {
        m_vault->secrets = {{kKrxKey, u"from-keychain"_s}, {kAppSecret, u"from-keychain"_s}};
        m_environment = {{u"KIS_APP_SECRET"_s, u"from-env"_s},
                         {u"INVESTMENT_COLLECTOR_DART_API_KEY"_s, u"from-env"_s}};
        const Output output = run({u"list"_s, u"--json"_s});
        QCOMPARE(output.code, 0);
        QHash<QString, QString> origins;
        for (const QString& line : output.out.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject row = QJsonDocument::fromJson(line.toUtf8()).object();
            origins.insert(row[u"name"_s].toString(), row[u"from"_s].toString());
        }
        QCOMPARE(origins.value(kKrxKey), u"keychain"_s);
        QCOMPARE(origins.value(kAppSecret), u"environment (the keychain has one too)"_s);
        QCOMPARE(origins.value(u"investment.collector.dart-api-key"_s), u"environment"_s);
        QCOMPARE(origins.value(u"investment.korea-investment.app-key"_s), u"not set"_s);
        QVERIFY(!output.out.contains(u"from-"_s));
        QVERIFY(run({u"list"_s}).out.contains(u"KRX_AUTH_KEY"_s));
    }

    void theEnvironmentIsSaidToWin()
    {
        m_environment = {{u"KRX_AUTH_KEY"_s, u"from-env"_s}};
        const Output output = run({u"set"_s, kKrxKey}, "from-stdin\n");
        QVERIFY2(output.out.contains(u"KRX_AUTH_KEY is set in this environment and wins"_s),
                 qPrintable(output.out));
    }

    void withoutAKeychainTheVariableIsNamed()
    {
        m_available = false;
        const Output set = run({u"set"_s, kKrxKey}, "abc\n");
        QCOMPARE(set.code, 1);
        QVERIFY2(set.err.contains(u"KRX_AUTH_KEY"_s) && set.err.contains(u"no session bus"_s),
                 qPrintable(set.err));
        m_environment = {{u"KRX_AUTH_KEY"_s, u"from-env"_s}};
        const Output list = run({u"list"_s});
        QCOMPARE(list.code, 0);
        QVERIFY(list.out.contains(u"environment"_s));
        QVERIFY2(list.err.contains(u"no session bus"_s), qPrintable(list.err));
        m_available = true;
    }

    void aLockedKeychainIsAnErrorNotACrash()
    {
        m_vault->problem = Error{u"SECRET_STORE_LOCKED"_s, u"The keychain is locked."_s, u"Unlock it."_s};
        const Output output = run({u"set"_s, kKrxKey}, "abc\n");
        QCOMPARE(output.code, 1);
        QVERIFY(output.err.contains(u"SECRET_STORE_LOCKED"_s));
    }

    void anAnswerThatTakesItsTimeIsWaitedFor()
    {
        m_vault->late = true;
        QCOMPARE(run({u"set"_s, kKrxKey}, "abcd\n").code, 0);
        QCOMPARE(m_vault->secrets.value(kKrxKey), u"abcd"_s);
    }

private:
    Output run(const QStringList& args, const QByteArray& input = {})
    {
        Output output;
        QByteArray typed = input;
        QTextStream in(&typed), out(&output.out), err(&output.err);
        const ManualClock clock(Instant{1'795'474'800'000});
        CliContext context{in, out, err, clock, {}, u"tester"_s};
        context.secrets = [this]() -> std::unique_ptr<SecretStore> {
            if (!m_available)
                return std::make_unique<UnavailableSecretStore>(u"no session bus runs here"_s);
            return std::make_unique<FakeSecretStore>(m_vault);
        };
        context.environment = m_environment;
        output.code = CommandRegistry().run(QStringList(u"secret"_s) + args, context);
        return output;
    }

    std::shared_ptr<FakeSecretStore::Vault> m_vault;
    QHash<QString, QString> m_environment;
    bool m_available = true;
};

QTEST_GUILESS_MAIN(TestSecretCommand)
#include "tst_secretcommand.moc"
