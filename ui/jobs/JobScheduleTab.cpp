// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobScheduleTab.h"

#include "core/domain/DefinitionRules.h"
#include "ui/jobs/EditConflictBar.h"
#include "ui/jobs/EditPreviewModel.h"
#include "ui/jobs/FieldEditor.h"
#include "ui/jobs/FieldRow.h"
#include "ui/jobs/FieldText.h"
#include "ui/jobs/RunRulesGroup.h"
#include "ui/shell/QuietHeader.h"
#include "ui/shell/Say.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <algorithm>
#include <chrono>

namespace ic {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestTableRows = 6;

/// Run rules are folded away; when it starts and whether stands open.
bool isRule(const DefinitionField& field)
{
    return !field.name().startsWith(u"schedule.") && field.name() != u"enabled";
}

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
    , m_rules(new RunRulesGroup(context.theme))
    , m_conflict(new EditConflictBar(context.theme, this))
    , m_scroll(new QScrollArea(this))
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
    connect(m_reason, &QLineEdit::textChanged, this, &JobScheduleTab::review);
    connect(m_suggestion, &QToolButton::clicked, this, &JobScheduleTab::takeSuggestion);
    connect(m_save, &QPushButton::clicked, this, &JobScheduleTab::save);
    connect(m_discard, &QPushButton::clicked, this, &JobScheduleTab::load);
    connect(m_conflict, &EditConflictBar::keepRequested, this, &JobScheduleTab::keepMine);
    connect(m_conflict, &EditConflictBar::takeRequested, this, &JobScheduleTab::load);
    retranslate();
}

void JobScheduleTab::build()
{
    m_scroll->setObjectName(u"editScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildForm());
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
    column->addWidget(m_conflict);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_consequence);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    orderTabs();
    auto* saveKey = new QShortcut(QKeySequence::Save, this);
    saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, m_save, &QPushButton::click);
}

/// From top to bottom as it is read; the widgets were not made in that order.
void JobScheduleTab::orderTabs()
{
    QWidgetList order;
    for (QPushButton* button : m_conflict->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly))
        order << button;
    bool rules = false;
    for (const DefinitionField& field : definitionFields()) {
        if (isRule(field) && !std::exchange(rules, true))
            order << m_table << m_rules->focusProxy();
        order << m_rows.value(field.name())->focusChain();
        if (field.kind == DefinitionField::Kind::Cron)
            order << m_suggestion;
    }
    order << m_reason << m_discard << m_save;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QWidget* JobScheduleTab::buildForm()
{
    auto* form = new QWidget;
    m_suggestion->setObjectName(u"cronSuggestion"_s);
    m_suggestion->setFocusPolicy(Qt::TabFocus);
    m_suggestion->hide();
    m_error->hide();
    buildTable();
    auto* cron = formGrid(nullptr);
    auto* schedule = formGrid(nullptr);
    for (const DefinitionField& field : definitionFields()) {
        if (field.kind == DefinitionField::Kind::Cron)
            addRow(field, form).placeWideIn(*cron);
        else if (isRule(field))
            addRow(field, m_rules->body()).placeIn(m_rules->grid());
        else
            addRow(field, form).placeIn(*schedule);
    }
    row("schedule.cron").editor().focusProxy()->setObjectName(u"cronEdit"_s);
    row("enabled").editor().focusProxy()->setObjectName(u"enabledEdit"_s);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, Theme::kInside, 0);
    column->setSpacing(Theme::kBetween);
    column->addLayout(cron);
    column->addWidget(m_error);
    column->addWidget(m_suggestion);
    column->addWidget(m_sentence);
    column->addLayout(schedule);
    column->addWidget(m_table, 1);
    column->addWidget(m_rules);
    connect(m_rules, &RunRulesGroup::opened, this, [this] {
        m_scroll->widget()->layout()->activate();
        m_scroll->ensureWidgetVisible(m_rules);
    });
    return form;
}

void JobScheduleTab::buildTable()
{
    const int row = m_context.theme.oneLineRow();
    m_table->setObjectName(u"previewTable"_s);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setHorizontalHeader(new QuietHeader(m_context.theme, m_table, Theme::kInside));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultSectionSize(106);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMinimumHeight(row * (kFewestTableRows + 1));
}

FieldRow& JobScheduleTab::addRow(const DefinitionField& field, QWidget* parent)
{
    auto* made = new FieldRow(field, m_context.theme, parent);
    m_rows.insert(field.name(), made);
    connect(made, &FieldRow::edited, this, [this, made] { edited(*made); });
    return *made;
}

FieldRow& JobScheduleTab::row(const char* key) const
{
    return *m_rows.value(QLatin1String(key));
}

void JobScheduleTab::setJob(const JobRow& row)
{
    const bool other = row.definition.id != m_row.definition.id;
    if (other)
        putAside();
    m_row = row;
    if (other) {
        const Kept kept = m_kept.take(row.definition.id);
        start(kept.draft.isEdited() ? kept.draft : DefinitionDraft(row.definition), kept.reason);
        emit editsChanged();
    }
    if (row.definition.version > m_draft.base().version)
        meetNewerVersion();
}

void JobScheduleTab::putAside()
{
    if (m_draft.isEdited())
        m_kept.insert(m_row.definition.id, {m_draft, m_reason->text()});
}

QVector<JobDefinition> JobScheduleTab::keptEdits() const
{
    QVector<JobDefinition> definitions;
    for (const Kept& kept : m_kept)
        definitions.append(kept.draft.base());
    return definitions;
}

void JobScheduleTab::dropKept(const JobId& job)
{
    m_kept.remove(job);
    emit editsChanged();
}

void JobScheduleTab::start(const DefinitionDraft& draft, const QString& reason)
{
    const bool other = draft.base().id != m_draft.base().id;
    m_draft = draft;
    if (other)
        m_shipped.reset();
    m_token = ServiceClient::newToken();
    m_settle.stop();
    m_saving = m_usable = false;
    m_conflict->hide();
    for (FieldRow* field : std::as_const(m_rows))
        field->fill(m_draft);
    m_reason->setText(reason);
    if (isVisible())
        preview();
    review();
    if (changedRules() > 0)
        m_rules->setOpen(true);
}

/// Back to the definition as it is.
void JobScheduleTab::load()
{
    start(DefinitionDraft(m_row.definition), {});
    emit editsChanged();
}

/// A version came that this edit did not start from: either it is this edit, saved, or somebody else's.
void JobScheduleTab::meetNewerVersion()
{
    if (!m_draft.rebased(m_row.definition).isEdited())
        return load();
    const bool known = m_conflict->isVisibleTo(this) && m_conflict->version() == m_row.definition.version;
    m_conflict->showFor(m_draft, m_row.definition);
    if (!known)
        askWhoSaved(m_row.definition.version);
    review();
}

void JobScheduleTab::askWhoSaved(int version)
{
    const JobId job = m_row.definition.id;
    whenReady(m_context.service.definitionVersions(job), this,
              [this, job, version](const Result<QVector<DefinitionVersion>>& versions) {
                  if (job != m_row.definition.id || !versions || m_conflict->version() != version)
                      return;
                  for (const DefinitionVersion& saved : *versions) {
                      if (saved.definition.version == version)
                          m_conflict->setVersion(saved);
                  }
              });
}

void JobScheduleTab::keepMine()
{
    start(m_draft.rebased(m_row.definition), m_reason->text());
    emit editsChanged();
}

void JobScheduleTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_row.definition.id.isValid())
        preview();
}

void JobScheduleTab::focusCron()
{
    auto* cron = qobject_cast<QLineEdit*>(row("schedule.cron").editor().focusProxy());
    cron->setFocus();
    cron->selectAll();
}

void JobScheduleTab::edited(FieldRow& changed)
{
    const bool before = isEdited();
    m_draft.setText(changed.field(), changed.editor().text());
    // Attempts mean nothing where nothing is repeated, and the rules then want one.
    FieldRow& attempts = row("retry.maxAttempts");
    if (&changed == &row("retry.class") && changed.editor().text() == u"never") {
        m_draft.setText(attempts.field(), u"1"_s);
        attempts.fill(m_draft);
    }
    m_token = ServiceClient::newToken(); // another draft is another command
    ++m_asked;                           // whatever is under way answers an old draft
    m_usable = false;
    m_settle.start();
    review();
    if (before != isEdited())
        emit editsChanged();
}

void JobScheduleTab::preview()
{
    const int asked = ++m_asked;
    whenReady(m_context.service.previewEdit(m_draft.definition(), m_client.language()), this,
              [this, asked](const EditPreview& answer) {
                  if (asked == m_asked)
                      showPreview(answer);
              });
}

void JobScheduleTab::showPreview(const EditPreview& preview)
{
    m_usable = !preview.error;
    m_shipped = preview.shipped;
    showCronError(preview);
    const QString sentence = m_context.language.pick(preview.sentenceEn, preview.sentenceKo);
    m_sentence->setText(preview.neverFires ? tr("%1 This never fires.").arg(sentence) : sentence);
    paintWith(*m_sentence, m_context.theme.color(preview.neverFires ? Tone::Warning : Tone::Text));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    const JobDefinition draft = m_draft.definition();
    m_model->set(preview.instants, draft.zone, draft.nonTradingDay);
    m_consequence->setText(preview.consequence);
    review();
}

/// The message, the text with the place marked, and the offered conversion.
void JobScheduleTab::showCronError(const EditPreview& preview)
{
    m_suggestion->setVisible(!preview.suggestion.isEmpty());
    m_suggestion->setText(tr("Use %1").arg(preview.suggestion));
    m_suggestion->setAccessibleName(m_suggestion->text());
    m_suggestion->setProperty("cron", preview.suggestion);
    sayError(preview.error ? say(preview.error->phrase()) : QString());
    if (!preview.error)
        return;
    const auto* cron = qobject_cast<QLineEdit*>(row("schedule.cron").editor().focusProxy());
    const int at = preview.errorPosition;
    const int end = int(cron->text().indexOf(u' ', at));
    if (preview.errorField >= 0 && at < cron->text().size() && cron->hasFocus() &&
        cron->cursorPosition() != at)
        sayError(tr("%1\nAt: %2")
                     .arg(say(preview.error->phrase()), cron->text().mid(at, end < 0 ? -1 : end - at)));
}

void JobScheduleTab::sayError(const QString& text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    paintWith(*m_error, m_context.theme.color(Tone::Error));
}

void JobScheduleTab::takeSuggestion()
{
    FieldRow& cron = row("schedule.cron");
    cron.editor().setText(m_suggestion->property("cron").toString());
    edited(cron);
    cron.editor().setFocus();
}

void JobScheduleTab::save()
{
    if (m_saving)
        return;
    m_saving = true;
    review();
    const DefinitionDraft draft = m_draft;
    whenReady(m_client.execute(EditDefinition{draft.definition()}, m_reason->text().trimmed(), m_token), this,
              [this, draft](const Result<Receipt>& result) { saved(draft, result); });
}

void JobScheduleTab::saved(const DefinitionDraft& draft, const Result<Receipt>& result)
{
    const bool shown = draft.base().id == m_row.definition.id;
    m_saving = m_saving && !shown;
    if (result) {
        JobDefinition now = draft.definition();
        now.version = draft.base().version + 1;
        if (const Kept kept = m_kept.take(now.id); kept.draft.rebased(now).isEdited())
            m_kept.insert(now.id, {kept.draft.rebased(now), {}});
        if (shown && m_draft.base().version < now.version)
            start(m_draft.rebased(now), {});
        emit editsChanged();
        emit carriedOut(result->message);
    } else {
        if (shown)
            sayError(say(result.error().phrase()));
        emit failed(result.error());
    }
    review();
}

void JobScheduleTab::review()
{
    const bool sound = reviewFields();
    reviewRules();
    const bool edited = isEdited();
    const bool current = !m_conflict->isVisibleTo(this);
    m_save->setEnabled(edited && sound && current && m_usable && !m_saving &&
                       !m_reason->text().trimmed().isEmpty());
    m_discard->setEnabled(edited && !m_saving);
    m_reason->setEnabled(edited);
}

/// True when nothing is wrong.
bool JobScheduleTab::reviewFields()
{
    QMap<QString, QString> problems;
    for (const DefinitionProblem& problem : DefinitionRules::problems(m_draft.definition()))
        problems.insert(problem.field, problem.text(m_client.language()));
    for (FieldRow* field : std::as_const(m_rows)) {
        const bool readable = m_draft.isReadable(field->field());
        const QString rule = problems.take(field->field().name());
        field->setProblem(readable ? rule : fieldComplaint(field->field()));
        field->compare(m_draft, m_shipped ? &*m_shipped : nullptr);
    }
    return problems.isEmpty() && std::ranges::none_of(m_rows, &FieldRow::hasProblem);
}

void JobScheduleTab::reviewRules()
{
    const JobDefinition draft = m_draft.definition();
    const bool catchesUp = draft.misfire.policy != MisfirePolicy::Skip;
    const bool retries = draft.retry.retryClass != RetryClass::Never;
    row("calendar.nonTradingDay").setRelevant(draft.market.has_value());
    row("misfire.window").setRelevant(catchesUp);
    row("misfire.cap").setRelevant(draft.misfire.policy == MisfirePolicy::RunAll);
    for (const char* key : {"retry.maxAttempts", "retry.base", "retry.cap", "retry.latestUseful"})
        row(key).setRelevant(retries);
    const auto isWrongRule = [](const FieldRow* field) {
        return isRule(field->field()) && field->hasProblem();
    };
    const int wrong = int(std::count_if(m_rows.cbegin(), m_rows.cend(), isWrongRule));
    m_rules->setCounts(changedRules(), wrong);
    if (wrong > 0)
        m_rules->setOpen(true);
}

int JobScheduleTab::changedRules() const
{
    return int(std::ranges::count_if(definitionFields(), [this](const DefinitionField& field) {
        return isRule(field) && m_draft.isEdited(field);
    }));
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
    for (FieldRow* field : std::as_const(m_rows))
        field->retranslate();
    m_rules->retranslate();
    m_conflict->retranslate();
    m_suggestion->setAccessibleName(tr("Use the suggested expression"));
    m_table->setAccessibleName(tr("Next instants now and after saving"));
    m_reason->setPlaceholderText(tr("Reason, goes into the audit trail"));
    m_reason->setAccessibleName(tr("Reason of the change"));
    m_save->setText(tr("Save as new version"));
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_save->setAccessibleName(m_save->text());
    m_discard->setText(tr("Discard"));
    m_discard->setAccessibleName(tr("Discard the change"));
    review();
}

} // namespace ic
