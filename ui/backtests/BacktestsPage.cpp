// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/BacktestsPage.h"

#include "ui/backtests/BacktestForm.h"
#include "ui/backtests/BacktestListView.h"
#include "ui/backtests/BacktestProgress.h"
#include "ui/backtests/BacktestText.h"
#include "ui/backtests/BacktestView.h"
#include "ui/bridge/ServiceClient.h"
#include "ui/logs/EmptyNote.h"
#include "ui/research/FilterField.h"
#include "ui/shell/Say.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 500;
constexpr int kListWidth = 480;

} // namespace

BacktestsPage::BacktestsPage(UiContext& context, EventPump& events, QWidget* parent)
    : Page(u"backtestsPage"_s, u"backtest"_s, context.theme, parent)
    , m_context(context)
    , m_model(context)
    , m_run(context.research)
{
    build();
    wire(events);
    addVerbs();
    retranslate();
    showNothing();
}

BacktestsPage::~BacktestsPage() = default;

void BacktestsPage::build()
{
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->setObjectName(u"backtestsAcross"_s);
    m_across->addWidget(buildList());
    m_view = new BacktestView(m_context, m_across);
    m_across->addWidget(m_view);
    m_across->setStretchFactor(0, 1);
    m_across->setStretchFactor(1, 3);
    m_across->setSizes({kListWidth, 1280 - 72 - kListWidth});
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_across);
}

QWidget* BacktestsPage::buildList()
{
    auto* box = new QWidget(m_across);
    m_text = new FilterField(u"backtestsText"_s, theme(), box);
    m_new = new QPushButton(theme().icon(u"play"_s), QString(), box);
    m_new->setObjectName(u"backtestNew"_s);
    m_list = new BacktestListView(m_model, theme(), box);
    m_empty = new EmptyNote(m_list);
    m_progress = new BacktestProgress(m_run, theme(), box);
    m_runError = new QLabel(box);
    m_runError->setObjectName(u"backtestRunError"_s);
    m_runError->setWordWrap(true);
    m_runError->setMargin(Theme::kBetween);
    m_runError->hide();
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    tools->setSpacing(Theme::kBetween);
    tools->addWidget(m_text, 1);
    tools->addWidget(m_new);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_progress);
    column->addWidget(m_runError);
    column->addWidget(m_list, 1);
    return box;
}

void BacktestsPage::wire(EventPump& events)
{
    connect(&events, &EventPump::snapshotTaken, &m_model,
            [this](const Snapshot& snapshot) { m_model.setJobs(snapshot.jobs); });
    connect(&m_context.research, &ResearchService::backtestsChanged, this, [this] {
        if (isVisible())
            reload();
        else
            m_stale = m_asked;
    });
    connect(m_text, &FilterField::settled, this, [this](const QString& text) {
        m_list->setFilter(text);
        showNothing();
    });
    connect(m_text, &FilterField::leaveToTable, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_new, &QPushButton::clicked, this, [this] { openForm(); });
    connect(m_empty, &EmptyNote::actionClicked, this, [this] { openForm(); });
    connect(m_list, &BacktestListView::chosenChanged, this, &BacktestsPage::choiceChanged);
    connect(m_list, &BacktestListView::deleteRequested, this, &BacktestsPage::askDelete);
    connect(m_view, &BacktestView::deleteRequested, this, &BacktestsPage::askDelete);
    connect(m_view, &BacktestView::runAgainRequested, this,
            [this](const BacktestRow& row) { openForm(&row); });
    connect(m_view, &BacktestView::compareRequested, this, &BacktestsPage::compareWith);
    connect(m_view, &BacktestView::comparisonEnded, this, &BacktestsPage::stopComparing);
    connect(m_view, &BacktestView::failed, this, &BacktestsPage::failed);
    connect(m_view, &BacktestView::done, this, &BacktestsPage::done);
    connect(&m_run, &RunningBacktest::changed, this, [this] { m_runError->hide(); });
    connect(&m_run, &RunningBacktest::ended, this, &BacktestsPage::runEnded);
    connect(&m_run, &RunningBacktest::cancelled, this,
            [this] { emit done(tr("Backtest cancelled, nothing was stored.")); });
    connect(&m_run, &RunningBacktest::failed, this, [this](const Error& error) {
        m_runError->setText(say(error.phrase()));
        m_runError->setVisible(!m_form || !m_form->isVisible()); // said in the form already
        emit failed(error);
    });
}

void BacktestsPage::addVerbs()
{
    const auto add = [this](const QString& name, const QString& icon, const QKeySequence& key, auto&& act) {
        auto* action = new QAction(theme().icon(icon), QString(), this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_verbs.append(action);
    };
    add(u"backtestNewVerb"_s, u"play"_s, Qt::Key_R, [this] { openForm(); });
    add(u"backtestCompareVerb"_s, u"compare"_s, Qt::Key_C, [this] { m_view->offerComparison(); });
    add(u"backtestStopVerb"_s, u"close"_s, Qt::SHIFT | Qt::Key_C, [this] { stopComparing(); });
    add(u"backtestDeleteVerb"_s, u"delete"_s, {}, [this] { askDelete(); });
}

QString BacktestsPage::title() const
{
    return tr("Backtests");
}

void BacktestsPage::retranslate()
{
    m_text->setHint(tr("Market, strategy, date or author"));
    m_new->setText(tr("Run backtest..."));
    m_list->setAccessibleName(tr("Stored backtests"));
    m_verbs[0]->setText(tr("Run backtest..."));
    m_verbs[1]->setText(tr("Compare the backtest with..."));
    m_verbs[2]->setText(tr("Stop comparing"));
    m_verbs[3]->setText(tr("Delete the backtest..."));
    m_progress->retranslate();
    m_view->retranslate();
    if (const BacktestRow* shown = m_view->shown())
        m_view->setAuthor(m_model.author(*shown));
    if (m_list->chosen().isEmpty())
        showNothing();
}

void BacktestsPage::recall(UiState& state)
{
    state.restore(*m_across);
    m_across->setHandleWidth(1);
    m_view->recall(state);
}

void BacktestsPage::remember(UiState& state) const
{
    state.save(*m_across);
    m_view->remember(state);
}

void BacktestsPage::activate()
{
    if (!std::exchange(m_asked, true) || std::exchange(m_stale, false))
        reload();
    m_list->setFocus();
}

void BacktestsPage::focusFilter()
{
    m_text->take();
}

bool BacktestsPage::showBacktest(qint64 id)
{
    m_wanted = id;
    m_text->reset();
    m_list->setFilter({});
    m_asked = true;
    reload();
    return true;
}

// --- rows

void BacktestsPage::reload()
{
    whenReady(m_context.research.backtests(kMost), this, [this](const Result<QVector<BacktestRow>>& rows) {
        if (rows)
            take(*rows);
        else
            emit failed(rows.error());
    });
}

void BacktestsPage::take(const QVector<BacktestRow>& rows)
{
    m_answered = true;
    m_model.update(rows);
    m_view->setOthers(rows);
    if (m_wanted && m_model.rowOfId(*m_wanted) >= 0)
        m_list->choose({*std::exchange(m_wanted, std::nullopt)});
    else if (m_list->chosen().isEmpty() && m_list->firstShown())
        m_list->choose({*m_list->firstShown()});
    showNothing();
}

void BacktestsPage::choiceChanged()
{
    m_model.setCompared(m_list->chosen().size() == 2 ? m_list->chosen() : QVector<qint64>());
    askDetails();
}

void BacktestsPage::askDetails()
{
    ++m_generation;
    const QVector<qint64> chosen = m_list->chosen();
    if (chosen.isEmpty())
        return showNothing();
    auto details = std::make_shared<QVector<BacktestDetail>>(chosen.size());
    auto missing = std::make_shared<qsizetype>(chosen.size());
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        whenReady(
            m_context.research.backtest(chosen[i]), this,
            [this, i, details, missing, generation = m_generation](const Result<BacktestDetail>& detail) {
                if (generation != m_generation)
                    return;
                if (!detail)
                    return emit failed(detail.error());
                (*details)[i] = *detail;
                if (--*missing == 0)
                    show(*details);
            });
    }
}

void BacktestsPage::show(const QVector<BacktestDetail>& details)
{
    if (details.size() == 2)
        m_view->showTwo(details[0], details[1]);
    else
        m_view->showOne(details[0], m_model.author(details[0].row));
}

/// What stands where nothing is: in the list, and beside it.
void BacktestsPage::showNothing()
{
    if (m_model.rowCount() == 0)
        m_empty->setTexts(
            tr("No backtests yet"),
            tr("Run one here. The monthly strategy governance check stores the ones it makes, too."),
            tr("Run backtest..."));
    else
        m_empty->setTexts(tr("Nothing matches the filter"), tr("Try a market, a strategy or a year."));
    m_empty->setVisible(m_answered && m_list->shownRows() == 0);
    if (m_list->chosen().isEmpty())
        m_view->showNothing(
            tr("No backtest selected"),
            tr("Its curve, metrics and trades appear here. Ctrl and a click takes a second one "
               "beside it."));
}

// --- verbs

void BacktestsPage::openForm(const BacktestRow* like)
{
    delete m_form;
    m_form = new BacktestForm(m_context, m_run, this);
    if (like)
        m_form->fillFrom(*like);
    m_form->show();
}

void BacktestsPage::runEnded(qint64 id)
{
    m_wanted = id;
    reload();
    emit done(tr("Backtest stored."));
}

void BacktestsPage::askDelete()
{
    if (m_list->chosen().size() != 1)
        return;
    const BacktestRow row = m_model.row(m_model.rowOfId(m_list->chosen().first()));
    Question question;
    question.title = tr("Delete the backtest?");
    question.consequence =
        tr("%1, with its curve and trades, is gone for good. Running it again with the same "
           "data gives the same result.")
            .arg(BacktestText::title(row));
    if (!row.by.isEmpty() && m_model.author(row) != row.by)
        question.details.append(
            tr("It was made by %1; the verdict stays, its link leads nowhere.").arg(m_model.author(row)));
    question.action = tr("Delete the backtest");
    question.keep = tr("Keep it");
    m_context.dialogs.ask(this, question, [this, guard = QPointer(this), id = row.id](bool yes) {
        if (guard && yes)
            remove(id);
    });
}

void BacktestsPage::remove(qint64 id)
{
    whenReady(m_context.research.deleteBacktest(id, m_context.actor), this, [this](const Result<void>& gone) {
        if (!gone)
            return emit failed(gone.error());
        emit done(tr("Backtest deleted."));
        reload();
    });
}

void BacktestsPage::compareWith(qint64 other)
{
    if (!m_list->chosen().isEmpty())
        m_list->choose({m_list->chosen().first(), other});
}

void BacktestsPage::stopComparing()
{
    if (m_list->chosen().size() == 2)
        m_list->choose({m_list->chosen().first()});
}

} // namespace ic
