// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Decision.h"
#include "core/domain/JobDefinition.h"
#include "core/domain/Language.h"
#include "core/domain/Rows.h"

namespace ic {

/// The recorded factors of a decision as sentences. Pure: it words what the engine wrote and decides nothing.
/// Instants are shown in the zone of the job.
class WhyText
{
public:
    WhyText(const JobDefinition& definition, Language language)
        : m_definition(definition), m_language(language)
    {}
    WhyFactor factor(const DecisionFactor& factor) const;
    Phrase headline(const HistoryRow& row, const QVector<WhyFactor>& factors, bool predicted) const;
    /// What became of the run: state, code, message, duration.
    WhyFactor outcome(const HistoryRow& row) const;

private:
    QString say(const QString& english, const QString& korean) const
    {
        return inLanguage(m_language, english, korean);
    }
    QString at(qint64 ms) const;
    Phrase sentence(const DecisionFactor& factor) const;
    Phrase passed(const DecisionFactor& factor) const;
    Phrase refused(const DecisionFactor& factor) const;

    const JobDefinition& m_definition;
    Language m_language;
};

} // namespace ic
