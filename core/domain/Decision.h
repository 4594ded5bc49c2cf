// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/Lifecycle.h"
#include "core/domain/Phrase.h"

#include <QJsonObject>
#include <QString>
#include <QVector>
#include <optional>

namespace ic {

/// One rule the engine asked and what it answered; the decision trace is a list of these.
struct DecisionFactor
{
    QString rule; ///< LEADER, DEFINITION, GATE, SKIP, HOLD, CALENDAR, MISFIRE, UNKNOWN, OVERLAP, DEPENDENCY,
                  ///< GROUP, MUTEX, PATH
    QString verdict; ///< PASS, WAIT, SKIP
    QJsonObject facts;
};

/// What becomes of a due occurrence now, and why. Value type.
struct Decision
{
    enum class Verdict { Start, Wait, Skip };
    Verdict verdict = Verdict::Start;
    std::optional<SkipCode> code;     ///< set when Skip
    Phrase detail;                    ///< sentence, set when Skip or Wait
    std::optional<Instant> waitUntil; ///< Wait: when it is explained if nothing changes
    QVector<DecisionFactor> factors;  ///< in the order asked; the last one decided
};

QString toText(Decision::Verdict verdict); ///< "START" "WAIT" "SKIP"
QByteArray toJson(const QVector<DecisionFactor>& factors);
QVector<DecisionFactor> factorsFromJson(const QByteArray& json);

} // namespace ic
