// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/SystemSettingKeys.h"
#include "core/store/SettingStore.h"
#include "tests/support/TestWorkspace.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const QString kAuto = u"pipeline.autoExecute"_s;
constexpr Instant kNow{1795420800000};

} // namespace

class TestSettingStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void everyWhiteListedSettingHasItsDefault()
    {
        const auto all = write([](Connection& c) { return SettingStore::all(c); }).value();
        QCOMPARE(all.size(), SystemSettingKeys::all().size());
        QVERIFY(!current(kAuto).isOn());
        QCOMPARE(current(kAuto).version, 0);
        QVERIFY(current(u"pipeline.tradingWindowEnabled"_s).isOn());
    }

    void aChangeIsAVersionThatSurvivesARestart()
    {
        QCOMPARE(set(kAuto, u"TRUE"_s, 0)->version, 1);
        m_workspace->reopen();
        QVERIFY(current(kAuto).isOn());
        QCOMPARE(current(kAuto).by, u"kim"_s);
        QCOMPARE(set(kAuto, u"false"_s, 1)->version, 2);
        const auto history = write([](Connection& c) { return SettingStore::history(c, kAuto); }).value();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().value, u"false"_s);
    }

    void badChangesAreRefusedWithTheirReason()
    {
        QVERIFY(set(kAuto, u"true"_s, 0));
        QCOMPARE(set(kAuto, u"false"_s, 0).error().code, u"STALE"_s);
        QCOMPARE(set(kAuto, u"true"_s, 1).error().code, u"UNCHANGED"_s);
        QCOMPARE(set(kAuto, u"yes"_s, 1).error().code, u"SETTING_VALUE"_s);
        QCOMPARE(set(u"pipeline.unknown"_s, u"true"_s, 0).error().code, u"UNKNOWN_SETTING"_s);
        QCOMPARE(current(kAuto).version, 1);
    }

private:
    template <typename F>
    std::invoke_result_t<F, Connection&> write(F f)
    {
        return m_workspace->store().write(f).result();
    }
    SettingStore::Setting current(const QString& name)
    {
        return write([&](Connection& c) { return SettingStore::current(c, name); }).value();
    }
    Result<SettingStore::Setting> set(const QString& name, const QString& text, int expected)
    {
        return write(
            [&](Connection& c) { return SettingStore::set(c, name, text, expected, u"kim"_s, {}, kNow); });
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestSettingStore)
#include "tst_settingstore.moc"
