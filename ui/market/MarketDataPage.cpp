// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/MarketDataPage.h"

#include "ui/bridge/ServiceClient.h"
#include "ui/jobs/VerbDialog.h"
#include "ui/jobs/VerbForm.h"
#include "ui/logs/EmptyNote.h"
#include "ui/market/CoverageHeatMap.h"
#include "ui/market/CoveragePanel.h"
#include "ui/market/PricePanel.h"
#include "ui/shell/QuietCellDelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int instrumentLimit = 200;
constexpr int kCoverageHeight = 228; ///< one year with its head and foot

JobId backfillJob(Market market)
{
    return JobId(market == Market::Kr ? u"krx-daily-backfill"_s : u"us-daily-backfill"_s);
}

} // namespace

MarketDataPage::MarketDataPage(UiContext& context, EventPump& events, QWidget* parent)
    : Page(u"marketPage"_s, u"market"_s, context.theme, parent), m_context(context)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    build();
    wire(events);
    retranslate();
}

MarketDataPage::~MarketDataPage() = default;

void MarketDataPage::build()
{
    m_coverage = new CoveragePanel(m_context, this);
    m_prices = new PricePanel(m_context, this);
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->setObjectName(u"marketAcross"_s);
    m_across->addWidget(buildInstruments());
    m_across->addWidget(m_prices);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({300, 900});
    m_down = new QSplitter(Qt::Vertical, this);
    m_down->setObjectName(u"marketDown"_s);
    m_down->addWidget(m_coverage);
    m_down->addWidget(m_across);
    m_down->setStretchFactor(0, 0); // a year is as high as it is; prices take the rest
    m_down->setStretchFactor(1, 1);
    m_down->setSizes({kCoverageHeight, 10'000});
    for (QSplitter* splitter : {m_across, m_down}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_down);
}

QWidget* MarketDataPage::buildInstruments()
{
    auto* box = new QWidget(this);
    m_market = new QComboBox(box);
    m_market->setObjectName(u"market"_s);
    m_market->addItem(exchangeName(Market::Kr), int(Market::Kr));
    m_market->addItem(exchangeName(Market::Us), int(Market::Us));
    m_text = new QLineEdit(box);
    m_text->setObjectName(u"instrumentText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme().icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_list = new QTableView(box);
    m_list->setObjectName(u"instrumentList"_s);
    m_list->setModel(&m_instruments);
    makeQuiet(*m_list, theme());
    m_list->setSelectionMode(QTableView::SingleSelection);
    m_list->horizontalHeader()->setObjectName(u"instrumentHeader"_s);
    m_list->setColumnWidth(InstrumentModel::Symbol, 76);
    m_list->setColumnWidth(InstrumentModel::Board, 72);
    m_list->horizontalHeader()->setSectionResizeMode(InstrumentModel::Name, QHeaderView::Stretch);
    m_empty = new EmptyNote(m_list);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kInside, Theme::kInside);
    tools->setSpacing(Theme::kInside);
    tools->addWidget(m_market);
    tools->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_list, 1);
    return box;
}

void MarketDataPage::wire(EventPump& events)
{
    connect(&events, &EventPump::snapshotTaken, this,
            [this](const Snapshot& snapshot) { takeJobs(snapshot.jobs); });
    connect(&events, &EventPump::jobsChanged, this, &MarketDataPage::takeJobs);
    connect(&events, &EventPump::coverageChanged, this, &MarketDataPage::coverageChanged);
    connect(m_market, &QComboBox::currentIndexChanged, this, &MarketDataPage::setMarket);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &MarketDataPage::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    m_prices->showInstrument(m_instruments.row(index.row()));
            });
    connect(m_coverage, &CoveragePanel::backfillRequested, this, &MarketDataPage::askBackfill);
    connect(m_coverage, &CoveragePanel::failed, this, &MarketDataPage::failed);
    connect(m_prices, &PricePanel::failed, this, &MarketDataPage::failed);
}

void MarketDataPage::takeJobs(const QVector<JobRow>& jobs)
{
    for (const JobRow& row : jobs) {
        m_jobs.insert(row.definition.id, row);
        if (m_dialog)
            m_dialog->jobChanged(row);
    }
}

QString MarketDataPage::title() const
{
    return tr("Market data");
}

void MarketDataPage::retranslate()
{
    m_market->setAccessibleName(tr("Market"));
    m_text->setPlaceholderText(tr("Symbol or name"));
    m_text->setAccessibleName(tr("Symbol or name"));
    m_list->setAccessibleName(tr("Instruments"));
    m_coverage->retranslate();
    m_prices->retranslate();
}

void MarketDataPage::recall(UiState& state)
{
    for (QSplitter* splitter : {m_across, m_down}) {
        state.restore(*splitter);
        splitter->setHandleWidth(1);
    }
    const QSignalBlocker quiet(m_market);
    m_market->setCurrentIndex(std::max(0, m_market->findData(state.value(u"market/market"_s, 0).toInt())));
}

void MarketDataPage::remember(UiState& state) const
{
    state.save(*m_across);
    state.save(*m_down);
    state.setValue(u"market/market"_s, int(market()));
}

Market MarketDataPage::market() const
{
    return Market(m_market->currentData().toInt());
}

void MarketDataPage::activate()
{
    if (!std::exchange(m_asked, true))
        setMarket();
    else if (std::exchange(m_stale, false))
        coverageChanged();
    m_coverage->heatMap().setFocus();
}

void MarketDataPage::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool MarketDataPage::showInstrument(Market wanted, const QString& symbol)
{
    m_asked = true;
    const QSignalBlocker quietMarket(m_market);
    const QSignalBlocker quietText(m_text);
    m_market->setCurrentIndex(std::max(0, m_market->findData(int(wanted))));
    m_text->setText(symbol);
    setMarket();
    return true;
}

void MarketDataPage::setMarket()
{
    m_coverage->setMarket(market());
    search();
}

void MarketDataPage::coverageChanged()
{
    if (!isVisible()) {
        m_stale = m_asked;
        return;
    }
    m_coverage->reload();
    search(); // the spans of instruments grew as well
}

void MarketDataPage::search()
{
    const QString text = m_text->text().trimmed();
    whenReady(m_context.service.instruments(market(), text, instrumentLimit), this,
              [this, text, asked = market()](const Result<QVector<InstrumentRow>>& rows) {
                  if (asked != market() || text != m_text->text().trimmed())
                      return;
                  if (rows)
                      showInstruments(*rows);
                  else
                      emit failed(rows.error());
              });
}

void MarketDataPage::showInstruments(const QVector<InstrumentRow>& rows)
{
    const QModelIndex current = m_list->currentIndex();
    const QString chosen = current.isValid() ? m_instruments.row(current.row()).symbol : QString();
    m_instruments.setRows(rows);
    if (m_text->text().isEmpty())
        m_empty->setTexts(tr("No instruments yet"), tr("They come with the first collected session."));
    else
        m_empty->setTexts(tr("Nothing found"), tr("Try a part of the name or the symbol."));
    m_empty->setVisible(rows.isEmpty());
    if (rows.isEmpty() && m_text->text().isEmpty())
        m_prices->clear();
    if (!rows.isEmpty())
        m_list->selectRow(std::max(0, m_instruments.rowOf(chosen)));
}

void MarketDataPage::askBackfill(Market wanted, TradingDate from, TradingDate to, int sessions)
{
    const JobId job = backfillJob(wanted);
    const QJsonObject parameters{{u"from"_s, from.toIso()}, {u"to"_s, to.toIso()}};
    auto* form =
        new PlainForm(tr("Backfill %1, %2 to %3").arg(exchangeName(wanted), from.toIso(), to.toIso()),
                      sessions == 1 ? tr("Backfill 1 session") : tr("Backfill %1 sessions").arg(sessions),
                      [job, parameters](const JobRow&) {
                          return Verb(TriggerJob{job, parameters, false});
                      });
    delete m_dialog;
    JobRow row = m_jobs.value(job);
    row.definition.id = job;
    m_dialog = new VerbDialog(m_context, {row}, form, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &VerbDialog::carriedOut, this, &MarketDataPage::done);
    m_dialog->show();
}

} // namespace ic
