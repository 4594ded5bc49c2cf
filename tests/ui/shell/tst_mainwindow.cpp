// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/WindowFixture.h"

#include "ui/jobs/JobMatrixModel.h"
#include "ui/jobs/JobMatrixView.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HeaderCell.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/KeysOverlay.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/StatusLine.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

/// Marks whatever goes through it, so that a text set without a translator shows.
class MarkingTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return QLatin1String(context) == u"TimeText" ? QString() : u"§"_s + QString::fromUtf8(source);
    }
};

class tst_mainwindow : public QObject
{
    Q_OBJECT
private slots:
    void everyInteractiveWidgetHasAnObjectNameAndAnAccessibleName();
    void everyVerbHasAKeyOrAMnemonic();
    void theLanguageSwitchTranslatesEveryPart();
    void theThemeSwitchChangesThePalette();
    void nothingScrollsSidewaysAt1280();
    void theHeaderTellsMarketsLedgerAndAlerts();
    void countdownsMoveWithTheSecond();
    void realModeFramesTheWindow();
    void quittingListsWhatWouldBeMissedAndKeepsRunningByDefault();
    void quittingAsksOnlyOnce();
    void closingWithoutATrayAsksBeforeItStopsAnything();
    void thePaletteFindsAJobAndShowsIt();
    void escapeClosesThePalette();
    void errorsStayInTheStatusLineUntilDismissed();
    void theLogsKeyOpensTheDrawerOnTheSelectedJob();
    void theWindowRemembersHowItWasLeft();
    void theKeysOverlayListsTheVerbs();
    void ctrlFGoesToTheFilterAndTypingThereIsNoVerb();

private:
    static bool isInteractive(const QWidget& widget)
    {
        return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
               qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
               qobject_cast<const QAbstractSpinBox*>(&widget);
    }
    /// Parts that Qt makes inside its own widgets.
    static bool isQtsOwn(const QWidget& widget)
    {
        return widget.objectName().startsWith(u"qt_") || qobject_cast<const QHeaderView*>(&widget) ||
               qobject_cast<const QAbstractSpinBox*>(widget.parent()) ||
               qobject_cast<const QComboBox*>(widget.parent()) || widget.inherits("QComboBoxListView") ||
               widget.inherits("QLineEditIconButton") || widget.inherits("QTableCornerButton") ||
               widget.inherits("QTabBar") ||
               (qobject_cast<const QTabBar*>(widget.parent()) && qobject_cast<const QToolButton*>(&widget)) ||
               widget.inherits("QMenuBarExtension");
    }
};

void tst_mainwindow::everyInteractiveWidgetHasAnObjectNameAndAnAccessibleName()
{
    WindowFixture f;
    f.show();
    f.jobs->showJob(JobId(u"krx-daily-backfill"_s));
    f.jobs->request(JobVerb::Run, {JobId(u"krx-daily-backfill"_s)});
    f.jobs->request(JobVerb::Hold, {JobId(u"krx-daily-collector"_s)});
    f.jobs->request(JobVerb::Confirm, {JobId(u"auto-buy"_s)});
    QStringList bare;
    int walked = 0;
    for (const QWidget* widget : f.window.findChildren<QWidget*>()) {
        if (!isInteractive(*widget) || isQtsOwn(*widget))
            continue;
        ++walked;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (widget->objectName().isEmpty() || !named)
            bare += QLatin1String(widget->metaObject()->className()) + u':' + widget->objectName();
    }
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u"\n"_s)));
    QVERIFY2(walked > 40, qPrintable(QString::number(walked)));
}

void tst_mainwindow::everyVerbHasAKeyOrAMnemonic()
{
    WindowFixture f;
    for (const QAction* action : f.jobs->verbs())
        QVERIFY2(!action->shortcut().isEmpty() || action->text().contains(u'&'),
                 qPrintable(action->objectName()));
}

void tst_mainwindow::theLanguageSwitchTranslatesEveryPart()
{
    WindowFixture f;
    f.show();
    f.jobs->showJob(JobId(u"krx-daily-collector"_s));
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::sendPostedEvents();
    QStringList left;
    const auto check = [&left](const QString& name, const QString& text) {
        if (!text.isEmpty() && text.at(0).isLetter() && !text.contains(u'§'))
            left += name + u": "_s + text;
    };
    for (const QAction* action : f.window.menu().actions())
        check(action->objectName(), action->text());
    for (const auto* button : f.window.findChildren<QAbstractButton*>())
        if (!isQtsOwn(*button))
            check(button->objectName(), button->text());
    for (const auto* edit : f.window.findChildren<QLineEdit*>())
        check(edit->objectName(), edit->placeholderText());
    for (const char* cell : {"krxCell", "gateCell", "ledgerCell", "alertsCell", "healthCell"})
        check(QLatin1String(cell), f.find<HeaderCell>(cell)->caption());
    for (int column = 0; column < JobMatrixModel::kColumns; ++column)
        check(u"column"_s, f.jobs->model().headerData(column, Qt::Horizontal).toString());
    check(u"layer"_s, f.jobs->model().index(0, 0).data().toString());
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u"\n"_s)));
    QCOMPARE(f.jobs->title(), u"Jobs"_s);
    QCOMPARE(f.find<QLineEdit>("jobFilter")->placeholderText(), u"Filter jobs (Ctrl+F)"_s);
}

void tst_mainwindow::theThemeSwitchChangesThePalette()
{
    WindowFixture f;
    f.show();
    const QColor before = f.window.palette().color(QPalette::Window);
    f.find<QAction>("darkAction")->trigger();
    QVERIFY(f.theme.isDark());
    QTRY_VERIFY(f.window.palette().color(QPalette::Window).lightness() < before.lightness());
    f.find<QAction>("darkAction")->trigger();
    QTRY_COMPARE(f.window.palette().color(QPalette::Window), before);
}

void tst_mainwindow::nothingScrollsSidewaysAt1280()
{
    WindowFixture f;
    f.window.resize(1280, 800);
    f.show();
    QVERIFY(QTest::qWaitForWindowExposed(&f.window));
    QCOMPARE(f.window.size(), QSize(1280, 800));
    QCOMPARE(f.jobs->view().horizontalScrollBar()->maximum(), 0);
    QVERIFY(f.window.minimumSizeHint().width() <= 1280);
    f.language.setLanguage(Language::Korean);
    QCOMPARE(f.jobs->view().horizontalScrollBar()->maximum(), 0);
    f.language.setLanguage(Language::English);
}

void tst_mainwindow::theHeaderTellsMarketsLedgerAndAlerts()
{
    WindowFixture f;
    QCOMPARE(f.find<HeaderCell>("krxCell")->caption(), u"KRX open"_s);
    QCOMPARE(f.find<HeaderCell>("krxCell")->value(), u"closes in 02:13:44"_s);
    QCOMPARE(f.find<HeaderCell>("nyseCell")->value(), u"opens 23:30 KST"_s);
    QCOMPARE(f.find<HeaderCell>("ledgerCell")->value(), u"3,039 = 812 ran + 41 explained + 2,186 planned"_s);
    QCOMPARE(f.find<HeaderCell>("alertsCell")->value(), u"3"_s);
    QCOMPARE(f.find<HeaderCell>("seoulClock")->value(), u"13:16:16"_s);
    QCOMPARE(f.find<HeaderCell>("newYorkClock")->caption(), u"New York, EST"_s);
    f.language.setLanguage(Language::Korean);
    f.language.setLanguage(Language::English);
    QVERIFY(f.find<HeaderCell>("ledgerCell")->sizeHint().width() > 100); // a switch forgets no words
    SystemStatus status = f.service.status();
    status.gate = GateState::Halted;
    status.today.balanced = false;
    status.leader = false;
    status.otherLeader = u"investment-console 77@desk"_s;
    f.service.updateStatus(status);
    QCOMPARE(f.find<HeaderCell>("gateCell")->value(), u"HALTED"_s);
    QVERIFY(f.find<HeaderCell>("ledgerCell")->caption().contains(u"overdue"));
    const auto* health = f.find<HeaderCell>("healthCell");
    QCOMPARE(health->caption() + u": "_s + health->value(), u"Another process leads: close this window"_s);
    QVERIFY(health->toolTip().startsWith(u"investment-console 77@desk has taken this workspace."_s));
    QVERIFY(!f.find<QAction>("runAction")->isEnabled() && !f.find<QAction>("holdAction")->isEnabled());
    QVERIFY(f.find<QAction>("whyAction")->isEnabled() && f.find<QAction>("logsAction")->isEnabled());
}

void tst_mainwindow::countdownsMoveWithTheSecond()
{
    WindowFixture f;
    f.service.manualClock().advance(Millis(1000));
    f.window.header().tick();
    QCOMPARE(f.find<HeaderCell>("krxCell")->value(), u"closes in 02:13:43"_s);
    QCOMPARE(f.find<HeaderCell>("seoulClock")->value(), u"13:16:17"_s);
}

void tst_mainwindow::realModeFramesTheWindow()
{
    WindowFixture f;
    auto* frame = f.find<QWidget>("modeFrame");
    QCOMPARE(frame->contentsMargins(), QMargins());
    SystemStatus status = f.service.status();
    status.mode = WorkspaceMode::Real;
    f.service.updateStatus(status);
    QVERIFY(frame->contentsMargins().left() > 0);
    QVERIFY(f.find<QWidget>("modeChip")->accessibleName().startsWith(u"REAL"));
}

void tst_mainwindow::quittingListsWhatWouldBeMissedAndKeepsRunningByDefault()
{
    WindowFixture f;
    f.show();
    QSignalSpy quit(&f.window, &MainWindow::quitConfirmed);
    f.window.requestQuit();
    QCOMPARE(f.dialogs.questions.size(), 1);
    QCOMPARE(f.dialogs.questions[0].details, f.service.missed);
    QVERIFY(f.dialogs.questions[0].consequence.contains(u"will not start"));
    QCOMPARE(quit.count(), 0);
    f.dialogs.answer = true;
    f.window.requestQuit();
    QCOMPARE(quit.count(), 1);
}

void tst_mainwindow::quittingAsksOnlyOnce()
{
    WindowFixture f;
    f.service.setDeferred(true);
    f.window.requestQuit();
    f.window.requestQuit();
    f.service.release();
    QCOMPARE(f.dialogs.questions.size(), 1);
}

void tst_mainwindow::closingWithoutATrayAsksBeforeItStopsAnything()
{
    WindowFixture f;
    f.show();
    QVERIFY(!f.window.close());
    QVERIFY(f.window.isVisible());
    QCOMPARE(f.dialogs.questions.size(), 1);
}

void tst_mainwindow::thePaletteFindsAJobAndShowsIt()
{
    WindowFixture f;
    f.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    auto* palette = f.find<CommandPalette>("commandPalette");
    QVERIFY(palette->isVisible());
    const int all = palette->shownEntries();
    QVERIFY(all > 23);
    QTest::keyClicks(f.find<QLineEdit>("paletteText"), u"dpnl"_s);
    QVERIFY(palette->shownEntries() < all);
    QTest::keyClick(f.find<QLineEdit>("paletteText"), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(f.jobs->view().selectedJobs(), QVector<JobId>{JobId(u"daily-pnl"_s)});
}

void tst_mainwindow::escapeClosesThePalette()
{
    WindowFixture f;
    f.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(f.find<QLineEdit>("paletteText"), Qt::Key_Escape);
    QVERIFY(!f.find<CommandPalette>("commandPalette")->isVisible());
    QVERIFY(f.jobs->view().hasFocus());
}

void tst_mainwindow::errorsStayInTheStatusLineUntilDismissed()
{
    WindowFixture f;
    f.show();
    emit f.jobs->failed({u"NOT_JSON"_s, u"KRX answered HTML."_s, u"The next try is 16:30."_s});
    QCOMPARE(f.window.statusLine().text(), u"KRX answered HTML. The next try is 16:30."_s);
    QTest::mouseClick(f.find<QToolButton>("statusDismiss"), Qt::LeftButton);
    QCOMPARE(f.window.statusLine().text(), QString());
}

void tst_mainwindow::theLogsKeyOpensTheDrawerOnTheSelectedJob()
{
    WindowFixture f;
    f.window.setDrawer(new QWidget);
    f.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QVERIFY(!f.window.isDrawerShown());
    QSignalSpy asked(&f.window, &MainWindow::logRequested);
    f.jobs->showJob(JobId(u"krx-daily-backfill"_s));
    f.jobs->activate();
    QTest::keyClick(&f.jobs->view(), Qt::Key_L);
    QVERIFY(f.window.isDrawerShown());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<JobId>(), JobId(u"krx-daily-backfill"_s));
    QCOMPARE(asked[0][1].value<RunId>(), RunId(9101));
}

void tst_mainwindow::theWindowRemembersHowItWasLeft()
{
    WindowFixture f;
    f.show();
    f.find<QAction>("darkAction")->setChecked(true);
    f.window.showInspector(false);
    f.window.remember();
    f.find<QAction>("darkAction")->setChecked(false);
    f.window.showInspector(true);
    f.window.recall();
    QVERIFY(f.theme.isDark());
    QVERIFY(!f.window.isInspectorShown());
    f.theme.setMode(Theme::Mode::Light);
}

void tst_mainwindow::theKeysOverlayListsTheVerbs()
{
    WindowFixture f;
    f.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_F1);
    auto* overlay = f.find<KeysOverlay>("keysOverlay");
    QVERIFY(overlay->isVisible());
    QStringList texts;
    for (const auto* label : overlay->findChildren<QLabel*>())
        texts += label->text();
    QVERIFY(texts.contains(u"R"_s) && texts.contains(u"Run now"_s));
    QTest::keyClick(overlay, Qt::Key_Escape);
    QVERIFY(!overlay->isVisible());
}

void tst_mainwindow::ctrlFGoesToTheFilterAndTypingThereIsNoVerb()
{
    WindowFixture f;
    f.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
    auto* filter = f.find<QLineEdit>("jobFilter");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"hrs"_s); // hold, run and skip in the table
    QVERIFY(!f.find<QDialog>("verbDialog"));
    QCOMPARE(filter->text(), u"hrs"_s);
    QTRY_VERIFY(!f.jobs->view().isVisible()); // nothing matches, the page says so
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_VERIFY(f.jobs->view().isVisible());
}

QTEST_MAIN(tst_mainwindow)
#include "tst_mainwindow.moc"
