// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditChain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestAuditChain : public QObject
{
    Q_OBJECT

private slots:
    void theEncodingIsTheDocumentedOne()
    {
        const AuditRow row = AuditChain::chain(entry(), 1, AuditChain::genesis());
        QCOMPARE(
            QString::fromUtf8(AuditChain::encode(row)),
            u"7:audit-1,1:1,13:1795420800000,3:김,8:job.hold,8:auto-buy,3:why,-,13:{\"held\":true},1:t,64:"_s +
                QString(64, u'0') + u","_s);
    }

    void theHashIsStableAcrossPrograms()
    {
        // printf of the encoding above piped into sha256sum.
        QCOMPARE(AuditChain::chain(entry(), 1, AuditChain::genesis()).hash,
                 u"140cdc8beb96b70d914c9b60f0bc0b31afb8d633576a817b445cc62c8fe93d80"_s);
    }

    void textMovedBetweenFieldsChangesTheHash()
    {
        AuditEntry a = entry(), b = entry();
        a.subject = u"ab"_s;
        a.reason = u"c"_s;
        b.subject = u"a"_s;
        b.reason = u"bc"_s;
        QVERIFY(AuditChain::chain(a, 1, {}).hash != AuditChain::chain(b, 1, {}).hash);
    }

    void anAbsentObjectIsNotAnEmptyOne()
    {
        AuditEntry a = entry(), b = entry();
        b.before = QJsonObject();
        QVERIFY(AuditChain::chain(a, 1, {}).hash != AuditChain::chain(b, 1, {}).hash);
    }

    void secretsAreMaskedAtAnyDepth()
    {
        const QJsonObject masked = AuditChain::masked(
            {{u"auth-key"_s, u"S1"_s},
             {u"version"_s, 3},
             {u"broker"_s, QJsonArray{QJsonObject{{u"appSecret"_s, u"S2"_s}, {u"access_token"_s, u"S3"_s}}}},
             {u"webhookUrl"_s, u"S4"_s}});
        const QString text = QString::fromUtf8(QJsonDocument(masked).toJson());
        for (const QString& secret : {u"S1"_s, u"S2"_s, u"S3"_s, u"S4"_s})
            QVERIFY2(!text.contains(secret), qPrintable(text));
        QCOMPARE(masked.value(u"version"_s).toInt(), 3);
    }

private:
    static AuditEntry entry()
    {
        return {Instant{1795420800000},         u"김"_s, u"job.hold"_s, u"auto-buy"_s, u"why"_s, std::nullopt,
                QJsonObject{{u"held"_s, true}}, u"t"_s};
    }
};

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchain.moc"
