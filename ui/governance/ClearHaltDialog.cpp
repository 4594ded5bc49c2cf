// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/ClearHaltDialog.h"

#include "core/domain/WhenReady.h"
#include "ui/governance/HaltText.h"
#include "ui/shell/Say.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 480;

QLabel* wrapped(const QString& name, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ClearHaltDialog::ClearHaltDialog(UiContext& context, const GovernanceHalt& halt, const QVector<JobRow>& jobs,
                                 QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_halt(halt)
    , m_reason(new QLineEdit(this))
    , m_error(wrapped(u"clearHaltError"_s, {}, this))
    , m_act(new QPushButton(tr("Clear the halt"), this))
    , m_keep(new QPushButton(tr("Keep the halt"), this))
{
    setObjectName(u"clearHaltDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    build(jobs);
    connect(m_reason, &QLineEdit::textChanged, this, &ClearHaltDialog::review);
    connect(m_act, &QPushButton::clicked, this, &ClearHaltDialog::act);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    auto* decide = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(decide, &QShortcut::activated, m_act, &QPushButton::click);
    review();
    m_reason->setFocus();
}

void ClearHaltDialog::build(const QVector<JobRow>& jobs)
{
    setWindowTitle(tr("Clear the halt of %1").arg(HaltText::subject(m_halt)));
    QLabel* title = wrapped(u"clearHaltTitle"_s, windowTitle(), this);
    title->setFont(m_context.theme.titleFont());
    QLabel* summary = wrapped(u"clearHaltSummary"_s, HaltText::consequence(m_halt), this);
    const QStringList facts =
        HaltText::details(m_halt, jobs, m_context.service.clock().now(), m_context.language);
    QLabel* details = wrapped(u"clearHaltDetails"_s, u"–  "_s + facts.join(u"\n–  "_s), this);
    details->setFont(m_context.theme.smallFont());
    details->setForegroundRole(QPalette::PlaceholderText);
    auto* reasonLabel = new QLabel(tr("Reason (required)"), this);
    m_reason->setObjectName(u"clearHaltReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Goes into the audit trail"));
    QPalette red = m_error->palette();
    red.setColor(QPalette::WindowText, m_context.theme.color(Tone::Error));
    m_error->setPalette(red);
    m_error->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kAround, Theme::kAround, Theme::kAround, Theme::kAround);
    column->setSpacing(Theme::kBetween);
    for (QWidget* part : QVector<QWidget*>{title, summary, details, reasonLabel, m_reason, m_error})
        column->addWidget(part);
    column->addSpacing(Theme::kInside);
    column->addWidget(buildButtons());
}

QWidget* ClearHaltDialog::buildButtons()
{
    auto* box = new QWidget(this);
    m_act->setObjectName(u"clearHaltAct"_s);
    m_act->setAutoDefault(false);
    m_keep->setObjectName(u"clearHaltKeep"_s);
    m_keep->setDefault(true);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_keep);
    row->addWidget(m_act);
    return box;
}

void ClearHaltDialog::review()
{
    m_act->setEnabled(!m_sending && !m_reason->text().trimmed().isEmpty());
}

void ClearHaltDialog::showError(const QString& text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void ClearHaltDialog::act()
{
    if (!m_act->isEnabled())
        return;
    m_sending = true;
    review();
    showError({});
    whenReady(m_context.research.clearHalt(m_halt.market, m_halt.strategy, m_context.actor,
                                           m_reason->text().trimmed()),
              this, [this](const Result<void>& result) {
                  if (!result) {
                      m_sending = false;
                      review();
                      return showError(say(result.error().phrase()));
                  }
                  m_keep->setEnabled(false);
                  emit cleared(tr("Halt cleared: %1").arg(HaltText::subject(m_halt)));
                  // The second click of a double click must not reach what lies below.
                  QTimer::singleShot(QApplication::doubleClickInterval(), this, &QDialog::accept);
              });
}

} // namespace ic
