// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Rows.h"
#include "ui/shell/LanguageSwitch.h"

#include <QString>
#include <QStringList>

namespace ic {

/// A governance halt in sentences, and what it keeps from buying. GUI thread.
namespace HaltText {

/// "KRX Short-term"
QString subject(const GovernanceHalt& halt);
/// "drawdown beyond the limit"
QString reason(const GovernanceHalt& halt);
/// "Buys nothing since 2026-11-01 02:00 KST, by the strategy governance check: drawdown beyond the limit."
QString sentence(const GovernanceHalt& halt);
/// The jobs that buy for it.
QVector<JobId> buyers(Market market, Strategy strategy);
/// What clearing does and does not do now.
QString consequence(const GovernanceHalt& halt);
/// When something buys next, whether a later check passed, what may halt it again.
QStringList details(const GovernanceHalt& halt, const QVector<JobRow>& jobs, Instant now,
                    const LanguageSwitch& language);

} // namespace HaltText

} // namespace ic
