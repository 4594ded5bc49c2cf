// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DefinitionDraft.h"

namespace ic {

namespace {

/// Whether `text` says what `definition` has there, in whatever spelling ("90m" is 1h30m).
bool saysTheSame(const DefinitionField& field, const JobDefinition& definition, const QString& text)
{
    JobDefinition written = definition;
    return field.set(written, text) && field.text(written) == field.text(definition);
}

} // namespace

QString DefinitionDraft::text(const DefinitionField& field) const
{
    const auto typed = m_texts.constFind(field.name());
    return typed == m_texts.cend() ? field.text(m_base) : *typed;
}

void DefinitionDraft::setText(const DefinitionField& field, const QString& text)
{
    if (saysTheSame(field, m_base, text))
        m_texts.remove(field.name());
    else
        m_texts.insert(field.name(), text);
}

bool DefinitionDraft::isReadable(const DefinitionField& field) const
{
    JobDefinition scratch = m_base;
    return field.set(scratch, text(field));
}

JobDefinition DefinitionDraft::definition() const
{
    JobDefinition result = m_base;
    for (const DefinitionField& field : definitionFields()) {
        JobDefinition written = result;
        if (isEdited(field) && field.set(written, text(field)))
            result = written;
    }
    return result;
}

QVector<const DefinitionField*> DefinitionDraft::clashes(const JobDefinition& newer) const
{
    QVector<const DefinitionField*> both = differingFields(m_base, newer);
    both.removeIf([&](const DefinitionField* field) {
        return !isEdited(*field) || saysTheSame(*field, newer, text(*field));
    });
    return both;
}

DefinitionDraft DefinitionDraft::rebased(const JobDefinition& newer) const
{
    DefinitionDraft draft(newer);
    for (const DefinitionField& field : definitionFields()) {
        if (isEdited(field))
            draft.setText(field, text(field));
    }
    return draft;
}

} // namespace ic
