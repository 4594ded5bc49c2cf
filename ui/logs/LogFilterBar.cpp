// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogFilterBar.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* makeEdit(const QString& name, QTimer& typing, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setClearButtonEnabled(true);
    QObject::connect(edit, &QLineEdit::textChanged, &typing, qOverload<>(&QTimer::start));
    return edit;
}

QToolButton* makeButton(const QString& name, const QIcon& icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

LogFilterBar::LogFilterBar(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_level(new QComboBox(this))
    , m_jobs(new CheckMenuButton(u"logJobs"_s, this))
    , m_run(makeEdit(u"logRun"_s, m_typing, this))
    , m_text(makeEdit(u"logText"_s, m_typing, this))
    , m_onlyMatches(new QCheckBox(this))
    , m_previous(makeButton(u"logPrevious"_s, context.theme.icon(u"chevron-up"_s), this))
    , m_next(makeButton(u"logNext"_s, context.theme.icon(u"chevron-down"_s), this))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    m_level->setObjectName(u"logLevel"_s);
    m_onlyMatches->setObjectName(u"logOnlyMatches"_s);
    m_onlyMatches->setChecked(true);
    m_run->setFixedWidth(110);
    m_run->setValidator(new QIntValidator(1, 2'000'000'000, m_run));
    m_text->setMinimumWidth(180);
    m_text->installEventFilter(this);
    m_text->addAction(context.theme.icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kBetween);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_level), static_cast<QWidget*>(m_jobs), static_cast<QWidget*>(m_run)})
        row->addWidget(widget);
    row->addWidget(m_text, 1);
    row->addWidget(m_onlyMatches);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(&m_typing, &QTimer::timeout, this, &LogFilterBar::changed);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogFilterBar::changed);
    connect(m_jobs, &CheckMenuButton::checkedChanged, this, &LogFilterBar::changed);
    connect(m_onlyMatches, &QCheckBox::toggled, this, &LogFilterBar::changed);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit findRequested(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit findRequested(false); });
    addLevels();
    retranslate();
}

void LogFilterBar::addLevels()
{
    for (const LogLevel level : {LogLevel::Trace, LogLevel::Info, LogLevel::Warning, LogLevel::Error})
        m_level->addItem(QString(), int(level));
}

void LogFilterBar::retranslate()
{
    const QStringList words{tr("All levels"), tr("Info and above"), tr("Warnings and errors"), tr("Errors")};
    for (int i = 0; i < words.size(); ++i)
        m_level->setItemText(i, words[i]);
    m_level->setAccessibleName(tr("Lowest level shown"));
    m_jobs->setTexts(tr("Jobs"), tr("all", "jobs"));
    m_run->setPlaceholderText(tr("Run number"));
    m_run->setAccessibleName(tr("Run number"));
    m_text->setPlaceholderText(tr("Find in messages"));
    m_text->setAccessibleName(tr("Find in messages"));
    m_onlyMatches->setText(tr("Only matches"));
    m_onlyMatches->setToolTip(tr("Off: all lines stay, matches are marked; F3 goes to the next one."));
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setToolTip(tr("Next match (F3)"));
    m_next->setAccessibleName(tr("Next match"));
}

LogFilter LogFilterBar::filter() const
{
    LogFilter filter;
    filter.minimum = LogLevel(m_level->currentData().toInt());
    for (const QVariant& key : m_jobs->checkedKeys())
        filter.jobs.append(JobId(key.toString()));
    filter.run = RunId(m_run->text().toLongLong());
    if (m_onlyMatches->isChecked())
        filter.text = highlight();
    return filter;
}

void LogFilterBar::setFilter(const LogFilter& filter)
{
    QVariantList keys;
    for (const JobId& job : filter.jobs)
        keys.append(job.value());
    m_jobs->setCheckedKeys(keys);
    m_level->setCurrentIndex(std::max(0, m_level->findData(int(filter.minimum))));
    m_run->setText(filter.run.isValid() ? QString::number(filter.run.value()) : QString());
    m_text->setText(filter.text);
    m_typing.stop();
    emit changed();
}

QString LogFilterBar::highlight() const
{
    return m_text->text().trimmed();
}

void LogFilterBar::setJobs(const QVector<JobRow>& jobs)
{
    for (const JobRow& row : jobs)
        m_jobs->setItem(row.definition.id.value(), m_context.language.nameOf(row.definition));
}

void LogFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool LogFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            emit findRequested(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ic
