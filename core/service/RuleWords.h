// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "core/domain/Language.h"

#include <QStringList>

namespace ic {

/// The run rules of a definition as sentences an operator can check before saving. They say what
/// MisfireJudge, RuleChain, RetryDelay and Runner do; none of them decides anything. Pure, any thread.
class RuleWords
{
public:
    explicit RuleWords(Language language) : m_language(language) {}

    /// "A missed start within 2 h runs once; later it is explained MISFIRE."
    QString misfire(const MisfireRule& rule) const;
    QString overlap(OverlapPolicy policy) const;
    QString retry(const RetryRule& rule) const;
    QString timeout(std::chrono::seconds timeout) const;
    QString nonTradingDay(NonTradingDayRule rule) const;
    QString clockChange(bool once) const;
    QString zone(const QByteArray& zone) const;
    QString enabled(bool on) const;
    /// One sentence for each rule in which `draft` differs from `current`, the cron expression left out.
    QStringList changes(const JobDefinition& current, const JobDefinition& draft) const;
    /// "2 h", "1 h 30 min", "90 s"
    QString duration(std::chrono::seconds duration) const;

private:
    QString say(const QString& english, const QString& korean) const
    {
        return inLanguage(m_language, english, korean);
    }
    QString part(qint64 number, const QString& english, const QString& korean) const;

    Language m_language;
};

} // namespace ic
