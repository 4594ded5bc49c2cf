// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobVersionsTab.h"

#include "ui/bridge/ServiceClient.h"
#include "ui/jobs/FieldText.h"
#include "ui/jobs/ScheduleText.h"
#include "ui/shell/Say.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace ic {

JobVersionsTab::JobVersionsTab(UiContext& context, QWidget* parent)
    : QScrollArea(parent), m_context(context), m_column(nullptr)
{
    setObjectName(QStringLiteral("jobVersionsTab"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(Theme::kAround, Theme::kBetween, Theme::kAround, Theme::kAround);
    m_column->setSpacing(Theme::kAround);
    m_column->addStretch(1);
    setWidget(body);
}

void JobVersionsTab::setJob(const JobRow& row)
{
    m_stale = m_stale || row.definition.id != m_row.definition.id ||
              row.definition.version != m_row.definition.version;
    m_row = row;
    if (m_stale && isVisible())
        fetch();
}

void JobVersionsTab::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_stale && m_row.definition.id.isValid())
        fetch();
}

void JobVersionsTab::fetch()
{
    m_stale = false;
    const JobId job = m_row.definition.id;
    whenReady(m_context.service.definitionVersions(job), this,
              [this, job](const Result<QVector<DefinitionVersion>>& versions) {
                  if (job == m_row.definition.id && versions)
                      show(*versions);
              });
}

void JobVersionsTab::show(const QVector<DefinitionVersion>& versions)
{
    while (m_column->count() > 1) {
        QLayoutItem* item = m_column->takeAt(0);
        delete item->widget();
        delete item;
    }
    QVector<DefinitionVersion> newestFirst = versions;
    std::ranges::sort(newestFirst, std::ranges::greater{},
                      [](const DefinitionVersion& v) { return v.definition.version; });
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const DefinitionVersion* before = i + 1 < newestFirst.size() ? &newestFirst.at(i + 1) : nullptr;
        m_column->insertWidget(m_column->count() - 1, versionBlock(newestFirst.at(i), before));
    }
}

QString JobVersionsTab::changes(const JobDefinition& before, const JobDefinition& after)
{
    QStringList lines;
    for (const DefinitionField* field : differingFields(before, after))
        lines << fieldChange(*field, before, after);
    if (before.dependencies != after.dependencies)
        lines << tr("The dependencies changed.");
    if (before.group != after.group || before.groupOrder != after.groupOrder)
        lines << tr("The order inside its group changed.");
    return lines.join(QLatin1Char('\n'));
}

QWidget* JobVersionsTab::versionBlock(const DefinitionVersion& version, const DefinitionVersion* before)
{
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const int number = version.definition.version;
    const bool present = number == m_row.definition.version;
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(present ? tr("Version %1, in force").arg(number) : tr("Version %1").arg(number));
    title->setFont(m_context.theme.boldFont());
    head->addWidget(title, 1);
    if (!present) {
        auto* revert = new QPushButton(tr("Revert to it..."));
        revert->setObjectName(QStringLiteral("revertTo-%1").arg(number));
        revert->setAccessibleName(tr("Revert to version %1").arg(number));
        revert->setAutoDefault(false);
        connect(revert, &QPushButton::clicked, this, [this, number] { emit revertRequested(number); });
        head->addWidget(revert);
    }
    column->addLayout(head);
    auto* schedule = new QLabel(scheduleSentence(version.definition, m_context.language.language()));
    schedule->setToolTip(scheduleDetail(version.definition));
    schedule->setWordWrap(true);
    column->addWidget(schedule);
    if (const QString text = before ? changes(before->definition, version.definition) : QString();
        !text.isEmpty()) {
        auto* changed = new QLabel(text);
        changed->setObjectName(QStringLiteral("changes-%1").arg(number));
        changed->setWordWrap(true);
        changed->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(changed);
    }
    const QString saved = fullInstant(version.savedAt, version.definition.zone);
    auto* who =
        new QLabel(version.reason.isEmpty() ? tr("%1 by %2").arg(saved, version.by)
                                            : tr("%1 by %2: %3").arg(saved, version.by, say(version.reason)));
    who->setFont(m_context.theme.smallFont());
    who->setForegroundRole(QPalette::PlaceholderText);
    who->setWordWrap(true);
    column->addWidget(who);
    return block;
}

void JobVersionsTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_stale = true;
        if (isVisible() && m_row.definition.id.isValid())
            fetch();
    }
    QScrollArea::changeEvent(event);
}

} // namespace ic
