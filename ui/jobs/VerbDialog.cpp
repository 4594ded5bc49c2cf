// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/VerbDialog.h"

#include "ui/jobs/VerbForm.h"
#include "ui/shell/Say.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>
#include <chrono>

namespace ic {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 460;

QLabel* wrapped(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString bulleted(const QStringList& lines)
{
    return lines.isEmpty() ? QString() : u"–  "_s + lines.join(u"\n–  "_s);
}

/// Whether a verb would do the same: progress of a run under way, which comes ten times a second, changes
/// nothing that was said.
bool isSameGround(JobRow a, JobRow b)
{
    for (JobRow* row : {&a, &b}) {
        for (RunningInfo& run : row->running)
            run.progress = {};
        row->expectedP50Ms.reset();
        row->expectedP95Ms.reset();
    }
    return a == b;
}

} // namespace

VerbDialog::VerbDialog(UiContext& context, QVector<JobRow> jobs, VerbForm* form, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_client(context)
    , m_jobs(std::move(jobs))
    , m_form(form)
    , m_summary(wrapped("verbSummary", this))
    , m_details(wrapped("verbDetails", this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_typedLabel(wrapped("verbTypedLabel", this))
    , m_typed(new QLineEdit(this))
    , m_error(wrapped("verbError", this))
    , m_act(new QPushButton(this))
    , m_keep(new QPushButton(tr("Change nothing"), this))
{
    setObjectName(u"verbDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    build();
    m_settle.setSingleShot(true);
    m_settle.setInterval(150ms);
    connect(&m_settle, &QTimer::timeout, this, &VerbDialog::compute);
    connect(m_form, &VerbForm::changed, this, [this] {
        m_touched = true;
        computeSoon();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &VerbDialog::review);
    connect(m_typed, &QLineEdit::textChanged, this, &VerbDialog::review);
    connect(m_act, &QPushButton::clicked, this, &VerbDialog::act);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    auto* decide = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(decide, &QShortcut::activated, m_act, &QPushButton::click);
    compute();
    if (auto* field = m_form->findChild<QLineEdit*>(); field && !m_form->problem().isEmpty())
        field->setFocus();
}

QString VerbDialog::nameOf(const JobRow& row) const
{
    return m_context.language.nameOf(row.definition);
}

void VerbDialog::build()
{
    const bool one = m_jobs.size() == 1;
    const QString about = one ? nameOf(m_jobs.first()) : tr("%1 jobs").arg(m_jobs.size());
    setWindowTitle(about.isEmpty() ? m_form->title() : u"%1 – %2"_s.arg(m_form->title(), about));
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(m_context.theme.titleFont());
    title->setWordWrap(true);
    m_summary->setText(tr("Asking what this does..."));
    m_details->setFont(m_context.theme.smallFont());
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setObjectName(u"verbReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Goes into the audit trail"));
    m_typed->setObjectName(u"verbTypedName"_s);
    m_typed->setAccessibleName(tr("Job id, typed to confirm"));
    QPalette red = m_error->palette();
    red.setColor(QPalette::WindowText, m_context.theme.color(Tone::Error));
    m_error->setPalette(red);
    m_typedLabel->hide();
    m_typed->hide();
    m_error->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kAround, Theme::kAround, Theme::kAround, Theme::kAround);
    column->setSpacing(Theme::kBetween);
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addWidget(m_details);
    m_form->setParent(this);
    if (m_form->layout())
        m_form->show();
    column->addWidget(m_form);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addWidget(m_typedLabel);
    column->addWidget(m_typed);
    column->addWidget(m_error);
    column->addSpacing(Theme::kInside);
    column->addWidget(buildButtons());
}

QWidget* VerbDialog::buildButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kBetween);
    layout->addStretch(1);
    m_act->setObjectName(u"verbAct"_s);
    m_act->setToolTip(tr("Ctrl+Enter"));
    m_act->setAutoDefault(false);
    m_keep->setObjectName(u"verbKeep"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setDefault(true); // Enter does the safe thing
    layout->addWidget(m_act);
    layout->addWidget(m_keep);
    return row;
}

void VerbDialog::jobChanged(const JobRow& row)
{
    const auto mine =
        std::ranges::find(m_jobs, row.definition.id, [](const JobRow& r) { return r.definition.id; });
    if (mine == m_jobs.end() || m_sending)
        return;
    const bool sameGround = isSameGround(*mine, row);
    *mine = row;
    if (!sameGround)
        computeSoon();
}

void VerbDialog::computeSoon()
{
    ++m_asked; // whatever is under way answers an old question
    m_settle.start();
    review();
}

void VerbDialog::compute()
{
    const int asked = ++m_asked;
    m_consequences.assign(size_t(m_jobs.size()), {});
    m_unanswered = m_jobs.size();
    if (!m_form->problem().isEmpty()) {
        m_summary->setText(tr("Fill in what is missing to see what this does."));
        m_details->hide();
        review();
        return;
    }
    for (qsizetype i = 0; i < m_jobs.size(); ++i)
        whenReady(m_client.consequence(m_form->verb(m_jobs[i])), this,
                  [this, asked, i](const Consequence& answer) {
                      if (asked != m_asked)
                          return;
                      m_consequences[size_t(i)] = answer;
                      if (--m_unanswered == 0)
                          showConsequences();
                  });
    review();
}

void VerbDialog::showConsequences()
{
    QStringList summary;
    QStringList details;
    const Instant now = m_context.service.clock().now();
    for (qsizetype i = 0; i < m_jobs.size(); ++i) {
        const Consequence& answer = m_consequences[size_t(i)];
        const QString text = answer.allowed ? answer.summary : answer.refusal;
        summary.append(m_jobs.size() == 1 ? text : u"%1: %2"_s.arg(nameOf(m_jobs[i]), text));
        details.append(m_form->facts(m_jobs[i], now));
        std::ranges::transform(answer.details, std::back_inserter(details), say);
    }
    details.removeDuplicates();
    m_summary->setText(summary.join(u'\n'));
    m_details->setText(bulleted(details));
    m_details->setVisible(!details.isEmpty());
    const bool dangerous = std::ranges::any_of(m_consequences, &Consequence::dangerous) && m_jobs.size() == 1;
    m_typedLabel->setText(
        tr("This can place real orders. Type %1 to confirm.")
            .arg(m_jobs.first().definition.id.isValid() ? m_jobs.first().definition.id.value() : u"REAL"_s));
    m_typedLabel->setVisible(dangerous);
    m_typed->setVisible(dangerous);
    review();
    adjustSize();
}

bool VerbDialog::typedRight() const
{
    if (m_typed->isHidden())
        return true;
    const JobId& id = m_jobs.first().definition.id;
    return m_typed->text().trimmed() == (id.isValid() ? id.value() : u"REAL"_s);
}

QString VerbDialog::refusal() const
{
    if (m_jobs.size() > 1 && std::ranges::any_of(m_consequences, &Consequence::dangerous))
        return tr("Jobs that place real orders are asked for one at a time.");
    if (std::ranges::none_of(m_consequences, &Consequence::allowed))
        return m_consequences.front().refusal;
    return m_form->problem();
}

/// Whether the button may be pressed, and what is missing when not.
void VerbDialog::review()
{
    const bool computed = m_unanswered == 0 && !m_settle.isActive();
    const bool reasonNeeded = std::ranges::any_of(m_consequences, &Consequence::reasonRequired);
    const bool reasonGiven = !reasonNeeded || !m_reason->text().trimmed().isEmpty();
    m_reasonLabel->setText(reasonNeeded ? tr("Reason (required)") : tr("Reason"));
    // What is merely still empty is said above, not in red before anybody typed.
    const bool untouched = !m_touched && !m_form->problem().isEmpty();
    const QString refused = refusal();
    m_act->setText(m_form->actionText());
    m_act->setAccessibleName(m_act->text());
    m_act->setEnabled(computed && !m_sending && refused.isEmpty() && reasonGiven && typedRight());
    showError(untouched ? QString() : refused);
}

void VerbDialog::showError(const QString& text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void VerbDialog::act()
{
    if (m_sending || !m_act->isEnabled())
        return;
    m_sending = true;
    m_act->setEnabled(false);
    showError({});
    actOn(0);
}

/// One after the other, so that the first failure stops the rest and is shown.
void VerbDialog::actOn(qsizetype index)
{
    while (index < m_jobs.size() && !m_consequences[size_t(index)].allowed)
        ++index;
    const JobRow& row = m_jobs[index];
    const QString token = m_jobs.size() == 1 ? m_token : m_token + u'/' + row.definition.id.value();
    const auto isLast = std::none_of(m_consequences.cbegin() + index + 1, m_consequences.cend(),
                                     [](const Consequence& c) { return c.allowed; });
    whenReady(m_client.execute(m_form->verb(row), m_reason->text().trimmed(), token), this,
              [this, index, isLast](const Result<Receipt>& result) {
                  if (!result) {
                      m_sending = false;
                      review();
                      showError(say(result.error().phrase()));
                      return;
                  }
                  if (!isLast) {
                      actOn(index + 1);
                      return;
                  }
                  emit carriedOut(result->message);
                  closeSoon();
              });
}

/// The second click of a double click must not reach what lies below.
void VerbDialog::closeSoon()
{
    m_keep->setEnabled(false);
    QTimer::singleShot(QApplication::doubleClickInterval(), this, &QDialog::accept);
}

} // namespace ic
