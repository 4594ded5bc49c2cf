// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ic {

/// Reads the ledger of a workspace while its core runs, row by row as text.
class ChainLedger
{
public:
    /// Every column of every bar, the run and its instant included.
    static QStringList bars(const QString& workspace);
    /// The same without run_id and updated_at: what was collected, whoever did it.
    static QStringList contents(const QString& workspace);
    static QStringList coverage(const QString& workspace);
    /// The rows of any query, the columns joined by '|'; a failed one ends the test.
    static QStringList rows(const QString& workspace, const QString& sql);
};

} // namespace ic
