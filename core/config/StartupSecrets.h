// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/SecretStore.h"
#include "core/domain/Instant.h"

#include <QHash>
#include <QStringList>
#include <memory>

namespace ic {

/// Reads the secrets of a store once, when the process starts: begun on the store's thread, waited for on
/// another, never for longer than is bearable.
class StartupSecrets
{
public:
    struct Found
    {
        QHash<QString, QString> values; ///< by name; only what the store has
        QString note; ///< one sentence for the log when the store was of no use; empty when it was
    };

    StartupSecrets();
    /// On the store's thread.
    void begin(SecretStore& store, const QStringList& names);
    /// On any other thread. What had not come by then is not found, and the note says so.
    Found wait(Millis limit) const;

private:
    struct Shared;
    static void take(Shared& shared, const QString& name, const Result<std::optional<QString>>& answer);

    std::shared_ptr<Shared> m_shared; ///< also held by the answers that are on their way
};

} // namespace ic
