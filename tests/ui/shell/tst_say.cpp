// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/DailyCollectorJob.h"
#include "core/jobs/PathChooser.h"
#include "tests/support/FakeConsoleService.h"
#include "tests/support/FakeResearchService.h"
#include "tests/support/JobBench.h"
#include "tests/support/StoredRun.h"
#include "ui/jobs/DefinitionText.h"
#include "ui/jobs/JobRowText.h"
#include "ui/jobs/RunProgress.h"
#include "ui/runs/HistoryView.h"
#include "ui/runs/RunPanel.h"
#include "ui/runs/RunsPage.h"
#include "ui/shell/Say.h"
#include "ui/shell/StatusLine.h"

#include <QDirIterator>
#include <QLabel>
#include <QTreeWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace ic;

namespace {

const QString kJob = u"krx-daily-collector"_s;

/// What the real job and the real path chooser say when KRX has nothing yet, through the store and back.
StoredRun unpublishedRun()
{
    JobBench bench(kst("2026-11-23 16:00"));
    bench.internal->answers.insert(day("2026-11-23"), fetchOf(BarFetch::Kind::NotYet));
    DailyCollectorJob job(Market::Kr);
    JobDefinition definition;
    definition.market = Market::Kr;
    definition.paths = {u"collector"_s, u"internal"_s};
    const PathInfo path = PathChooser::choose(definition, true, *bench.settings);
    return storeRun(bench.workspace.store(), kJob, bench.run(job), path);
}

/// The runs page on one run, in a console that knows Korean.
struct Stage
{
    QTemporaryDir folder;
    LogRing ring;
    FakeConsoleService service;
    const bool ringSet = (service.setLogRing(ring), true);
    Theme theme;
    LanguageSwitch language{{u":/i18n/console_ko.qm"_s}};
    Dialogs dialogs;
    UiState state{folder.filePath(u"ui.ini"_s)};
    FakeResearchService research;
    UiContext context{service, research, theme, language, dialogs, state, u"tester"_s};
    EventPump events{service};
    StoredRun run = unpublishedRun();
    RunsPage page{context, events};
    RunPanel* panel = qobject_cast<RunPanel*>(page.inspector());

    Stage()
    {
        service.manualClock().advance(std::chrono::hours(3)); // past 16:00 in Seoul, when the run was planned
        service.setHistory(1, [this](qint64) { return run.detail.row; });
        service.onRunDetail = [this](RunId) -> Result<RunDetail> { return run.detail; };
        panel->setParent(&page);
        page.resize(1280, 700);
        page.show();
        events.start();
        page.activate();
    }
    QString label(const char* name) const { return panel->findChild<QLabel*>(QLatin1String(name))->text(); }
    QString pathReason() const
    {
        auto* tree = panel->findChild<QTreeWidget*>(u"runTree"_s);
        const QTreeWidgetItem* facts = tree->topLevelItem(0);
        for (int i = 0; facts && i < facts->childCount(); ++i) {
            if (facts->child(i)->text(1).contains(u"collector-url"))
                return facts->child(i)->text(1);
        }
        return {};
    }
    QString listed() const { return page.model().index(0, HistoryModel::Message).data().toString(); }
};

JobRow rowOf(const StoredRun& run)
{
    JobRow row;
    row.definition.id = JobId(kJob);
    row.path = {{u"internal"_s}, u"internal"_s, true, run.detail.pathReason, 1};
    row.lastRun = run.last;
    row.attention = u"RUN_FAILED"_s;
    return row;
}

QString factsOf(const JobRow& row)
{
    QStringList texts;
    for (const Fact& fact : presentFacts(row, kst("2026-11-23 16:10")))
        texts.append(fact.value);
    return texts.join(u'\n');
}

QString unescaped(QString literal)
{
    return literal.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
}

/// Templates shown as examples in comments are nobody's sentences.
QString withoutComments(QString source)
{
    static const QRegularExpression comment(u"^\\s*//.*$"_s, QRegularExpression::MultilineOption);
    return source.remove(comment);
}

/// Every template the sources mark, as written.
QStringList markedTemplates()
{
    static const QRegularExpression mark(
        uR"re(QT_TRANSLATE_NOOP\(\s*"Phrase",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re"_s);
    static const QRegularExpression literal(uR"re("((?:[^"\\]|\\.)*)")re"_s);
    QStringList templates;
    QDirIterator files(qEnvironmentVariable("IC_SOURCE_DIR") + u"/core"_s, {u"*.cpp"_s, u"*.h"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        auto marks = mark.globalMatch(withoutComments(QString::fromUtf8(file.readAll())));
        while (marks.hasNext()) {
            QString text;
            auto parts = literal.globalMatch(marks.next().captured(1));
            while (parts.hasNext())
                text += unescaped(parts.next().captured(1));
            templates.append(text);
        }
    }
    return templates;
}

QStringList placesOf(const QString& text)
{
    static const QRegularExpression place(u"%[1-9]"_s);
    QStringList places;
    auto found = place.globalMatch(text);
    while (found.hasNext())
        places.append(found.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

} // namespace

class TestSay : public QObject
{
    Q_OBJECT

private slots:
    void everyTemplateOfTheCoreHasItsKoreanWithTheSamePlaces()
    {
        QTranslator korean;
        QVERIFY(korean.load(u":/i18n/console_ko.qm"_s));
        const QStringList templates = markedTemplates();
        QVERIFY(templates.size() > 400);
        QStringList wrong;
        for (const QString& source : templates) {
            const QString said = korean.translate("Phrase", source.toUtf8().constData());
            if (said.isEmpty() || placesOf(said) != placesOf(source) || source != source.trimmed())
                wrong.append(u"\"%1\": \"%2\""_s.arg(source, said));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aRunThatFoundNothingPublishedSpeaksTheLanguageOfTheWindow()
    {
        Stage stage;
        QTRY_COMPARE(stage.page.model().rowCount(), 1);
        stage.page.findChild<HistoryView*>(u"historyTable"_s)->selectRow(0);
        QTRY_COMPARE(stage.label("runNext"), u"It is asked for again at 2026-11-23 16:30 KST."_s);
        QVERIFY(stage.label("runMessage").contains(u"has not published 2026-11-23 yet"));

        stage.language.setLanguage(Language::Korean);
        QTRY_COMPARE(stage.label("runNext"), u"2026-11-23 16:30 KST에 다시 조회합니다."_s);
        QVERIFY2(stage.label("runMessage").contains(u"2026-11-23 자료를 아직 공표하지 않았습니다"),
                 qPrintable(stage.label("runMessage")));
        QVERIFY(stage.listed().contains(u"아직 공표하지 않았습니다"));
        QCOMPARE(stage.pathReason(),
                 u"investment.data.krx.collector-url 미설정, 내부 경로로 모의 시장(SIM)을 사용"_s);

        stage.language.setLanguage(Language::English);
        QTRY_COMPARE(stage.label("runNext"), u"It is asked for again at 2026-11-23 16:30 KST."_s);
        QVERIFY(stage.label("runMessage").contains(u"has not published 2026-11-23 yet"));
        QVERIFY(stage.listed().contains(u"has not published"));
        QVERIFY(stage.pathReason().contains(u"is not set, so the internal path"));
    }

    void theMatrixAndTheInspectorSpeakTheLanguageOfTheWindow()
    {
        LanguageSwitch language{{u":/i18n/console_ko.qm"_s}};
        const JobRow row = rowOf(unpublishedRun());
        QVERIFY(attentionSentence(row).contains(u"has not published"));
        language.setLanguage(Language::Korean);
        QVERIFY(attentionSentence(row).contains(u"아직 공표하지 않았습니다"));
        QVERIFY(factsOf(row).contains(u"아직 공표하지 않았습니다"));
        QVERIFY(factsOf(row).contains(u"모의 시장(SIM)을 사용"));
        language.setLanguage(Language::English);
        QVERIFY(factsOf(row).contains(u"serves the simulated market (SIM)"));
    }

    void anErrorThatStaysIsSaidAgainInTheNewLanguage()
    {
        LanguageSwitch language{{u":/i18n/console_ko.qm"_s}};
        Theme theme;
        StatusLine line(theme);
        line.showError({u"NO_RUN"_s, Phrase("There is no run %1.", 7), u"Nothing was changed."_s});
        QCOMPARE(line.text(), u"There is no run 7. Nothing was changed."_s);
        language.setLanguage(Language::Korean);
        QTRY_COMPARE(line.text(), u"실행 7이(가) 없습니다. 바뀐 것은 없습니다."_s);
        language.setLanguage(Language::English);
        QTRY_COMPARE(line.text(), u"There is no run 7. Nothing was changed."_s);
    }

    void aRowOfFormerDaysWithoutPhrasesKeepsItsEnglishText()
    {
        LanguageSwitch language{{u":/i18n/console_ko.qm"_s}};
        language.setLanguage(Language::Korean);
        const QString old = u"KRX has not published 2026-11-20 yet (krx-open-api)."_s;
        QCOMPARE(say(Phrase::fromJson({}, old)), old);
        // A sentence without facts needs nothing beside it.
        QCOMPARE(say(Phrase::fromJson({}, u"Nothing was changed."_s)), u"바뀐 것은 없습니다."_s);
    }

    void whyADayWasClosedIsNamedInKorean()
    {
        LanguageSwitch language{{u":/i18n/console_ko.qm"_s}};
        language.setLanguage(Language::Korean);
        QCOMPARE(say(Phrase("%1 has no session on %2 (%3).", u"KRX"_s, u"2026-02-17"_s, u"Seollal"_s)),
                 u"2026-02-17은(는) KRX 휴장일입니다(설날)."_s);
    }
};

QTEST_MAIN(TestSay)
#include "tst_say.moc"
