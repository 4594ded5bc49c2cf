// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FuzzyMatch.h"
#include "ui/shell/StateLook.h"
#include "ui/shell/Theme.h"
#include "ui/shell/TimeText.h"

#include <QApplication>
#include <QDir>
#include <QFontMetrics>
#include <QSvgRenderer>
#include <QtTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_theme : public QObject
{
    Q_OBJECT
private slots:
    void everyTextToneIsReadableOnEveryArea();
    void figuresAreTabular();
    void theConventionOfGainAndLossCanBeChosen();
    void aThemeSwitchChangesThePaletteOfTheProgramBeforeItIsAnnounced();
    void anIconSetOnceFollowsTheTheme();
    void everyIconFileIsAValidDrawing();
    void everyStateHasIconWordAndItsOwnShapeOfTrouble();
    void countdownsReadLikeSpeech_data();
    void countdownsReadLikeSpeech();
    void instantsCarryTheirZone();
    void fuzzyMatchingPrefersStartsOfWords();
};

static double luminance(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

static double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

void tst_theme::everyTextToneIsReadableOnEveryArea()
{
    Theme theme;
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        for (int tone = int(Tone::Muted); tone <= int(Tone::Loss); ++tone) {
            for (const Tone area : {Tone::Background, Tone::Surface, Tone::Raised}) {
                const double ratio = contrast(theme.color(Tone(tone)), theme.color(area));
                QVERIFY2(ratio >= 4.5,
                         qPrintable(u"tone %1 on %2: %3"_s.arg(tone).arg(int(area)).arg(ratio)));
            }
            const double selected = contrast(theme.color(Tone(tone)), theme.tint(Tone::Accent, 0.14));
            QVERIFY2(selected >= 4.0, qPrintable(u"tone %1 on a selected row: %2"_s.arg(tone).arg(selected)));
        }
    }
}

void tst_theme::figuresAreTabular()
{
    const QFontMetrics metrics(Theme().textFont());
    for (const QChar digit : u"123456789"_s)
        QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
}

void tst_theme::theConventionOfGainAndLossCanBeChosen()
{
    Theme theme;
    theme.setGainLoss(Theme::GainLoss::Korean);
    QVERIFY(theme.signColor(1).red() > theme.signColor(1).blue());
    QVERIFY(theme.signColor(-1).blue() > theme.signColor(-1).red());
    theme.setGainLoss(Theme::GainLoss::Us);
    QVERIFY(theme.signColor(1).green() > theme.signColor(1).red());
    QVERIFY(theme.signColor(-1).red() > theme.signColor(-1).green());
    QCOMPARE(theme.signColor(0), theme.color(Tone::Text));
}

void tst_theme::aThemeSwitchChangesThePaletteOfTheProgramBeforeItIsAnnounced()
{
    Theme theme;
    theme.applyTo(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    QColor atAnnouncement;
    connect(&theme, &Theme::themeChanged, this,
            [&] { atAnnouncement = QApplication::palette().color(QPalette::Window); });
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(atAnnouncement, theme.color(Tone::Background));
    QVERIFY(atAnnouncement.lightness() < 60);
    theme.setMode(Theme::Mode::Light);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
}

void tst_theme::anIconSetOnceFollowsTheTheme()
{
    Theme theme;
    const QIcon icon = theme.icon(u"ok"_s, Tone::Ok);
    const QImage light = icon.pixmap(16, 16).toImage();
    theme.setMode(Theme::Mode::Dark);
    const QImage dark = icon.pixmap(16, 16).toImage();
    QVERIFY(light != dark);
}

void tst_theme::everyIconFileIsAValidDrawing()
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() >= 40);
    for (const QString& file : files)
        QVERIFY2(QSvgRenderer(u":/icons/"_s + file).isValid(), qPrintable(file));
}

void tst_theme::everyStateHasIconWordAndItsOwnShapeOfTrouble()
{
    for (const RunState state : allRunStates()) {
        const StateLook look = lookOf(state);
        QVERIFY(!look.word.isEmpty());
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(look.icon)), qPrintable(look.icon));
    }
    for (const SkipCode code : allSkipCodes()) {
        const StateLook look = lookOf(code);
        QVERIFY(!look.word.isEmpty());
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(look.icon)), qPrintable(look.icon));
    }
    const QSet<int> shapes{int(lookOf(RunState::Succeeded).shape),     int(lookOf(RunState::Partial).shape),
                           int(lookOf(RunState::Failed).shape),        int(lookOf(RunState::Unknown).shape),
                           int(lookOf(SkipCode::NonTradingDay).shape), int(lookOf(SkipCode::Held).shape)};
    QCOMPARE(shapes.size(), 6);
}

void tst_theme::countdownsReadLikeSpeech_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("past") << qint64(-5) << u"due now"_s;
    QTest::newRow("now") << qint64(0) << u"due now"_s;
    QTest::newRow("a moment") << qint64(1) << u"in 1 s"_s;
    QTest::newRow("seconds") << qint64(44'000) << u"in 44 s"_s;
    QTest::newRow("a few minutes") << qint64(130'000) << u"in 2 m 10 s"_s;
    QTest::newRow("minutes") << qint64(43 * 60'000) << u"in 43 m"_s;
    QTest::newRow("hours") << qint64(9'824'000) << u"in 2 h 43 m"_s;
    QTest::newRow("tomorrow") << qint64(26 * 3'600'000ll) << u"in 1 d 2 h"_s;
    QTest::newRow("days") << qint64(8 * 86'400'000ll + 5) << u"in 8 days"_s;
}

void tst_theme::countdownsReadLikeSpeech()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(countdown(Millis(ms)), text);
}

void tst_theme::instantsCarryTheirZone()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const Instant now{1'795'407'376'000}; // 2026-11-23T13:16:16+09:00
    QCOMPARE(shortInstant(now, "Asia/Seoul", now), u"13:16 KST"_s);
    QCOMPARE(shortInstant(now, "America/New_York", now), u"23:16 EST"_s);
    QCOMPARE(shortInstant(now + Millis(86'400'000), "Asia/Seoul", now), u"Tue 13:16 KST"_s);
    QCOMPARE(shortInstant(now + Millis(8 * 86'400'000ll), "Asia/Seoul", now), u"Dec 1 13:16 KST"_s);
    QCOMPARE(shortInstant(now + Millis(60 * 86'400'000ll), "Asia/Seoul", now), u"2027-01-22 13:16 KST"_s);
    QCOMPARE(fullInstant(now, "Asia/Seoul"), u"2026-11-23 13:16:16 KST"_s);
    QCOMPARE(hourglass(Millis(8'024'000)), u"02:13:44"_s);
    QCOMPARE(durationText(Millis(640'000)), u"10 m 40 s"_s);
}

void tst_theme::fuzzyMatchingPrefersStartsOfWords()
{
    QVERIFY(!fuzzyScore(u"xyz", u"KRX daily prices"));
    QVERIFY(fuzzyScore(u"kdp", u"KRX daily prices"));
    QVERIFY(*fuzzyScore(u"dp", u"Daily PnL") > *fuzzyScore(u"dp", u"Undo path"));
    QVERIFY(*fuzzyScore(u"fill", u"Fill confirmation") > *fuzzyScore(u"fill", u"KRX price backfill"));
}

QTEST_MAIN(tst_theme)
#include "tst_theme.moc"
