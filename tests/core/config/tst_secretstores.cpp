// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/EnvironmentSecretStore.h"
#include "core/config/SecretTokenCache.h"
#include "core/config/StartupSecrets.h"
#include "core/config/UnavailableSecretStore.h"
#include "core/time/ManualClock.h"
#include "tests/support/AwaitCall.h"
#include "tests/support/FakeSecretStore.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestSecretStores : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_vault = std::make_shared<FakeSecretStore::Vault>();
        m_store = std::make_unique<FakeSecretStore>(m_vault);
    }

    void theStartTakesWhatTheKeychainHas()
    {
        m_vault->secrets = {{u"a"_s, u"1234"_s}, {u"b"_s, u"5678"_s}};
        const auto found = read({u"a"_s, u"c"_s, u"b"_s});
        QCOMPARE(found.values, m_vault->secrets);
        QVERIFY(found.note.isEmpty());
    }

    void answersThatComeLaterAreWaitedFor()
    {
        m_vault->secrets = {{u"a"_s, u"1234"_s}};
        m_vault->late = true;
        QCOMPARE(read({u"a"_s, u"b"_s}).values, m_vault->secrets);
    }

    void aKeychainThatNeverAnswersIsLeftAndSaidOnce()
    {
        m_vault->silent = true;
        const auto found = read({u"a"_s, u"b"_s}, Millis(20));
        QVERIFY(found.values.isEmpty());
        QVERIFY2(found.note.contains(u"did not answer"_s), qPrintable(found.note));
    }

    void aMissingKeychainIsOneNoteForAllSecrets()
    {
        UnavailableSecretStore none(u"no session bus runs here"_s);
        StartupSecrets reading;
        reading.begin(none, {u"investment.data.krx.auth-key"_s, u"investment.collector.api-key"_s});
        const auto found = reading.wait(Millis(1000));
        QCOMPARE(found.note, u"There is no keychain to use: no session bus runs here. Secrets come from the "
                             "environment of this process."_s);
    }

    void theUnavailableStoreNamesTheVariable()
    {
        UnavailableSecretStore none(u"no session bus runs here"_s);
        const auto written = none.write(u"investment.data.krx.auth-key"_s, u"TOPSECRET"_s).result();
        QCOMPARE(written.error().code, u"SECRET_STORE_UNAVAILABLE"_s);
        QVERIFY(written.error().next.contains(u"KRX_AUTH_KEY"_s));
        QVERIFY(!written.error().text().contains(u"TOPSECRET"_s));
    }

    void theEnvironmentStoreKnowsTheLongVariablesToo()
    {
        EnvironmentSecretStore store({{u"INVESTMENT_DATA_KRX_AUTH_KEY"_s, u"abcd"_s}});
        QCOMPARE(store.read(u"investment.data.krx.auth-key"_s).result().value().value_or(QString()),
                 u"abcd"_s);
    }

    void aTokenSurvivesARestartInTheStore()
    {
        const TokenCache::Token token{u"eyJfake.1.x"_s, m_clock.now() + std::chrono::hours(20)};
        {
            SecretTokenCache cache(*m_store, {}, m_clock);
            cache.save(u"paper-12"_s, token);
            QCOMPARE(cache.load(u"paper-12"_s), std::optional(token));
            QTRY_COMPARE(m_vault->writes, 1);
        }
        SecretTokenCache again(*m_store, m_vault->secrets.value(SecretTokenCache::entryName()), m_clock);
        QCOMPARE(again.load(u"paper-12"_s), std::optional(token));
        QVERIFY(!again.load(u"real-12"_s));
    }

    void expiredAndRemovedTokensLeaveTheStore()
    {
        SecretTokenCache cache(*m_store, {}, m_clock);
        cache.save(u"old"_s, {u"eyJold"_s, m_clock.now() + std::chrono::hours(1)});
        cache.save(u"gone"_s, {u"eyJgone"_s, m_clock.now() + std::chrono::hours(20)});
        cache.remove(u"gone"_s);
        m_clock.advance(std::chrono::hours(2));
        cache.save(u"new"_s, {u"eyJnew"_s, m_clock.now() + std::chrono::hours(20)});
        QTRY_COMPARE(m_vault->writes, 4);
        const QString kept = m_vault->secrets.value(SecretTokenCache::entryName());
        QVERIFY2(kept.contains(u"eyJnew"_s) && !kept.contains(u"eyJold"_s) && !kept.contains(u"eyJgone"_s),
                 qPrintable(kept));
    }

    void anEntryThatCannotBeReadCountsAsNone()
    {
        SecretTokenCache cache(*m_store, u"not json"_s, m_clock);
        QVERIFY(!cache.load(u"paper-12"_s));
    }

private:
    StartupSecrets::Found read(const QStringList& names, Millis limit = Millis(10'000))
    {
        StartupSecrets reading;
        reading.begin(*m_store, names);
        // From another thread, as the program does: this one serves the store.
        return awaitCall([&] { return reading.wait(limit); }).value_or(StartupSecrets::Found());
    }

    ManualClock m_clock{Instant{1'795'474'800'000}};
    std::shared_ptr<FakeSecretStore::Vault> m_vault;
    std::unique_ptr<FakeSecretStore> m_store;
};

QTEST_GUILESS_MAIN(TestSecretStores)
#include "tst_secretstores.moc"
