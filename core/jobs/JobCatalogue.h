// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "core/domain/Result.h"

#include <QVector>
#include <utility>

namespace ic {

/// The definitions the program ships, one JSON file a job named <id>.json. Immutable after load, any thread.
/// A bad file never stops the start: its row stays, disabled, with `error` naming file, field and what is
/// allowed.
class JobCatalogue
{
public:
    /// File name and content.
    using File = std::pair<QString, QByteArray>;

    /// All *.json of a folder, by default the resources.
    static JobCatalogue load(const QString& folder = QStringLiteral(":/jobs"));
    static JobCatalogue fromFiles(QVector<File> files);

    /// By layer, then position, then id.
    const QVector<JobDefinition>& definitions() const { return m_definitions; }
    /// nullptr when there is no such job; valid as long as the catalogue.
    const JobDefinition* find(const JobId& id) const;
    /// The errors of all bad definitions.
    QStringList problems() const;

    /// The rules that concern one definition alone: names, cron, zone, bounds, and that order-placing jobs
    /// are never retried or piled up. Each problem reads "field: what is wrong, what is allowed".
    static QStringList problemsOf(const JobDefinition& definition);
    /// The rules between definitions: known dependencies, no cycle, no place in a group taken twice.
    static QStringList problemsAmong(const QVector<JobDefinition>& all, const JobId& id);
    /// Whether `edited` may take the place of the definition with its id among `all`. DEFINITION otherwise.
    static Result<void> checkEdit(const QVector<JobDefinition>& all, const JobDefinition& edited);

private:
    QVector<JobDefinition> m_definitions;
};

} // namespace ic
