// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/BarFile.h"
#include "core/adapters/file/ReferenceFile.h"
#include "tests/ui/research/ResearchStage.h"
#include "ui/imports/ImportForm.h"
#include "ui/imports/ImportGuide.h"
#include "ui/imports/ImportProblemModel.h"
#include "ui/imports/ImportsPage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTableView>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_importspage : public QObject
{
    Q_OBJECT
private slots:
    void whatWasImportedIsListedNewestFirst();
    void aCleanFileSaysWhatItWouldChange();
    void importingStoresItOnceAndSaysTheResult();
    void problemsForbidTheImportAndAreListed();
    void problemsCanBeCopied();
    void aFileThatCannotBeReadChangesNothing();
    void aFailedImportSaysThatNothingWasChanged();
    void whileItRunsTheChoiceIsLocked();
    void anAnswerAboutAnotherFileIsThrownAway();
    void aDroppedFileIsJudged();
    void theChosenKindAndMarketAreJudged();
    void barsLeadToTheRunThatStoresThem();
    void theGuideFollowsTheKind();
    void everyKindHasAnExampleWithItsColumns();
    void everyExampleIsAcceptedByItsReader();
    void enterOnAnImportOfBarsShowsItsRun();
    void withoutImportsThePageSaysWhatTheyAreFor();
    void wordsFollowTheLanguage();
    void choicesAreRemembered();
    void everyControlHasAName();

private:
    static ImportPreview clean(ImportKind kind, Market market, const QString& file)
    {
        ImportPreview preview;
        preview.kind = kind;
        preview.market = market;
        preview.file = file;
        preview.rows = 18'240;
        preview.symbols = 912;
        preview.newRows = 17'000;
        preview.changedRows = 240;
        preview.first = TradingDate(2026, 11, 2);
        preview.last = TradingDate(2026, 11, 20);
        return preview;
    }
    static ImportPreview broken(ImportKind kind, Market market, const QString& file)
    {
        ImportPreview preview = clean(kind, market, file);
        preview.problemCount = 1'204;
        preview.problems = {{2, u"date"_s, u"2026-13-01"_s, u"a date as 2026-11-20"_s},
                            {17, {}, u"005930,\t\"x"_s, u"3 fields, 2 found"_s}};
        return preview;
    }
    static QStringList factsOf(const ShownPage<ImportsPage>& shown)
    {
        QStringList facts;
        for (const QLabel* label : shown.find<QWidget>("importFacts")->findChildren<QLabel*>())
            facts.append(label->text());
        return facts;
    }
    static void choose(ResearchStage& stage, const ShownPage<ImportsPage>& shown, const QString& file)
    {
        stage.dialogs.open = file;
        shown.click("importChoose");
    }
};

void tst_importspage::whatWasImportedIsListedNewestFirst()
{
    ResearchStage stage;
    stage.research.setImports(FakeResearchService::plausibleImports(stage.now));
    ShownPage<ImportsPage> shown(stage);
    auto* table = shown.find<QTableView>("importsTable");
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(table->model()->rowCount(), 4);
    const auto cell = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, ImportModel::Kind), u"Daily bars"_s);
    QCOMPARE(cell(0, ImportModel::Run), u"#771"_s);
    QCOMPARE(cell(1, ImportModel::Rows), u"18,240"_s);
    QCOMPARE(cell(1, ImportModel::Dates), u"2026-11-02 - 2026-11-20"_s);
    QTest::keyClicks(shown.find<QLineEdit>("importsText"), u"sectors"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void tst_importspage::aCleanFileSaysWhatItWouldChange()
{
    ResearchStage stage;
    stage.research.onPreviewImport = &clean;
    ShownPage<ImportsPage> shown(stage);
    choose(stage, shown, u"/data/flow.csv"_s);
    QVERIFY(shown.find<QLabel>("importVerdict")->text().startsWith(u"No problems."_s));
    QVERIFY(factsOf(shown).contains(u"17,000 new, 240 changed, 1,000 as stored"_s));
    QVERIFY(factsOf(shown).contains(u"912"_s));
    QCOMPARE(shown.find<QAbstractButton>("importNow")->text(), u"Import 18,240 rows"_s);
    QVERIFY(shown.find<QAbstractButton>("importNow")->isEnabled());
    QVERIFY(stage.research.importedFiles().isEmpty());
}

void tst_importspage::importingStoresItOnceAndSaysTheResult()
{
    ResearchStage stage;
    stage.research.onPreviewImport = &clean;
    ShownPage<ImportsPage> shown(stage);
    QSignalSpy said(shown.page, &Page::done);
    choose(stage, shown, u"/data/flow.csv"_s);
    shown.click("importNow");
    QCOMPARE(stage.research.importedFiles().size(), 1);
    QCOMPARE(stage.research.importedFiles().first().actor, u"tester"_s);
    QCOMPARE(stage.research.importedFiles().first().file, u"/data/flow.csv"_s);
    QCOMPARE(said.size(), 1);
    QVERIFY(shown.find<QLabel>("importResult")->isVisible());
    QVERIFY(shown.find<QLabel>("importResult")->text().startsWith(u"flow.csv imported"_s));
    QCOMPARE(shown.find<QTableView>("importsTable")->model()->rowCount(), 1);
}

void tst_importspage::problemsForbidTheImportAndAreListed()
{
    ResearchStage stage;
    stage.research.onPreviewImport = &broken;
    ShownPage<ImportsPage> shown(stage);
    choose(stage, shown, u"/data/flow.csv"_s);
    const QString verdict = shown.find<QLabel>("importVerdict")->text();
    QVERIFY(verdict.startsWith(u"1,204 problems."_s));
    QVERIFY(verdict.contains(u"nothing was changed"_s));
    QVERIFY(!shown.find<QAbstractButton>("importNow")->isEnabled());
    auto* table = shown.find<QTableView>("importProblems");
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, ImportProblemModel::Where).data().toString(), u"whole line"_s);
    QCOMPARE(table->model()->index(0, ImportProblemModel::Expected).data().toString(),
             u"a date as 2026-11-20"_s);
}

void tst_importspage::problemsCanBeCopied()
{
    ResearchStage stage;
    stage.research.onPreviewImport = &broken;
    ShownPage<ImportsPage> shown(stage);
    choose(stage, shown, u"/data/flow.csv"_s);
    shown.click("importCopyProblems");
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines[0], u"Line\tColumn\tWhat stands there\tWhat would be valid"_s);
    QCOMPARE(lines[1], u"2\tdate\t2026-13-01\ta date as 2026-11-20"_s);
    QCOMPARE(lines[2].count(u'\t'), 3); // a tabulator of the file is no column
}

void tst_importspage::aFileThatCannotBeReadChangesNothing()
{
    ResearchStage stage;
    stage.research.onPreviewImport = [](ImportKind, Market, const QString& file) {
        return Result<ImportPreview>(
            fail(u"NO_FILE"_s, u"Cannot read %1."_s.arg(file), u"Choose another."_s));
    };
    ShownPage<ImportsPage> shown(stage);
    choose(stage, shown, u"/data/none.csv"_s);
    QCOMPARE(shown.find<QLabel>("importVerdict")->text(),
             u"The file was not imported, and nothing was changed."_s);
    QVERIFY(factsOf(shown).contains(u"Cannot read /data/none.csv."_s));
    QVERIFY(factsOf(shown).contains(u"Choose another."_s));
    QVERIFY(!shown.find<QAbstractButton>("importNow")->isEnabled());
}

void tst_importspage::aFailedImportSaysThatNothingWasChanged()
{
    ResearchStage stage;
    stage.research.onPreviewImport = &clean;
    stage.research.onImportFile = [](ImportKind, Market, const QString&) {
        return Result<ImportRow>(fail(u"CHANGED"_s, u"The file changed after it was judged."_s, {}));
    };
    ShownPage<ImportsPage> shown(stage);
    QSignalSpy failures(shown.page, &Page::failed);
    choose(stage, shown, u"/data/flow.csv"_s);
    shown.click("importNow");
    QCOMPARE(failures.size(), 1);
    QVERIFY(shown.find<QLabel>("importVerdict")->text().contains(u"nothing was changed"_s));
    QVERIFY(factsOf(shown).contains(u"The file changed after it was judged."_s));
    QVERIFY(!shown.find<QAbstractButton>("importNow")->isEnabled());
}

void tst_importspage::whileItRunsTheChoiceIsLocked()
{
    ResearchStage stage;
    stage.research.onPreviewImport = &clean;
    ShownPage<ImportsPage> shown(stage);
    choose(stage, shown, u"/data/flow.csv"_s);
    stage.research.setDeferred(true);
    shown.click("importNow");
    QVERIFY(shown.find<QWidget>("importProgress")->isVisible());
    QCOMPARE(shown.find<QLabel>("importBusy")->text(), u"Importing 18,240 rows ..."_s);
    QVERIFY(!shown.find<QWidget>("importChoose")->isEnabled());
    QVERIFY(!shown.find<QWidget>("importFile")->isEnabled());
    stage.research.release();
    QTRY_VERIFY(shown.find<QLabel>("importResult")->isVisible());
    QVERIFY(shown.find<QWidget>("importChoose")->isEnabled());
}

void tst_importspage::anAnswerAboutAnotherFileIsThrownAway()
{
    ResearchStage stage;
    stage.research.onPreviewImport = [](ImportKind kind, Market market, const QString& file) {
        return Result<ImportPreview>(file.contains(u"first"_s) ? broken(kind, market, file)
                                                               : clean(kind, market, file));
    };
    ShownPage<ImportsPage> shown(stage);
    stage.research.setDeferred(true);
    auto* form = shown.find<ImportForm>("importForm");
    form->setFile(u"/data/first.csv"_s);
    form->setFile(u"/data/second.csv"_s);
    stage.research.release();
    QTRY_VERIFY(shown.find<QLabel>("importVerdict")->text().startsWith(u"No problems."_s));
}

void tst_importspage::aDroppedFileIsJudged()
{
    ResearchStage stage;
    stage.research.onPreviewImport = &clean;
    ShownPage<ImportsPage> shown(stage);
    auto* form = shown.find<ImportForm>("importForm");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/data/dropped.csv"_s)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(form, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(form, &drop);
    QCOMPARE(stage.research.previewedFiles().last().file, u"/data/dropped.csv"_s);
    QVERIFY(shown.find<QAbstractButton>("importNow")->isEnabled());
}

void tst_importspage::theChosenKindAndMarketAreJudged()
{
    ResearchStage stage;
    stage.research.onPreviewImport = &clean;
    ShownPage<ImportsPage> shown(stage);
    auto* kind = shown.find<QComboBox>("importKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    shown.click("importMarketUs");
    choose(stage, shown, u"/data/flow.csv"_s);
    QCOMPARE(stage.research.previewedFiles().size(), 1);
    QCOMPARE(stage.research.previewedFiles().last().kind, ImportKind::OrderFlow);
    QCOMPARE(stage.research.previewedFiles().last().market, Market::Us);
    shown.click("importMarketKr"); // the same file as one of the other market
    QCOMPARE(stage.research.previewedFiles().size(), 2);
    QCOMPARE(stage.research.previewedFiles().last().market, Market::Kr);
}

void tst_importspage::barsLeadToTheRunThatStoresThem()
{
    ResearchStage stage;
    stage.research.onPreviewImport = &clean;
    stage.research.onImportFile = [](ImportKind kind, Market market, const QString&) {
        ImportRow row;
        row.id = 1;
        row.kind = kind;
        row.market = market;
        row.file = u"bars.csv"_s;
        row.run = RunId(771);
        return Result<ImportRow>(row);
    };
    ShownPage<ImportsPage> shown(stage);
    shown.find<ImportForm>("importForm")->setKind(ImportKind::Bars, Market::Us);
    choose(stage, shown, u"/data/bars.csv"_s);
    shown.click("importNow");
    QCOMPARE(shown.find<QLabel>("importResult")->text(), u"bars.csv was handed to the backfill of US."_s);
    QSignalSpy asked(shown.page, &Page::runRequested);
    shown.click("importRun");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<RunId>(), RunId(771));
}

void tst_importspage::theGuideFollowsTheKind()
{
    ResearchStage stage;
    ShownPage<ImportsPage> shown(stage);
    QCOMPARE(shown.find<QLabel>("importGuideTitle")->text(), u"File of sectors"_s);
    shown.find<ImportForm>("importForm")->setKind(ImportKind::OrderFlow, Market::Kr);
    QCOMPARE(shown.find<QLabel>("importGuideTitle")->text(), u"File of order flow"_s);
    shown.click("importExampleCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             shown.find<QPlainTextEdit>("importExample")->toPlainText());
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"date,symbol,net_buy_1d"_s));
}

void tst_importspage::everyKindHasAnExampleWithItsColumns()
{
    for (const ImportKind kind : {ImportKind::Bars, ImportKind::Sectors, ImportKind::Fundamentals,
                                  ImportKind::Earnings, ImportKind::OrderFlow}) {
        for (const Market market : {Market::Kr, Market::Us}) {
            const QStringList lines = ImportGuide::example(kind, market).split(u'\n', Qt::SkipEmptyParts);
            QCOMPARE(lines.size(), 3);
            for (const QString& line : lines)
                QCOMPARE(line.count(u','), lines[0].count(u','));
            for (const ImportGuide::Column& column : ImportGuide::columns(kind))
                QVERIFY(!column.required || lines[0].split(u',').contains(column.name));
        }
        QVERIFY(!ImportGuide::purpose(kind).isEmpty());
    }
}

void tst_importspage::everyExampleIsAcceptedByItsReader()
{
    QTemporaryDir folder;
    const auto previewOf = [&folder](ImportKind kind, Market market) {
        const QString file = folder.filePath(u"example.csv"_s);
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(ImportGuide::example(kind, market).toUtf8()) < 0)
            return Result<ImportPreview>(fail(u"NOT_WRITTEN"_s, file));
        out.close();
        if (kind == ImportKind::Bars)
            return BarFile::read(market, file, {}).map([](const BarFile& read) { return read.preview(); });
        return ReferenceFile::read(kind, market, file, {}).map([](const ReferenceFile& read) {
            return read.preview;
        });
    };
    for (const ImportKind kind : {ImportKind::Bars, ImportKind::Sectors, ImportKind::Fundamentals,
                                  ImportKind::Earnings, ImportKind::OrderFlow}) {
        for (const Market market : {Market::Kr, Market::Us}) {
            const auto preview = previewOf(kind, market);
            QVERIFY(preview);
            QVERIFY2(
                preview->problems.isEmpty(),
                qPrintable(preview->problems.isEmpty() ? QString() : preview->problems.first().expected));
            QCOMPARE(preview->rows, 2);
        }
    }
}

void tst_importspage::enterOnAnImportOfBarsShowsItsRun()
{
    ResearchStage stage;
    stage.research.setImports(FakeResearchService::plausibleImports(stage.now));
    ShownPage<ImportsPage> shown(stage);
    QSignalSpy asked(shown.page, &Page::runRequested);
    auto* table = shown.find<QTableView>("importsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return); // order flow has no run of its own
    QCOMPARE(asked.size(), 1);
}

void tst_importspage::withoutImportsThePageSaysWhatTheyAreFor()
{
    ResearchStage stage;
    ShownPage<ImportsPage> shown(stage);
    QVERIFY(shown.find<QWidget>("emptyNote")->isVisible());
    stage.research.setImports(FakeResearchService::plausibleImports(stage.now));
    emit stage.research.importsChanged();
    QTRY_VERIFY(!shown.find<QWidget>("emptyNote")->isVisible());
}

void tst_importspage::wordsFollowTheLanguage()
{
    ResearchStage stage;
    stage.research.onPreviewImport = &broken;
    ShownPage<ImportsPage> shown(stage);
    choose(stage, shown, u"/data/flow.csv"_s);
    shown.find<QLabel>("importVerdict")->setText(u"?"_s);
    shown.find<QLabel>("importGuideTitle")->setText(u"?"_s);
    QEvent change(QEvent::LanguageChange);
    for (QWidget* part : {shown.find<QWidget>("importVerdictFace"), shown.inspector})
        QCoreApplication::sendEvent(part, &change);
    QVERIFY(shown.find<QLabel>("importVerdict")->text().startsWith(u"1,204 problems."_s));
    QCOMPARE(shown.find<QLabel>("importGuideTitle")->text(), u"File of sectors"_s);
}

void tst_importspage::choicesAreRemembered()
{
    ResearchStage stage;
    {
        ShownPage<ImportsPage> shown(stage);
        shown.find<ImportForm>("importForm")->setKind(ImportKind::Earnings, Market::Us);
        shown.page->remember(stage.state);
    }
    ShownPage<ImportsPage> again(stage);
    again.page->recall(stage.state);
    QCOMPARE(again.find<ImportForm>("importForm")->kind(), ImportKind::Earnings);
    QCOMPARE(again.find<ImportForm>("importForm")->market(), Market::Us);
    QCOMPARE(again.find<QLabel>("importGuideTitle")->text(), u"File of earnings surprises"_s);
}

void tst_importspage::everyControlHasAName()
{
    ResearchStage stage;
    stage.research.setImports(FakeResearchService::plausibleImports(stage.now));
    stage.research.onPreviewImport = &broken;
    ShownPage<ImportsPage> shown(stage);
    QCOMPARE(controlsWithoutName(shown.window).join(u'\n'), QString());
    choose(stage, shown, u"/data/flow.csv"_s);
    QCOMPARE(controlsWithoutName(shown.window).join(u'\n'), QString());
}

QTEST_MAIN(tst_importspage)
#include "tst_importspage.moc"
