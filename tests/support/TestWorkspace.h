// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

#include <QTemporaryDir>
#include <memory>

namespace ic {

/// A fresh migrated database in a folder that vanishes with the object.
class TestWorkspace
{
public:
    TestWorkspace();
    Store& store() { return *m_store; }
    QString folder() const { return m_folder.path(); }
    QString file() const { return m_folder.filePath(QStringLiteral("ledger.db")); }
    /// Closes and opens again, as a restart would.
    void reopen();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace ic
