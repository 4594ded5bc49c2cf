// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/SecretMask.h"

#include <QTest>

using namespace ic;

class TestSecretMask : public QObject
{
    Q_OBJECT

private slots:
    void takes_secrets_out_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char* name, const char16_t* text, const char16_t* masked) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(masked);
        };
        row("KRX header", u"AUTH_KEY: 74D1B99DFBF345BBA3FB4476510A4BED4C78D13A", u"AUTH_KEY: ***");
        row("environment", u"KRX_AUTH_KEY=abc123 set", u"KRX_AUTH_KEY=*** set");
        row("property", u"investment.data.krx.auth-key = \"a b c\"",
            u"investment.data.krx.auth-key = \"***\"");
        row("DART query", u"GET /api/list.json?crtfc_key=0123456789abcdef&page_no=1",
            u"GET /api/list.json?crtfc_key=***&page_no=1");
        row("plain key in a query", u"https://h/p?key=ABC&x=1", u"https://h/p?key=***&x=1");
        row("JSON body", u"{\"appkey\":\"PSab1\",\"appsecret\":\"q+/==\",\"n\":1}",
            u"{\"appkey\":\"***\",\"appsecret\":\"***\",\"n\":1}");
        row("escaped JSON", u"{\\\"access_token\\\": \\\"eyAbc\\\"}", u"{\\\"access_token\\\": \\\"***\\\"}");
        row("bearer header", u"Authorization: Bearer abc.def-ghi", u"Authorization: Bearer ***");
        row("bearer alone", u"sent bearer abcdefgh12 to KIS", u"sent bearer *** to KIS");
        row("api key header", u"X-Api-Key: s3cr3t; next", u"X-Api-Key: ***; next");
        row("JWT", u"got eyJhbGciOi.eyJzdWIi.SflKx back", u"got *** back");
        row("Discord", u"POST https://discord.com/api/webhooks/123/aBc-D failed",
            u"POST https://discord.com/api/webhooks/*** failed");
        row("Slack", u"https://hooks.slack.com/services/T0/B0/xx", u"https://hooks.slack.com/services/***");
        row("webhook setting", u"alert.webhook-url=https://x.example/y", u"alert.webhook-url=***");
        row("cookie", u"Set-Cookie: JSESSIONID=1; Path=/", u"Set-Cookie: ***");
        row("password in an address", u"http://bob:hunter2@proxy:80/", u"http://bob:***@proxy:80/");
        row("password", u"password='two words' sent", u"password='***' sent");
        row("account with product", u"order for 12345678-01 sent", u"order for ******78-01 sent");
        row("CANO", u"CANO=12345678&ACNT_PRDT_CD=01", u"CANO=******78&ACNT_PRDT_CD=01");
        row("account by name", u"account 1234567890: 3 orders", u"account ******90: 3 orders");
        row("account number JSON", u"\"accountNo\":\"1234567890\"", u"\"accountNo\":\"******90\"");
        row("two secrets", u"token=abc, api_key=def", u"token=***, api_key=***");
    }
    void takes_secrets_out()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(SecretMask().apply(text), masked);
    }

    void leaves_ordinary_text_alone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t* text :
             {u"krx-daily-collector: 2026-11-20: 2,763 rows in 4.1 s",
              u"AUTH_KEY: not set. The internal path is used.",
              u"The AUTH_KEY was rejected; check the key in Settings > Sources.",
              u"basDt 20261120 to 20261123", u"3 accounts, 12 tokens, 1 cookie", u"turnover 1234567890 KRW",
              u"key ABC pressed", u"idempotency of run 17: second click ignored",
              u"services started on 127.0.0.1:8080", u"2026-11-23T04:00:12.123Z", u"basic settings loaded"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
    void leaves_ordinary_text_alone()
    {
        QFETCH(QString, text);
        QCOMPARE(SecretMask().apply(text), text);
    }

    void masks_registered_values_wherever_they_stand()
    {
        SecretMask mask;
        mask.add(QStringLiteral("p@ss word"));
        mask.add(QStringLiteral("p@ss word and more"));
        QCOMPARE(mask.apply(QStringLiteral("got p@ss word, p%40ss%20word")), QStringLiteral("got ***, ***"));
        QCOMPARE(mask.apply(QStringLiteral("<p@ss word and more>")), QStringLiteral("<***>"));
    }

    void ignores_values_too_short_to_be_secrets()
    {
        SecretMask mask;
        mask.add(QStringLiteral("on"));
        mask.add(QString());
        QCOMPARE(mask.apply(QStringLiteral("switched on")), QStringLiteral("switched on"));
    }

    void an_innocent_text_is_passed_through_unshared()
    {
        const QString text = QStringLiteral("2026-11-20: 2,763 rows");
        QCOMPARE(SecretMask().apply(text).constData(), text.constData());
    }
};

QTEST_GUILESS_MAIN(TestSecretMask)
#include "tst_secretmask.moc"
