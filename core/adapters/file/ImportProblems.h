// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"

namespace ic {

/// What is wrong with a file: the first ones in full, all of them counted. Value.
class ImportProblems
{
public:
    static constexpr qsizetype kListed = 200;

    void add(qint64 line, const QString& column, const QString& text, const QString& expected);
    qint64 count() const { return m_count; }
    const QVector<ImportProblem>& listed() const { return m_listed; }
    /// "line 12, column close: "abc" is not a price above zero"
    static QString sentence(const ImportProblem& problem);
    /// BAD_FILE with the first problems; nothing of the file was stored.
    static Error error(const ImportPreview& preview);

private:
    qint64 m_count = 0;
    QVector<ImportProblem> m_listed;
};

} // namespace ic
