// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/BacktestForm.h"

#include "ui/backtests/BacktestProgress.h"
#include "ui/backtests/OverrideList.h"
#include "ui/bridge/ServiceClient.h"
#include "ui/charts/FigureText.h"
#include "ui/research/Figures.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/Say.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QToolButton>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr double kCapitalKr = 100'000'000;
constexpr double kCapitalUs = 100'000;
const QString kRobo = u"ROBO"_s;
const QString kFillKey = u"investment.backtest.fill-price"_s;
const QString kRoboFillKey = u"investment.backtest.robo.rebalance-execution-price"_s;
const TradingDate kEarliest(2000, 1, 1);

QDateEdit* makeDate(const QString& name, QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setObjectName(name);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    return edit;
}

QString fillCode(BacktestForm::Fill fill)
{
    return fill == BacktestForm::Close ? u"CLOSE"_s : u"NEXT_OPEN"_s;
}

} // namespace

BacktestForm::BacktestForm(UiContext& context, RunningBacktest& run, QWidget* parent)
    : QDialog(parent), m_context(context), m_run(run)
{
    setObjectName(u"backtestForm"_s);
    setMinimumWidth(kWidth);
    build();
    wire();
    retranslate();
    marketChanged();
    applyPreset(Year);
    strategyChanged();
    runChanged();
    m_strategy->setFocus();
}

void BacktestForm::build()
{
    m_title = new QLabel(this);
    m_title->setFont(m_context.theme.titleFont());
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"backtestSummary"_s);
    m_summary->setWordWrap(true);
    m_body = new QWidget(this);
    m_market = new QComboBox(m_body);
    m_market->setObjectName(u"backtestMarket"_s);
    m_strategy = new QComboBox(m_body);
    m_strategy->setObjectName(u"backtestStrategy"_s);
    for (const Market market : {Market::Kr, Market::Us})
        m_market->addItem(QString(), int(market));
    for (const Strategy strategy : kStrategies)
        m_strategy->addItem(QString(), toCode(strategy));
    m_strategy->addItem(QString(), kRobo);
    m_capital = new QDoubleSpinBox(m_body);
    m_capital->setObjectName(u"backtestCapital"_s);
    m_capital->setGroupSeparatorShown(true);
    m_capital->setDecimals(0);
    m_capital->setRange(0, 1e12);
    m_capital->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_capital->setAlignment(Qt::AlignRight);
    m_fill = new QComboBox(m_body);
    m_fill->setObjectName(u"backtestFill"_s);
    m_fill->addItem(QString(), NextOpen);
    m_fill->addItem(QString(), Close);
    m_error = new QLabel(this);
    m_error->setObjectName(u"backtestError"_s);
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_error->hide();
    m_progress = new BacktestProgress(m_run, m_context.theme, this);

    auto* fields = new QFormLayout(m_body);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Theme::kBetween);
    for (QWidget* field : QVector<QWidget*>{m_market, m_strategy, buildRange(), m_capital, m_fill}) {
        m_labels.append(new QLabel(m_body));
        fields->addRow(m_labels.last(), field);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kAround, Theme::kAround, Theme::kAround, Theme::kAround);
    column->setSpacing(Theme::kBetween);
    for (QWidget* part : QVector<QWidget*>{m_title, m_summary, m_body, buildAdvanced(), m_error, m_progress})
        column->addWidget(part);
    column->addStretch(1);
    column->addWidget(buildButtons());
}

QWidget* BacktestForm::buildRange()
{
    auto* box = new QWidget(m_body);
    m_from = makeDate(u"backtestFrom"_s, box);
    m_to = makeDate(u"backtestTo"_s, box);
    m_covered = new QLabel(box);
    m_covered->setObjectName(u"backtestCovered"_s);
    m_covered->setForegroundRole(QPalette::PlaceholderText);
    m_covered->setFont(m_context.theme.smallFont());
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::kInside);
    row->addWidget(m_from, 1);
    row->addWidget(new QLabel(u"–"_s, box));
    row->addWidget(m_to, 1);
    row->addSpacing(Theme::kBetween);
    for (int preset = Year; preset <= Longest; ++preset) {
        auto* button = new QToolButton(box);
        button->setObjectName(u"backtestPreset%1"_s.arg(preset));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, preset] { applyPreset(Preset(preset)); });
        m_presets.append(button);
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_covered);
    return box;
}

QWidget* BacktestForm::buildAdvanced()
{
    auto* box = new QWidget(this);
    m_advanced = new QToolButton(box);
    m_advanced->setObjectName(u"backtestAdvanced"_s);
    m_advanced->setCheckable(true);
    m_advanced->setAutoRaise(true);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setIcon(m_context.theme.icon(u"chevron-right"_s));
    m_overrides = new OverrideList(m_context.theme, box);
    m_overrides->hide();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kInside);
    column->addWidget(m_advanced, 0, Qt::AlignLeft);
    column->addWidget(m_overrides);
    return box;
}

QWidget* BacktestForm::buildButtons()
{
    auto* box = new QWidget(this);
    m_act = new QPushButton(m_context.theme.icon(u"play"_s), QString(), box);
    m_act->setObjectName(u"backtestAct"_s);
    m_act->setDefault(true);
    m_close = new QPushButton(box);
    m_close->setObjectName(u"backtestClose"_s);
    m_close->setAutoDefault(false);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_act);
    return box;
}

void BacktestForm::wire()
{
    connect(m_market, &QComboBox::currentIndexChanged, this, &BacktestForm::marketChanged);
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &BacktestForm::strategyChanged);
    for (QDateEdit* date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, this, &BacktestForm::review);
    connect(m_capital, &QDoubleSpinBox::valueChanged, this, &BacktestForm::review);
    connect(m_fill, &QComboBox::currentIndexChanged, this, &BacktestForm::review);
    connect(m_overrides, &OverrideList::changed, this, &BacktestForm::review);
    connect(m_advanced, &QToolButton::toggled, this, [this](bool open) {
        m_overrides->setVisible(open);
        m_advanced->setIcon(m_context.theme.icon(open ? u"chevron-down"_s : u"chevron-right"_s));
        adjustSize();
    });
    connect(m_act, &QPushButton::clicked, this, &BacktestForm::run);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_run, &RunningBacktest::changed, this, &BacktestForm::runChanged);
    connect(&m_run, &RunningBacktest::ended, this, [this] {
        if (m_ranFromHere)
            accept();
    });
    connect(&m_run, &RunningBacktest::cancelled, this,
            [this] { showError(tr("Cancelled."), tr("Nothing was stored.")); });
    connect(&m_run, &RunningBacktest::failed, this,
            [this](const Error& error) { showError(say(error.message), say(error.next)); });
}

void BacktestForm::retranslate()
{
    setWindowTitle(tr("Run a backtest"));
    m_title->setText(windowTitle());
    const QStringList labels{tr("Market"), tr("Strategy"), tr("Range"), tr("Capital"), tr("Orders fill")};
    for (int i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(labels[i]);
    for (int i = 0; i < m_market->count(); ++i)
        m_market->setItemText(i, ResearchText::market(Market(m_market->itemData(i).toInt())));
    for (int i = 0; i < m_strategy->count(); ++i)
        m_strategy->setItemText(i, ResearchText::strategyOfBacktest(m_strategy->itemData(i).toString()));
    m_fill->setItemText(NextOpen, tr("At the open after the signal"));
    m_fill->setItemText(Close, tr("At the close of the signal"));
    const QStringList presets{tr("1Y", "range of a backtest"), tr("YTD", "range of a backtest"),
                              tr("3Y", "range of a backtest"), tr("Max", "range of a backtest")};
    const QStringList spoken{tr("The last year"), tr("This year"), tr("The last three years"),
                             tr("As far as there are bars")};
    for (int i = 0; i < m_presets.size(); ++i) {
        m_presets[i]->setText(presets[i]);
        m_presets[i]->setToolTip(spoken[i]);
        m_presets[i]->setAccessibleName(spoken[i]);
    }
    m_market->setAccessibleName(tr("Market"));
    m_strategy->setAccessibleName(tr("Strategy"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_capital->setAccessibleName(tr("Capital"));
    m_fill->setAccessibleName(tr("When orders fill"));
    m_advanced->setText(tr("Advanced: other settings for this backtest"));
    m_overrides->retranslate();
    m_progress->retranslate();
    runChanged();
}

void BacktestForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

// --- fields

Market BacktestForm::market() const
{
    return Market(m_market->currentData().toInt());
}

bool BacktestForm::isRobo() const
{
    return m_strategy->currentData().toString() == kRobo;
}

/// The capital follows the currency until somebody wrote another one.
void BacktestForm::marketChanged()
{
    const bool kr = market() == Market::Kr;
    if (m_capital->value() == 0 || m_capital->value() == (kr ? kCapitalUs : kCapitalKr))
        m_capital->setValue(kr ? kCapitalKr : kCapitalUs);
    m_capital->setSuffix(u' ' + Figures::currency(market()));
    m_capital->setSingleStep(kr ? 10'000'000 : 10'000);
    askCoverage();
    review();
}

/// The robo sleeve holds US funds and rebalances at the close.
void BacktestForm::strategyChanged()
{
    if (isRobo())
        m_market->setCurrentIndex(m_market->findData(int(Market::Us)));
    m_market->setEnabled(!isRobo());
    m_fill->setCurrentIndex(isRobo() ? Close : NextOpen);
    review();
}

void BacktestForm::askCoverage()
{
    m_first.reset();
    m_last.reset();
    const Instant now = m_context.service.clock().now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms, QTimeZone(exchangeZone(market()))).date();
    m_to->setMaximumDate(today);
    m_from->setMaximumDate(today);
    whenReady(m_context.service.coverage(market(), kEarliest, TradingDate::fromDate(today)), this,
              [this, asked = market()](const Result<QVector<CoverageDay>>& days) {
                  if (asked == market() && days)
                      takeCoverage(*days);
              });
}

void BacktestForm::takeCoverage(const QVector<CoverageDay>& days)
{
    const auto hasBars = [](const CoverageDay& day) { return day.rows > 0; };
    const auto first = std::find_if(days.cbegin(), days.cend(), hasBars);
    const auto last = std::find_if(days.crbegin(), days.crend(), hasBars);
    if (first != days.cend()) {
        m_first = first->session;
        m_last = last->session;
        if (m_to->date() > m_last->date())
            m_to->setDate(m_last->date());
    }
    review();
}

void BacktestForm::applyPreset(Preset preset)
{
    const QDate last = m_last ? m_last->date() : m_to->maximumDate();
    const QDate first = preset == Year         ? last.addYears(-1).addDays(1)
                        : preset == YearToDate ? QDate(last.year(), 1, 1)
                        : preset == ThreeYears ? last.addYears(-3).addDays(1)
                        : m_first              ? m_first->date()
                                               : m_from->minimumDate();
    m_to->setDate(last);
    m_from->setDate(first);
}

void BacktestForm::fillFrom(const BacktestRow& row)
{
    m_strategy->setCurrentIndex(std::max(0, m_strategy->findData(row.strategy)));
    m_market->setCurrentIndex(m_market->findData(int(row.market)));
    m_from->setDate(row.from.date());
    m_to->setDate(row.to.date());
    m_capital->setValue(row.capital);
    QJsonObject others = row.parameters;
    const QString fill = others.take(isRobo() ? kRoboFillKey : kFillKey).toString();
    m_fill->setCurrentIndex(fill == fillCode(Close) || (isRobo() && fill.isEmpty()) ? Close : NextOpen);
    m_overrides->set(others);
    m_advanced->setChecked(!others.isEmpty());
}

/// The default fill of a strategy is not sent: what is stored then says only what differs.
QJsonObject BacktestForm::parameters() const
{
    QJsonObject values = m_overrides->overrides();
    const auto fill = Fill(m_fill->currentData().toInt());
    if (fill != (isRobo() ? Close : NextOpen))
        values.insert(isRobo() ? kRoboFillKey : kFillKey, fillCode(fill));
    return values;
}

BacktestOrder BacktestForm::order() const
{
    BacktestOrder order;
    order.market = market();
    order.strategy = m_strategy->currentData().toString();
    order.from = TradingDate::fromDate(m_from->date());
    order.to = TradingDate::fromDate(m_to->date());
    order.capital = m_capital->value();
    order.parameters = parameters();
    order.actor = m_context.actor;
    return order;
}

QString BacktestForm::problem() const
{
    if (m_from->date() >= m_to->date())
        return tr("The first day must lie before the last.");
    if (m_capital->value() <= 0)
        return tr("A backtest needs capital.");
    if (m_last && (m_from->date() > m_last->date() || m_to->date() < m_first->date()))
        return tr("There are no bars in this range. Choose days between %1 and %2.")
            .arg(m_first->toIso(), m_last->toIso());
    return m_overrides->problem();
}

void BacktestForm::review()
{
    const QString wrong = problem();
    m_summary->setText(tr("Simulates %1 %2 with %3 %4. Nothing is ordered; the result is stored and can be "
                          "deleted.")
                           .arg(m_market->currentText(), m_strategy->currentText(),
                                FigureText::plain(m_capital->value(), 0), Figures::currency(market())));
    m_covered->setText(m_last ? tr("Bars from %1 to %2").arg(m_first->toIso(), m_last->toIso())
                              : tr("No bars of this market yet; a backfill brings them"));
    showError(wrong);
    m_act->setEnabled(wrong.isEmpty() && !m_run.isRunning());
}

// --- the run

void BacktestForm::run()
{
    if (!problem().isEmpty() || m_run.isRunning())
        return;
    showError({});
    m_ranFromHere = true;
    m_run.start(order());
}

void BacktestForm::runChanged()
{
    const bool running = m_run.isRunning();
    m_body->setEnabled(!running);
    m_overrides->setEnabled(!running);
    m_act->setText(tr("Run the backtest"));
    m_close->setText(running ? tr("Close, let it run") : tr("Close"));
    if (running)
        m_act->setEnabled(false);
    else
        review();
}

void BacktestForm::showError(const QString& what, const QString& next)
{
    QPalette red = m_error->palette();
    red.setColor(QPalette::WindowText, m_context.theme.color(Tone::Error));
    m_error->setPalette(red);
    m_error->setText(next.isEmpty() ? what : what + u' ' + next);
    m_error->setVisible(!what.isEmpty());
}

} // namespace ic
