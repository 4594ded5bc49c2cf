// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/RunsFilterBar.h"

#include "ui/runs/HistoryText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

QTimeZone zone()
{
    return QTimeZone(HistoryText::kZone);
}

Instant midnight(QDate day)
{
    return {QDateTime(day, QTime(0, 0), zone()).toMSecsSinceEpoch()};
}

QDateEdit* makeDate(const QString& name, QDate day, QWidget* parent)
{
    auto* edit = new QDateEdit(day, parent);
    edit->setObjectName(name);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    edit->hide();
    return edit;
}

} // namespace

RunsFilterBar::RunsFilterBar(UiContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    build();
    wire();
    retranslate();
}

void RunsFilterBar::build()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.service.clock().now().ms, zone()).date();
    m_jobs = new CheckMenuButton(u"runsJobs"_s, this);
    m_outcomes = new CheckMenuButton(u"runsOutcomes"_s, this);
    m_reasons = new CheckMenuButton(u"runsReasons"_s, this);
    m_period = new QComboBox(this);
    m_period->setObjectName(u"runsPeriod"_s);
    for (int period = 0; period <= int(Period::Chosen); ++period)
        m_period->addItem(QString());
    m_from = makeDate(u"runsFrom"_s, today.addDays(-6), this);
    m_to = makeDate(u"runsTo"_s, today, this);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"runsText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(120);
    m_text->addAction(m_context.theme.icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_clear = new QToolButton(this);
    m_clear->setObjectName(u"runsClear"_s);
    m_clear->setAutoRaise(true);
    m_clear->setIcon(m_context.theme.icon(u"close"_s, Tone::Muted));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kBetween);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_jobs), static_cast<QWidget*>(m_outcomes), static_cast<QWidget*>(m_reasons),
          static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to)})
        row->addWidget(widget);
    row->addWidget(m_text, 1);
    row->addWidget(m_clear);
}

void RunsFilterBar::wire()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    connect(&m_typing, &QTimer::timeout, this, &RunsFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_jobs, &CheckMenuButton::checkedChanged, this, &RunsFilterBar::changed);
    connect(m_outcomes, &CheckMenuButton::checkedChanged, this, [this] {
        m_reasons->setCheckedKeys({});
        emit changed();
    });
    connect(m_reasons, &CheckMenuButton::checkedChanged, this, [this] {
        m_outcomes->setCheckedKeys({});
        emit changed();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int period) {
        m_from->setVisible(period == int(Period::Chosen));
        m_to->setVisible(period == int(Period::Chosen));
        emit changed();
    });
    for (QDateEdit* date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_clear, &QToolButton::clicked, this, &RunsFilterBar::clear);
}

void RunsFilterBar::retranslate()
{
    m_jobs->setTexts(tr("Jobs"), tr("all", "jobs"));
    m_outcomes->setTexts(tr("Outcome"), tr("any", "outcome of runs"));
    m_reasons->setTexts(tr("Not run"), tr("any reason"));
    for (const RunState state : allRunStates()) {
        const StateLook look = lookOf(state);
        m_outcomes->setItem(toText(state), look.word, m_context.theme.icon(look.icon, look.tone));
    }
    for (const SkipCode code : allSkipCodes()) {
        const StateLook look = lookOf(code);
        m_reasons->setItem(toText(code), look.word, m_context.theme.icon(look.icon, look.tone));
    }
    const QStringList periods{tr("Any time"),    tr("Today"),        tr("Yesterday"),
                              tr("Last 7 days"), tr("Last 30 days"), tr("From - to ...")};
    for (int i = 0; i < periods.size(); ++i)
        m_period->setItemText(i, periods[i]);
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("First day (KST)"));
    m_to->setAccessibleName(tr("Last day (KST)"));
    m_text->setPlaceholderText(tr("Find in messages and codes"));
    m_text->setAccessibleName(tr("Find in messages and codes"));
    m_clear->setToolTip(tr("Clear all filters"));
    m_clear->setAccessibleName(tr("Clear all filters"));
}

HistoryQuery RunsFilterBar::query() const
{
    HistoryQuery query;
    for (const QVariant& key : m_jobs->checkedKeys())
        query.jobs.append(JobId(key.toString()));
    for (const QVariant& key : m_outcomes->checkedKeys())
        query.runStates.append(*runStateFromText(key.toString()));
    for (const QVariant& key : m_reasons->checkedKeys())
        query.skipCodes.append(*skipCodeFromText(key.toString()));
    query.text = m_text->text().trimmed();
    query.includeRan = query.skipCodes.isEmpty();
    query.includeExplained = query.runStates.isEmpty();
    query.includeOpen = query.skipCodes.isEmpty();
    setPeriod(query);
    return query;
}

void RunsFilterBar::setPeriod(HistoryQuery& query) const
{
    const Instant now = m_context.service.clock().now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms, zone()).date();
    switch (Period(m_period->currentIndex())) {
    case Period::Any:
        break;
    case Period::Today:
        query.from = midnight(today);
        break;
    case Period::Yesterday:
        query.from = midnight(today.addDays(-1));
        query.to = midnight(today);
        break;
    case Period::Week:
        query.from = midnight(today.addDays(-6));
        break;
    case Period::Month:
        query.from = midnight(today.addDays(-29));
        break;
    case Period::Chosen:
        query.from = midnight(std::min(m_from->date(), m_to->date()));
        query.to = midnight(std::max(m_from->date(), m_to->date()).addDays(1));
        break;
    }
}

bool RunsFilterBar::isRestricted() const
{
    return m_period->currentIndex() != int(Period::Any) || !m_text->text().isEmpty() ||
           !(m_jobs->checkedKeys() + m_outcomes->checkedKeys() + m_reasons->checkedKeys()).isEmpty();
}

void RunsFilterBar::clear()
{
    for (CheckMenuButton* menu : {m_jobs, m_outcomes, m_reasons})
        menu->setCheckedKeys({});
    const QSignalBlocker quietPeriod(m_period);
    const QSignalBlocker quietText(m_text);
    m_period->setCurrentIndex(int(Period::Any));
    m_from->hide();
    m_to->hide();
    m_text->clear();
    m_typing.stop();
    emit changed();
}

void RunsFilterBar::setJobs(const QVector<JobRow>& jobs)
{
    for (const JobRow& row : jobs)
        m_jobs->setItem(row.definition.id.value(), m_context.language.nameOf(row.definition));
}

void RunsFilterBar::showOnlyJob(const JobId& job)
{
    if (!m_jobs->hasItem(job.value()))
        m_jobs->setItem(job.value(), job.value());
    clear();
    m_jobs->setCheckedKeys({job.value()});
    emit changed();
}

void RunsFilterBar::recall(const UiState& state)
{
    m_outcomes->setCheckedKeys(state.value(u"runs/outcomes"_s).toList());
    m_reasons->setCheckedKeys(state.value(u"runs/reasons"_s).toList());
    const QSignalBlocker quiet(m_period);
    m_period->setCurrentIndex(
        std::clamp(state.value(u"runs/period"_s, 0).toInt(), int(Period::Any), int(Period::Month)));
}

void RunsFilterBar::remember(UiState& state) const
{
    state.setValue(u"runs/outcomes"_s, m_outcomes->checkedKeys());
    state.setValue(u"runs/reasons"_s, m_reasons->checkedKeys());
    const bool lasting = m_period->currentIndex() != int(Period::Chosen);
    state.setValue(u"runs/period"_s, lasting ? m_period->currentIndex() : int(Period::Any));
}

void RunsFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace ic
