// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/RunPanel.h"

#include "ui/bridge/ServiceClient.h"
#include "ui/jobs/WhyPanel.h"
#include "ui/logs/LogDrawer.h"
#include "ui/runs/HistoryText.h"
#include "ui/runs/RunTree.h"
#include "ui/shell/Say.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

QLabel* makeText(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPushButton* makeVerb(const QString& name, const QIcon& icon, QWidget* parent)
{
    auto* button = new QPushButton(icon, QString(), parent);
    button->setObjectName(name);
    button->hide();
    return button;
}

} // namespace

RunPanel::RunPanel(UiContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"runPanel"_s);
    build();
    wire();
    retranslate();
    setRow(std::nullopt, {});
}

void RunPanel::build()
{
    const Theme& theme = m_context.theme;
    m_nothing = makeText(u"runNothing"_s, this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_body = new QWidget(this);
    m_icon = new QLabel(m_body);
    m_outcome = makeText(u"runOutcome"_s, m_body);
    m_outcome->setFont(theme.titleFont());
    m_job = new QToolButton(m_body);
    m_job->setObjectName(u"runJob"_s);
    m_job->setAutoRaise(true);
    m_job->setFont(theme.boldFont());
    m_planned = makeText(u"runPlanned"_s, m_body);
    m_planned->setForegroundRole(QPalette::PlaceholderText);
    m_message = makeText(u"runMessage"_s, m_body);
    m_next = makeText(u"runNext"_s, m_body);
    m_next->setForegroundRole(QPalette::PlaceholderText);
    m_succeeded = makeVerb(u"confirmSucceeded"_s, theme.icon(u"ok"_s, Tone::Ok), m_body);
    m_failedButton = makeVerb(u"confirmFailed"_s, theme.icon(u"error"_s, Tone::Error), m_body);
    m_undo = makeVerb(u"undoRun"_s, theme.icon(u"undo"_s), m_body);
    m_cancel = makeVerb(u"cancelRun"_s, theme.icon(u"cancel"_s), m_body);
    m_tabs = new QTabWidget(m_body);
    m_tabs->setObjectName(u"runTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tree = new RunTree(theme, m_tabs);
    m_why = new WhyPanel(theme, m_tabs);
    m_log = new LogDrawer(m_context, m_tabs);
    m_tabs->addTab(m_tree, theme.icon(u"info"_s), QString());
    m_tabs->addTab(m_why, theme.icon(u"why"_s), QString());
    m_tabs->addTab(m_log, theme.icon(u"logs"_s), QString());

    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::kBetween);
    head->addWidget(m_icon);
    head->addWidget(m_outcome, 1);
    auto* verbs = new QVBoxLayout;
    verbs->setSpacing(Theme::kInside);
    for (QPushButton* button : {m_succeeded, m_failedButton, m_undo, m_cancel})
        verbs->addWidget(button);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(Theme::kAround, Theme::kBetween, Theme::kAround, Theme::kBetween);
    top->setSpacing(Theme::kInside);
    top->addLayout(head);
    top->addWidget(m_job, 0, Qt::AlignLeft);
    top->addWidget(m_planned);
    top->addWidget(m_message);
    top->addWidget(m_next);
    top->addLayout(verbs);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_tabs, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_nothing, 1);
    all->addWidget(m_body, 1);
}

void RunPanel::wire()
{
    const auto runVerb = [this](QPushButton* button, auto makeVerbOf) {
        connect(button, &QPushButton::clicked, this, [this, makeVerbOf] {
            if (m_row && m_row->run)
                emit verbRequested(makeVerbOf(*m_row->run));
        });
    };
    runVerb(m_succeeded, [](RunId run) { return Verb(ConfirmRun{run, true}); });
    runVerb(m_failedButton, [](RunId run) { return Verb(ConfirmRun{run, false}); });
    runVerb(m_undo, [](RunId run) { return Verb(UndoRun{run}); });
    runVerb(m_cancel, [](RunId run) { return Verb(CancelRun{run}); });
    connect(m_job, &QToolButton::clicked, this, [this] { emit jobRequested(m_row->job); });
    connect(m_why, &WhyPanel::controlRequested, this,
            [this](const QString& control) { emit controlRequested(m_row->job, control); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &RunPanel::showTab);
    connect(&m_context.theme, &Theme::themeChanged, this, [this] {
        if (m_row)
            showRow(*m_row);
    });
}

void RunPanel::retranslate()
{
    m_nothing->setText(tr("Select a run to see what it did."));
    m_job->setToolTip(tr("Show the job"));
    m_succeeded->setText(tr("Confirm that it succeeded..."));
    m_failedButton->setText(tr("Confirm that it failed..."));
    m_undo->setText(tr("Undo what it wrote..."));
    m_cancel->setText(tr("Cancel the run..."));
    m_tabs->setTabText(0, tr("Facts"));
    m_tabs->setTabText(1, tr("Why"));
    m_tabs->setTabText(2, tr("Log"));
    m_tabs->setAccessibleName(tr("Details of the run"));
    if (m_row) {
        showRow(*m_row);
        showNext();
    }
}

void RunPanel::setTone(QLabel* label, Tone tone)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, m_context.theme.color(tone));
    label->setPalette(palette);
}

void RunPanel::setRow(const std::optional<HistoryRow>& row, const QString& jobName)
{
    m_row = row;
    m_jobName = jobName;
    m_nothing->setVisible(!row);
    m_body->setVisible(row.has_value());
    if (!row)
        return;
    showRow(*row);
    m_tree->setRow(*row);
    m_whatNext = {};
    showNext();
    askDetail();
    showTab();
}

void RunPanel::setJobName(const QString& name)
{
    m_jobName = name;
    m_job->setText(name);
    m_whyShown.reset(); // its sentences are of the former language
    showTab();
}

void RunPanel::askAgain()
{
    if (m_row)
        askDetail();
}

void RunPanel::refresh(const HistoryRow& row)
{
    if (!m_row || m_row->occurrence != row.occurrence)
        return;
    m_whyShown.reset();
    setRow(row, m_jobName);
}

void RunPanel::showRow(const HistoryRow& row)
{
    const StateLook look = HistoryText::look(row);
    m_icon->setPixmap(m_context.theme.pixmap(look.icon, look.tone, devicePixelRatioF(), 20));
    m_outcome->setText(row.run ? tr("%1, run #%2").arg(look.word).arg(row.run->value()) : look.word);
    setTone(m_outcome, look.tone);
    m_job->setText(m_jobName);
    m_planned->setText(fullInstant(row.plannedAt, HistoryText::kZone) + u", "_s + wordFor(row.kind));
    m_message->setText(HistoryText::message(row));
    m_message->setVisible(!m_message->text().isEmpty());
    const bool unknown = row.runState == RunState::Unknown;
    m_succeeded->setVisible(unknown);
    m_failedButton->setVisible(unknown);
    m_undo->setVisible(row.undoable && !row.undoneBy);
    m_cancel->setVisible(row.runState && !isTerminal(*row.runState));
}

void RunPanel::showNext()
{
    m_next->setText(say(m_whatNext));
    m_next->setVisible(!m_whatNext.isEmpty());
}

void RunPanel::askDetail()
{
    if (!m_row->run)
        return;
    whenReady(m_context.service.runDetail(*m_row->run), this,
              [this, run = m_row->run](const Result<RunDetail>& detail) {
                  if (!m_row || m_row->run != run)
                      return;
                  if (!detail)
                      return emit failed(detail.error());
                  m_row->undoable = detail->row.undoable;
                  m_row->undoneBy = detail->row.undoneBy;
                  showRow(*m_row);
                  m_tree->setDetail(*detail);
                  m_whatNext = detail->next;
                  showNext();
              });
}

void RunPanel::askWhy()
{
    m_whyShown = m_row->occurrence;
    m_why->clear();
    whenReady(m_context.service.why(m_row->occurrence, m_context.language.language()), this,
              [this, asked = m_row->occurrence](const Result<WhyReport>& report) {
                  if (m_whyShown != asked)
                      return;
                  if (report)
                      m_why->setReport(*report);
                  else
                      m_why->setProblem(report.error());
              });
}

/// The explanation and the log are asked for only when they are looked at.
void RunPanel::showTab()
{
    if (!m_row)
        return;
    if (m_tabs->currentWidget() == m_why && m_whyShown != m_row->occurrence) {
        askWhy();
    }
    const RunId run = m_row->run.value_or(RunId());
    if (m_tabs->currentWidget() == m_log && m_logShown != run) {
        m_logShown = run;
        m_log->setRun(run);
    }
}

void RunPanel::showWhy()
{
    m_tabs->setCurrentWidget(m_why);
    showTab();
}

void RunPanel::showLog()
{
    m_tabs->setCurrentWidget(m_log);
    showTab();
}

void RunPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ic
