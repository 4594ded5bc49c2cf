// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/FieldEditor.h"

#include "ui/jobs/CalmComboBox.h"
#include "ui/jobs/FieldText.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

QStringList allZones()
{
    QStringList zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        zones << QString::fromLatin1(id);
    return zones;
}

bool isSwitch(const DefinitionField& field)
{
    return field.kind == DefinitionField::Kind::Word && field.words().contains(u"off"_s);
}

} // namespace

FieldEditor::FieldEditor(const DefinitionField& field, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_field(field)
{
    QWidget* inner = nullptr;
    if (isSwitch(field))
        inner = m_switch = addSwitch();
    else if (field.kind == DefinitionField::Kind::Word)
        inner = m_choice = addWords();
    else if (field.kind == DefinitionField::Kind::Zone)
        inner = m_choice = addZones();
    else
        inner = m_line = addLine(theme);
    inner->setObjectName(u"edit-"_s + field.name());
    setFocusProxy(inner);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(inner);
}

QLineEdit* FieldEditor::addLine(const Theme& theme)
{
    auto* line = new QLineEdit(this);
    line->setFont(theme.monoFont());
    line->setMinimumWidth(1);
    connect(line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    return line;
}

QComboBox* FieldEditor::addWords()
{
    auto* choice = new CalmComboBox(this);
    for (const QString& word : m_field.words())
        choice->addItem(word, word);
    connect(choice, &QComboBox::activated, this, &FieldEditor::edited);
    return choice;
}

QComboBox* FieldEditor::addZones()
{
    auto* choice = new CalmComboBox(this);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->addItems(allZones());
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(choice, &QComboBox::activated, this, &FieldEditor::edited);
    connect(choice->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    return choice;
}

QCheckBox* FieldEditor::addSwitch()
{
    auto* box = new QCheckBox(this);
    connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
    return box;
}

QString FieldEditor::text() const
{
    if (m_switch)
        return m_switch->isChecked() ? u"on"_s : u"off"_s;
    if (m_choice)
        return m_choice->isEditable() ? m_choice->currentText() : m_choice->currentData().toString();
    return m_line->text();
}

void FieldEditor::setText(const QString& text)
{
    if (m_switch)
        m_switch->setChecked(text == u"on");
    else if (m_choice && m_choice->isEditable())
        m_choice->setCurrentText(text);
    else if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(text));
    else if (m_line->text() != text)
        m_line->setText(text);
}

void FieldEditor::setDescription(const QString& description)
{
    focusProxy()->setAccessibleDescription(description);
}

void FieldEditor::retranslate()
{
    focusProxy()->setAccessibleName(fieldLabel(m_field));
    focusProxy()->setToolTip(fieldHelp(m_field));
    if (m_switch)
        m_switch->setText(fieldWord(m_field, u"on"_s));
    if (m_choice && !m_choice->isEditable()) {
        for (int i = 0; i < m_choice->count(); ++i)
            m_choice->setItemText(i, fieldWord(m_field, m_choice->itemData(i).toString()));
    }
    if (m_field.kind == DefinitionField::Kind::Cron)
        m_line->setPlaceholderText(tr("empty: by hand only"));
}

} // namespace ic
