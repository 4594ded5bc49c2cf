// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DefinitionField.h"

#include <QMap>

namespace ic {

/// An edit under way: the definition it started from and what was typed since, also what cannot be read yet.
/// Value type.
class DefinitionDraft
{
public:
    DefinitionDraft() = default;
    explicit DefinitionDraft(JobDefinition base) : m_base(std::move(base)) {}

    const JobDefinition& base() const { return m_base; }
    /// What stands in a field now.
    QString text(const DefinitionField& field) const;
    void setText(const DefinitionField& field, const QString& text);
    /// False when what stands in it means nothing.
    bool isReadable(const DefinitionField& field) const;
    bool isEdited(const DefinitionField& field) const { return m_texts.contains(field.name()); }
    bool isEdited() const { return !m_texts.isEmpty(); }
    /// The base with everything readable that was typed.
    JobDefinition definition() const;

    /// The fields that both this edit and `newer` changed, differently.
    QVector<const DefinitionField*> clashes(const JobDefinition& newer) const;
    /// The same edit on a newer version: its fields keep what was typed, the others become the newer ones.
    DefinitionDraft rebased(const JobDefinition& newer) const;

private:
    JobDefinition m_base;
    QMap<QString, QString> m_texts; ///< of the fields that differ from the base, by key
};

} // namespace ic
