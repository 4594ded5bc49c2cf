// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportForm.h"

#include "core/domain/WhenReady.h"
#include "ui/imports/ImportDates.h"
#include "ui/jobs/FactList.h"
#include "ui/research/ChipGroup.h"
#include "ui/research/ResearchTable.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/Say.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QUrl>
#include <array>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{ImportKind::Sectors, ImportKind::OrderFlow, ImportKind::Fundamentals,
                            ImportKind::Earnings, ImportKind::Bars};
constexpr int kMark = 20;

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QPushButton* makeButton(const QString& name, const QIcon& icon, QWidget* parent)
{
    auto* button = new QPushButton(icon, {}, parent);
    button->setObjectName(name);
    return button;
}

} // namespace

ImportForm::ImportForm(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_problems(context), m_problemRows(m_problems)
{
    setObjectName(u"importForm"_s);
    setAcceptDrops(true);
    build();
    wire();
    retranslate();
    clear();
}

void ImportForm::build()
{
    m_faces = new QStackedWidget(this);
    m_faces->setObjectName(u"importFaces"_s);
    m_faces->addWidget(buildNoFile());
    m_faces->addWidget(buildBusy());
    m_faces->addWidget(buildJudged());
    m_faces->addWidget(buildImported());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildChoice());
    column->addWidget(m_faces, 1);
}

QWidget* ImportForm::buildChoice()
{
    auto* choice = new QWidget(this);
    m_kind = new QComboBox(choice);
    m_kind->setObjectName(u"importKind"_s);
    for (const ImportKind kind : kKinds)
        m_kind->addItem({}, int(kind));
    m_market = new ChipGroup(u"importMarket"_s, choice);
    m_market->add(int(Market::Kr), u"Kr"_s);
    m_market->add(int(Market::Us), u"Us"_s);
    m_file = new QLineEdit(choice);
    m_file->setObjectName(u"importFile"_s);
    m_file->setClearButtonEnabled(true);
    m_choose = makeButton(u"importChoose"_s, m_context.theme.icon(u"file"_s), choice);
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins(Theme::kBetween, Theme::kBetween, Theme::kBetween, Theme::kBetween);
    row->setSpacing(Theme::kBetween);
    row->addWidget(m_kind);
    row->addWidget(m_market);
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    return choice;
}

QWidget* ImportForm::buildNoFile()
{
    auto* face = new QFrame(this);
    face->setObjectName(u"importDrop"_s);
    m_dropIcon = new QLabel(face);
    m_drop = new QLabel(face);
    m_drop->setAlignment(Qt::AlignCenter);
    m_drop->setWordWrap(true);
    m_drop->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(face);
    column->setSpacing(Theme::kBetween);
    column->addStretch(1);
    column->addWidget(m_dropIcon, 0, Qt::AlignCenter);
    column->addWidget(m_drop);
    column->addStretch(1);
    return face;
}

QWidget* ImportForm::buildBusy()
{
    auto* face = new QWidget(this);
    m_busy = new QLabel(face);
    m_busy->setObjectName(u"importBusy"_s);
    m_busy->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar(face);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(280);
    auto* column = new QVBoxLayout(face);
    column->addStretch(1);
    column->addWidget(m_busy);
    column->addWidget(m_progress, 0, Qt::AlignCenter);
    column->addStretch(1);
    return face;
}

QWidget* ImportForm::buildJudged()
{
    auto* face = new QWidget(this);
    m_verdictIcon = new QLabel(face);
    m_verdict = new QLabel(face);
    m_verdict->setObjectName(u"importVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setFont(m_context.theme.boldFont());
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts = new FactList(m_context.theme, face);
    m_facts->setObjectName(u"importFacts"_s);
    m_import = makeButton(u"importNow"_s, m_context.theme.icon(u"import"_s), face);
    m_copy = makeButton(u"importCopyProblems"_s, m_context.theme.icon(u"copy"_s), face);
    m_table = new ResearchTable(u"importProblems"_s, m_context.theme, face);
    m_table->adopt(m_problemRows, {u"1,234,567"_s, u"operating_margin_pct"_s, u"2026-13-01,005930"_s, {}});
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::kBetween);
    head->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    head->addWidget(m_import, 0, Qt::AlignTop);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(Theme::kAround, Theme::kBetween, Theme::kBetween, Theme::kBetween);
    top->setSpacing(Theme::kBetween);
    top->addLayout(head);
    top->addWidget(m_facts);
    auto* column = new QVBoxLayout(face);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    return face;
}

QWidget* ImportForm::buildImported()
{
    auto* face = new QWidget(this);
    m_resultIcon = new QLabel(face);
    m_result = new QLabel(face);
    m_result->setObjectName(u"importResult"_s);
    m_result->setWordWrap(true);
    m_result->setAlignment(Qt::AlignCenter);
    m_run = makeButton(u"importRun"_s, m_context.theme.icon(u"runs"_s), face);
    m_another = makeButton(u"importAnother"_s, m_context.theme.icon(u"file"_s), face);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_run);
    buttons->addWidget(m_another);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(face);
    column->setSpacing(Theme::kBetween);
    column->addStretch(1);
    column->addWidget(m_resultIcon, 0, Qt::AlignCenter);
    column->addWidget(m_result);
    column->addLayout(buttons);
    column->addStretch(1);
    return face;
}

void ImportForm::wire()
{
    const auto another = [this] {
        emit kindChanged();
        judge();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, another);
    connect(m_market, &ChipGroup::chosen, this, another);
    connect(m_file, &QLineEdit::returnPressed, this, [this] { setFile(m_file->text().trimmed()); });
    connect(m_file, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            clear();
    });
    connect(m_choose, &QPushButton::clicked, this, &ImportForm::chooseFile);
    connect(m_import, &QPushButton::clicked, this, &ImportForm::importFile);
    connect(m_copy, &QPushButton::clicked, this, &ImportForm::copyProblems);
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_file->clear();
        chooseFile();
    });
    connect(m_run, &QPushButton::clicked, this, [this] { emit runRequested(*m_imported->run); });
    connect(&m_context.theme, &Theme::themeChanged, this, &ImportForm::retranslate);
}

ImportKind ImportForm::kind() const
{
    return ImportKind(m_kind->currentData().toInt());
}

Market ImportForm::market() const
{
    return Market(m_market->current());
}

void ImportForm::setKind(ImportKind kind, Market market)
{
    const QSignalBlocker quiet(m_kind);
    m_market->setCurrent(int(market));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(kind))));
    emit kindChanged();
    judge();
}

void ImportForm::focusFile()
{
    m_file->setFocus(Qt::ShortcutFocusReason);
    m_file->selectAll();
}

void ImportForm::chooseFile()
{
    const QString file = m_context.dialogs.openFileName(
        this, tr("Choose a file of %1").arg(ResearchText::importKind(kind()).toLower()),
        tr("CSV files (*.csv *.txt);;All files (*)"));
    if (!file.isEmpty())
        setFile(file);
}

/// The same file again is judged again: it may have been corrected.
void ImportForm::setFile(const QString& file)
{
    m_file->setText(file);
    judge();
}

void ImportForm::judge()
{
    const QString file = m_file->text().trimmed();
    const int asked = ++m_generation;
    m_preview.reset();
    m_error.reset();
    m_imported.reset();
    if (file.isEmpty())
        return show(NoFile);
    m_busy->setText(tr("Reading %1 ...").arg(QFileInfo(file).fileName()));
    show(Busy);
    whenReady(m_context.research.previewImport(kind(), market(), file), this,
              [this, asked](const Result<ImportPreview>& preview) {
                  if (asked != m_generation)
                      return;
                  if (preview)
                      takePreview(*preview);
                  else
                      showError(preview.error());
              });
}

void ImportForm::takePreview(const ImportPreview& preview)
{
    m_preview = preview;
    m_problems.setProblems(preview.problems);
    showPreview();
}

void ImportForm::showPreview()
{
    const ImportPreview& file = *m_preview;
    const bool clean = file.problemCount == 0;
    const bool bars = file.kind == ImportKind::Bars;
    const bool some = file.rows > 0;
    m_verdictIcon->setPixmap(m_context.theme.pixmap(clean && some ? u"ok"_s : u"error"_s,
                                                    clean && some ? Tone::Ok : Tone::Error,
                                                    devicePixelRatioF(), kMark));
    if (!clean)
        m_verdict->setText(
            tr("%1 problems. The file cannot be imported, and nothing was changed. Correct it, then "
               "choose it again.")
                .arg(countText(file.problemCount)));
    else
        m_verdict->setText(some ? tr("No problems. Nothing is stored before you import it.")
                                : tr("The file has a header and no rows. Nothing was changed."));
    m_facts->set({{tr("Rows"), countText(file.rows)},
                  {tr("Symbols"), countText(file.symbols)},
                  {tr("Dates"), ImportDates::text(file.first, file.last)},
                  {tr("Effect"), bars ? tr("The backfill of %1 stores them and says what changed.")
                                            .arg(ResearchText::market(file.market))
                                      : tr("%1 new, %2 changed, %3 as stored")
                                            .arg(countText(file.newRows), countText(file.changedRows),
                                                 countText(file.rows - file.newRows - file.changedRows))}});
    m_facts->setVisible(clean);
    m_table->setVisible(!clean);
    m_copy->setVisible(!clean);
    m_import->setVisible(true);
    m_import->setEnabled(clean && some);
    m_import->setText(tr("Import %1 rows").arg(countText(file.rows)));
    show(Judged);
}

void ImportForm::showError(const Error& error)
{
    m_error = error;
    m_verdictIcon->setPixmap(m_context.theme.pixmap(u"error"_s, Tone::Error, devicePixelRatioF(), kMark));
    m_verdict->setText(say(error.phrase()) + u' ' + tr("Nothing was changed."));
    m_facts->hide();
    m_table->hide();
    m_copy->hide();
    m_import->setEnabled(false);
    m_import->setText(tr("Import"));
    show(Judged);
}

void ImportForm::importFile()
{
    if (!m_preview || m_preview->problemCount > 0)
        return;
    const QString file = m_file->text().trimmed();
    const int asked = ++m_generation;
    m_busy->setText(tr("Importing %1 rows ...").arg(countText(m_preview->rows)));
    show(Busy);
    whenReady(m_context.research.importFile(m_preview->kind, m_preview->market, file, m_context.actor), this,
              [this, asked](const Result<ImportRow>& row) {
                  if (!row)
                      emit failed(row.error());
                  if (asked != m_generation)
                      return;
                  if (row)
                      takeImport(*row);
                  else
                      showError(row.error());
              });
}

void ImportForm::takeImport(const ImportRow& row)
{
    m_imported = row;
    showImport();
    emit done(m_result->text());
}

void ImportForm::showImport()
{
    const ImportRow& row = *m_imported;
    m_resultIcon->setPixmap(m_context.theme.pixmap(u"ok"_s, Tone::Ok, devicePixelRatioF(), kMark));
    m_result->setText(
        row.kind == ImportKind::Bars
            ? tr("%1 was handed to the backfill of %2.").arg(row.file, ResearchText::market(row.market))
            : tr("%1 imported: %2 rows, %3 of them new or changed.")
                  .arg(row.file, countText(row.rows), countText(row.changed)));
    m_run->setVisible(row.run.has_value());
    show(Imported);
}

void ImportForm::clear()
{
    ++m_generation;
    m_preview.reset();
    m_error.reset();
    m_imported.reset();
    show(NoFile);
}

void ImportForm::copyProblems()
{
    m_table->selectAll();
    m_table->copyRows();
    emit done(tr("Problems copied"));
}

void ImportForm::show(Face face)
{
    m_faces->setCurrentIndex(face);
    for (QWidget* part : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_market),
                          static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_choose)})
        part->setEnabled(face != Busy);
}

void ImportForm::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportForm::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    setFile(droppedFile(event->mimeData()));
}

void ImportForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportForm::retranslate()
{
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, ResearchText::importKind(ImportKind(m_kind->itemData(i).toInt())));
    m_kind->setAccessibleName(tr("What the file holds"));
    for (const Market each : {Market::Kr, Market::Us})
        m_market->setText(int(each), ResearchText::market(each),
                          tr("File of %1").arg(ResearchText::market(each)));
    m_file->setPlaceholderText(tr("File: drop it here, choose it, or type its path"));
    m_file->setAccessibleName(tr("File"));
    m_choose->setText(tr("Choose a file..."));
    m_dropIcon->setPixmap(m_context.theme.pixmap(u"import"_s, Tone::Muted, devicePixelRatioF(), 24));
    m_drop->setText(tr("Drop a CSV file here, or choose one. It is read and judged first; nothing is stored "
                       "before you say so."));
    m_progress->setAccessibleName(tr("Progress"));
    m_table->setAccessibleName(tr("Problems of the file"));
    m_copy->setText(tr("Copy the problems"));
    m_run->setText(tr("Show the run"));
    m_another->setText(tr("Import another file..."));
    if (m_imported)
        showImport();
    else if (m_error)
        showError(Error(*m_error));
    else if (m_preview && m_faces->currentIndex() == Judged)
        showPreview();
}

} // namespace ic
