// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportVerdict.h"

#include "ui/imports/ImportDates.h"
#include "ui/jobs/FactList.h"
#include "ui/research/ResearchTable.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/Say.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace ic {

using namespace Qt::StringLiterals;

ImportVerdict::ImportVerdict(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_problems(context), m_problemRows(m_problems)
{
    setObjectName(u"importVerdictFace"_s);
    build();
    retranslate();
    connect(m_import, &QPushButton::clicked, this, &ImportVerdict::importRequested);
    connect(m_copy, &QPushButton::clicked, this, &ImportVerdict::copyProblems);
    connect(&context.theme, &Theme::themeChanged, this, &ImportVerdict::showFound);
}

void ImportVerdict::build()
{
    m_icon = new QLabel(this);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"importVerdict"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setFont(m_context.theme.boldFont());
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts = new FactList(m_context.theme, this);
    m_facts->setObjectName(u"importFacts"_s);
    m_import = new QPushButton(m_context.theme.icon(u"import"_s), {}, this);
    m_import->setObjectName(u"importNow"_s);
    m_copy = new QPushButton(m_context.theme.icon(u"copy"_s), {}, this);
    m_copy->setObjectName(u"importCopyProblems"_s);
    m_table = new ResearchTable(u"importProblems"_s, m_context.theme, this);
    m_table->adopt(m_problemRows,
                   {u"1,234,567"_s, u"operating_margin_pct"_s, u"2026-13-01,005930,71000"_s, {}});
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::kBetween);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    head->addWidget(m_import, 0, Qt::AlignTop);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(Theme::kAround, Theme::kBetween, Theme::kBetween, Theme::kBetween);
    top->setSpacing(Theme::kBetween);
    top->addLayout(head);
    top->addWidget(m_facts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addStretch(0);
}

void ImportVerdict::setPreview(const ImportPreview& preview)
{
    m_found = preview;
    m_problems.setProblems(preview.problems);
    showFound();
}

void ImportVerdict::setError(const Error& error)
{
    m_found = error;
    showFound();
}

void ImportVerdict::showFound()
{
    if (const auto* preview = std::get_if<ImportPreview>(&m_found))
        showPreview(*preview);
    else if (const auto* error = std::get_if<Error>(&m_found))
        showError(*error);
}

void ImportVerdict::setVerdict(bool good, const QString& sentence)
{
    m_icon->setPixmap(m_context.theme.pixmap(good ? u"ok"_s : u"error"_s, good ? Tone::Ok : Tone::Error,
                                             devicePixelRatioF(), 20));
    m_sentence->setText(sentence);
    m_import->setEnabled(good);
}

void ImportVerdict::showPreview(const ImportPreview& file)
{
    const bool clean = file.problemCount == 0;
    if (!clean)
        setVerdict(false,
                   tr("%1 problems. The file cannot be imported, and nothing was changed. Correct it, then "
                      "choose it again.")
                       .arg(countText(file.problemCount)));
    else if (file.rows == 0)
        setVerdict(false, tr("The file has a header and no rows. Nothing was changed."));
    else
        setVerdict(true, tr("No problems. Nothing is stored before you import it."));
    const QString effect = file.kind == ImportKind::Bars
                               ? tr("The backfill of %1 stores them and says what changed.")
                                     .arg(ResearchText::market(file.market))
                               : tr("%1 new, %2 changed, %3 as stored")
                                     .arg(countText(file.newRows), countText(file.changedRows),
                                          countText(file.rows - file.newRows - file.changedRows));
    m_facts->set({{tr("Rows"), countText(file.rows)},
                  {tr("Symbols"), countText(file.symbols)},
                  {tr("Dates"), ImportDates::text(file.first, file.last)},
                  {tr("Effect"), effect}});
    m_import->setText(tr("Import %1 rows").arg(countText(file.rows)));
    m_facts->setVisible(clean);
    m_table->setVisible(!clean);
    m_copy->setVisible(!clean);
}

void ImportVerdict::showError(const Error& error)
{
    setVerdict(false, tr("The file was not imported, and nothing was changed."));
    m_facts->set({{tr("Reason"), say(error.message)}, {tr("Next"), say(error.next)}});
    m_import->setText(tr("Import"));
    m_facts->show();
    m_table->hide();
    m_copy->hide();
}

void ImportVerdict::copyProblems()
{
    m_table->selectAll();
    m_table->copyRows();
    emit done(tr("Problems copied"));
}

void ImportVerdict::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportVerdict::retranslate()
{
    m_table->setAccessibleName(tr("Problems of the file"));
    m_copy->setText(tr("Copy the problems"));
    m_import->setText(tr("Import"));
    showFound();
}

} // namespace ic
