// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"

#include <QStringList>
#include <QVector>
#include <span>

namespace ic {

/// One value of a definition that an operator edits, read and written as text: what the form, the command
/// line and the comparison of versions share. Static data, any thread.
struct DefinitionField
{
    enum class Kind { Cron, Zone, Word, Duration, Number };

    const char* key; ///< path in resources/jobs/*.json: "misfire.grace"
    Kind kind;
    QString (*text)(const JobDefinition&);
    /// False when the text means nothing here; the definition is then as before.
    bool (*set)(JobDefinition&, QStringView text);
    QStringList (*words)(); ///< what may be written, in order; only for Word
    int least = 0;          ///< bounds of a Number
    int most = 0;

    QString name() const { return QLatin1String(key); }
};

/// All of them, in the order in which people read them: schedule, calendar, misfire, overlap, retry, timeout.
std::span<const DefinitionField> definitionFields();
/// nullptr for a key that is none of theirs.
const DefinitionField* definitionField(QStringView key);
/// The fields in which `a` and `b` differ.
QVector<const DefinitionField*> differingFields(const JobDefinition& a, const JobDefinition& b);

} // namespace ic
