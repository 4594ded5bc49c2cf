// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/WindowFixture.h"

#include "ui/jobs/JobInspector.h"
#include "ui/jobs/JobMatrixView.h"

#include <QDir>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

/// Saves pictures of the window for a look by eye when IC_SCREENSHOTS names a folder.
class tst_screenshots : public QObject
{
    Q_OBJECT
private slots:
    void everySizeThemeAndLanguagePaints_data();
    void everySizeThemeAndLanguagePaints();
    void dialogsPaint();

private:
    static void save(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("IC_SCREENSHOTS");
        const QPixmap picture = widget.grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
    }
};

void tst_screenshots::everySizeThemeAndLanguagePaints_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("korean");
    QTest::addColumn<int>("tab");
    QTest::newRow("small-light-now") << QSize(1280, 800) << false << false << 0;
    QTest::newRow("small-dark-why") << QSize(1280, 800) << true << false << 1;
    QTest::newRow("wide-light-schedule") << QSize(1920, 1080) << false << false << 2;
    QTest::newRow("wide-dark-now") << QSize(1920, 1080) << true << false << 0;
    QTest::newRow("small-light-korean") << QSize(1280, 800) << false << true << 3;
    QTest::newRow("small-dark-schedule") << QSize(1280, 800) << true << false << 2;
}

void tst_screenshots::everySizeThemeAndLanguagePaints()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, korean);
    QFETCH(int, tab);
    WindowFixture f;
    f.theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    f.language.setLanguage(korean ? Language::Korean : Language::English);
    f.window.resize(size);
    f.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.jobs->showJob(JobId(tab == 0 ? u"krx-daily-backfill"_s : u"krx-daily-collector"_s));
    auto* inspector = qobject_cast<JobInspector*>(f.jobs->inspector());
    if (tab == JobInspector::WhyTab)
        inspector->explain();
    else
        inspector->showTab(JobInspector::Tab(tab));
    if (tab == JobInspector::ScheduleTab) {
        auto* cron = f.find<QLineEdit>("cronEdit");
        cron->selectAll();
        QTest::keyClicks(cron, u"0 30 16 * * *"_s);
        QTRY_VERIFY(f.service.previews() >= 2);
    }
    f.jobs->activate();
    save(f.window, QString::fromLatin1(QTest::currentDataTag()));
}

void tst_screenshots::dialogsPaint()
{
    WindowFixture f;
    f.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    const auto grab = [&](const char* job, JobVerb verb, const QString& name) {
        f.jobs->request(verb, {JobId(QLatin1String(job))});
        auto* dialog = f.find<QDialog>("verbDialog");
        QVERIFY(dialog);
        save(*dialog, name);
        delete dialog;
    };
    grab("krx-daily-backfill", JobVerb::Run, u"dialog-run"_s);
    grab("krx-daily-collector", JobVerb::Hold, u"dialog-hold"_s);
    grab("auto-buy", JobVerb::Confirm, u"dialog-confirm"_s);
    f.theme.setMode(Theme::Mode::Dark);
    grab("pipeline-execution", JobVerb::Run, u"dialog-run-dark"_s);
}

QTEST_MAIN(tst_screenshots)
#include "tst_screenshots.moc"
