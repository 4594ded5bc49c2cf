// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"

#include <QVector>

namespace ic {

/// One place where the chain does not hold.
struct AuditProblem
{
    qint64 id = 0; ///< the row concerned; for missing rows the first of them
    QString what;  ///< one English sentence
    bool operator==(const AuditProblem&) const = default;
};

struct AuditReport
{
    qint64 entries = 0; ///< rows looked at
    QString headHash;   ///< of the last row; note it elsewhere to be able to prove the whole chain later
    QVector<AuditProblem> problems;
    bool intact() const { return problems.isEmpty(); }
};

/// Walks the chain row by row, in the order of ids, and says what is wrong where. One verification an object;
/// any one thread.
class AuditVerifier
{
public:
    AuditVerifier();
    void take(const AuditRow& row);
    /// `headEntries`, `headHash`: what the database says about length and end of the chain.
    AuditReport finish(qint64 headEntries, const QString& headHash);

private:
    void problem(qint64 id, const QString& what);
    void missing(qint64 first, qint64 last);

    AuditReport m_report;
    qint64 m_lastId = 0;
};

} // namespace ic
