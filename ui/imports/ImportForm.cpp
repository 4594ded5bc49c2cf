// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportForm.h"

#include "core/domain/WhenReady.h"
#include "ui/imports/ImportVerdict.h"
#include "ui/research/ChipGroup.h"
#include "ui/research/ResearchText.h"
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

ImportForm::ImportForm(UiContext& context, QWidget* parent) : QWidget(parent), m_context(context)
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
    m_verdict = new ImportVerdict(m_context, m_faces);
    m_faces->addWidget(m_verdict);
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
    connect(m_verdict, &ImportVerdict::importRequested, this, &ImportForm::importFile);
    connect(m_verdict, &ImportVerdict::done, this, &ImportForm::done);
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
    m_imported.reset();
    if (file.isEmpty())
        return showFace(NoFile);
    m_busy->setText(tr("Reading %1 ...").arg(QFileInfo(file).fileName()));
    showFace(Busy);
    whenReady(m_context.research.previewImport(kind(), market(), file), this,
              [this, asked](const Result<ImportPreview>& preview) {
                  if (asked == m_generation)
                      takeVerdict(preview);
              });
}

void ImportForm::takeVerdict(const Result<ImportPreview>& preview)
{
    if (preview) {
        m_preview = *preview;
        m_verdict->setPreview(*preview);
    } else {
        m_verdict->setError(preview.error());
    }
    showFace(Judged);
}

void ImportForm::importFile()
{
    if (!m_preview || m_preview->problemCount > 0)
        return;
    const QString file = m_file->text().trimmed();
    const int asked = ++m_generation;
    m_busy->setText(tr("Importing %1 rows ...").arg(countText(m_preview->rows)));
    showFace(Busy);
    whenReady(m_context.research.importFile(m_preview->kind, m_preview->market, file, m_context.actor), this,
              [this, asked](const Result<ImportRow>& row) {
                  if (!row)
                      emit failed(row.error());
                  if (asked != m_generation)
                      return;
                  if (row)
                      takeImport(*row);
                  else
                      takeVerdict(tl::unexpected(row.error()));
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
    showFace(Imported);
}

void ImportForm::clear()
{
    ++m_generation;
    m_preview.reset();
    m_imported.reset();
    showFace(NoFile);
}

void ImportForm::showFace(Face face)
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
    m_run->setText(tr("Show the run"));
    m_another->setText(tr("Import another file..."));
    if (m_imported)
        showImport();
}

} // namespace ic
