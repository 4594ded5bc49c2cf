// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/ImportProblems.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr qsizetype kLongestText = 60;
constexpr qsizetype kShown = 3;

} // namespace

void ImportProblems::add(qint64 line, const QString& column, const QString& text, const QString& expected)
{
    ++m_count;
    if (m_listed.size() < kListed)
        m_listed.append({line, column, text.left(kLongestText), expected});
}

QString ImportProblems::sentence(const ImportProblem& problem)
{
    const QString where = problem.column.isEmpty()
                              ? u"line %1"_s.arg(problem.line)
                              : u"line %1, column %2"_s.arg(problem.line).arg(problem.column);
    if (problem.text.isEmpty())
        return u"%1: expected %2"_s.arg(where, problem.expected);
    return u"%1: \"%2\", expected %3"_s.arg(where, problem.text, problem.expected);
}

Error ImportProblems::error(const ImportPreview& preview)
{
    QStringList shown;
    for (const ImportProblem& problem : preview.problems.mid(0, kShown))
        shown.append(sentence(problem));
    Phrase message(QT_TRANSLATE_NOOP("Phrase", "%1 has %2 problems: %3."), preview.file, preview.problemCount,
                   shown.join(u"; "_s));
    if (preview.problemCount > shown.size())
        message = Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has %2 problems, first: %3."), preview.file,
                         preview.problemCount, shown.join(u"; "_s));
    return {u"BAD_FILE"_s, message,
            QT_TRANSLATE_NOOP("Phrase", "Correct the file and import it again; nothing of it was stored.")};
}

} // namespace ic
