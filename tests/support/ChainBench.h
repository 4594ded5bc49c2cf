// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ChainCollector.h"
#include "tests/support/ChainHost.h"
#include "tests/support/ChainLedger.h"
#include "tests/support/ChainMarket.h"

/// The words the tests of the collection chain share: one fake KRX, one core, one real collector.
namespace ic::chain {

inline const QString kKrx = QStringLiteral("krx-daily-collector");
inline const QString kMonday = QStringLiteral("2026-03-09");

/// yyyyMMdd of yyyy-MM-dd.
inline QString basic(QString iso)
{
    return iso.remove(u'-');
}

inline void setKrx(ChainHost& host, const FakeKrxServer& krx)
{
    host.set("KRX_BASE_URL", krx.url());
    host.set("KRX_AUTH_KEY", QString::fromLatin1(krx.key));
}

/// The environment of a collector that asks `krx`.
inline QMap<QString, QString> toKrx(const FakeKrxServer& krx)
{
    return {{QStringLiteral("KRX_BASE_URL"), krx.url().toString()},
            {QStringLiteral("KRX_AUTH_KEY"), QString::fromLatin1(krx.key)}};
}

inline QString said(const RunDetail& run)
{
    return run.row.code + QStringLiteral(": ") + run.row.message + u' ' + run.next;
}

inline RunState state(const RunDetail& run)
{
    return run.row.runState.value_or(RunState::Running);
}

inline Result<Receipt> switchTo(ChainHost& host, const QString& job, bool collector)
{
    return host.execute(SwitchPath{JobId(job), collector});
}

#define VERIFY_RUN(run, wanted) QVERIFY2(state(run) == RunState::wanted, qPrintable(said(run)))

} // namespace ic::chain
