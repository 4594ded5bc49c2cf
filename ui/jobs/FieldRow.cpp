// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/FieldRow.h"

#include "ui/jobs/FieldEditor.h"
#include "ui/jobs/FieldText.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

FieldRow::FieldRow(const DefinitionField& field, const Theme& theme, QWidget* parent)
    : QObject(parent)
    , m_field(field)
    , m_theme(theme)
    , m_label(new QLabel(parent))
    , m_editor(new FieldEditor(field, theme, parent))
    , m_shipped(new QToolButton(parent))
    , m_problem(new QLabel(parent))
{
    m_label->setBuddy(m_editor->focusProxy());
    m_shipped->setObjectName(u"shipped-"_s + field.name());
    m_shipped->setAutoRaise(true);
    m_shipped->setFont(theme.smallFont());
    m_shipped->setFocusPolicy(Qt::TabFocus);
    m_shipped->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_shipped->setIconSize(QSize(12, 12));
    m_problem->setObjectName(u"problem-"_s + field.name());
    m_problem->setWordWrap(true);
    m_problem->setFont(theme.smallFont());
    m_problem->hide();
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::edited);
    connect(m_shipped, &QToolButton::clicked, this, &FieldRow::goBack);
}

int FieldRow::nextLine(QGridLayout& grid) const
{
    return grid.count() == 0 ? 0 : grid.rowCount();
}

void FieldRow::placeIn(QGridLayout& grid)
{
    const int line = nextLine(grid);
    grid.addWidget(m_label, line, 0);
    grid.addWidget(m_editor, line, 1);
    grid.addWidget(m_shipped, line, 2, Qt::AlignLeft | Qt::AlignVCenter);
    grid.addWidget(m_problem, line + 1, 1, 1, 2);
}

void FieldRow::placeWideIn(QGridLayout& grid)
{
    const int line = nextLine(grid);
    grid.addWidget(m_label, line, 0, 1, 2);
    grid.addWidget(m_shipped, line, 2, Qt::AlignLeft | Qt::AlignVCenter);
    grid.addWidget(m_editor, line + 1, 0, 1, 3);
    grid.addWidget(m_problem, line + 2, 0, 1, 3);
}

void FieldRow::fill(const DefinitionDraft& draft)
{
    m_editor->setText(draft.text(m_field));
}

void FieldRow::compare(const DefinitionDraft& draft, const JobDefinition* shipped)
{
    m_shippedText = shipped ? m_field.text(*shipped) : QString();
    m_differs = shipped && (!draft.isReadable(m_field) || m_field.text(draft.definition()) != m_shippedText);
    m_shipped->setVisible(shipped != nullptr);
    showShipped();
}

void FieldRow::showShipped()
{
    const QString value = fieldValue(m_field, m_shippedText);
    m_shipped->setEnabled(m_differs);
    m_shipped->setIcon(m_differs ? m_theme.icon(u"undo"_s, Tone::Accent) : QIcon());
    m_shipped->setText(m_differs && m_field.kind != DefinitionField::Kind::Zone ? value : tr("shipped"));
    m_shipped->setToolTip(m_differs ? tr("Back to the shipped value: %1").arg(value)
                                    : tr("This is the shipped value."));
    m_shipped->setAccessibleName(tr("%1: back to the shipped value %2").arg(fieldLabel(m_field), value));
}

void FieldRow::goBack()
{
    m_editor->setText(m_shippedText);
    m_editor->setFocus();
    emit edited();
}

void FieldRow::setProblem(const QString& problem)
{
    m_said = problem;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Tone::Error));
    m_problem->setPalette(palette);
    m_editor->setDescription(problem);
}

void FieldRow::setRelevant(bool relevant)
{
    m_label->setEnabled(relevant);
    m_editor->setEnabled(relevant);
}

QWidgetList FieldRow::focusChain() const
{
    return {m_editor->focusProxy(), m_shipped};
}

void FieldRow::retranslate()
{
    m_label->setText(fieldLabel(m_field));
    m_label->setToolTip(fieldHelp(m_field));
    m_editor->retranslate();
    showShipped();
}

} // namespace ic
