// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditVerifier.h"

#include "core/audit/AuditChain.h"

using namespace Qt::StringLiterals;

namespace ic {

AuditVerifier::AuditVerifier()
{
    m_report.headHash = AuditChain::genesis();
}

void AuditVerifier::problem(qint64 id, const QString& what)
{
    m_report.problems.append({id, what});
}

void AuditVerifier::missing(qint64 first, qint64 last)
{
    problem(first, first == last ? u"Row %1 is missing."_s.arg(first)
                                 : u"Rows %1 to %2 are missing."_s.arg(first).arg(last));
}

void AuditVerifier::take(const AuditRow& row)
{
    if (row.id > m_lastId + 1)
        missing(m_lastId + 1, row.id - 1);
    else if (row.id <= m_lastId)
        problem(row.id, u"Row %1 comes after row %2."_s.arg(row.id).arg(m_lastId));
    else if (row.prevHash != m_report.headHash)
        problem(row.id,
                u"Row %1 does not follow the row before it: one of the two was replaced."_s.arg(row.id));
    if (AuditChain::hashOf(row) != row.hash)
        problem(row.id, u"Row %1 was changed: its content does not match its hash."_s.arg(row.id));
    m_lastId = row.id;
    m_report.headHash = row.hash;
    ++m_report.entries;
}

AuditReport AuditVerifier::finish(qint64 headEntries, const QString& headHash)
{
    if (m_lastId < headEntries)
        missing(m_lastId + 1, headEntries);
    else if (m_lastId > headEntries)
        problem(headEntries + 1, u"The chain is longer than its recorded length of %1."_s.arg(headEntries));
    else if (m_report.headHash != headHash)
        problem(m_lastId, u"The chain does not end as recorded: its last row was replaced."_s);
    return m_report;
}

} // namespace ic
