// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/EditConflictBar.h"

#include "ui/jobs/FieldText.h"
#include "ui/shell/Theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ic {

namespace {

QString labelsOf(const QVector<const DefinitionField*>& fields)
{
    QStringList labels;
    for (const DefinitionField* field : fields)
        labels << fieldLabel(*field);
    return labels.join(QStringLiteral(", "));
}

} // namespace

EditConflictBar::EditConflictBar(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_keep(new QPushButton(this)), m_take(new QPushButton(this))
{
    setObjectName(QStringLiteral("editConflict"));
    m_text->setObjectName(QStringLiteral("editConflictText"));
    m_text->setWordWrap(true);
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, theme.color(Tone::Warning));
    m_text->setPalette(palette);
    m_keep->setObjectName(QStringLiteral("editConflictKeep"));
    m_take->setObjectName(QStringLiteral("editConflictTake"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_keep, m_take}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kInside);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, &EditConflictBar::keepRequested);
    connect(m_take, &QPushButton::clicked, this, &EditConflictBar::takeRequested);
    hide();
}

void EditConflictBar::showFor(const DefinitionDraft& draft, const JobDefinition& newer)
{
    if (newer.version != m_newer.version || newer.id != m_newer.id) {
        m_by.clear();
        m_reason.clear();
    }
    m_draft = draft;
    m_newer = newer;
    retranslate();
    show();
}

void EditConflictBar::setVersion(const DefinitionVersion& version)
{
    m_by = version.by;
    m_reason = version.reason;
    retranslate();
}

QString EditConflictBar::what() const
{
    const QString saved =
        m_by.isEmpty() ? tr("Version %1 was saved meanwhile.").arg(m_newer.version)
        : m_reason.isEmpty()
            ? tr("%1 saved version %2 meanwhile.").arg(m_by).arg(m_newer.version)
            : tr("%1 saved version %2 meanwhile: %3.").arg(m_by).arg(m_newer.version).arg(m_reason);
    const QString theirs = labelsOf(differingFields(m_draft.base(), m_newer));
    const QString both = labelsOf(m_draft.clashes(m_newer));
    QStringList sentences{saved};
    if (!theirs.isEmpty())
        sentences << tr("Changed there: %1.").arg(theirs);
    if (!both.isEmpty())
        sentences << tr("You changed the same: %1. Yours would take its place.").arg(both);
    sentences << tr("Nothing of your change is lost.");
    return sentences.join(QLatin1Char(' '));
}

void EditConflictBar::retranslate()
{
    m_text->setText(what());
    m_text->setAccessibleName(m_text->text());
    m_keep->setText(tr("My change on version %1").arg(m_newer.version));
    m_keep->setToolTip(tr("Goes on editing version %1 with your changed fields").arg(m_newer.version));
    m_take->setText(tr("Drop mine"));
    m_take->setToolTip(tr("Shows version %1 as it was saved").arg(m_newer.version));
    for (QPushButton* button : {m_keep, m_take}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->toolTip());
    }
}

} // namespace ic
