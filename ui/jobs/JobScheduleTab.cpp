// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobScheduleTab.h"

#include "ui/jobs/EditPreviewModel.h"
#include "ui/shell/QuietHeader.h"
#include "ui/shell/Say.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <chrono>

namespace ic {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

void paintWith(QLabel& label, const QColor& color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

QLabel* wrapped(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

JobScheduleTab::JobScheduleTab(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(context)
    , m_model(new EditPreviewModel(context.service.clock(), context.theme, this))
    , m_cronLabel(new QLabel(this))
    , m_cron(new QLineEdit(this))
    , m_enabled(new QCheckBox(this))
    , m_sentence(wrapped("editSentence", this))
    , m_error(wrapped("editError", this))
    , m_suggestion(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_consequence(wrapped("editConsequence", this))
    , m_reason(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setObjectName(u"jobScheduleTab"_s);
    build();
    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms);
    connect(&m_settle, &QTimer::timeout, this, &JobScheduleTab::preview);
    connect(m_cron, &QLineEdit::textEdited, this, &JobScheduleTab::edited);
    connect(m_enabled, &QCheckBox::clicked, this, &JobScheduleTab::edited);
    connect(m_reason, &QLineEdit::textChanged, this, &JobScheduleTab::review);
    connect(m_suggestion, &QToolButton::clicked, this, &JobScheduleTab::takeSuggestion);
    connect(m_save, &QPushButton::clicked, this, &JobScheduleTab::save);
    connect(m_discard, &QPushButton::clicked, this, &JobScheduleTab::load);
    retranslate();
}

void JobScheduleTab::build()
{
    m_cron->setObjectName(u"cronEdit"_s);
    m_cron->setFont(m_context.theme.monoFont());
    m_enabled->setObjectName(u"enabledEdit"_s);
    m_suggestion->setObjectName(u"cronSuggestion"_s);
    m_suggestion->setFocusPolicy(Qt::TabFocus);
    m_suggestion->hide();
    m_error->hide();
    m_table->setObjectName(u"previewTable"_s);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_context.theme.oneLineRow());
    m_table->setHorizontalHeader(new QuietHeader(m_context.theme, m_table, Theme::kInside));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultSectionSize(106);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reason->setObjectName(u"editReason"_s);
    m_save->setObjectName(u"editSave"_s);
    m_save->setAutoDefault(false);
    m_discard->setObjectName(u"editDiscard"_s);
    m_discard->setAutoDefault(false);
    m_consequence->setFont(m_context.theme.smallFont());

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kBetween);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kBetween + Theme::kInside, Theme::kBetween, Theme::kBetween,
                               Theme::kAround);
    column->setSpacing(Theme::kBetween);
    column->addWidget(m_cronLabel);
    column->addWidget(m_cron);
    column->addWidget(m_error);
    column->addWidget(m_suggestion);
    column->addWidget(m_sentence);
    column->addWidget(m_enabled);
    column->addWidget(m_table, 1);
    column->addWidget(m_consequence);
    column->addWidget(m_reason);
    column->addLayout(buttons);
}

void JobScheduleTab::setJob(const JobRow& row)
{
    const bool same =
        row.definition.id == m_row.definition.id && row.definition.version == m_row.definition.version;
    m_row = row;
    if (!same)
        load();
}

/// Back to the definition as it is.
void JobScheduleTab::load()
{
    m_cron->setText(m_row.definition.cron);
    m_enabled->setChecked(m_row.definition.enabled);
    m_reason->clear();
    m_token = ServiceClient::newToken();
    m_settle.stop();
    m_saving = false;
    if (isVisible())
        preview();
    else
        review();
}

void JobScheduleTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_row.definition.id.isValid())
        preview();
}

JobDefinition JobScheduleTab::draft() const
{
    JobDefinition draft = m_row.definition;
    draft.cron = m_cron->text().trimmed();
    draft.enabled = m_enabled->isChecked();
    return draft;
}

bool JobScheduleTab::isEdited() const
{
    return draft() != m_row.definition;
}

void JobScheduleTab::focusCron()
{
    m_cron->setFocus();
    m_cron->selectAll();
}

void JobScheduleTab::edited()
{
    ++m_asked; // whatever is under way answers an old draft
    m_usable = false;
    m_settle.start();
    review();
}

void JobScheduleTab::preview()
{
    const int asked = ++m_asked;
    whenReady(m_context.service.previewEdit(draft(), m_client.language()), this,
              [this, asked](const EditPreview& answer) {
                  if (asked == m_asked)
                      showPreview(answer);
              });
}

void JobScheduleTab::showPreview(const EditPreview& preview)
{
    m_usable = !preview.error;
    showError(preview);
    const QString sentence = m_context.language.pick(preview.sentenceEn, preview.sentenceKo);
    m_sentence->setText(preview.neverFires ? tr("%1 This never fires.").arg(sentence) : sentence);
    paintWith(*m_sentence, m_context.theme.color(preview.neverFires ? Tone::Warning : Tone::Text));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_model->set(preview.instants, m_row.definition.zone);
    m_consequence->setText(preview.consequence);
    review();
}

/// The message, the text with the place marked, and the offered conversion.
void JobScheduleTab::showError(const EditPreview& preview)
{
    m_error->setVisible(preview.error.has_value());
    m_suggestion->setVisible(!preview.suggestion.isEmpty());
    m_suggestion->setText(tr("Use %1").arg(preview.suggestion));
    m_suggestion->setAccessibleName(m_suggestion->text());
    m_suggestion->setProperty("cron", preview.suggestion);
    if (!preview.error)
        return;
    m_error->setText(say(preview.error->phrase()));
    paintWith(*m_error, m_context.theme.color(Tone::Error));
    m_cron->setAccessibleDescription(say(preview.error->message));
    const int at = preview.errorPosition;
    const int end = int(m_cron->text().indexOf(u' ', at));
    if (preview.errorField >= 0 && at < m_cron->text().size() && m_cron->hasFocus() &&
        m_cron->cursorPosition() != at)
        m_error->setText(
            tr("%1\nAt: %2")
                .arg(say(preview.error->phrase()), m_cron->text().mid(at, end < 0 ? -1 : end - at)));
}

void JobScheduleTab::takeSuggestion()
{
    m_cron->setText(m_suggestion->property("cron").toString());
    edited();
    m_cron->setFocus();
}

void JobScheduleTab::save()
{
    if (m_saving)
        return;
    m_saving = true;
    review();
    whenReady(m_client.execute(EditDefinition{draft()}, m_reason->text().trimmed(), m_token), this,
              [this](const Result<Receipt>& result) { saved(result); });
}

void JobScheduleTab::saved(const Result<Receipt>& result)
{
    m_saving = false;
    if (result) {
        m_token = ServiceClient::newToken();
        m_reason->clear();
        emit carriedOut(result->message);
    } else {
        m_error->setText(say(result.error().phrase()));
        paintWith(*m_error, m_context.theme.color(Tone::Error));
        m_error->show();
        emit failed(result.error());
    }
    review();
}

void JobScheduleTab::review()
{
    const bool edited = isEdited();
    m_save->setEnabled(edited && m_usable && !m_saving && !m_reason->text().trimmed().isEmpty());
    m_discard->setEnabled(edited && !m_saving);
    m_reason->setEnabled(edited);
}

void JobScheduleTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            preview();
    }
    QWidget::changeEvent(event);
}

void JobScheduleTab::retranslate()
{
    m_cronLabel->setText(tr("Cron: second minute hour day month weekday"));
    m_cron->setAccessibleName(tr("Cron expression"));
    m_cron->setPlaceholderText(tr("empty: by hand only"));
    m_suggestion->setAccessibleName(tr("Use the suggested expression"));
    m_enabled->setText(tr("Enabled"));
    m_enabled->setAccessibleName(m_enabled->text());
    m_table->setAccessibleName(tr("Next instants now and after saving"));
    m_reason->setPlaceholderText(tr("Reason, goes into the audit trail"));
    m_reason->setAccessibleName(tr("Reason of the change"));
    m_save->setText(tr("Save as new version"));
    m_save->setAccessibleName(m_save->text());
    m_discard->setText(tr("Discard"));
    m_discard->setAccessibleName(tr("Discard the change"));
}

} // namespace ic
