// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportsPage.h"

#include "core/domain/WhenReady.h"
#include "ui/imports/ImportForm.h"
#include "ui/imports/ImportGuidePanel.h"
#include "ui/logs/EmptyNote.h"
#include "ui/research/FilterField.h"
#include "ui/research/ResearchTable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 500;

} // namespace

ImportsPage::ImportsPage(UiContext& context, QWidget* parent)
    : Page(u"importsPage"_s, u"import"_s, context.theme, parent)
    , m_context(context)
    , m_model(context)
    , m_rows(m_model)
    , m_ownGuide(std::make_unique<ImportGuidePanel>(context))
    , m_guide(m_ownGuide.get())
{
    build();
    wire();
    retranslate();
}

ImportsPage::~ImportsPage() = default;

void ImportsPage::build()
{
    m_form = new ImportForm(m_context, this);
    m_down = new QSplitter(Qt::Vertical, this);
    m_down->setObjectName(u"importsDown"_s);
    m_down->addWidget(m_form);
    m_down->addWidget(buildList());
    m_down->setChildrenCollapsible(false);
    m_down->setHandleWidth(1);
    m_down->setSizes({320, 400});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_down);
}

QWidget* ImportsPage::buildList()
{
    auto* list = new QWidget(m_down);
    m_listTitle = new QLabel(list);
    m_listTitle->setObjectName(u"importsTitle"_s);
    m_listTitle->setFont(theme().boldFont());
    m_text = new FilterField(u"importsText"_s, theme(), list);
    m_text->setMaximumWidth(280);
    m_table = new ResearchTable(u"importsTable"_s, theme(), list);
    m_table->adopt(m_rows, {u"2026-11-23 13:16:00"_s,
                            u"Earnings surprises"_s,
                            u"Market"_s,
                            {},
                            u"12,345,000"_s,
                            u"12,345,000"_s,
                            u"2026-11-02 - 2026-11-20"_s,
                            u"operator"_s,
                            u"#12,345"_s});
    m_table->setExpendable({ImportModel::By, ImportModel::MarketName});
    m_table->sortByColumn(ImportModel::Time, Qt::DescendingOrder);
    m_empty = new EmptyNote(m_table);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(Theme::kBetween, Theme::kBetween, Theme::kBetween, Theme::kBetween);
    tools->addWidget(m_listTitle, 1);
    tools->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    return list;
}

void ImportsPage::wire()
{
    connect(&m_context.research, &ResearchService::importsChanged, this, &ImportsPage::changed);
    connect(m_form, &ImportForm::kindChanged, this, [this] {
        if (m_guide)
            m_guide->setKind(m_form->kind(), m_form->market());
    });
    connect(m_form, &ImportForm::failed, this, &ImportsPage::failed);
    connect(m_form, &ImportForm::runRequested, this, &ImportsPage::runRequested);
    connect(m_form, &ImportForm::done, this, [this](const QString& sentence) {
        askImports();
        emit done(sentence);
    });
    connect(m_guide, &ImportGuidePanel::done, this, &ImportsPage::done);
    connect(m_text, &FilterField::settled, this, [this](const QString& text) {
        m_rows.setText(text);
        showEmpty();
    });
    connect(m_text, &FilterField::leaveToTable, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &ResearchTable::inspectRequested, this, &ImportsPage::openRun);
}

QString ImportsPage::title() const
{
    return tr("Data imports");
}

void ImportsPage::retranslate()
{
    m_text->setHint(tr("File, kind or operator"));
    m_listTitle->setText(tr("Imported files"));
    m_table->setAccessibleName(tr("Imported files"));
    showEmpty();
}

void ImportsPage::themeChanged()
{
    m_table->viewport()->update();
}

void ImportsPage::recall(UiState& state)
{
    state.restore(*m_down);
    m_down->setHandleWidth(1);
    m_table->recall(state);
    m_form->setKind(ImportKind(state.value(u"imports/kind"_s, int(ImportKind::Sectors)).toInt()),
                    Market(state.value(u"imports/market"_s, int(Market::Kr)).toInt()));
}

void ImportsPage::remember(UiState& state) const
{
    state.save(*m_down);
    state.save(*m_table->horizontalHeader());
    state.setValue(u"imports/kind"_s, int(m_form->kind()));
    state.setValue(u"imports/market"_s, int(m_form->market()));
}

void ImportsPage::activate()
{
    if (!std::exchange(m_asked, true) || std::exchange(m_stale, false))
        askImports();
    m_form->focusFile();
}

void ImportsPage::focusFilter()
{
    m_text->take();
}

QWidget* ImportsPage::inspector()
{
    return m_ownGuide ? m_ownGuide.release() : m_guide.data();
}

void ImportsPage::changed()
{
    if (m_asked && isVisible())
        askImports();
    else
        m_stale = m_asked;
}

void ImportsPage::askImports()
{
    whenReady(m_context.research.imports(kShown), this, [this](const Result<QVector<ImportRow>>& rows) {
        if (rows)
            m_model.update(*rows);
        else
            emit failed(rows.error());
        showEmpty();
    });
}

/// Only bars have a run of their own.
void ImportsPage::openRun()
{
    const QModelIndex source = m_rows.mapToSource(m_table->currentIndex());
    if (source.isValid() && m_model.row(source.row()).run)
        emit runRequested(*m_model.row(source.row()).run);
}

void ImportsPage::showEmpty()
{
    if (m_model.rowCount() > 0)
        m_empty->setTexts(tr("Nothing matches the filter"), tr("Files that match appear here."));
    else
        m_empty->setTexts(tr("No file imported yet"),
                          tr("Sectors, order flow, fundamentals and earnings come from files. Names without "
                             "them get no score in the factors that need them, with the reason."));
    m_empty->setVisible(m_asked && m_rows.rowCount() == 0);
}

} // namespace ic
